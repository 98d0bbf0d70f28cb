// For `react`: what it needs beside the exports of the room.
export * from './connect-renewal.ts'
export * from './index.ts'
