import { createConsentHandler } from 'volenti/server'
import { policy } from '../policy'
import type { Route } from './+types/choices'

const handle = createConsentHandler(policy)

/** Where the forms of the banner and of the preferences post to. */
export const action = ({ request }: Route.ActionArgs) => handle(request)
