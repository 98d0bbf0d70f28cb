import { type ReactNode, useId } from 'react'
import { useConsent, useConsentState } from 'volenti/react'
import { PreferencesTrigger, PrivacyChoicesLink } from 'volenti/ui'
import { categoryText } from '../../src/locales/category-text.ts'
import { sampleTexts } from './page-texts.ts'
import './sample-page.css'
import { useSurroundings } from './scene.tsx'

/** Says which categories are granted, so that a decision can be seen on the page. */
function CookiesNow() {
  const { policy, language, ui } = useSurroundings()
  const grants: Readonly<Record<string, boolean>> = useConsent().grants
  const { now } = sampleTexts(language)
  const titleId = useId()
  return (
    <section className="sample-now" aria-labelledby={titleId}>
      <h2 id={titleId}>{now.title}</h2>
      <ul>
        {Object.keys(policy.categories).map((id) => (
          <li key={id} data-category={id} data-granted={grants[id]}>
            <span>{categoryText(policy, id, ui.categories).title}</span> <span>{grants[id] ? now.on : now.off}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Letter() {
  const { form, choices } = sampleTexts(useSurroundings().language)
  const id = useId()
  return (
    <form className="sample-form" aria-labelledby={`${id}-title`} onSubmit={(event) => event.preventDefault()}>
      <h2 id={`${id}-title`}>{form.title}</h2>
      <p>{form.text}</p>
      <label htmlFor={`${id}-name`}>{form.name}</label>
      <input id={`${id}-name`} autoComplete="name" />
      <label htmlFor={`${id}-email`}>{form.email}</label>
      <input id={`${id}-email`} type="email" autoComplete="email" />
      <button type="submit">{form.send}</button>
      <p className="sample-small">
        <a className="sample-link" href="#cookie-settings">
          {choices}
        </a>
      </p>
    </form>
  )
}

/** An article as a site shows it, so that the parts are judged in context. */
function Article() {
  const { kicker, title, lead, body, quote } = sampleTexts(useSurroundings().language)
  return (
    <article className="sample-article">
      <p className="sample-kicker">{kicker}</p>
      <h1>{title}</h1>
      <p className="sample-lead">{lead}</p>
      {body.map(({ heading, text }, index) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <p>{text}</p>
          {index === 1 && <blockquote>{quote}</blockquote>}
        </section>
      ))}
    </article>
  )
}

/** A calm page of a site: header, main content, and a footer with the way back to the preferences. */
export function SamplePage({ children }: { readonly children?: ReactNode }) {
  const { policy, language } = useSurroundings()
  const { sections, rights, choices } = sampleTexts(language)
  const { regime } = useConsentState()
  return (
    <div className="sample">
      <header className="sample-header">
        <a className="sample-mark" href="#top">
          {policy.site.name}
        </a>
        <nav aria-label={policy.site.name}>
          {sections.map((section) => (
            <a key={section} className="sample-nav" href="#top">
              {section}
            </a>
          ))}
        </nav>
      </header>
      <main className="sample-main">
        {children ?? (
          <>
            <Article />
            <aside className="sample-aside" aria-label={choices}>
              <Letter />
              <CookiesNow />
            </aside>
          </>
        )}
      </main>
      <footer className="sample-footer">
        <p>{rights}</p>
        <p className="sample-links">
          {regime ? (
            <PrivacyChoicesLink />
          ) : (
            <>
              <PreferencesTrigger />
              <a className="sample-link" href="#cookie-settings">
                {choices}
              </a>
            </>
          )}
        </p>
      </footer>
    </div>
  )
}
