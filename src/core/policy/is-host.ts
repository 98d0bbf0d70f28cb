/** Whether a text is the name of a host. It may begin with a wildcard and end with a port. */
export const isHost = (text: string): boolean => /^(\*\.)?[\w-]+(\.[\w-]+)+(:\d+)?$/.test(text)
