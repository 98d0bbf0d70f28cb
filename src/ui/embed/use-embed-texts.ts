import { enEmbed } from '../../locales/en/embed.ts'
import { fill } from '../../locales/fill.ts'
import { serviceText } from '../internal/service-text.ts'
import { useTexts } from '../internal/use-texts.ts'
import { useEmbed } from './embed-context.ts'

/** The embed a part belongs to, its vendor's privacy page, and its texts with the names filled in. */
export function useEmbedTexts(part: string) {
  const embed = useEmbed(part)
  const { text, policy } = useTexts('embed', enEmbed)
  const { title, vendor, privacyUrl } = serviceText(policy, embed.service)
  return { embed, privacyUrl, say: (key: keyof typeof text) => fill(text[key], { service: title, vendor }) }
}
