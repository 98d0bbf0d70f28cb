import type { WellKnownCookiePurpose } from './cookie-purposes.ts'
import type { Duration } from './duration.ts'

/** The category ids whose title and description come from the locale. */
export type WellKnownCategoryId = 'necessary' | 'functional' | 'analytics' | 'marketing'

/** The purpose ids whose title and description come from the locale. */
export type WellKnownPurposeId = 'essential' | 'authentication' | 'security' | 'functional' | 'analytics' | 'marketing'

/** The third-party roles whose title comes from the locale. */
export type WellKnownRole = 'analytics' | 'payments' | 'support' | 'content-delivery' | 'advertising' | 'media'

/** Where an item is stored. */
export type StorageKind = 'cookie' | 'local-storage' | 'session-storage' | 'indexed-db' | 'cache-storage'

/** One use of a category. A purpose that is added or removed asks the visitor again; a reworded one does not. */
export interface Purpose {
  readonly id: string
  readonly title: string
  readonly description: string
}

/** A group of cookies and services that a visitor switches on or off together. */
export interface Category {
  /** Whether the site cannot work without it. It is always on then. @default false */
  readonly required?: boolean | undefined
  /** Replaces the locale's title. Needed where the locale does not know the id. */
  readonly title?: string | undefined
  /** Replaces the locale's description. Needed where the locale does not know the id. */
  readonly description?: string | undefined
  /** What the category is used for. @default the well-known purpose of the same name, if there is one */
  readonly purposes?: readonly (WellKnownPurposeId | Purpose)[] | undefined
  /** Whether it sells or shares personal data. A GPC signal denies it then, unless `signals` ignores GPC. @default true for `marketing` */
  readonly sellsOrShares?: boolean | undefined
}

/** One stored item, with the facts that visitors read about it. */
export interface CookieDeclaration<CategoryId extends string = string, Name extends string = string> {
  /** The name as the browser shows it; `*` means any characters. */
  readonly name: Name
  readonly category: CategoryId
  /** @default 'cookie' */
  readonly kind?: StorageKind | undefined
  /** What it is for: a well-known purpose, whose words come from the locale, or one short phrase or sentence. */
  readonly purpose: WellKnownCookiePurpose | (string & {})
  readonly duration: Duration
  /** Whether the site itself or another company stores it. @default 'first' */
  readonly party?: 'first' | 'third' | undefined
  /** The domain that an item of a third party is stored under, such as `google.com`. @default not said */
  readonly domain?: string | undefined
  /** Whether only the server can read and delete it. @default false */
  readonly httpOnly?: boolean | undefined
}

/** The company behind a service. */
export interface Vendor {
  /**
   * Identifies the company. Visitors agree to this id, and only read the name: set the id before you change the name.
   * @default the name
   */
  readonly id?: string | undefined
  readonly name: string
  readonly privacyUrl?: string | undefined
}

/** How a page uses a host: it loads scripts, styles, fonts or workers, sends requests, shows images, frames pages, or plays media. */
export type HostUse = 'script' | 'connect' | 'image' | 'frame' | 'style' | 'font' | 'media' | 'worker'

/** A host that a service loads from or sends to, and its uses. A name alone means scripts, requests, images and frames. */
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

/** A kind of company that may store something through the site. The policy page lists it. */
export interface ThirdParty {
  /** A well-known role, or your own words for the role. */
  readonly role: WellKnownRole | (string & {})
  /** Names of such companies. */
  readonly examples?: readonly string[] | undefined
}

/** How the consent cookie is written. */
export interface ConsentCookieOptions {
  /** The prefixes `__Host-` and `__Secure-` add the attributes that they require; `__Host-` excludes `domain`. @default 'volenti' */
  readonly name?: string | undefined
  /** Shares the cookie with every subdomain of this domain. @default the page's host alone */
  readonly domain?: string | undefined
  /** `none` also sets `Secure`, as browsers require. @default 'lax' */
  readonly sameSite?: 'lax' | 'strict' | 'none' | undefined
  /** Keeps a separate cookie for each site that frames the page. @default false */
  readonly partitioned?: boolean | undefined
}

/** What the site does when the browser sends a privacy signal. */
export interface SignalPolicy {
  /** Global Privacy Control; `honored` denies the categories that sell or share. @default 'honored' */
  readonly gpc?: 'honored' | 'ignored' | undefined
  /** Do Not Track; `treated-as-refusal` denies every optional category. @default 'ignored' */
  readonly dnt?: 'ignored' | 'treated-as-refusal' | undefined
}

/** The part of a lean policy that loads the whole one. */
export interface LeanPolicy {
  /** Downloads the whole policy, which is in another file. The promise rejects when that fails. */
  readonly load: () => Promise<Policy>
}

/**
 * What a site declares: who it is, what it stores and why, and how long a decision counts.
 *
 * It is plain serialisable data, so a server component can pass it as a prop. A lean policy cannot be passed, because it
 * holds a function. Make a policy with `definePolicy`.
 */
export interface Policy<CategoryId extends string = string, ServiceId extends string = string, CookieName extends string = string> {
  readonly site: {
    /**
     * Identifies the site. A decision counts for this id only, and the name is only shown: set the id before you change the name.
     * @default the name
     */
    readonly id?: string | undefined
    readonly name: string
    /** An e-mail address, a telephone number, a link to a page, or a postal address, which may have several lines. */
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
  /** When visitors are asked again although the policy has not changed. */
  readonly askAgain?:
    | {
        /** How long a grant counts. @default '6 months' */
        readonly afterGrant?: Duration | undefined
        /** How long a refusal counts. @default '6 months' */
        readonly afterRefusal?: Duration | undefined
      }
    | undefined
  readonly cookie?: ConsentCookieOptions | undefined
  /**
   * Marks a lean policy. Do not write it by hand: `volenti/build` does. A lean policy holds only what asking and deciding
   * need; the whole policy has the cookie declarations, the hosts and the vendors' links.
   * @default the policy is whole
   */
  readonly lean?: LeanPolicy | undefined
}
