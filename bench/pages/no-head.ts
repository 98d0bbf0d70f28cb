/** Nothing goes into the head of the page before its styles. */
export const head = () => ''
