import { type FormEvent, useState } from 'react'
import { useGranted } from 'volenti/react'
import { useTitle } from '../router/use-title.ts'
import { parseSettings, SUBTITLES, THEMES } from '../settings/settings.ts'
import { useSettings } from '../settings/settings-provider.tsx'

/** Where a visitor sets how the site looks; it says whether the browser will remember that. */
export function SettingsPage() {
  useTitle('Settings')
  const { settings, save } = useSettings()
  const [saved, setSaved] = useState(false)
  const remembered = useGranted('functional')

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    save(parseSettings(`${form.get('theme')}.${form.get('subtitles')}`))
    setSaved(true)
  }

  return (
    <>
      <header className="intro">
        <h1>Settings</h1>
        {remembered ? (
          <p>Your browser remembers what you set here for a year.</p>
        ) : (
          <p>
            You have not allowed cookies for functionality, so what you set here holds for this visit only. To have it remembered, open the{' '}
            <a href="#cookie-settings">cookie settings</a>.
          </p>
        )}
      </header>

      <form className="form card" onSubmit={submit} onChange={() => setSaved(false)}>
        <fieldset>
          <legend>Appearance</legend>
          {Object.entries(THEMES).map(([theme, name]) => (
            <label key={theme} className="option">
              <input type="radio" name="theme" value={theme} defaultChecked={theme === settings.theme} /> <span>{name}</span>
            </label>
          ))}
        </fieldset>
        <label className="field">
          Subtitles of the lessons
          <select name="subtitles" defaultValue={settings.subtitles}>
            {Object.entries(SUBTITLES).map(([language, name]) => (
              <option key={language} value={language} lang={language}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <div className="buttons">
          <button type="submit" className="button primary">
            Save settings
          </button>
          <p role="status">{saved && (remembered ? 'Saved.' : 'Saved for this visit.')}</p>
        </div>
      </form>
    </>
  )
}
