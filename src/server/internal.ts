// For the other rooms: what sites do not need.

export { readBody } from './read-body.ts'
export { visitorOrigin } from './visitor-origin.ts'
