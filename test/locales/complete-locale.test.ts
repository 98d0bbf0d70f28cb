import { describe, expect, it } from 'vitest'
import { completeLocale } from 'volenti/locales'
import { de } from 'volenti/locales/de'
import { en } from 'volenti/locales/en'

const own = { id: 'de-AT', dir: 'ltr', trigger: { openPreferences: 'Kekse' }, embed: undefined } as const

describe('completeLocale', () => {
  it('takes the missing parts from the other locale', () => {
    expect(completeLocale(own, en)).toEqual({ ...en, id: 'de-AT', trigger: { openPreferences: 'Kekse' } })
  })

  it('does so in both parts of a split locale', async () => {
    const locale = completeLocale({ ...own, form: en.form }, de)
    expect(locale.trigger.openPreferences).toBe('Kekse')
    expect(locale.embed).toEqual(de.embed)
    const later = await locale.load()
    expect(later.form).toEqual(en.form)
    expect(later.dialog).toEqual((await de.load()).dialog)
  })
})
