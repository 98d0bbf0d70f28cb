import type { EmbedTexts } from '../locale.ts'

export const enEmbed: EmbedTexts = {
  description: 'Loading {service} tells {vendor} your IP address and which page you are on, and lets it store data on your device.',
  loadOnce: 'Load once',
  allowAlways: 'Always allow {service}',
  open: 'Open it on {service}',
  vendorPrivacy: 'Privacy information of {vendor}',
}
