const src = `${new URL('.', import.meta.url).pathname}src`

/** The package by its own name, from source: for tests, stories and examples. */
export const aliases = [
  { find: /^volenti$/, replacement: `${src}/core/index.ts` },
  { find: /^volenti\/styles\.css$/, replacement: `${src}/ui/styles.css` },
  { find: /^volenti\/(services\/.+\/connect)$/, replacement: `${src}/$1.ts` },
  { find: /^volenti\/(.+)$/, replacement: `${src}/$1/index.ts` },
]
