import type { policy } from './records/policy.ts'

// In a file of its own, so that tests and stories can import the policy without registering it for themselves.
declare module 'volenti' {
  interface Register {
    policy: typeof policy
  }
}
