import type { SplitLocale } from '../locale.ts'

/** The Irish texts of the UI. The texts of the dialog load with it. */
export const ga: SplitLocale = {
  id: 'ga',
  dir: 'ltr',
  list: { pair: '{0} agus {1}', middle: '{0}, {1}', end: '{0} agus {1}' },
  categories: {
    necessary: { title: 'Fíor-riachtanach' },
    functional: { title: 'Feidhmiúlacht' },
    analytics: { title: 'Anailísíocht' },
    marketing: { title: 'Margaíocht' },
  },
  banner: {
    title: 'Fianáin ar an suíomh {site}',
    description: 'Tá gá le roinnt fianán chun go n-oibreoidh an suíomh seo. An bhfuil cead againn na cinn roghnacha a úsáid freisin: {categories}?',
    vendors: 'Úsáidtear seirbhísí ó na soláthraithe seo chuige sin: {vendors}.',
    outdated: 'Tá ár mbeartas fianán athraithe. Tá an méid seo nua nó difriúil agus ní mór duit cinneadh a dhéanamh faoi: {categories}.',
    expired: 'Tá do chinneadh roimhe seo imithe in éag. An bhfuil cead againn leanúint d’úsáid na bhfianán seo: {categories}?',
    deniedBySignal: 'Iarrann do bhrabhsálaí ar shuíomhanna gan do chuid sonraí a roinnt, agus mar sin fanann an méid seo múchta: {categories}.',
    acceptAll: 'Glac le gach rud',
    rejectAll: 'Diúltaigh do gach rud',
    openPreferences: 'Roghnaigh fianáin',
    cookiePolicy: 'Beartas fianán',
  },
  status: {
    saved: 'Tá do rogha sábháilte. Ceadaithe: {categories}.',
    savedNone: 'Tá do rogha sábháilte. Níl aon fhianán roghnach ceadaithe.',
    withdrawn: 'Tá do thoiliú tarraingthe siar maidir leis an méid seo: {categories}.',
    notPersisted:
      'Ní choinníonn do bhrabhsálaí fianáin don suíomh seo, agus mar sin ní bheidh an rogha i bhfeidhm ach go dtí go bhfágfaidh tú an leathanach seo.',
    close: 'Dún',
  },
  trigger: { openPreferences: 'Socruithe fianán' },
  embed: {
    description:
      'Nuair a lódáiltear ábhar ón tseirbhís {service}, faigheann {vendor} amach do sheoladh IP agus cén leathanach a bhfuil tú air. Féadfaidh {vendor} sonraí a stóráil ar do ghléas ansin freisin.',
    loadOnce: 'Lódáil uair amháin',
    allowAlways: 'Ceadaigh an tseirbhís {service} i gcónaí',
    open: 'Oscail sa tseirbhís {service}',
    vendorPrivacy: 'Eolas príobháideachais: {vendor}',
  },
  reload: {
    description: 'Tá rud éigin fós ar siúl ar an leathanach seo nach gceadaíonn tú a thuilleadh. Stopfaidh sé má athlódálann tú an leathanach.',
    superseded: 'Tá an leathanach seo níos sine ná an rogha a shábháil tú. Má athlódálann tú an leathanach, beidh do rogha i bhfeidhm anseo freisin.',
    reload: 'Athlódáil an leathanach',
    later: 'Ní anois',
  },
  load: async () => (await import('./dialog.ts')).gaDialog,
}
