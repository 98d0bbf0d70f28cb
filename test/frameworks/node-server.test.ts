import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { exampleSite } from './support/example-site.ts'
import { visitors } from './support/visitors.ts'
import { itServesVisitors } from './support/visits.ts'

const site = exampleSite('node-server')
const open = visitors(site)

// A violation of the policy below is written to the console, and so fails each of these.
itServesVisitors(site, open, { personal: '/' })

it('allows scripts by a nonce of each request, styles of its own, and no text as code', async () => {
  const { context } = await open()
  const policyOf = async () => (await context.request.get(site.at('/'))).headers()['content-security-policy']
  const first = await policyOf()
  expect(first).toMatch(/^script-src 'nonce-[\w+/=]{24}' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'/)
  expect(await policyOf()).not.toBe(first)
})

it.each([
  ['a path that is no address', 'GET // HTTP/1.1\r\nHost: localhost', /^HTTP\/1.1 404/],
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b', /^HTTP\/1.1 400/],
  ['a method that the web does not know', 'TRACE / HTTP/1.1\r\nHost: localhost', /^HTTP\/1.1 400/],
])('goes on after %s', async (_, head, answer) => {
  const { port, hostname } = new URL(site.at('/'))
  const socket = connect(Number(port), hostname)
  // Left open, because Node ends the connection of a client that has ended its half, with or without an answer.
  socket.write(`${head}\r\nConnection: close\r\n\r\n`)
  expect(await text(socket)).toMatch(answer)
  expect((await fetch(site.at('/'))).status).toBe(200)
})

it('would notice a violation', async () => {
  const { page, faults } = await open()
  await page.goto(site.at('/'))
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
  // Chromium tells of it, and so does the page.
  await expect.poll(() => faults.length).toBe(2)
  expect(faults.splice(0).join()).toContain('style-src')
})
