import { Component, type ReactNode } from 'react'

interface DialogBoundaryProps {
  readonly open: boolean
  /** Closes the preferences and reports the error. */
  readonly fail: (reason: unknown) => void
  readonly children: ReactNode
}

/** Keeps an error inside the dialog away from the rest of the page. The dialog is rendered anew when it is opened again. */
export class DialogBoundary extends Component<DialogBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch(reason: unknown) {
    this.props.fail(reason)
  }

  override componentDidUpdate() {
    if (this.state.hasFailed && !this.props.open) this.setState({ hasFailed: false })
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children
  }
}
