/**
 * Whether a link from policy data may be rendered: `http:`, `https:`, `mailto:`, `tel:` or relative.
 *
 * It parses the link as a browser does, so `JavaScript:`, leading spaces and embedded line breaks do not pass.
 */
export function isSafeLink(link: string): boolean {
  try {
    return /^(https?|mailto|tel):$/.test(new URL(link, 'https://relative.invalid').protocol)
  } catch {
    return false
  }
}
