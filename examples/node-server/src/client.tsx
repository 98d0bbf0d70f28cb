import { hydrateRoot } from 'react-dom/client'
import { Page, type Visitor } from './page'

const visitor: Visitor = JSON.parse(document.body.dataset.visitor ?? '')

hydrateRoot(document, <Page path={location.pathname} visitor={visitor} />)
