export { enDocument } from './document.ts'
export { enBanner, enCategories, enDialog, enStatus, enTable } from './texts.ts'
