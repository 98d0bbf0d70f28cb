import { Fragment } from 'react'
import { listCookies, type Policy, type WellKnownPurposeId } from '../../core/internal.ts'
import { categoryText } from '../../locales/category-text.ts'
import { joinList } from '../../locales/join-list.ts'
import type { TitledText } from '../../locales/locale.ts'
import { ownEntry } from '../../locales/own-entry.ts'
import { CookieTable } from '../cookie-table.tsx'
import { Heading, type PageContext, TermList } from '../parts.tsx'
import { isOnBefore } from '../under-regime.ts'
import { withLongestRecord } from '../with-longest-record.ts'

/** Explains cookies, and names the other places of storage that the policy declares. */
export function whatSection({ policy, locale, say }: PageContext) {
  const { text, otherStorage } = locale.page.what
  const kinds = new Set(listCookies(policy).map(({ kind = 'cookie' }) => kind))
  kinds.delete('cookie')
  const names = [...kinds].map((kind) => ownEntry(locale.table.kinds, kind) ?? kind)
  return (
    <>
      <p>{say(text)}</p>
      {names.length > 0 && <p>{say(otherStorage, { kinds: joinList(names, locale.list) })}</p>}
    </>
  )
}

/** The purposes of all categories, each named once. A category that declares no purpose is a purpose itself. */
function purposeTexts({ policy, locale }: PageContext) {
  const texts = new Map<string, TitledText>()
  for (const [id, { purposes = [id as WellKnownPurposeId] }] of Object.entries(policy.categories)) {
    for (const purpose of purposes) {
      if (typeof purpose === 'string') texts.set(purpose, ownEntry(locale.purposes, purpose) ?? categoryText(policy, purpose, locale.categories))
      else texts.set(purpose.id, purpose)
    }
  }
  return [...texts].map(([id, text]) => ({ ...text, id }))
}

/** Explains how the site uses cookies, purpose by purpose. */
export const usesSection = (context: PageContext) => (
  <>
    <p>{context.say(context.locale.page.use.introduction)}</p>
    <TermList terms={purposeTexts(context)} />
  </>
)

/** Whether other companies may store something as well. */
function namesOthers(policy: Policy): boolean {
  const companies = (policy.thirdParties ?? []).length + Object.keys(policy.services ?? {}).length
  return companies > 0 || listCookies(policy).some(({ party }) => party === 'third')
}

/** Explains the categories, and how session cookies differ from persistent ones. */
export function typesSection({ policy, law, locale, level, say }: PageContext) {
  const { setBy, alwaysOn, offUntilAllowed, lifetimes, session, persistent } = locale.page.types
  return (
    <>
      {namesOthers(policy) && <p>{say(setBy)}</p>}
      {Object.entries(policy.categories).map(([id, { required }]) => {
        const { title, description } = categoryText(policy, id, locale.categories)
        return (
          <Fragment key={id}>
            <Heading level={level} slot="subheading">
              {title}
            </Heading>
            <p>
              <span>{description}</span>{' '}
              <span>{say(required ? alwaysOn : isOnBefore({ law }, id) ? locale.page.regime.onUntilRefused : offUntilAllowed)}</span>
            </p>
          </Fragment>
        )
      })}
      <Heading level={level} slot="subheading">
        {say(lifetimes)}
      </Heading>
      <TermList
        terms={Object.entries({ session, persistent }).map(([id, { title, description }]) => ({ id, title, description: say(description) }))}
      />
    </>
  )
}

/** The table of everything that the policy declares. */
export const listSection = ({ policy, law, locale, say }: PageContext) => (
  <>
    <p>{say(locale.page.list.introduction)}</p>
    <CookieTable policy={law ? withLongestRecord(policy) : policy} locale={locale} />
  </>
)
