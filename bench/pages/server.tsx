import { library } from 'library'
import { head } from 'library-head'
import { renderToString } from 'react-dom/server'
import { Page, type PageOptions } from './page.tsx'

/** The page as a server sends it. */
export const render = (options: PageOptions): string => renderToString(<Page library={library} options={options} />)

export { head }
