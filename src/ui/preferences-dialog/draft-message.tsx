import { servicesOf } from '../../core/internal.ts'
import { fillCount } from '../../locales/fill-count.ts'
import { useLocale, useTexts } from '../internal/use-texts.ts'
import type { Draft } from './draft.ts'

/**
 * Tells screen readers what a switch has changed elsewhere: that of a category its services, that of a service the text of
 * its category. Says nothing until the visitor has changed something.
 */
export function DraftMessage({ choices, changed }: Draft) {
  const { text, policy, titleOf } = useTexts('dialog')
  const { numbers } = useLocale()
  const services = changed ? servicesOf(policy, changed.category) : []
  const allowed = services.filter((id) => choices[id] === 'granted').length
  return (
    <span role="status" aria-live="polite" data-slot="volenti-dialog-status">
      {changed && services.length > 0 && numbers && (
        <span
          key={changed.count}
        >{`${titleOf(changed.category)}: ${fillCount(text.someAllowed, { allowed, count: services.length }, numbers)}`}</span>
      )}
    </span>
  )
}
