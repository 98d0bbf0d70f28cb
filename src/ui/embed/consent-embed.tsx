import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useEffect, useId, useMemo, useRef } from 'react'
import { ConsentError, type ServiceId } from '../../core/internal.ts'
import { enEmbed } from '../../locales/en/embed.ts'
import { actsOf, EndsWithGrant, useConsentPolicy, useConsentStore } from '../../react/internal.ts'
import { joinRefs } from '../internal/join-refs.ts'
import { useTexts } from '../internal/use-texts.ts'
import {
  type Embed,
  EmbedAllowAlways,
  EmbedContext,
  EmbedDescription,
  EmbedLink,
  EmbedLoadOnce,
  EmbedPrivacyLink,
  EmbedTitle,
} from './embed-parts.tsx'
import { isFrameAddress, referrerPolicyFor, undeclaredHost, withoutSource } from './frame-address.ts'
import { useEmbedGrant } from './use-embed-grant.ts'

/** Props of `ConsentEmbed`. The `<iframe>` gets the props of an iframe; the element around it gets `className` and the ref. */
export interface ConsentEmbedProps
  extends Omit<ComponentPropsWithoutRef<'iframe'>, 'children' | 'className' | 'height' | 'src' | 'srcDoc' | 'style' | 'title' | 'width'> {
  readonly service: ServiceId
  /**
   * The address of the frame: http, https or relative. With any other address the placeholder remains. Development builds
   * report `undeclared-host` on the console if the service declares hosts, but not this one.
   */
  readonly src: string
  /** The name of the content, for the placeholder and the frame. */
  readonly title: string
  /** The address of the plain link to the content, outside the frame. @default src */
  readonly href?: string | undefined
  /** The width of the placeholder and of the frame, divided by the height. @default 16 / 9 */
  readonly aspectRatio?: number | undefined
  readonly className?: string | undefined
  /** The content of the placeholder. @default all parts */
  readonly children?: ReactNode
}

const Preset = /* @__PURE__ */ forwardRef<HTMLElement, ConsentEmbedProps>(function ConsentEmbed(
  { service, src, title, href = src, aspectRatio = 16 / 9, className, children, ...frameProps },
  ref,
) {
  const store = useConsentStore()
  const { lang, dir } = useTexts('embed', enEmbed)
  const { isShown, isAllowed, frameKey, removeFrame, loadOnce } = useEmbedGrant(service)
  const descriptionId = useId()
  const own = useRef<HTMLElement>(null)
  const joined = useMemo(() => joinRefs(own, ref), [ref])
  const wasPressed = useRef(false)

  useEffect(() => {
    // The pressed button is gone. The frame cannot keep the focus while it loads, and the Tab key would then skip the frame.
    if (isShown && wasPressed.current) own.current?.focus({ preventScroll: true })
    wasPressed.current = false
  }, [isShown])

  const declared = useConsentPolicy().services?.[service]
  useEffect(() => {
    if (process.env.NODE_ENV === 'production' || !declared) return
    const host = undeclaredHost(src, declared)
    if (host) console.warn(new ConsentError('undeclared-host', `"${host}" of ${service}`).message)
  }, [src, service, declared])

  const onPress = (act: () => void) => () => {
    wasPressed.current = true
    act()
  }
  const embed: Embed = {
    service,
    title,
    descriptionId,
    href,
    loadOnce: onPress(loadOnce),
    allowAlways: onPress(() => actsOf(store).save({ [service]: 'granted' })),
  }
  return (
    <section aria-label={title} tabIndex={-1} data-slot="volenti-embed" className={className} ref={joined}>
      {/* An empty picture sets the ratio, because a strict content security policy refuses a style attribute. */}
      <svg viewBox={`0 0 ${aspectRatio} 1`} width="100%" aria-hidden="true" data-slot="volenti-embed-ratio" />
      {isShown && isFrameAddress(src) ? (
        <EndsWithGrant key={frameKey} isAllowed={isAllowed} onEnd={removeFrame}>
          <iframe
            referrerPolicy={referrerPolicyFor(src)}
            {...withoutSource(frameProps)}
            src={src}
            title={title}
            width="100%"
            height="100%"
            data-slot="volenti-embed-frame"
          />
        </EndsWithGrant>
      ) : (
        <div lang={lang} dir={dir} data-slot="volenti-embed-notice">
          <EmbedContext.Provider value={embed}>
            {children ?? (
              <>
                <EmbedTitle />
                <EmbedDescription />
                <div data-slot="volenti-embed-actions">
                  <EmbedLoadOnce />
                  <EmbedAllowAlways />
                </div>
                <p data-slot="volenti-embed-links">
                  <span>
                    <EmbedLink />
                  </span>{' '}
                  <span>
                    <EmbedPrivacyLink />
                  </span>
                </p>
              </>
            )}
          </EmbedContext.Provider>
        </div>
      )}
    </section>
  )
})

/**
 * Shows the content of another company in a frame, and asks the visitor before the page sends that company any request.
 * Renders a `<section>` element.
 *
 * Until the service is granted it shows a placeholder of the same ratio. The server and the hydrating page show the
 * placeholder too, unless the server passed the record on. The placeholder explains the consequences. Its buttons load the
 * content once, or always allow the service. Its links lead to the content and to the privacy page of the vendor. "Once"
 * stores nothing, and lasts until the visitor leaves the page or refuses. When the grant ends, the frame is removed.
 *
 * A frame of YouTube gets `referrerPolicy="strict-origin-when-cross-origin"` unless a prop says otherwise: its player plays
 * nothing for a page that hides its origin.
 *
 * Preview pictures from the vendor also need consent: load them only after a grant.
 *
 * Children replace the content of the placeholder. They can use its parts, such as `ConsentEmbed.Description`.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { ConsentEmbed } from 'volenti/ui'
 *
 * export const Film = () => (
 *   <ConsentEmbed
 *     service="youtube"
 *     src="https://www.youtube-nocookie.com/embed/abc"
 *     href="https://www.youtube.com/watch?v=abc"
 *     title="How to sow beans"
 *     allow="fullscreen"
 *   />
 * )
 * ```
 */
export const ConsentEmbed = /* @__PURE__ */ Object.assign(Preset, {
  Title: EmbedTitle,
  Description: EmbedDescription,
  LoadOnce: EmbedLoadOnce,
  AllowAlways: EmbedAllowAlways,
  Link: EmbedLink,
  PrivacyLink: EmbedPrivacyLink,
})
