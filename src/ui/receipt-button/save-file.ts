/** How long a browser may take to read what it saves, in milliseconds. */
const READING = 60_000

/** Offers a text to the visitor as a file. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  // It is in no page, so no router of a site follows it.
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), READING)
}
