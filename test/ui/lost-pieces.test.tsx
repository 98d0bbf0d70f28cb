import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { act, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ConsentError, defineRegimes } from 'volenti'
import { ConsentProvider } from 'volenti/react'
import { optIn } from 'volenti/regimes'
import { policy } from '../support/policies.ts'
import { storeOf } from '../support/render-with-consent.tsx'
import { PIECES, type Piece } from './pieces.tsx'

const src = join(import.meta.dirname, '../../src')
const inSrc = (file: string) => `../../src/${file}`

const focus = () => act(() => void dispatchEvent(new Event('focus')))

/** Shows a page whose network loses one piece, until it is found. */
async function lose({ file, ui, props, hasRegimes, prepare }: Piece) {
  let isLost = true
  // A module that throws cannot be imported; the next import tries again, as a browser does after a failed request.
  vi.doMock(inSrc(file), (original) => {
    if (isLost) throw new Error('offline')
    return original()
  })
  await expect(import(/* @vite-ignore */ inSrc(file))).rejects.toThrow()
  prepare?.()
  const errors: ConsentError[] = []
  const store = storeOf(policy, hasRegimes ? { regimes: defineRegimes(policy, [optIn]), regime: optIn.id } : {})
  render(
    <ConsentProvider store={store} onError={(error) => void errors.push(error)} {...props}>
      <p>Page</p>
      {ui}
    </ConsentProvider>,
  )
  const find = () => {
    isLost = false
  }
  return { store, find, codes: () => errors.map(({ code }) => code) }
}

const rejected = vi.fn()
// A download that is under way would miss what happens to the piece.
beforeAll(() => Promise.all(PIECES.map(({ file }) => import(/* @vite-ignore */ inSrc(file)))))
beforeEach(() => {
  localStorage.clear()
  process.on('unhandledRejection', rejected)
})
afterEach(() => {
  process.off('unhandledRejection', rejected)
  for (const { file } of PIECES) vi.doUnmock(inSrc(file))
  document.head.replaceChildren()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'sendBeacon')
  expect(rejected).not.toHaveBeenCalled()
})

describe('a piece of code that is loaded when it is needed', () => {
  it.each(PIECES)('is reported when $file is lost ($code), grants nothing, and works once it has come', async (piece) => {
    const { store, find, codes } = await lose(piece)
    await piece.need?.(store)
    const { grants } = store.getState()
    await waitFor(() => expect(codes()).toContain(piece.code))
    const once = codes().length
    focus()
    expect(screen.getByText('Page')).toBeVisible()
    expect(store.getState().grants).toEqual(grants)
    if (!piece.again) await waitFor(() => expect(codes().length).toBeGreaterThan(once))
    find()
    ;(piece.again ?? focus)(store)
    await piece.works(store)
    expect(new Set(codes())).toEqual(new Set([piece.code]))
  })

  it('is in this list, wherever a file of ours imports it', () => {
    const modules = readdirSync(src, { encoding: 'utf8', recursive: true }).filter((file) => /\.tsx?$/.test(file))
    const imported = modules.flatMap((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(/(?<!typeof )import\('(\..+?\.tsx?)'\)/g)].map(([, to = '']) => join(file, '..', to)),
    )
    // The second parts of the locales are made alike, so one stands for all.
    const files = imported.map((file) => file.replace(/^locales\/.+\/dialog\.ts$/, 'locales/de/dialog.ts'))
    expect([...new Set(PIECES.map(({ file }) => file))].toSorted()).toEqual([...new Set(files)].toSorted())
  })
})
