import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Decision } from '../../core/internal.ts'
import { reserveScrollPadding } from '../banner/reserve-scroll-padding.ts'
import { useCameFrom } from './use-came-from.ts'

interface StatusBoxProps {
  /** The decision to show to everybody. */
  readonly of: Decision | null
  readonly lang: string
  readonly dir: 'ltr' | 'rtl' | undefined
  /** The label of the button that hides the message. */
  readonly close: string
  readonly children: ReactNode
}

/** Whether the site wants nothing to be shown, or a notice of ours stands there, which is about the same decision. */
const isUnwanted = (box: Element) =>
  getComputedStyle(box).getPropertyValue('--volenti-confirmation').trim() === 'none' ||
  document.querySelector('[data-slot="volenti-reload"][data-volenti-shown]')

/** Scrolls the focused control out from under a box at the lower edge. Larger things can be read around it. */
function uncoverFocus(box: Element) {
  const focused = document.activeElement
  const { top, bottom, height } = focused?.getBoundingClientRect() ?? new DOMRect()
  const edge = box.getBoundingClientRect().top
  if (focused !== document.body && bottom > edge && top < innerHeight && height < edge) focused?.scrollIntoView({ block: 'nearest' })
}

/**
 * Holds the status message, and shows it to everybody after a decision in the dialog. It never takes the focus and has no
 * time limit: it goes when it is closed, when the dialog opens and with the next decision.
 */
export function StatusBox({ of, close, children, ...language }: StatusBoxProps) {
  const box = useRef<HTMLSpanElement>(null)
  const { onFocus, goBack } = useCameFrom()
  const [shown, setShown] = useState<Decision | null>(null)
  const isShown = of !== null && of === shown
  useEffect(() => {
    if (of && box.current && !isUnwanted(box.current)) setShown(of)
  }, [of])
  useEffect(() => {
    const element = box.current
    if (!isShown || !element) return
    const release = reserveScrollPadding(element)
    // The padding counts from the next frame on.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => uncoverFocus(element)))
    return () => {
      cancelAnimationFrame(frame)
      release?.()
    }
  }, [isShown])

  const hide = () => {
    setShown(null)
    goBack()
  }
  return (
    <span data-slot="volenti-status-box" data-volenti-shown={isShown ? '' : undefined} {...language} ref={box}>
      {children}
      {isShown && (
        <button type="button" data-slot="volenti-status-close" onFocus={onFocus} onClick={hide}>
          {close}
        </button>
      )}
    </span>
  )
}
