import { PreferencesTrigger } from 'volenti/ui'

/** The same two ways back to the choice on every page: the button of the package, and a plain link that does the same. */
export const SiteFooter = () => (
  <footer className="site-footer">
    <p>
      Mastering Lead is a made-up school. You decide what it may store, and can <a href="#cookie-settings">change your choice</a> at any time.
    </p>
    <ul>
      <li>
        <a href="/cookie-policy">Cookie policy</a>
      </li>
      <li>
        <PreferencesTrigger>Cookie settings</PreferencesTrigger>
      </li>
      <li>
        <a href="/consent-records">Consent records</a>
      </li>
    </ul>
  </footer>
)
