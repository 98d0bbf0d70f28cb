/** A day of a policy as people of a language write it; text that is no day stays as it is. */
export function formatDate(day: string, id: string): string {
  const time = Date.parse(day)
  return Number.isNaN(time) ? day : new Intl.DateTimeFormat(id, { dateStyle: 'long', timeZone: 'UTC' }).format(time)
}
