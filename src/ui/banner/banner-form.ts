import { createContext } from 'react'

/** Where the banner's buttons go without JavaScript; nothing where the site has no such places. */
export interface BannerForm {
  readonly formAction?: string | undefined
  readonly preferencesPage?: string | undefined
}

export const BannerFormContext = /* @__PURE__ */ createContext<BannerForm>({})
