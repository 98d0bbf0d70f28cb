// For the other rooms: what sites import, and what they do not need.

export * from './index.ts'
export { readBody } from './read-body.ts'
export { visitorOrigin } from './visitor-origin.ts'
