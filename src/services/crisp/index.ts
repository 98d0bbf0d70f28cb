import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Crisp Cookie Policy", https://help.crisp.chat/en/article/crisp-cookie-policy-1147xor/: six months from the last visit, for messages alone. Crisp
//   leaves consent to sites that use it to follow visitors.
// - "Cookie Policies", https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/cookie-policies/: the site may set another duration.
// - "Crisp Domain Names", https://docs.crisp.chat/guides/others/whitelisting-our-systems/crisp-domain-names: hosts and their directives. The chat
//   also needs `worker-src blob:` and `img-src data:`, which a site has to allow itself.
// - https://www.easy-lms.com/about/cookies/item12791, a site with the chat: the name.
// Not checked: names of further items that begin with `crisp-client`.

/**
 * The chat of Crisp.
 *
 * The category is `functional`. A site that shows who visits, or that sorts visitors into segments, chooses another:
 * `{ ...crisp, category: 'analytics' }`. Change `cookies` if you set `CRISP_COOKIE_EXPIRE`.
 */
export const crisp = {
  category: 'functional',
  title: 'Crisp',
  purpose: 'Lets visitors chat with support.',
  vendor: { id: 'crisp', name: 'Crisp', privacyUrl: 'https://crisp.chat/en/privacy/' },
  cookies: [{ name: 'crisp-client%2F*', kind: 'cookie', purpose: 'chat', duration: '6 months', party: 'first' }],
  hosts: [{ host: '*.crisp.chat', loads: ['script', 'connect', 'image', 'frame', 'style', 'font', 'media', 'worker'] }],
} as const satisfies Service
