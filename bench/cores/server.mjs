import { emptyJar } from './page.mjs'
import { cookieyesServer, peers } from './peers.mjs'
import { perSecond } from './per-second.mjs'
import { acceptedValue, answerForm, readRequest } from './volenti.mjs'

const ORIGIN = 'https://www.example.com'
const JSON_COOKIE = encodeURIComponent(JSON.stringify({ necessary: true, functional: true, analytics: true, marketing: true }))

/** Reads one JSON cookie as a site does without a library. @param {string} cookies */
const readByHand = (cookies) => {
  const value = /(?:^|; )consent=([^;]*)/.exec(cookies)?.[1]
  return value !== undefined && JSON.parse(decodeURIComponent(value)).analytics === true
}

/** Answers a form as a site does without a library. @param {Request} request */
const answerByHand = async (request) => {
  const fields = new URLSearchParams(await request.text())
  const all = fields.get('action') === 'accept-all'
  const value = encodeURIComponent(JSON.stringify({ necessary: true, functional: all, analytics: all, marketing: all }))
  return new Response(null, {
    status: 303,
    headers: { Location: '/', 'Set-Cookie': `consent=${value}; Path=/; Max-Age=31536000; SameSite=Lax; Secure` },
  })
}

const form = () =>
  new Request(`${ORIGIN}/consent`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: ORIGIN, 'Sec-Fetch-Site': 'same-origin', Referer: `${ORIGIN}/` },
    body: 'action=accept-all',
  })

async function cookieyesValue() {
  emptyJar()
  const manager = await peers.cookieyes()
  await manager.accept()
  return document.cookie
}

/** @param {number} rounds */
export async function server(rounds) {
  const readCookieYes = await cookieyesServer()
  const around = (/** @type {string} */ pair) => `session=5f2b; ${pair}; theme=dark`
  const cookies = { volenti: around(`volenti=${acceptedValue()}`), hand: around(`consent=${JSON_COOKIE}`), cookieyes: around(await cookieyesValue()) }
  const reads = {
    hand: () => readByHand(cookies.hand),
    volenti: () => readRequest(cookies.volenti),
    cookieyes: () => readCookieYes(cookies.cookieyes),
  }
  const answers = { hand: () => answerByHand(form()), volenti: () => answerForm(form()) }
  for (const [id, read] of Object.entries(reads)) if (read() !== true) throw new Error(`${id} does not read what was accepted.`)
  for (const [id, answer] of Object.entries(answers)) if ((await answer()).status !== 303) throw new Error(`${id} refuses the form.`)
  /** @type {Record<string, Record<string, number[]>>} */
  const measured = { hand: {}, volenti: {}, cookieyes: {} }
  // One round more: the first is for the compiler.
  for (let round = -1; round < rounds; round++)
    for (const [kind, ways] of Object.entries({ read: reads, answer: answers }))
      for (const [id, run] of Object.entries(ways)) {
        const of = measured[id] ?? {}
        const thousands = (await perSecond(run)) / 1000
        if (round >= 0) of[kind] = [...(of[kind] ?? []), thousands]
      }
  return measured
}
