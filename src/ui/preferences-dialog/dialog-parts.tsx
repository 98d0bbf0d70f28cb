import * as Dialog from '@radix-ui/react-dialog'
import { type ComponentPropsWithoutRef, forwardRef, isValidElement, type ReactNode } from 'react'
import { isSafeLink, optionalCategories } from '../../core/internal.ts'
import { fill } from '../../locales/fill.ts'
import { type PartProps, renderPart, withContent } from '../internal/render-part.ts'
import { useTexts } from '../internal/use-texts.ts'

/** Props of `Title`. */
export type DialogTitleProps = ComponentPropsWithoutRef<typeof Dialog.Title>

/** Names the dialog. Gets the focus when the dialog opens. Renders an `<h2>` element. */
export const DialogTitle = /* @__PURE__ */ forwardRef<HTMLHeadingElement, DialogTitleProps>(function DialogTitle({ children, ...props }, ref) {
  const { text } = useTexts('dialog')
  return (
    <Dialog.Title tabIndex={-1} data-slot="volenti-dialog-title" {...props} ref={ref}>
      {withContent(props.asChild, children, (content) => content ?? text.title)}
    </Dialog.Title>
  )
})

/** Whether a child that takes the place of a part leaves the text to the part. */
const isEmptyChild = (asChild: boolean | undefined, child: ReactNode) =>
  asChild && isValidElement<{ readonly children?: ReactNode }>(child) && !child.props.children

/** Props of `Description`. */
export type DialogDescriptionProps = ComponentPropsWithoutRef<typeof Dialog.Description>

/** Explains the choices, and links to the policy page if the policy has one. Renders a `<p>` element. */
export const DialogDescription = /* @__PURE__ */ forwardRef<HTMLParagraphElement, DialogDescriptionProps>(function DialogDescription(
  { children, ...props },
  ref,
) {
  const { text, policy, site } = useTexts('dialog')
  const page = policy.links?.cookiePolicy
  if (children && !isEmptyChild(props.asChild, children)) {
    return (
      <Dialog.Description data-slot="volenti-dialog-description" {...props} ref={ref}>
        {children}
      </Dialog.Description>
    )
  }
  // The link is no part of the description, which a screen reader reads out when the dialog opens.
  const content = (
    <>
      <Dialog.Description asChild>
        <span>{`${fill(text.description, { site })} `}</span>
      </Dialog.Description>
      {page && isSafeLink(page) && <a href={page}>{text.cookiePolicy}</a>}
    </>
  )
  return renderPart('p', { 'data-slot': 'volenti-dialog-description', ...props, children }, ref, content)
})

/** Props of `Body`. */
export type DialogBodyProps = PartProps<'div'>

/**
 * Contains the scrolling part of the dialog, between the title and the buttons. Renders a `<div>` element.
 *
 * In a dialog without a body only the list of categories scrolls. On a very low screen the whole dialog scrolls.
 */
export const DialogBody = /* @__PURE__ */ forwardRef<HTMLDivElement, DialogBodyProps>(function DialogBody(props, ref) {
  // In Firefox the Tab key stops at each scrolling element. This one has no name, and its controls scroll it anyway.
  return renderPart('div', { tabIndex: -1, 'data-slot': 'volenti-dialog-body', ...props }, ref)
})

/** Props of `Actions`. */
export type DialogActionsProps = PartProps<'div'>

/** Contains the buttons. Renders a `<div>` element, or nothing if nothing is optional and the buttons would be missing. */
export const DialogActions = /* @__PURE__ */ forwardRef<HTMLDivElement, DialogActionsProps>(function DialogActions(props, ref) {
  const { policy } = useTexts('dialog')
  return optionalCategories(policy).length > 0 ? renderPart('div', { 'data-slot': 'volenti-dialog-actions', ...props }, ref) : null
})
