import type { DialogTexts } from '../locale.ts'

export const enDialog: DialogTexts = {
  title: 'Cookie settings',
  description: 'Choose which cookies {site} may use. You can change this at any time.',
  alwaysOn: 'Always on',
  deniedBySignal: 'Off because of a signal your browser sends. Switch it on to make an exception for this site.',
  details: 'What is stored',
  servicesDetails: 'What is stored, and services ({count}): {services}',
  services: 'Services',
  someAllowed: { one: '{allowed} of {count} service allowed.', other: '{allowed} of {count} services allowed.' },
  vendorPrivacy: 'Privacy information of {vendor}',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  save: 'Save choices',
  close: 'Close',
  cookiePolicy: 'Cookie policy',
}
