import { composeStory } from '@storybook/react-vite'
import { cleanup, render, waitFor } from '@testing-library/react'
import axe from 'axe-core'
import type { ComponentType } from 'react'
import { describe, expect, it } from 'vitest'
import preview from '../../.storybook/preview.tsx'

/** A language whose words are long, one from right to left, and two scripts: one with large signs, one with long inflected words. */
const LANGUAGES = ['de', 'ar', 'ja', 'fi']

type StoryFile = Readonly<Record<string, Parameters<typeof composeStory>[0]>> & { readonly default: Parameters<typeof composeStory>[1] }
const files = import.meta.glob<StoryFile>('../../stories/*.stories.tsx', { eager: true })

/** With `VITE_EVERY_STORY=1` each story is judged, which takes minutes; without it the plainest of each file. */
const isEvery = import.meta.env.VITE_EVERY_STORY === '1'

const stories = Object.entries(files).flatMap(([path, { default: meta, ...own }]) => {
  const named = Object.entries(own).map(([name, story]) => ({ title: `${path.replace(/^.*\/|\.stories\.tsx$/g, '')}: ${name}`, story, meta }))
  return isEvery ? named : [named.find(({ story }) => !story.globals) ?? named[0]].filter((one) => one !== undefined)
})

async function violations() {
  const result = await axe.run(document.body, { rules: { 'target-size': { enabled: true }, region: { enabled: false } } })
  return result.violations.map(({ id, nodes }) => ({ id, html: nodes.map(({ html }) => html) }))
}

const slot = (name: string) => document.querySelector<HTMLElement>(`[data-slot="volenti-${name}"]`)

describe.each(LANGUAGES)('in the language %s', (language) => {
  it.each(stories)('axe finds nothing in $title, nor in the preferences that it opens', async ({ story, meta }) => {
    const Story = composeStory({ ...story, globals: { ...story.globals, language } }, meta, preview) as ComponentType
    render(<Story />)
    await waitFor(() => expect(document.documentElement).toHaveAttribute('lang', language))
    expect(await violations()).toEqual([])
    const opener = slot('trigger') ?? slot('banner-open')
    if (!opener) return
    opener.click()
    await waitFor(() => expect(slot('dialog')).toBeVisible())
    await Promise.all(document.getAnimations().map((animation) => animation.finished))
    expect(await violations()).toEqual([])
    cleanup()
  })
})
