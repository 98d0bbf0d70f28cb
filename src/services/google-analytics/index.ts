export { googleAnalytics } from './google-analytics.ts'
