// The parts of translation libraries that the recipes of `docs/languages.md` use. The libraries are not installed here.

declare module 'next-intl' {
  export function useLocale(): string
}

declare module 'react-i18next' {
  export function useTranslation(): { readonly i18n: { readonly resolvedLanguage?: string } }
}

declare module 'react-intl' {
  export function useIntl(): { readonly locale: string }
}
