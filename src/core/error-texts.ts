import type { ConsentErrorCode } from './consent-error.ts'

/** What happened, why it matters, how to mend it. Only development builds carry these texts. */
export const ERROR_TEXTS: Record<ConsentErrorCode, (subject: string) => string> = {
  'async-effect': (id) =>
    `The effect of useConsentEffect('${id}') returned a promise. Its cleanup is known only once the promise settles, so what it starts runs on meanwhile, also after a withdrawal. Make the effect an ordinary function that returns its cleanup, and call the asynchronous function inside.`,
  'banner-unavailable': (reason) =>
    `The code of the banner could not be loaded (${reason}). Until it loads, the HTML of the server asks, and the inline program answers; a page without them asks nothing. Nothing is granted meanwhile. Check that the built chunks are served and are not blocked; the next focus or connection to the network loads them again.`,
  'connections-unavailable': (reason) =>
    `The code that connects the page with other tabs, handlers and deletion could not be loaded (${reason}). Until it loads, what is withdrawn is not deleted and handlers are not called; nothing was granted meanwhile. Check that the built chunks are served and are not blocked; the next decision, focus or connection to the network loads them again.`,
  'consent-cookie-declared': (name) =>
    `The cookie declaration "${name}" matches the consent cookie itself. Declared cookies are deleted on withdrawal, so the visitor's refusal would be deleted too and the banner would come back. Remove the declaration: the table lists the consent cookie on its own.`,
  'dialog-failed': (reason) =>
    `The preferences dialog failed while it was shown (${reason}). It was closed, and nothing was granted or taken back. Mend the error, which React has reported too; the next attempt shows the dialog again.`,
  'dialog-unavailable': (reason) =>
    `The preferences dialog could not be loaded (${reason}). The visitor cannot change a choice until it loads; nothing was granted meanwhile. Check that the built chunks are served and are not blocked; the next attempt loads them again.`,
  'duplicate-cookie': (name) =>
    `"${name}" is declared twice. Only one of the two purposes and durations can be true, and a visitor would read both. Keep one declaration, or give them different kinds.`,
  'foreign-record': (name) =>
    `The consent cookie "${name}" holds a decision about another site. Nothing of it counts here, and each of the two sites asks again after the other was answered. Give each site on this host its own \`cookie.name\`.`,
  'invalid-consent-cookie': (cookie) =>
    `The consent cookie cannot be stored as "${cookie}". Browsers refuse it, so every page would ask again. Use a name of letters, digits, "-" and "_", and a \`domain\` without scheme or path; a \`__Host-\` name cannot have a \`domain\`, and scripts cannot write an \`__Http-\` name.`,
  'invalid-date': (date) =>
    `"${date}" is not a date. The policy page tells visitors when the policy last changed. Write \`lastUpdated\` as YYYY-MM-DD.`,
  'invalid-duration': (duration) =>
    `"${duration}" is not a duration. Visitors are told it and the browser is given it. Write an amount and a unit such as '30 minutes' or '1 year', 'persistent', or 'session' (of a cookie only).`,
  'invalid-entry': (what) =>
    `In the policy, ${what}. What is not understood is not listed, not asked about and not deleted, although the policy seems to say so. Correct the key or the value, and leave out what you do not need.`,
  'invalid-id': (id) =>
    `"${id}" cannot be an id. Ids are kept in the consent cookie, so they start with a letter and go on with letters, digits, "-" or "_". They are no names of JavaScript's own (such as "constructor"), none of "action", "record" and "return", which are fields of the forms, and no service is called like a category. Rename it.`,
  'lean-policy': (user) =>
    `${user} was given a lean policy, which has no cookie declarations and no hosts. The list that it returns is empty, although the site declares more, so a visitor may read a table without rows. Load the whole policy first: \`await policy.lean.load()\`.`,
  'missing-provider': (what) =>
    `${what} is used outside <ConsentProvider>. It has no policy to read, so nothing can be asked or granted. Wrap the app in <ConsentProvider policy={policy}>.`,
  'missing-text': (what) =>
    `The policy lacks ${what}. Visitors cannot decide about what is not explained. Write it; only the categories necessary, functional, analytics and marketing bring a title and a description of their own.`,
  'no-required-category': () =>
    'No category is `required: true`. The consent cookie and the cookies the site cannot work without need one. Mark that category as required, usually `necessary`.',
  'not-sent': (reason) =>
    `The decision could not be sent to the endpoint (${reason}). It is stored in this browser and holds; Safari keeps it for seven days at most. Check that the address answers with createConsentHandler; the next decision is sent again.`,
  'not-stored': () =>
    `The decision could not be stored. It holds for this page, and the next page asks again. Check that nothing else writes or blocks cookies on this host, and that the record fits into one (record-too-large).`,
  'part-outside-root': (part) =>
    `${part} is used outside its root. It does not know what it belongs to. Put it inside the root part of the same component.`,
  'policy-conflict': (name) =>
    `Two different policies use the consent cookie "${name}" on one page. Each would read the other's record as outdated and ask again. Share one policy, or give each its own \`cookie.name\`.`,
  'policy-unavailable': (reason) =>
    `The whole policy could not be loaded (${reason}). Until it loads, no declared cookie is deleted and none is listed; nothing was granted meanwhile. Check that the built chunks are served and are not blocked; the next decision loads it again.`,
  'record-too-large': (size) =>
    `The choices that a visitor can make need a cookie that is too large: ${size}. Browsers keep no cookie of more than 4096 bytes, so the visitor would be asked again on every page. Shorten the ids, or declare as one service what visitors need not choose apart.`,
  'undeclared-host': (what) =>
    `${what} is not among the hosts that the service declares for frames. Visitors are told about another company than the one that receives their data, and a content security policy that is made from the declaration refuses the frame. Add the host to \`hosts\` of the service, or correct the address.`,
  'unknown-category': (where) =>
    `A declaration names a category the policy does not have: ${where}. It would appear in no table and could not be granted. Add the category, or correct the name.`,
  'unknown-id': (id) =>
    `"${id}" is neither a category nor a service of the policy. Production builds deny everything that the call does not grant. Use one of the ids in \`policy.categories\` or \`policy.services\`.`,
  'unsafe-link': (link) =>
    `"${link}" is not a link that may be shown. Links run in the visitor's browser, so only http:, https:, mailto:, tel: and relative ones are allowed. Correct or remove it.`,
}

/** The full text of an error. */
export const explain = (code: ConsentErrorCode, subject: string): string => ERROR_TEXTS[code](subject)
