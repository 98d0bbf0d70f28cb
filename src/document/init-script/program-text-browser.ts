import type { programText as onServer } from './program-text.ts'

/** No text: the program has run already. React neither compares nor changes the text of a script while it hydrates. */
export const programText: typeof onServer = () => ''
