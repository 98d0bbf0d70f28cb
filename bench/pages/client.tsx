import { library } from 'library'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { Page } from './page.tsx'

const root = document.getElementById('root')
const options = JSON.parse(document.getElementById('options')?.textContent ?? '{}')
const page = <Page library={library} options={options} />
if (!root) throw new Error('The page has no root.')
if (root.hasChildNodes()) hydrateRoot(root, page)
else createRoot(root).render(page)
