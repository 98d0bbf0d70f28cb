import { headers } from 'next/headers'
import { readConsent } from 'volenti/server'
import { policy } from '../policy'

/** What this request says about consent, by its cookie and its privacy signals. A page that asks for it is rendered for each visitor. */
export const requestConsent = async () => readConsent(await headers(), policy)
