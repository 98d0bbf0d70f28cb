export { loadLater } from './load-later.ts'
export { keptOnPage, type Page, pageObject, resetPage } from './page.ts'
export { isRunningWithoutGrant, listRunning, type Running, subscribeToRunning } from './running.ts'
