import { forwardRef } from 'react'
import { ActionButton, type ButtonPartProps } from '../internal/action-button.tsx'
import { useEmbedTexts } from './use-embed-texts.ts'

/** Loads the content for this page view and stores nothing. Renders a `<button>` element, with the prominence of `AllowAlways`. */
export const EmbedLoadOnce = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function EmbedLoadOnce(props, ref) {
  const { embed, say } = useEmbedTexts('LoadOnce')
  const own = { 'aria-describedby': embed.descriptionId, 'data-slot': 'volenti-embed-once' }
  return <ActionButton {...own} {...props} act={embed.loadOnce} text={say('loadOnce')} ref={ref} />
})

/** Grants the service by name, here and wherever else it is used. Renders a `<button>` element. */
export const EmbedAllowAlways = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function EmbedAllowAlways(props, ref) {
  const { embed, say } = useEmbedTexts('AllowAlways')
  const own = { 'aria-describedby': embed.descriptionId, 'data-slot': 'volenti-embed-always' }
  return <ActionButton {...own} {...props} act={embed.allowAlways} text={say('allowAlways')} ref={ref} />
})
