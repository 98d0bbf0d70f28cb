export { ConsentProvider, useGranted } from 'volenti/react'
export { policy } from '../volenti-policy.ts'
