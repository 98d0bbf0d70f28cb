import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clarityDefaults, microsoftClarityConnector } from '../../../src/services/microsoft-clarity/connect.ts'
import { microsoftUetConnector, uetDefaults } from '../../../src/services/microsoft-uet/connect.ts'

const grantsOf = (...ids: readonly string[]) => ({ isGranted: (id: string) => ids.includes(id) })
const GRANTED = grantsOf('microsoftUet', 'microsoftClarity', 'marketing')
const NOTHING = grantsOf()

let page: Record<string, unknown>

beforeEach(() => {
  page = {}
  vi.stubGlobal('window', page)
})
afterEach(() => vi.unstubAllGlobals())

describe('UET', () => {
  /** What `bat.js` does when it has run. */
  function arrive(created: object[]) {
    page.UET = class {
      constructor(fields: object) {
        created.push(fields)
      }
      push() {}
    }
  }
  const onLoad = (connector: ReturnType<typeof microsoftUetConnector>) => connector.scripts?.[0]?.onLoad?.()

  it('pushes three plain arguments for a command, as the flat list needs', () => {
    microsoftUetConnector({ tagId: '1' }).before?.(GRANTED)
    expect(page.uetq).toEqual(['consent', 'default', { ad_storage: 'denied' }, 'consent', 'update', { ad_storage: 'granted' }])
  })

  it('repeats nothing that the program in the head has told', () => {
    page.uetq = ['consent', 'default', { ad_storage: 'denied' }, 'consent', 'update', { ad_storage: 'granted' }]
    microsoftUetConnector({ tagId: '1' }).before?.(GRANTED)
    expect(page.uetq).toHaveLength(6)
  })

  it('tells an update that differs from the one of the program', () => {
    page.uetq = ['consent', 'default', { ad_storage: 'denied' }, 'consent', 'update', { ad_storage: 'denied' }]
    microsoftUetConnector({ tagId: '1' }).before?.(GRANTED)
    expect((page.uetq as unknown[]).slice(6)).toEqual(['consent', 'update', { ad_storage: 'granted' }])
  })

  it('takes an event of the site for no consent command', () => {
    page.uetq = ['event', 'default', {}]
    microsoftUetConnector({ tagId: '1' }).before?.(GRANTED)
    expect((page.uetq as unknown[]).slice(3, 6)).toEqual(['consent', 'default', { ad_storage: 'denied' }])
  })

  it('starts at the next grant where its code has run while the visitor refused, also from a new connector', () => {
    const created: object[] = []
    const uet = microsoftUetConnector({ tagId: '1' })
    uet.before?.(GRANTED)
    microsoftUetConnector({ tagId: '1' }).onWithdraw?.(NOTHING)
    arrive(created)
    onLoad(uet)
    expect(created).toHaveLength(0)
    microsoftUetConnector({ tagId: '1' }).onGrant?.(GRANTED)
    onLoad(uet)
    expect(created).toHaveLength(1)
  })

  it('does not fail where its code has not come', () => {
    const uet = microsoftUetConnector({ tagId: '1' })
    uet.before?.(GRANTED)
    expect(() => onLoad(uet)).not.toThrow()
    expect(page.uetq).toBeInstanceOf(Array)
  })

  it('has the same default for the program in the head', () => {
    microsoftUetConnector({ tagId: '1' }).before?.(NOTHING)
    expect(uetDefaults().flatMap(({ push }) => push)).toEqual(page.uetq)
    expect(uetDefaults({ service: 'bing' }).at(-1)?.grants).toEqual({ ad_storage: 'bing' })
  })
})

describe('Clarity', () => {
  const queue = () => (page.clarity as { q: unknown[] }).q

  it('creates a function that has its queue and nothing else', () => {
    microsoftClarityConnector({ projectId: '1' }).stub?.()
    expect(Object.keys(page.clarity as object)).toEqual(['q'])
  })

  it('keeps the function of the page, and repeats nothing that it has been told', () => {
    const clarity = Object.assign(() => {}, { q: [['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }]] })
    page.clarity = clarity
    const connector = microsoftClarityConnector({ projectId: '1' })
    connector.stub?.()
    connector.before?.(GRANTED)
    expect(page.clarity).toBe(clarity)
    expect(queue()).toHaveLength(1)
  })

  it('hears of advertising, which may be another category or service', () => {
    const connector = microsoftClarityConnector({ projectId: '1', adStorage: 'ads' })
    connector.stub?.()
    connector.before?.(grantsOf('microsoftClarity', 'marketing'))
    connector.onChange?.(grantsOf('microsoftClarity', 'ads'))
    expect(connector.follows).toEqual(['ads'])
    expect(queue().map((call) => (call as [string, { ad_Storage: string }])[1].ad_Storage)).toEqual(['denied', 'granted'])
  })

  it('permits no advertising where Clarity itself is refused', () => {
    const connector = microsoftClarityConnector({ projectId: '1', mode: 'signal' })
    connector.stub?.()
    connector.before?.(grantsOf('marketing'))
    expect(queue()).toEqual([['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]])
  })

  it('has the same call for the program in the head', () => {
    const connector = microsoftClarityConnector({ projectId: '1', mode: 'signal' })
    connector.stub?.()
    connector.before?.(NOTHING)
    expect(clarityDefaults().map(({ stub }) => stub)).toEqual(queue())
    expect(clarityDefaults()[0]?.grants).toEqual({ ad_Storage: 'marketing', analytics_Storage: 'microsoftClarity' })
  })
})
