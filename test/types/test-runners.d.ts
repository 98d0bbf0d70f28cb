// What the pages show of test runners that are no dependencies of this package.
declare module '@playwright/test' {
  export * from 'playwright/test'
}

declare const cy: {
  setCookie(name: string, value: string): void
  visit(path: string): void
  get(selector: string): void
}
