import { posthogConnector } from 'volenti/services/posthog/connect'
import { createClient } from './client.ts'

/** Connects the analytics client to the consent. Nobody downloads this before the page is painted. */
export default [posthogConnector({ service: 'analytics', instance: createClient() })]
