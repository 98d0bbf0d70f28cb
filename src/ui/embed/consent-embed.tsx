import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useEffect, useId, useMemo, useRef } from 'react'
import { ConsentError, type Policy, type ServiceId } from '../../core/internal.ts'
import { enEmbed } from '../../locales/en/embed.ts'
import { actsOf, Revocable, useConsentStore } from '../../react/internal.ts'
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
import { isFrameAddress, undeclaredHost, withoutSource } from './frame-address.ts'
import { useEmbedGrant } from './use-embed-grant.ts'

/** Props of `ConsentEmbed`. The `<iframe>` gets the props of an iframe; the element around it gets `className` and the ref. */
export interface ConsentEmbedProps
  extends Omit<ComponentPropsWithoutRef<'iframe'>, 'children' | 'className' | 'height' | 'src' | 'srcDoc' | 'style' | 'title' | 'width'> {
  readonly service: ServiceId
  /**
   * The address of the frame: one of http or https, or a relative one. Development builds report `undeclared-host` on the
   * console if the service declares hosts, and this one is not among them.
   */
  readonly src: string
  /** The name of the content, in the placeholder and of the frame. */
  readonly title: string
  /** The address of the plain link, which leads to the content without the frame. @default src */
  readonly href?: string | undefined
  /** Width divided by height, of the placeholder and of the frame. @default 16 / 9 */
  readonly aspectRatio?: number | undefined
  readonly className?: string | undefined
  /** Replaces the parts in the placeholder. @default all parts */
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
    // The pressed button is gone. A frame that still loads would lose the focus, and the Tab key would go on after the frame.
    if (isShown && wasPressed.current) own.current?.focus({ preventScroll: true })
    wasPressed.current = false
  }, [isShown])

  const declared = (store.policy as Policy).services?.[service]
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
      {/* An empty picture keeps the ratio, because a strict content security policy refuses a style attribute. */}
      <svg viewBox={`0 0 ${aspectRatio} 1`} width="100%" aria-hidden="true" data-slot="volenti-embed-ratio" />
      {isShown && isFrameAddress(src) ? (
        <Revocable key={frameKey} isAllowed={isAllowed} onEnd={removeFrame}>
          <iframe {...withoutSource(frameProps)} src={src} title={title} width="100%" height="100%" data-slot="volenti-embed-frame" />
        </Revocable>
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
                  <EmbedLink /> <EmbedPrivacyLink />
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
 * Frames the content of another company, and asks the visitor before the page requests anything from there.
 *
 * It shows a placeholder of the same ratio until the service is granted, on the server and while the page hydrates. The
 * placeholder explains the consequences, and offers to load the content once or to allow the service always. It also
 * links to the content and to the privacy page of the vendor. "Once" stores nothing, and holds until the page is left or
 * the visitor refuses. The frame leaves when the grant ends.
 *
 * Preview pictures from the vendor also need consent: load them only behind a grant.
 *
 * Its children can replace the placeholder's content with its parts, `ConsentEmbed.Description` and the others.
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
