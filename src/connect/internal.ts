// For `react`, which needs more than the public exports of this folder.
export * from './connect-renewal.ts'
export * from './index.ts'
