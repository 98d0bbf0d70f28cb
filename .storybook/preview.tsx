import type { Decorator, Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { languages } from '../stories/support/locales/index.ts'
import { FIRST_VISIT, Scene, type Setting } from '../stories/support/scene.tsx'
import { DocsPage } from './docs-page.tsx'
import '../src/ui/styles.css'

// The dialog is transformed on first use, which takes longer than the default second on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

const settingOf = (globals: Readonly<Record<string, unknown>>): Setting => {
  const names = Object.keys(FIRST_VISIT) as (keyof Setting)[]
  return Object.fromEntries(names.map((name) => [name, globals[name] ?? FIRST_VISIT[name]])) as unknown as Setting
}

/** Puts every story into a scene of its own; a change in the toolbar is a new visitor. */
const inScene: Decorator = (Story, { globals }) => {
  const setting = settingOf(globals)
  return (
    <Scene key={JSON.stringify(setting)} setting={setting}>
      <Story />
    </Scene>
  )
}

interface Choice {
  readonly value: string
  readonly title: string
}

/** A picture that the toolbar knows. */
type Icon = NonNullable<NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>['icon']>

const tool = (title: string, icon: Icon, items: readonly Choice[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
})

// axe reads what is the same in every engine, so the tests of one engine ask it.
const isJudged = !/firefox|webkit/.test(`${import.meta.env.VITE_ENGINE}`)

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inScene],
  initialGlobals: { ...FIRST_VISIT },
  globalTypes: {
    theme: tool('Theme', 'mirror', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    past: tool('Stored decision', 'time', [
      { value: 'none', title: 'First visit' },
      { value: 'accepted', title: 'Accepted' },
      { value: 'rejected', title: 'Rejected' },
      { value: 'custom', title: 'Custom' },
      { value: 'acknowledged', title: 'Notice put away' },
      { value: 'expired', title: 'Expired' },
      { value: 'policyChanged', title: 'Policy changed' },
    ]),
    regime: tool('Regime', 'location', [
      { value: 'none', title: 'No regimes' },
      { value: 'optIn', title: 'Opt-in' },
      { value: 'optInItaly', title: 'Opt-in, Italy' },
      { value: 'optInSpain', title: 'Opt-in, Spain' },
      { value: 'optInStatistics', title: 'Opt-in, exempt statistics' },
      { value: 'usOptOut', title: 'Opt-out, USA' },
      { value: 'canadaNotice', title: 'Notice, Canada' },
      { value: 'elsewhereOpen', title: 'Elsewhere' },
    ]),
    policy: tool('Policy', 'document', [
      { value: 'masteringLead', title: 'Mastering Lead' },
      { value: 'nothingOptional', title: 'Nothing optional' },
      { value: 'oneOptional', title: 'One category' },
      { value: 'twelveCategories', title: 'Twelve categories' },
      { value: 'services', title: 'With services' },
      { value: 'twelveServices', title: 'Twelve services' },
    ]),
    language: tool('Language', 'globe', languages),
    direction: tool('Direction', 'transfer', [
      { value: 'asLanguage', title: 'As the language' },
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    browser: tool('Browser', 'browser', [
      { value: 'plain', title: 'Ordinary browser' },
      { value: 'gpc', title: 'Sends Global Privacy Control' },
      { value: 'dnt', title: 'Sends Do Not Track' },
      { value: 'blocksCookies', title: 'Blocks cookies' },
    ]),
    media: tool('Display', 'accessibility', [
      { value: 'none', title: 'As designed' },
      { value: 'forcedColors', title: 'Forced colours' },
      { value: 'reducedMotion', title: 'Reduced motion' },
      { value: 'largeText', title: 'Text at 200 %' },
    ]),
    font: tool('Font', 'paragraph', [
      { value: 'own', title: 'Font of the system' },
      { value: 'narrow', title: 'Narrow font' },
      { value: 'wide', title: 'Wide font' },
      { value: 'tall', title: 'Tall font' },
    ]),
    strict: tool('StrictMode', 'beaker', [
      { value: 'on', title: 'StrictMode on' },
      { value: 'off', title: 'StrictMode off' },
    ]),
  },
  parameters: {
    layout: 'fullscreen',
    // The dialog is rendered beside the story, so axe looks at the whole body. A violation fails the run.
    // The rule for small targets is one of WCAG 2.2 AA that axe leaves off.
    a11y: { test: isJudged ? 'error' : 'off', context: 'body', options: { rules: { 'target-size': { enabled: true } } } },
    // Each story is a page of its own: a fixed part would lie over the others.
    docs: { page: DocsPage, story: { inline: false, height: '560px' } },
    viewport: {
      options: {
        narrow: { name: 'Phone, 320 px', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        zoomed: { name: 'Zoomed to 400 %', styles: { width: '320px', height: '256px' }, type: 'desktop' },
        low: { name: 'Small phone on its side', styles: { width: '568px', height: '320px' }, type: 'mobile' },
        zoomedTwice: { name: 'Zoomed to 200 %', styles: { width: '640px', height: '360px' }, type: 'desktop' },
        landscape: { name: 'Phone on its side', styles: { width: '844px', height: '390px' }, type: 'mobile' },
        flat: { name: 'Low window', styles: { width: '1280px', height: '480px' }, type: 'desktop' },
        large: { name: 'Large phone, 480 px', styles: { width: '480px', height: '860px' }, type: 'mobile' },
        tablet: { name: 'Tablet, 768 px', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
      },
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Full page',
          'Banner',
          'Preferences dialog',
          'Regimes',
          'Looks',
          'Themes',
          'Trigger',
          'Preferences panel',
          'Preferences form',
          'Embed',
          'Gate',
          'Reload notice',
          'Cookie table',
          'Policy page',
          'Design tokens',
          'Design system',
          'Composing parts',
        ],
      },
    },
  },
  beforeEach() {
    for (const pair of document.cookie.split('; ')) document.cookie = `${pair.split('=')[0]}=; Max-Age=0; Path=/`
    history.replaceState(history.state, '', location.pathname + location.search)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  },
}

export default preview
