import type { APIRoute } from 'astro'
import { createConsentHandler } from 'volenti/server'
import { policy } from '../policy'

export const prerender = false

const handle = createConsentHandler(policy)

/** Where the forms of the banner and of the preferences post to. */
export const POST: APIRoute = ({ request }) => handle(request)
