/** After this time without a receipt the request counts as failed, in milliseconds. */
const LONGEST_REQUEST = 30_000

/** Whether an answer is a receipt, and not a page for people with status 200. */
const isReceipt = (value: unknown) => typeof value === 'object' && value !== null && 'receipt' in value

/** Fetches a receipt as the text that is to be saved. It rejects where there is none. */
export async function fetchReceipt(address: string): Promise<string> {
  const abort = new AbortController()
  const limit = setTimeout(() => abort.abort('no answer in time'), LONGEST_REQUEST)
  try {
    const answer = await fetch(address, { signal: abort.signal, cache: 'no-store' })
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`)
    const receipt: unknown = await answer.json()
    if (!isReceipt(receipt)) throw new Error('the answer is no receipt')
    return `${JSON.stringify(receipt, null, 2)}\n`
  } finally {
    clearTimeout(limit)
  }
}
