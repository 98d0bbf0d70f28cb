export { enBanner, enCategories, enDialog, enStatus, enTable } from './texts.ts'
