import type { ConsentErrorCode } from './consent-error.ts'

/** What happened, why it matters, how to fix it. Only development builds carry these texts. */
export const ERROR_TEXTS: Record<ConsentErrorCode, (subject: string) => string> = {
  'act-lost': (act) =>
    `The proof of a decision will not be sent any more (${act}). The decision counts in this browser, but the records of the site lack it. Where the records handler rejected it, correct what it names. Where it waited too long, check that the handler can be reached.`,
  'act-not-sent': (reason) =>
    `The proof of a decision could not be sent to the records handler (${reason}). The decision counts, and the proof waits in this browser. Check that createRecordsHandler answers at this address. It is sent again after a pause, when the browser is online, and on the next page.`,
  'async-effect': (id) =>
    `The effect of useConsentEffect('${id}') returned a promise. Its cleanup is not known before the promise settles, so the code that it starts keeps running until then, even after a withdrawal. Make the effect an ordinary function that returns its cleanup, and call the asynchronous function inside it.`,
  'banner-unavailable': (reason) =>
    `The code of the banner could not be loaded (${reason}). Until it loads, the HTML of the server asks and the inline program answers; a page without them asks nothing. Nothing is granted because of this. Check that the built chunks are served and not blocked. The page tries again when it gets the focus or is online again.`,
  'connections-unavailable': (reason) =>
    `The code that connects the page with other tabs, handlers and deletion could not be loaded (${reason}). Until it loads, no cookies are deleted after a withdrawal and no handlers are called. Nothing is granted because of this. Check that the built chunks are served and not blocked. The page tries again after the next decision, and when it gets the focus or is online again.`,
  'consent-cookie-declared': (name) =>
    `The cookie declaration "${name}" matches the consent cookie. Declared cookies are deleted on withdrawal, so the visitor's refusal would be deleted too and the banner would come back. Remove the declaration: the table already lists the consent cookie.`,
  'dialog-failed': (reason) =>
    `The preferences dialog failed while it was shown (${reason}). It was closed, and nothing was granted or withdrawn. Fix the error, which React has reported too. The next attempt shows the dialog again.`,
  'dialog-unavailable': (reason) =>
    `The preferences dialog could not be loaded (${reason}). The visitor cannot change a choice until it loads. Nothing is granted because of this. Check that the built chunks are served and not blocked. The next attempt loads them again.`,
  'duplicate-cookie': (name) =>
    `"${name}" is declared twice. A visitor would read two purposes and two durations, and only one of them can be true. Keep one declaration, or give them different kinds.`,
  'foreign-record': (name) =>
    `The consent cookie "${name}" holds a decision about another site. It does not count here, and each of the two sites asks again after a decision on the other. Give each site on this host its own \`cookie.name\`.`,
  'invalid-consent-cookie': (cookie) =>
    `The consent cookie cannot be stored as "${cookie}". Browsers refuse it, so every page would ask again. Use a name of letters, digits, "-" and "_", and a \`domain\` without scheme or path; a \`__Host-\` name cannot have a \`domain\`, and scripts cannot write an \`__Http-\` name.`,
  'invalid-date': (date) =>
    `"${date}" is not a date. Visitors read on the policy page when the policy last changed. Write \`lastUpdated\` as YYYY-MM-DD.`,
  'invalid-duration': (duration) =>
    `"${duration}" is not a duration. Visitors read it, and the browser uses it. Write an amount and a unit such as '30 minutes' or '1 year', 'persistent', or 'session' (for a cookie only).`,
  'invalid-entry': (what) =>
    `In the policy, ${what}. Volenti does not understand it, so it lists, asks and deletes less than the policy seems to say. Correct the key or the value, or remove it.`,
  'invalid-id': (id) =>
    `"${id}" cannot be an id. Ids are written to the consent cookie, so an id begins with a letter and holds only letters, digits, "-" and "_". An id is used only once, and is not a name that every JavaScript object has (such as "constructor") or a field of the forms ("action", "record", "return"). Rename it.`,
  'invalid-regime': (what) =>
    `In the regimes, ${what}. Visitors of some place would be asked wrongly, or could not object. Correct the regime. A place that two presets share is taken out of one by \`withoutPlacesOf\`.`,
  'lean-policy': (user) =>
    `${user} received a lean policy, which has no cookie declarations and no hosts. It returns an empty list although the site declares more, so a visitor may see a table without rows. Load the whole policy first: \`await policy.lean.load()\`.`,
  'missing-provider': (what) =>
    `${what} is used outside <ConsentProvider>. It has no policy, so it can ask nothing and grant nothing. Wrap the app in <ConsentProvider policy={policy}>.`,
  'missing-regime-words': (language) =>
    `The locale "${language}" has no words for regimes. Visitors read the notice, the link and the answer to a signal in English. Add the words of that language to the locale: { ...de, regimes: deRegimes }.`,
  'missing-text': (what) =>
    `The policy lacks ${what}. Visitors cannot decide about something that is not explained. Write the text. Only the categories necessary, functional, analytics and marketing come with a title and a description.`,
  'no-required-category': () =>
    'No category is `required: true`. The consent cookie, and every cookie that the site cannot work without, needs one. Mark that category as required; usually it is `necessary`.',
  'not-sent': (reason) =>
    `The decision could not be sent to the endpoint (${reason}). The decision is stored in this browser and counts, but Safari keeps it for only seven days. Check that createConsentHandler answers at this address. The next decision is sent again.`,
  'not-stored': () =>
    `The decision could not be stored. It counts on this page only, and the next page asks again. Check that nothing else writes or blocks cookies on this host, and that the record fits into one (record-too-large).`,
  'part-outside-root': (part) =>
    `${part} is used outside its root. It cannot find the component that it belongs to. Put it inside the root part of the same component.`,
  'policy-conflict': (name) =>
    `Two policies that decide differently use the consent cookie "${name}" on one page. Each would read the other's record as outdated and ask again. Share one policy, or give each its own \`cookie.name\`.`,
  'policy-unavailable': (reason) =>
    `The whole policy could not be loaded (${reason}). Until it loads, no declared cookie is deleted or listed. Nothing is granted because of this. Check that the built chunks are served and not blocked. The next decision loads it again.`,
  'receipt-unavailable': (reason) =>
    `The receipt of a decision could not be downloaded (${reason}). The decision counts, but the visitor has no copy of its proof. Check that createRecordsHandler answers at the endpoint of the records with the status 200, that it has \`receipts\`, and that its \`authorize\` allows the action 'receipt'. The next click tries again.`,
  'record-too-large': (size) =>
    `The choices that a visitor can make need a cookie that is too large: ${size}. Browsers store no cookie of more than 4096 bytes, so every page would ask again. Shorten the ids, or put tools that need no separate choice into one service.`,
  'undeclared-host': (what) =>
    `${what} is not among the hosts that the service declares for frames. Visitors would read about one company while another receives their data, and a content security policy made from the declaration would block the frame. Add the host to \`hosts\` of the service, or correct the address.`,
  'unknown-category': (where) =>
    `A declaration names a category that the policy does not have: ${where}. The declaration would appear in no table and could not be granted. Add the category, or correct the name.`,
  'unknown-id': (id) =>
    `"${id}" is neither a category nor a service of the policy. A production build denies everything that the call does not grant. Use one of the ids in \`policy.categories\` or \`policy.services\`.`,
  'unknown-words': (what) =>
    `The words in another language name ${what}, which the policy does not have. These words are shown nowhere, and the visitor reads the words of the policy. Correct the name, or remove the words.`,
  'unsafe-link': (link) =>
    `"${link}" is not a link that works on every page. A link can run code in the visitor's browser, and a host without "https://" leads to a page of this site that does not exist. Begin it with "https://", "http://", "mailto:", "tel:", "/", "./", "../", "#" or "?", or remove it. A contact can also be an e-mail address, a telephone number or a postal address.`,
}

/** The full text of an error. */
export const explain = (code: ConsentErrorCode, subject: string): string => ERROR_TEXTS[code](subject)
