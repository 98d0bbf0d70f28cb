type Calls = readonly (readonly unknown[])[]

/** A vendor's list that notes what is pushed and what is taken out again. */
class NotedList extends Array<unknown> {
  readonly noted: unknown[][] = []
  toCall: (entry: unknown) => readonly unknown[] = (entry) => [entry]

  static override get [Symbol.species]() {
    return Array
  }
  override push(...entries: unknown[]) {
    for (const entry of entries) this.noted.push([...this.toCall(entry)])
    return super.push(...entries)
  }
  override unshift(...entries: unknown[]) {
    for (const entry of entries) this.noted.push([...this.toCall(entry)])
    return super.unshift(...entries)
  }
  override splice(start: number, count = Infinity) {
    const taken = super.splice(start, count)
    for (const entry of taken) {
      const [name, ...rest] = this.toCall(entry)
      this.noted.push([`taken out: ${name}`, ...rest])
    }
    return taken
  }
}

const isArguments = (entry: unknown): entry is IArguments => Object.prototype.toString.call(entry) === '[object Arguments]'

/** Writes an entry of a data layer as a call. An array is no call: Google ignores a command that is an array. */
function layerCall(entry: unknown): readonly unknown[] {
  if (isArguments(entry)) return ['gtag', ...entry]
  const isStart = typeof entry === 'object' && entry && 'gtm.start' in entry
  return ['dataLayer.push', isStart ? { ...entry, 'gtm.start': 'now' } : entry]
}

/** Creates a list that notes its entries as calls. One for each visit. */
export function notedList(toCall: (entry: unknown) => readonly unknown[]): NotedList {
  const list = new NotedList()
  list.toCall = toCall
  return list
}

/** Reads what a noted list has got. */
export const notedIn = (list: unknown): Calls => [...(list as NotedList).noted]

/** A data layer that notes its entries, for `globals`. */
export const notedLayer = () => ({ dataLayer: notedList(layerCall) })

/** Reads what a noted data layer has got. */
export const layerCalls = ({ dataLayer }: Readonly<Record<string, unknown>>): Calls => notedIn(dataLayer)
