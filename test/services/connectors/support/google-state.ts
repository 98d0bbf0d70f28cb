const ADS = ['ad_storage', 'ad_user_data', 'ad_personalization']
const SIGNALS = [...ADS, 'analytics_storage', 'functionality_storage', 'personalization_storage']

/** The seven signals as Google gets them: the given ones are granted, and `security_storage` always is. */
const stateWith = (granted: readonly string[]) => ({
  ...Object.fromEntries(SIGNALS.map((signal) => [signal, granted.includes(signal) ? 'granted' : 'denied'])),
  security_storage: 'granted',
})

/** The call that sets the default, with what is added to the signals. */
export const defaults = (more: object = {}) => `gtag("consent", "default", ${JSON.stringify({ ...stateWith([]), ...more })})`

/** The call that tells the visitor's choices. */
export const update = (...granted: readonly string[]) => `gtag("consent", "update", ${JSON.stringify(stateWith(granted))})`

/** The event that follows a change in Tag Manager. */
export const changed = (...granted: readonly string[]) => `dataLayer.push(${JSON.stringify({ event: 'volenti_consent', ...stateWith(granted) })})`

/** All signals that a visitor decides. */
export const everything = SIGNALS

/** The signals that stay granted while the browser sends GPC, on a site where `marketing` does not. */
export const allButAds = SIGNALS.filter((signal) => !ADS.includes(signal))
