/** Always: a server component renders on a server only, and has no hooks. */
export const useIsNeeded = (): boolean => true
