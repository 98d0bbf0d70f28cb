/** Names in a row, as people of a language write them. */
export const formatList = (names: readonly string[], id: string, type: Intl.ListFormatType): string => new Intl.ListFormat(id, { type }).format(names)
