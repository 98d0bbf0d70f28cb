import { Component, type ReactNode } from 'react'
import { ConsentError } from '../../core/internal.ts'

interface DialogBoundaryProps {
  readonly open: boolean
  readonly close: () => void
  readonly children: ReactNode
}

/**
 * Keeps an error of the dialog from the rest of the page: it closes the preferences and says so on the console. The next
 * time they are opened the dialog is rendered anew.
 */
export class DialogBoundary extends Component<DialogBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch(reason: unknown) {
    console.error(new ConsentError('dialog-failed', `${reason}`).message)
    this.props.close()
  }

  override componentDidUpdate() {
    if (this.state.hasFailed && !this.props.open) this.setState({ hasFailed: false })
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children
  }
}
