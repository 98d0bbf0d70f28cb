import { useContext } from 'react'
import { BannerFormContext } from './banner-form.ts'

/** What makes a button of the banner work without JavaScript, where the site has a place for it to post to. */
export function useFormButton(action: 'accept-all' | 'reject-all') {
  const { formAction } = useContext(BannerFormContext)
  return formAction ? ({ type: 'submit', name: 'action', value: action } as const) : undefined
}
