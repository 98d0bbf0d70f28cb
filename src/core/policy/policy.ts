import type { Duration } from './duration.ts'

/** The category ids whose title and description come from the locale. */
export type WellKnownCategoryId = 'necessary' | 'functional' | 'analytics' | 'marketing'

/** The purpose ids whose title and description come from the locale. */
export type WellKnownPurposeId = 'essential' | 'authentication' | 'security' | 'functional' | 'analytics' | 'marketing'

/** The third-party roles whose title comes from the locale. */
export type WellKnownRole = 'analytics' | 'payments' | 'support' | 'content-delivery' | 'advertising' | 'media'

/** Where an item is stored. */
export type StorageKind = 'cookie' | 'local-storage' | 'session-storage' | 'indexed-db' | 'cache-storage'

/** One use that a category is put to. Adding or removing one asks the visitor again; rewording one does not. */
export interface Purpose {
  readonly id: string
  readonly title: string
  readonly description: string
}

/** What a visitor can switch on or off as a whole. */
export interface Category {
  /** Whether the site cannot work without it, so that it is always on. @default false */
  readonly required?: boolean | undefined
  /** Replaces the locale's title. Needed for ids the locale does not know. */
  readonly title?: string | undefined
  /** Replaces the locale's description. Needed for ids the locale does not know. */
  readonly description?: string | undefined
  /** What the category is used for. @default the well-known purpose of the same name, if there is one */
  readonly purposes?: readonly (WellKnownPurposeId | Purpose)[] | undefined
  /** Whether it sells or shares personal data, so that an honoured GPC signal denies it. @default true for `marketing` */
  readonly sellsOrShares?: boolean | undefined
}

/** One stored item, as it is told to people. */
export interface CookieDeclaration<CategoryId extends string = string, Name extends string = string> {
  /** The name as the browser shows it; `*` stands for any run of characters. */
  readonly name: Name
  readonly category: CategoryId
  /** @default 'cookie' */
  readonly kind?: StorageKind | undefined
  /** What it is for, as one short phrase or sentence. */
  readonly purpose: string
  readonly duration: Duration
  /** Whether the site itself or another company stores it. @default 'first' */
  readonly party?: 'first' | 'third' | undefined
  /** Whether only the server can read and delete it. @default false */
  readonly httpOnly?: boolean | undefined
}

/** The company behind a service. */
export interface Vendor {
  /**
   * Identifies the company: it is part of what was agreed to, while the name is only shown. Set it before the name changes.
   * @default the name
   */
  readonly id?: string | undefined
  readonly name: string
  readonly privacyUrl?: string | undefined
}

/** What a page gets from a host: code, answers to requests, pictures, framed pages. */
export type HostUse = 'script' | 'connect' | 'image' | 'frame'

/** A host a service loads from or sends to, and what it is used for. @default everything */
export type ServiceHost = string | { readonly host: string; readonly loads: readonly HostUse[] }

/** A tool that stores or reads something on the visitor's device. */
export interface Service<CategoryId extends string = string> {
  readonly category: CategoryId
  /** @default the vendor's name */
  readonly title?: string | undefined
  /** What the site uses it for, as one short sentence. */
  readonly purpose?: string | undefined
  readonly vendor: Vendor
  readonly cookies?: readonly Omit<CookieDeclaration, 'category'>[] | undefined
  /** The hosts it loads from or sends to. */
  readonly hosts?: readonly ServiceHost[] | undefined
}

/** A kind of company that may store something through the site, told in the policy page. */
export interface ThirdParty {
  /** A well-known role, or the role in the site's own words. */
  readonly role: WellKnownRole | (string & {})
  /** Names of such companies. */
  readonly examples?: readonly string[] | undefined
}

/** How the consent cookie is written. */
export interface ConsentCookieOptions {
  /** A `__Host-` or `__Secure-` prefix brings the attributes it requires; `__Host-` excludes `domain`. @default 'volenti' */
  readonly name?: string | undefined
  /** Shares the cookie with every subdomain of this domain. @default the page's host alone */
  readonly domain?: string | undefined
  /** `none` also sets `Secure`, as browsers require. @default 'lax' */
  readonly sameSite?: 'lax' | 'strict' | 'none' | undefined
  /** Keeps one cookie per top-level site where the page is framed by others. @default false */
  readonly partitioned?: boolean | undefined
}

/** What the site does when the browser sends a privacy signal. */
export interface SignalPolicy {
  /** Global Privacy Control; `honored` denies the categories that sell or share. @default 'honored' */
  readonly gpc?: 'honored' | 'ignored' | undefined
  /** Do Not Track; `treated-as-refusal` denies every optional category. @default 'ignored' */
  readonly dnt?: 'ignored' | 'treated-as-refusal' | undefined
}

/** The part of a lean policy that leads to the whole one. */
export interface LeanPolicy {
  /** Loads the whole policy, in a file that is downloaded later. The promise rejects where it cannot be loaded. */
  readonly load: () => Promise<Policy>
}

/**
 * What a site declares: who it is, what it stores and why, and how long a decision counts.
 *
 * It is plain serialisable data, so a server component may pass it as a prop; a lean one has a function, so it may not.
 * Make one with `definePolicy`.
 */
export interface Policy<CategoryId extends string = string, ServiceId extends string = string, CookieName extends string = string> {
  readonly site: {
    /**
     * Identifies who asks: a decision counts for this site alone, while the name is only shown. Set it before the name changes.
     * @default the name
     */
    readonly id?: string | undefined
    readonly name: string
    /** An e-mail address or the address of a page. */
    readonly contact: string
    readonly url?: string | undefined
  }
  /** The day the policy last changed, as `YYYY-MM-DD`. */
  readonly lastUpdated: string
  readonly categories: Readonly<Record<CategoryId, Category>>
  readonly services?: Readonly<Record<ServiceId, Service<CategoryId>>> | undefined
  readonly cookies?: readonly CookieDeclaration<CategoryId, CookieName>[] | undefined
  readonly thirdParties?: readonly ThirdParty[] | undefined
  readonly links?:
    | {
        /** The page that renders this policy; the banner and the dialog link to it. */
        readonly cookiePolicy?: string | undefined
        readonly privacyPolicy?: string | undefined
      }
    | undefined
  readonly signals?: SignalPolicy | undefined
  /** When the visitor is asked again although nothing changed. */
  readonly askAgain?:
    | {
        /** How long a grant lives. @default '6 months' */
        readonly afterGrant?: Duration | undefined
        /** How long a refusal is left in peace. @default '6 months' */
        readonly afterRefusal?: Duration | undefined
      }
    | undefined
  readonly cookie?: ConsentCookieOptions | undefined
  /**
   * Marks a lean policy, which `volenti/build` writes, and nobody by hand. It holds what is needed to ask and to decide;
   * cookie declarations, hosts and vendors' links are in the whole policy.
   * @default the policy is whole
   */
  readonly lean?: LeanPolicy | undefined
}
