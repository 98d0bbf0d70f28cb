'use client'

export { PreferencesPanel, type PreferencesPanelProps } from './preferences-panel.tsx'
