import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useEffect, useId, useMemo, useRef } from 'react'
import { ConsentError, type Policy, type ServiceId } from '../../core/internal.ts'
import { enEmbed } from '../../locales/en/embed.ts'
import { actsOf, Revocable, useConsentStore } from '../../react/internal.ts'
import { joinRefs } from '../internal/join-refs.ts'
import { useTexts } from '../internal/use-texts.ts'
import { EmbedAllowAlways, EmbedLoadOnce } from './embed-buttons.tsx'
import { EmbedContext } from './embed-context.ts'
import { EmbedLink, EmbedPrivacyLink } from './embed-links.tsx'
import { EmbedDescription, EmbedTitle } from './embed-texts.tsx'
import { isFrameAddress, undeclaredHost, withoutSource } from './frame-address.ts'
import { useEmbedGrant } from './use-embed-grant.ts'

/** Props of `ConsentEmbed`. Those of an `<iframe>` go to it; `className` and the ref go to the element around it. */
export interface ConsentEmbedProps
  extends Omit<ComponentPropsWithoutRef<'iframe'>, 'children' | 'className' | 'height' | 'src' | 'srcDoc' | 'style' | 'title' | 'width'> {
  readonly service: ServiceId
  /** The address of the frame, of http or https. In development one whose host the service does not declare is reported with `undeclared-host`. */
  readonly src: string
  /** Names the content, for the placeholder and the frame. */
  readonly title: string
  /** Where the plain link leads: a page that shows the content by itself. @default src */
  readonly href?: string | undefined
  /** Width divided by height, the same for placeholder and frame. @default 16 / 9 */
  readonly aspectRatio?: number | undefined
  readonly className?: string | undefined
  /** Stands in the placeholder instead of its own parts. */
  readonly children?: ReactNode
}

const Preset = /* @__PURE__ */ forwardRef<HTMLElement, ConsentEmbedProps>(function ConsentEmbed(
  { service, src, title, href = src, aspectRatio = 16 / 9, className, children, ...frameProps },
  ref,
) {
  const store = useConsentStore()
  const { lang, dir } = useTexts('embed', enEmbed)
  const { isShown, isAllowed, round, endRound, loadOnce } = useEmbedGrant(service)
  const descriptionId = useId()
  const own = useRef<HTMLElement>(null)
  const joined = useMemo(() => joinRefs(own, ref), [ref])
  const isAsked = useRef(false)

  useEffect(() => {
    // What was pressed is gone. A frame that still loads would lose the focus, and the next tab stop would lie behind it.
    if (isShown && isAsked.current) own.current?.focus({ preventScroll: true })
    isAsked.current = false
  }, [isShown])

  const declared = (store.policy as Policy).services?.[service]
  useEffect(() => {
    if (process.env.NODE_ENV === 'production' || !declared) return
    const host = undeclaredHost(src, declared)
    if (host) console.warn(new ConsentError('undeclared-host', `"${host}" of ${service}`).message)
  }, [src, service, declared])

  const asking = (act: () => void) => () => {
    isAsked.current = true
    act()
  }
  const embed = {
    service,
    title,
    descriptionId,
    href,
    loadOnce: asking(loadOnce),
    allowAlways: asking(() => actsOf(store).save({ [service]: 'granted' })),
  }
  return (
    <section aria-label={title} tabIndex={-1} data-slot="volenti-embed" className={className} ref={joined}>
      {/* It keeps the ratio without a style attribute, which a strict content security policy refuses. */}
      <svg viewBox={`0 0 ${aspectRatio} 1`} width="100%" aria-hidden="true" data-slot="volenti-embed-ratio" />
      {isShown && isFrameAddress(src) ? (
        <Revocable key={round} isAllowed={isAllowed} onEnd={endRound}>
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
 * Frames content of another company, and asks where it stands before anything is requested from there.
 *
 * Until its service is granted, on the server and while hydrating, a placeholder of the same ratio says what loading
 * means. It offers to load the content once, which stores nothing and holds until the page is left or the visitor
 * refuses; to allow the service for good; and plain links to the content and to the vendor's privacy page. When the
 * grant ends the frame goes. Put the loading of pictures from the vendor behind it, too.
 *
 * Its parts (`ConsentEmbed.Description` and the others) can be composed anew as its children.
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
