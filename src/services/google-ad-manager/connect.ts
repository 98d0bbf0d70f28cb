import { type Connector, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - @types/google-publisher-tag 1.20260921: `setPrivacySettings` and its fields, and that `limitedAds` needs the address for limited advertisements.
// - "Display a limited ad", https://developers.google.com/publisher-tag/samples/display-limited-ad: limited advertisements serve visitors without
//   consent for cookies.
// - "Get Started with Google Publisher Tag", https://developers.google.com/doubleclick-gpt/: the address of the library and its list `cmd`.
// - "Ads personalization settings in Google's publisher ad tags", https://support.google.com/adsense/answer/7670312: `nonPersonalizedAds` can be
//   taken back.
// Not checked on a page of Google: the address for limited advertisements. Public sites use it.

/** Options of `googleAdManagerConnector`. */
export interface GoogleAdManagerOptions {
  /** The id of the service in the policy. @default 'googleAdManager' */
  readonly service?: string | undefined
  /**
   * `gate` loads the library after a grant. `signal` loads it for everybody, from Google's address for limited advertisements:
   * visitors who have allowed nothing get those, without cookies. @default 'gate'
   */
  readonly mode?: 'gate' | 'signal' | undefined
  /** Whether Google processes data in its restricted way, for visitors in the United States. @default not sent */
  readonly restrictDataProcessing?: boolean | undefined
}

type Command = () => void

/** What the connector keeps on the page, where another connector object finds it after a new render. */
interface Kept {
  isAllowed?: boolean
  isLoaded?: boolean
  /** The site's commands that a refusal keeps back. */
  commands: Command[]
}

interface PublisherTag {
  volenti: Kept
  cmd: Command[] | { push(command: Command): unknown }
  pubads(): { setPrivacySettings(settings: Readonly<Record<string, boolean>>): unknown }
}

/** The library's global object, with a list of commands if the library has not created its own. */
function publisherTag(): PublisherTag {
  const all = vendorWindow() as { googletag?: Partial<PublisherTag> }
  all.googletag ??= {}
  all.googletag.cmd ??= []
  all.googletag.volenti ??= { commands: [] }
  return all.googletag as PublisherTag
}

/**
 * Connects the Google Publisher Tag. Define and display your slots through `googletag.cmd`, as Google describes it.
 *
 * The library is told the privacy settings before your commands run. When a visitor refuses while it loads, your commands
 * are kept back until a grant. When a visitor withdraws later, the next advertisements are not personalised; in mode
 * `signal` they are limited ones. Advertisements that are on the page stay until it is reloaded.
 *
 * @example
 * ```ts
 * import { googleAdManagerConnector } from 'volenti/services/google-ad-manager/connect'
 *
 * export default [googleAdManagerConnector({})]
 * ```
 */
export function googleAdManagerConnector({ service = 'googleAdManager', mode = 'gate', restrictDataProcessing }: GoogleAdManagerOptions): Connector {
  const apply = () => {
    const tag = publisherTag()
    const isRefused = !tag.volenti.isAllowed
    tag.pubads().setPrivacySettings({
      nonPersonalizedAds: isRefused,
      ...(mode === 'signal' && { limitedAds: isRefused }),
      ...(restrictDataProcessing !== undefined && { restrictDataProcessing }),
    })
  }
  /** The commands, as long as the library has not taken them over. */
  const waiting = ({ cmd, volenti }: PublisherTag) => (!volenti.isLoaded && Array.isArray(cmd) ? cmd : undefined)

  return {
    service,
    mode,
    stops: 'reload',
    scripts: [
      {
        id: 'google-ad-manager',
        src: `https://${mode === 'signal' ? 'pagead2.googlesyndication.com' : 'securepubads.g.doubleclick.net'}/tag/js/gpt.js`,
        crossOrigin: 'anonymous',
        onLoad() {
          publisherTag().volenti.isLoaded = true
        },
      },
    ],
    before({ isGranted }) {
      const tag = publisherTag()
      tag.volenti.isAllowed = isGranted(service)
      const commands = waiting(tag)
      // The site's own commands may wait already, and must find the settings.
      if (commands) commands.unshift(apply)
      else tag.cmd.push(apply)
    },
    onGrant() {
      const tag = publisherTag()
      tag.volenti.isAllowed = true
      if (!waiting(tag)) tag.cmd.push(apply)
      for (const command of tag.volenti.commands.splice(0)) tag.cmd.push(command)
    },
    onWithdraw() {
      const tag = publisherTag()
      const commands = waiting(tag)
      if (mode === 'gate' && commands) tag.volenti.commands = commands.splice(0)
      tag.volenti.isAllowed = false
      if (!commands) tag.cmd.push(apply)
    },
  }
}
