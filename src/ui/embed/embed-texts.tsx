import { forwardRef } from 'react'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { useEmbed } from './embed-context.ts'
import { useEmbedTexts } from './use-embed-texts.ts'

/** Names the content. Renders a `<p>` element, because only the site knows the level of a heading there. */
export const EmbedTitle = /* @__PURE__ */ forwardRef<HTMLParagraphElement, PartProps<'p'>>(function EmbedTitle(props, ref) {
  return renderPart('p', { 'data-slot': 'volenti-embed-title', ...props }, ref, useEmbed('Title').title)
})

/** Says what loading the content means, and names the vendor. Renders a `<p>` element. */
export const EmbedDescription = /* @__PURE__ */ forwardRef<HTMLParagraphElement, PartProps<'p'>>(function EmbedDescription(props, ref) {
  const { embed, say } = useEmbedTexts('Description')
  return renderPart('p', { id: embed.descriptionId, 'data-slot': 'volenti-embed-description', ...props }, ref, say('description'))
})
