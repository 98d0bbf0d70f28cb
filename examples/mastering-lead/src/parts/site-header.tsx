interface SiteHeaderProps {
  /** The path of the page that is shown. */
  readonly path: string
}

const PAGES = [
  ['/', 'Home'],
  ['/watch', 'What arrived'],
  ['/settings', 'Settings'],
  ['/sign-in', 'Sign in'],
]

export const SiteHeader = ({ path }: SiteHeaderProps) => (
  <header className="site-header">
    <p className="brand">
      <img src="/icon.svg" alt="" width="32" height="32" /> Mastering Lead
    </p>
    <nav aria-label="Pages">
      <ul>
        {PAGES.map(([href, name]) => (
          <li key={href}>
            <a href={href} aria-current={href === path ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </header>
)
