import { consentInitScript } from 'volenti/server'
import { policy } from './volenti-policy.ts'

/** The HTML is the same for everybody: a program before the first paint hides the banner from those who have decided. */
export const head = () => `<script>${consentInitScript(policy)}</script>`
