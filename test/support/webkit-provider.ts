import { preview } from '@vitest/browser-preview'
import { WebKitWindow } from './webkit-window.ts'

/**
 * Vitest's provider for WebKitGTK: the preview provider, whose user events are simulated, with a browser that opens and
 * closes by itself. Playwright has WebKit as a patched build of its own only.
 */
export function webkitgtk() {
  const option = preview()
  const createPreview = option.providerFactory
  option.providerFactory = (project) => {
    const provider = createPreview(project)
    let opening: Promise<WebKitWindow> | undefined
    const open = async () => {
      const window = new WebKitWindow()
      await window.open()
      return window
    }
    provider.openPage = async (_sessionId, url) => {
      opening ??= open()
      await (await opening).visit(url)
    }
    provider.close = async () => {
      // Who asked for the page has been told why there is no window.
      const window = await opening?.catch(() => undefined)
      await window?.close()
    }
    return provider
  }
  return option
}
