import { cookies, headers } from 'next/headers'
import { readConsent, readPrivacySignals } from 'volenti/server'
import { policy } from '../policy'

/** What this request says about consent. A page that asks for it is rendered for each visitor. */
export const requestConsent = async () => readConsent(await cookies(), policy, { signals: readPrivacySignals(await headers()) })
