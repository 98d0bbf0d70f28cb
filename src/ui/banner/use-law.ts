import { useSyncExternalStore } from 'react'
import { acknowledge, INTERNALS, type RegimeRules } from '../../core/internal.ts'
import { useConsentState, useConsentStore } from '../../react/internal.ts'
import { useRegimeTexts } from '../internal/use-regime-texts.ts'
import type { BannerDescriptionProps } from './banner-parts.tsx'

// It imports no part of the banner: a bundler would put what both need into a further file, which every site would download.

const never = () => () => {}

/** Returns the optional categories that are on although the visitor has not decided about them. */
function useInUse(): readonly string[] {
  const store = useConsentStore()
  const { choices, deniedBySignal, grants } = useConsentState()
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  // Only a store with regimes has their rules.
  const { rules } = store[INTERNALS].rules as RegimeRules
  const allowed = rules.filter(({ id, category, isAllowedBefore }) => id === category && isAllowedBefore && !choices[id as never])
  const ids = allowed.map(({ id }) => id).filter((id) => !deniedBySignal.includes(id as never))
  const on = ids.filter((id) => grants[id as never])
  // A page that is the same for everybody does not know yet who has refused. It says what holds for everybody else.
  return isHydrating && on.length === 0 ? ids : on
}

/** What a regime changes in the banner: props of its parts. */
export interface LawOfBanner {
  readonly description: Pick<BannerDescriptionProps, 'note' | 'noteOnly'>
  /** Makes a `RejectAll` the X that refuses. */
  readonly dismiss: { readonly 'data-slot': string; readonly 'aria-label': string; readonly children: string }
  /** Makes a `RejectAll` the button that puts a notice away. */
  readonly acknowledge: {
    readonly 'data-slot': string
    readonly children: string
    readonly value: string
    readonly 'volenti-action': undefined
    readonly onClick: (event: { preventDefault(): void }) => void
  }
}

/** Returns what the regime of the page changes in the banner. */
export function useLaw(): LawOfBanner {
  const store = useConsentStore()
  const inUse = useInUse()
  const text = useRegimeTexts()
  return {
    description: { note: inUse.length > 0 ? [text.inUse, inUse] : undefined, noteOnly: useConsentState().regime?.ask === 'notice' },
    dismiss: { 'data-slot': 'volenti-banner-close', 'aria-label': text.closeAndReject, children: '' },
    acknowledge: {
      'data-slot': 'volenti-banner-acknowledge',
      children: text.ok,
      value: 'acknowledge',
      // The inline program takes an unknown action for "open the preferences". Before React the button posts the form.
      'volenti-action': undefined,
      onClick(event) {
        event.preventDefault()
        acknowledge(store)
      },
    },
  }
}
