// Only re-exports, so that a bundler keeps each text in the chunk that shows it.

export { enCategories } from './categories.ts'
export { enDialog } from './dialog.ts'
export { enDocument } from './document.ts'
export { enEmbed } from './embed.ts'
export { enBanner, enStatus } from './first.ts'
export { enForm } from './form.ts'
export { enRegimes } from './regimes.ts'
export { enReload } from './reload.ts'
export { enNumbers, enTable } from './table.ts'
export { enTrigger } from './trigger.ts'
export { en } from './ui.ts'
