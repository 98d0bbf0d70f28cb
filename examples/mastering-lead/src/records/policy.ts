import { definePolicy } from 'volenti'
import { recordsCookies } from 'volenti/connect'
import { policy as visible } from '../policy.ts'

/** The policy of the site, with what the proof of decisions keeps in the browser. */
export const policy = definePolicy({
  ...visible,
  cookies: [...(visible.cookies ?? []), ...recordsCookies({ category: 'necessary', subject: 'grants' })],
})
