// Constants of their own, because a bundler cannot drop a text that reads a property of another one.
export const necessary = 'Strictly necessary'
export const functional = 'Functionality'
export const analytics = 'Analytics'
export const marketing = 'Marketing'

/** The titles of the well-known categories, apart from their descriptions, which only the dialog and the page show. */
export const enTitles = {
  necessary: { title: necessary },
  functional: { title: functional },
  analytics: { title: analytics },
  marketing: { title: marketing },
}
