export { posthog } from './posthog.ts'
