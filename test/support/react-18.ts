const modules = new URL('../react-18/node_modules', import.meta.url).pathname

/**
 * Runs a project with the oldest supported React, which is installed beside the newest one. What imports React itself goes
 * through Vite, as ES modules, so that it finds the same copy; Node would give it the newest.
 */
export const react18 = {
  resolve: {
    alias: [{ find: /^(react|react-dom)(\/.+)?$/, replacement: `${modules}/$1$2` }],
    mainFields: ['module', 'main'],
  },
  server: {
    deps: { inline: [/@testing-library\/react/, /@radix-ui\//, /react-remove-scroll/, /react-style-singleton/, /use-(callback-ref|sidecar)/] },
  },
}
