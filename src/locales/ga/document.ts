import type { DocumentLocale } from '../document-locale.ts'
import { gaDialog } from './dialog.ts'

/** The Irish texts of the policy page, the cookie table and the preferences form. */
export const gaDocument: DocumentLocale = {
  ...gaDialog,
  id: 'ga',
  dir: 'ltr',
  list: { pair: '{0} agus {1}', middle: '{0}, {1}', end: '{0} agus {1}' },
  categories: {
    necessary: {
      title: 'Fíor-riachtanach',
      description:
        'Braitheann an suíomh ar na fianáin seo: slándáil, logáil isteach, inrochtaineacht agus cuimhneamh ar do rogha. Gan iad ní féidir linn cuid dár seirbhísí a chur ar fáil.',
    },
    functional: {
      title: 'Feidhmiúlacht',
      description:
        'Cuireann na fianáin seo tuilleadh gnéithe agus suíomh níos pearsanta ar fáil, mar go gcoinníonn siad na socruithe a dhéanann tú don chéad chuairt eile.',
    },
    analytics: {
      title: 'Anailísíocht',
      description:
        'Comhaireann na fianáin seo cé na leathanaigh a dtugtar cuairt orthu agus conas a úsáidtear iad. Léiríonn na figiúirí dúinn conas atá ag éirí leis an suíomh agus conas is féidir é a fheabhsú dá chuairteoirí.',
    },
    marketing: {
      title: 'Margaíocht',
      description: 'Leanann na fianáin seo cuairteanna ar shuíomhanna éagsúla chun fógraí a roghnú agus a n-éifeacht a thomhas.',
    },
  },
  purposes: {
    essential: { title: 'Bunfheidhmeanna', description: 'Cinntíonn siad go n-oibríonn an suíomh' },
    authentication: { title: 'Logáil isteach', description: 'Aithníonn siad do chuntas ionas go bhfanfaidh tú logáilte isteach' },
    security: { title: 'Slándáil', description: 'Cosnaíonn siad tú féin agus an suíomh ar mhí-úsáid' },
    functional: { title: 'Feidhmiúlacht', description: 'Coinníonn siad do shocruithe agus do roghanna' },
    analytics: { title: 'Anailísíocht', description: 'Léiríonn siad dúinn conas a úsáideann cuairteoirí an suíomh' },
    marketing: { title: 'Margaíocht', description: 'Roghnaíonn siad fógraí agus tomhaiseann siad a n-éifeacht' },
  },
  roles: {
    analytics: 'Soláthraithe anailísíochta',
    payments: 'Próiseálaithe íocaíochtaí',
    support: 'Uirlisí tacaíochta do chustaiméirí',
    'content-delivery': 'Líonraí seachadta ábhair',
    advertising: 'Líonraí fógraíochta',
    media: 'Ardáin físe agus fuaime',
  },
  page: {
    title: 'Beartas fianán',
    date: {
      pattern: '{day} {month} {year}',
      months: [
        'Eanáir',
        'Feabhra',
        'Márta',
        'Aibreán',
        'Bealtaine',
        'Meitheamh',
        'Iúil',
        'Lúnasa',
        'Meán Fómhair',
        'Deireadh Fómhair',
        'Samhain',
        'Nollaig',
      ],
    },
    alternatives: { pair: '{0} nó {1}', middle: '{0}, {1}', end: '{0} nó {1}' },
    lastUpdated: 'An nuashonrú is déanaí: {date}',
    introduction: 'Cad a stórálann {site} ar do ghléas, cén fáth, cá fhad, agus conas a dhéanann tú cinneadh faoi.',
    settings: 'socruithe fianán',
    headings: {
      what: 'Cad is fianáin ann',
      use: 'Cad chuige a n-úsáidtear fianáin',
      types: 'Catagóirí fianán',
      'third-parties': 'Fianáin ó chuideachtaí eile',
      manage: 'Conas fianáin a bhainistiú',
      signals: 'Comharthaí príobháideachais ó do bhrabhsálaí',
      list: 'Na fianáin go mion',
      updates: 'Athruithe ar an mbeartas seo',
      contact: 'Teagmháil',
    },
    what: {
      text: 'Nóta i gcomhad beag téacs is ea fianán. Tugann an suíomh gréasáin a bhfuil tú air an nóta do do bhrabhsálaí. Coinníonn an brabhsálaí ar do ghléas é agus taispeánann sé don suíomh arís é níos déanaí. Sin mar is féidir le suíomh cuimhneamh ar na rudaí is fearr leat agus a fheiceáil conas a úsáidtear a leathanaigh.',
      otherStorage:
        'Coinníonn brabhsálaithe sonraí in áiteanna eile freisin, agus úsáideann {site} cuid acu: {kinds}. Baineann a bhfuil ar an leathanach seo faoi fhianáin leo sin freisin.',
    },
    use: { introduction: 'Ar an suíomh {site}, úsáidtear fianáin chun na gcríoch seo:' },
    types: {
      setBy: 'Féadfaidh fianáin de gach catagóir teacht ón suíomh {site} féin nó ó chuideachta eile a bhfuil a seirbhís mar chuid dá leathanaigh.',
      alwaysOn: 'Ar siúl i gcónaí.',
      offUntilAllowed: 'Múchta go dtí go gceadaíonn tú é.',
      lifetimes: 'Fianáin seisiúin agus fianáin bhuana',
      session: {
        title: 'Fianáin seisiúin',
        description: 'Maireann siad ar feadh cuairte amháin: imíonn siad nuair a dhúnann tú an brabhsálaí.',
      },
      persistent: {
        title: 'Fianáin bhuana',
        description: 'Fanann siad ar do ghléas go dtí go mbíonn a dtréimhse istigh nó go scriosann tú iad.',
      },
    },
    thirdParties: {
      introduction: 'Féadfaidh {site} seirbhísí ó chuideachtaí eile a úsáid, ar seirbhísí iad a stórálann fianáin ar do ghléas:',
      roleWithExamples: '{role}, mar shampla {examples}',
      services: 'Tá na seirbhísí seo mar chuid den suíomh {site}:',
      service: 'Soláthraí: {vendor}. Catagóir: {category}.',
      vendorPrivacy: 'Eolas príobháideachais: {vendor}',
      ownPolicies:
        'Tá a beartas príobháideachais féin agus a beartas fianán féin ag gach cuideachta acu seo. Léigh iontu sin, le do thoil, conas a úsáideann an chuideachta fianáin.',
    },
    manage: {
      choice: {
        title: 'Do rogha ar an suíomh {site}',
        change: 'Is féidir leat do rogha a athrú nó a tharraingt siar am ar bith sna {settings}.',
        counts: 'Tréimhse bhailíochta na rogha: {duration}, nó go dtí go scriosann tú fianáin an tsuímh seo. Fiafróimid díot arís ina dhiaidh sin.',
        countsDiffering:
          'Tréimhse bhailíochta ceada: {granted}. Tréimhse bhailíochta diúltaithe: {denied}. Tagann deireadh leo roimhe sin má scriosann tú fianáin an tsuímh seo. Fiafróimid díot arís ina dhiaidh sin.',
      },
      browser: {
        title: 'Socruithe do bhrabhsálaí',
        introduction: 'I bhformhór na mbrabhsálaithe is féidir leat:',
        abilities: [
          'féachaint ar na fianáin atá stóráilte agus cinn aonair a scriosadh',
          'bac a chur ar fhianáin tríú páirtithe',
          'bac a chur ar gach fianán ó shuíomhanna áirithe',
          'bac a chur ar gach fianán',
          'socrú go scriosfar gach fianán nuair a dhúntar an brabhsálaí',
        ],
      },
      blocking: {
        title: 'Na hiarmhairtí a bhíonn ag bac ar fhianáin',
        description:
          'Má chuireann tú bac ar fhianáin nó má scriosann tú iad, b’fhéidir nach n-oibreoidh roinnt gnéithe den suíomh {site} a thuilleadh. Gan na fianáin riachtanacha ní féidir leis an suíomh oibriú i gceart.',
      },
      paths: {
        title: 'An áit a bhfuil na socruithe seo sna brabhsálaithe',
        description: 'Oscail na roghchláir seo i ndiaidh a chéile. D’fhéadfadh a n-ainmneacha a bheith éagsúil ó leagan go leagan.',
        browsers: [
          { browser: 'Google Chrome', path: ['Settings', 'Privacy and Security', 'Cookies and other site data'] },
          { browser: 'Mozilla Firefox', path: ['Socruithe', 'Príobháideachas agus Slándáil', 'Fianáin agus Sonraí Suímh'] },
          { browser: 'Safari', path: ['Preferences', 'Privacy', 'Cookies and website data'] },
          {
            browser: 'Microsoft Edge',
            path: ['Socruithe', 'Fianáin agus ceadanna suímh', 'Bainistigh agus scrios fianáin agus sonraí suímh'],
          },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Is féidir le brabhsálaithe na comharthaí Do Not Track (DNT) agus Global Privacy Control (GPC) a sheoladh. Ní stórálann {site} aon rud roghnach, agus mar sin níl aon rud ann le múchadh acu.',
      dnt: { title: 'Do Not Track', description: 'Is féidir le brabhsálaithe áirithe comhartha darb ainm Do Not Track (DNT) a sheoladh.' },
      dntTreatedAsRefusal:
        'Glacann {site} leis mar dhiúltú: fad is a sheolann do bhrabhsálaí é, fanann gach rud roghnach múchta, mura gceadaíonn tú anseo é mar sin féin.',
      dntIgnored:
        'Ní deir caighdeán ar bith sa tionscal conas ba cheart do shuíomh é a thuiscint, agus mar sin ní athraíonn sé aon rud ar an suíomh {site} faoi láthair. Fanann gach rud roghnach múchta ar aon nós go dtí go gceadaíonn tú é.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Is féidir le brabhsálaithe áirithe Global Privacy Control (GPC) a sheoladh. Iarrann an comhartha seo ar shuíomhanna gan sonraí pearsanta a dhíol ná a roinnt.',
      },
      gpcHonored:
        'Cloíonn {site} leis. Fad is a sheolann do bhrabhsálaí é, fanann an méid seo a leanas múchta, mura gcuireann tú ar siúl go sonrach é sna {settings}: {categories}.',
      gpcHonoredNothing:
        'Cloíonn {site} leis. Ní dhíolann ná ní roinneann aon chatagóir roghnach sa bheartas seo sonraí pearsanta, agus mar sin níl aon rud ann le múchadh aige.',
      gpcIgnored: 'Faoi láthair ní athraíonn sé aon rud ar an suíomh {site}. Is í an rogha a dhéanann tú sna {settings} atá i bhfeidhm.',
    },
    regime: {
      onUntilRefused: 'Ar siúl go dtí go ndiúltaíonn tú.',
      optOut:
        'San áit a bhfuil tú, d’fhéadfadh fianáin roghnacha a bheith ar siúl go dtí go ndiúltaíonn tú. Múchann cliceáil amháin sna {settings} iad go léir.',
      sale: 'Tá sé de cheart agat diúltú do dhíol agus do roinnt do shonraí pearsanta. I gcás fianán, déan é leis an nasc “{link}” ar gach leathanach. I gcás aon rud eile, scríobh chugainn.',
    },
    list: {
      introduction: 'Na príomhfhianáin ar an suíomh {site}: cad chuige gach ceann, cá fhad a choinnítear é agus cé a shocraíonn é.',
    },
    updates: {
      text: 'Athraímid an beartas seo ó am go ham: nuair a athraíonn ár gcleachtas, nó nuair a éilíonn oibríochtaí, an dlí nó rialacháin é. Bíonn an leagan nua ar an leathanach seo ansin agus dáta nua leis faoi “An nuashonrú is déanaí”.',
      askAgain: 'Má bhaineann athrú leis an méid a iarrtar ort a cheadú, fiafróimid díot arís.',
    },
    contact: {
      text: 'Má tá ceist agat faoi fhianáin ar an suíomh {site}, déan teagmháil linn: {contact}.',
      privacy: 'Léigh an {privacyPolicy} atá againn chun a fháil amach conas a láimhseálaimid sonraí pearsanta i gcoitinne.',
      privacyPolicy: 'beartas príobháideachais',
    },
  },
}
