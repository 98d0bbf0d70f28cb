import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { looseTexts } from '../support/loose-texts.ts'

it.each([
  ['<p>Text</p>', 0],
  ['<p>{text}</p>', 0],
  ['<p>{words.map((word) => word)}</p>', 1],
  ['<ul>{words.map((word) => <li key={word}>{word}</li>)}</ul>', 0],
  ['<p>{isOpen ? text : other}</p>', 0],
  ['<p>Text <b>and {more}</b></p>', 1],
  ['<p>Text <b>and more</b> <i /></p>', 0],
  ['<p>{purpose} {link && <a />}</p>', 1],
  ['<p>Text {link && <a />}</p>', 1],
  ['<p><span>{purpose}</span>{link && <a />}</p>', 0],
  ['<p>Text <Gate /></p>', 1],
  ['<p><Link /> <Gate />{" "}{link && <a />}</p>', 0],
  ['<p>{first}{second}</p>', 1],
  ['<p>{first + " "}<b /></p>', 1],
  ['<p>{isOpen ? "a" : <b />}</p>', 0],
  ['<><b />{text}</>', 1],
  ['<>Text</>', 1],
  ['<><b /><Gate /></>', 0],
  ['<p><>{text}</></p>', 0],
  ['<p>Text<>{text}</></p>', 1],
  ['<ul><li />{items.map((item) => <li key={item}>{item}</li>)}</ul>', 0],
  ['<p><b />{items.map((item) => item.name)}</p>', 1],
  ['<p><b />{items.map((item) => { return item.name })}</p>', 1],
  ['<main>{children}<footer /></main>', 0],
  ['<main>\n  {/* Nothing. */}\n  <p>{text}</p>\n  <Gate />\n</main>', 0],
])('finds texts that a translator would take from React: %s', (jsx, times) => {
  expect(looseTexts('planted.tsx', `const part = ${jsx}`)).toHaveLength(times)
})

it('knows what a file declares', () => {
  const declared = 'const name = <b />; const say = () => <i />; function tell(is) { if (is) return null; return <u /> }'
  expect(looseTexts('planted.tsx', `${declared}; const part = <p><b />{name}{say()}{tell()}</p>`)).toEqual([])
  expect(looseTexts('planted.tsx', 'const name = useMemo(() => <b />, []); const part = <p><b />{is && name}</p>')).toEqual([])
  expect(looseTexts('planted.tsx', 'const name = word; const part = <p><b />{name}</p>')).toEqual(['planted.tsx:1'])
})

it('finds none in the components, the examples, the stories and the docs', () => {
  const within = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`)
  const isOwn = (file: string) => file.endsWith('.tsx') && !/node_modules|\/(dist|\.next|build|\.react-router|\.astro)\//.test(file)
  const files = ['src/ui', 'src/react', 'src/document', 'examples', 'stories'].flatMap(within).filter(isOwn)
  expect(files.length).toBeGreaterThan(60)
  const pages = ['README.md', ...within('docs').filter((file) => file.endsWith('.md'))].flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/```tsx\n(.*?)```/gs)].map(([, code = ''], index) => [`${page}, block ${index + 1}`, code] as const),
  )
  expect(pages.length).toBeGreaterThan(30)
  const found = [...files.map((file) => [file, readFileSync(file, 'utf8')] as const), ...pages].flatMap(([file, code]) => looseTexts(file, code))
  expect(found).toEqual([])
})
