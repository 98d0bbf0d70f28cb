// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { CookiePolicy, PreferencesForm } from 'volenti/document'
import { full } from './fixtures.ts'

/** The words that the names in filter lists are made of. */
const HUNTED = /cookie|consent|gdpr|ccpa|banner|privacy|policy|notice|popup/i

document.body.innerHTML = renderToStaticMarkup(
  <>
    <CookiePolicy policy={full} className="mine" />
    <PreferencesForm policy={full} endpoint="/choices" />
  </>,
)
const attributes = [...document.body.querySelectorAll('*')].flatMap((element) => [...element.attributes])

it('emits no id, class or data name that filter lists block', () => {
  const names = attributes.filter(({ name }) => name === 'id' || name === 'class' || name === 'data-slot').map(({ value }) => value)
  expect(names.length).toBeGreaterThan(50)
  expect(names.filter((name) => HUNTED.test(name))).toEqual([])
  expect(attributes.map(({ name }) => name).filter((name) => HUNTED.test(name))).toEqual([])
})

it('emits no attribute that a strict content security policy blocks', () => {
  expect(attributes.map(({ name }) => name).filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
})

it('has exactly these slots', () => {
  const slots = new Set(attributes.filter(({ name }) => name === 'data-slot').map(({ value }) => value))
  expect([...slots].sort()).toEqual([
    'volenti-always-on',
    'volenti-box',
    'volenti-categories',
    'volenti-category',
    'volenti-category-description',
    'volenti-category-title',
    'volenti-details',
    'volenti-dialog-accept',
    'volenti-dialog-actions',
    'volenti-dialog-description',
    'volenti-dialog-reject',
    'volenti-dialog-save',
    'volenti-form',
    'volenti-page',
    'volenti-page-heading',
    'volenti-page-introduction',
    'volenti-page-list',
    'volenti-page-path',
    'volenti-page-section',
    'volenti-page-subheading',
    'volenti-page-terms',
    'volenti-page-title',
    'volenti-page-updated',
    'volenti-service',
    'volenti-service-choice',
    'volenti-service-description',
    'volenti-service-title',
    'volenti-services',
    'volenti-table',
    'volenti-table-caption',
    'volenti-table-frame',
    'volenti-table-group',
    'volenti-table-group-title',
    'volenti-table-head',
  ])
})
