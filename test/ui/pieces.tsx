import { act, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, vi } from 'vitest'
import { acceptAll, type ConsentErrorCode, type ConsentStore } from 'volenti'
import { defineConnector } from 'volenti/connect'
import { de } from 'volenti/locales/de'
import { type ConsentProviderProps, preferencesOf } from 'volenti/react'
import { PreferencesTrigger } from 'volenti/ui'
import { ConsentBanner } from 'volenti/ui/eager-banner'
import { PreferencesPanel } from 'volenti/ui/preferences-panel'
import { ReceiptButton } from 'volenti/ui/receipt-button'
import { Asking } from '../../src/ui/banner/asking-later.tsx'
import { fakeServer } from '../connect/records/fake-server.ts'

/** A piece of code that a page loads when it needs it, and a page that does. */
export interface Piece {
  /** Its file, below `src`. */
  readonly file: string
  /** The code that reports its loss. */
  readonly code: ConsentErrorCode
  readonly ui?: ReactNode
  readonly props?: Partial<Pick<ConsentProviderProps, 'connectors' | 'locale' | 'onDecision' | 'records'>>
  readonly hasRegimes?: boolean
  /** What the machine has before the page renders. */
  readonly prepare?: () => unknown
  /** What the visitor does, so that the page needs the piece. */
  readonly need?: ((store: ConsentStore) => unknown) | undefined
  /** What makes the page try again. @default it gets the focus */
  readonly again?: ((store: ConsentStore) => void) | undefined
  /** Waits until the piece does its work. */
  readonly works: (store: ConsentStore) => Promise<unknown>
}

const isShown = (role: 'region' | 'dialog', name: string) => async () => expect(await screen.findByRole(role, { name })).toBeVisible()
const open = (store: ConsentStore) => act(() => preferencesOf(store).open())

const banner = { code: 'banner-unavailable', ui: <Asking />, works: isShown('region', 'Cookies on Example') } as const

/** The host of the dialog is there, and the visitor opens the dialog. The next opening tries again. */
const dialog = {
  code: 'dialog-unavailable',
  ui: <PreferencesTrigger />,
  async need(store: ConsentStore) {
    await screen.findByRole('status')
    open(store)
    await waitFor(() => expect(preferencesOf(store).getState().open).toBe(false))
  },
  again: open,
  works: isShown('dialog', 'Cookie settings'),
} as const

const opens = async (store: ConsentStore) => {
  open(store)
  await dialog.works()
}

const decided = vi.fn()
const connected = vi.fn()
const connector = defineConnector({ service: 'analytics', mode: 'gate', stops: 'live', stub: connected })
const decides = async (store: ConsentStore, then: () => void) => {
  act(() => acceptAll(store))
  await waitFor(then)
}
const records = { endpoint: '/api/acts/', subject: 'grants' } as const

/** A banner that lies on top of the page, although jsdom draws nothing. */
function draw() {
  class NoResize {
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('ResizeObserver', NoResize)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ left: 0, right: 9, top: 0, bottom: 9 } as DOMRect)
  const style = document.createElement('style')
  style.textContent = '[data-slot="volenti-banner"] { position: fixed; visibility: visible }'
  document.head.append(style)
}

/** Every piece of code that a page loads when it needs it, some of them for two parts of a page. */
export const PIECES: readonly Piece[] = [
  { file: 'ui/banner/asking-in-arrived-language.tsx', ...banner },
  { file: 'ui/banner/asking-under-regime-later.tsx', ...banner, hasRegimes: true },
  { file: 'locales/en/first.ts', ...banner },
  {
    file: 'ui/banner/hold-page.ts',
    ...banner,
    ui: <ConsentBanner modal placement="center" />,
    prepare: draw,
    works: isShown('dialog', 'Cookies on Example'),
  },
  { file: 'ui/internal/preferences-host.tsx', ...dialog, need: undefined, again: undefined, works: opens },
  { file: 'ui/preferences-dialog/layer.tsx', ...dialog },
  { file: 'ui/preferences-dialog/layer-under-regime.tsx', ...dialog, hasRegimes: true },
  { file: 'locales/en/later.ts', ...dialog },
  { file: 'locales/de/dialog.ts', ...dialog, props: { locale: de }, works: isShown('dialog', 'Cookie-Einstellungen') },
  { file: 'locales/en/later.ts', code: 'dialog-unavailable', ui: <PreferencesPanel />, works: isShown('region', 'Cookie settings') },
  {
    file: 'locales/de/dialog.ts',
    code: 'receipt-unavailable',
    ui: <ReceiptButton />,
    props: { locale: de, records },
    prepare: fakeServer,
    need: (store) => void act(() => acceptAll(store)),
    works: () => screen.findByRole('button', { name: 'Beleg über die Cookie-Auswahl herunterladen' }),
  },
  {
    file: 'react/connect-page.ts',
    code: 'connections-unavailable',
    props: { onDecision: decided },
    works: (store) => decides(store, () => expect(decided).toHaveBeenCalled()),
  },
  {
    file: 'react/run-connectors.ts',
    code: 'connections-unavailable',
    props: { connectors: [connector] },
    works: (store) => decides(store, () => expect(connected).toHaveBeenCalled()),
  },
  {
    file: 'react/run-records.ts',
    code: 'connections-unavailable',
    props: { records },
    prepare: fakeServer,
    works: (store) => decides(store, () => expect(Object.keys(localStorage)).toEqual(['volenti-subject'])),
  },
]
