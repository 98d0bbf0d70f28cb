// Re-exports alone, so that a bundler leaves each text in the chunk that shows it.
export { enBanner } from './banner.ts'
export { enCategories } from './categories.ts'
export { enDialog } from './dialog.ts'
export { enDocument } from './document.ts'
export { enStatus } from './status.ts'
export { enTable } from './table.ts'
export { enTrigger } from './trigger.ts'
export { en } from './ui.ts'
