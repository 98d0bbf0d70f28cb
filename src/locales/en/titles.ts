/** The titles of the well-known categories, apart from their descriptions, which only the dialog and the page show. */
export const enTitles = { necessary: 'Strictly necessary', functional: 'Functionality', analytics: 'Analytics', marketing: 'Marketing' }
