// For `react`, which needs more than the public exports of this folder.
export * from './connect-renewal.ts'
export { pageActsOf } from './delivery/page-acts.ts'
export * from './index.ts'
