import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { bundleScript, hostilePages } from './support/hostile-browser.ts'

/** The languages in which the refuser finds the banner. It may learn others; then it must press the same button there. */
const KNOWN: readonly string[] = ['de', 'en', 'es', 'fr', 'nl']

/** Others: four of which it has patterns, and two in other scripts. It waits some seconds on each before it gives up. */
const LOCALES = [...KNOWN, 'it', 'pl', 'pt-BR', 'sv', 'ar', 'ja']

/** A script that sets the locale of the page to the one whose id stands on its element. */
async function bundleLocales() {
  const lines = LOCALES.map(
    (id) => `import * as m${id.replace('-', '')} from './src/locales/${id}/index.ts'; all['${id}'] = Object.values(m${id.replace('-', '')})`,
  )
  const contents = `const all = {};\n${lines.join('\n')}\nwindow.pageLocale = all[document.documentElement.dataset.locale].find((one) => 'banner' in one)`
  const { outputFiles } = await build({ stdin: { contents, resolveDir: '.' }, bundle: true, format: 'iife', write: false })
  return outputFiles[0]?.text ?? ''
}

const pages = hostilePages({ '/locales.js': bundleLocales, '/refuser.js': () => bundleScript('test/e2e/support/refuser-page.ts') })

/** Lets the refuser work on a page in a language, and tells what it pressed. */
async function refuse(id: string, before = '') {
  const page = await pages.open({ scripts: ['/locales.js', '/page.js'], after: `<script>document.documentElement.dataset.locale = '${id}'</script>` })
  await page.locator('[data-slot="volenti-banner"]').waitFor()
  if (before) await page.evaluate(before)
  await page.addScriptTag({ url: '/refuser.js' })
  await page.waitForFunction(() => /nothingDetected|optOut(Succeeded|Failed)|done/.test(window.refuser.state.lifecycle))
  return {
    pressed: await page.evaluate(() => window.pressed),
    granted: await page.evaluate(
      "Object.keys(hostile.store.getState().grants).filter((id) => id !== 'necessary' && hostile.store.getState().grants[id])",
    ),
    status: await page.evaluate('hostile.store.getState().status'),
  }
}

describe('an automatic refuser', () => {
  it.each(LOCALES)('presses the button that refuses, or nothing, in %s', async (id) => {
    const { pressed, granted, status } = await refuse(id)
    expect(granted).toEqual([])
    expect(pressed).toEqual(KNOWN.includes(id) ? ['volenti-banner-reject'] : [])
    expect(status).toBe(KNOWN.includes(id) ? 'decided' : 'undecided')
  })

  it.each(['en', 'de', 'fr'])('grants nothing in the dialog in %s', async (id) => {
    const { granted } = await refuse(id, 'hostile.show({ banner: false }); hostile.open()')
    expect(granted).toEqual([])
  })
})
