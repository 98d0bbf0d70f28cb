/** Whether a text is the name of a host, at most with a wildcard in front and a port behind. */
export const isHost = (text: string): boolean => /^(\*\.)?[\w-]+(\.[\w-]+)+(:\d+)?$/.test(text)
