import { useSyncExternalStore } from 'react'

const subscribe = () => () => {}

/**
 * Whether the script element is needed: on a server and while React hydrates. React warns about a script that it creates
 * itself in a browser, because such a script never runs.
 */
export const useIsNeeded = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  )
