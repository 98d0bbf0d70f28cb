export { loadLater } from './load-later.ts'
export { isRunningWithoutGrant, keptOnPage, listRunning, type Page, pageObject, type Running, resetPage, subscribeToRunning } from './page.ts'
