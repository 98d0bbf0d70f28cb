import { createConsentHandler } from 'volenti/server'
import { policy } from '../../policy'

/** Where the forms of the banner and of the preferences post to. */
export const POST = createConsentHandler(policy)
