import AutoConsent from '@duckduckgo/autoconsent'

declare global {
  interface Window {
    /** What the refuser pressed, in order. */
    pressed: string[]
    refuser: AutoConsent
  }
}

window.pressed = []
addEventListener(
  'click',
  ({ target, isTrusted }) => {
    if (!isTrusted) window.pressed.push((target as Element).getAttribute('data-slot') ?? (target as Element).tagName)
  },
  true,
)

/** Runs the refuser as its browser extension does, by its general patterns, without rules for single tools. */
window.refuser = new AutoConsent(async () => {})
window.refuser.initialize(
  {
    enabled: true,
    autoAction: 'optOut',
    disabledCmps: [],
    enablePrehide: false,
    enableCosmeticRules: true,
    enableGeneratedRules: true,
    enableHeuristicDetection: true,
    enablePopupMutationObserver: false,
    detectRetries: 1,
    isMainWorld: true,
    prehideTimeout: 2000,
    visualTest: false,
    heuristicPopupSearchTimeout: 1000,
    heuristicMode: 'tier2',
    performanceLoggingEnabled: false,
    logs: { lifecycle: false, rulesteps: false, detectionsteps: false, evals: false, errors: false, messages: false, waits: false },
  },
  null,
)
