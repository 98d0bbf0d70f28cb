import type { DocumentLocale } from '../document-locale.ts'
import { trDialog } from './dialog.ts'

/** The Turkish texts of the policy page, the cookie table and the preferences form. */
export const trDocument: DocumentLocale = {
  ...trDialog,
  id: 'tr',
  dir: 'ltr',
  list: { pair: '{0} ve {1}', middle: '{0}, {1}', end: '{0} ve {1}' },
  categories: {
    necessary: {
      title: 'Zorunlu',
      description:
        'Site; güvenlik, oturum açma, erişilebilirlik ve seçiminizin hatırlanması için bu çerezlere ihtiyaç duyar. Bunlar olmadan bazı hizmetlerimizi sunamayız.',
    },
    functional: {
      title: 'İşlevsel',
      description:
        'Bu çerezler, ayarlarınızı bir sonraki ziyaretiniz için saklayarak daha fazla özellik ve size daha uygun bir site sunmamızı sağlar.',
    },
    analytics: {
      title: 'Analitik',
      description:
        'Bu çerezler hangi sayfaların ziyaret edildiğini ve nasıl kullanıldığını ölçer. Elde edilen veriler bize sitenin ne kadar iyi çalıştığını ve ziyaretçiler için nasıl iyileştirilebileceğini gösterir.',
    },
    marketing: {
      title: 'Pazarlama',
      description: 'Bu çerezler, reklam seçmek ve reklamların etkisini ölçmek için farklı sitelerdeki ziyaretleri izler.',
    },
  },
  purposes: {
    essential: { title: 'Temel işlevler', description: 'Sitenin çalışmasını sağlar' },
    authentication: { title: 'Oturum açma', description: 'Oturumunuzun açık kalması için hesabınızı tanır' },
    security: { title: 'Güvenlik', description: 'Sizi ve siteyi kötüye kullanıma karşı korur' },
    functional: { title: 'İşlevsellik', description: 'Ayarlarınızı ve tercihlerinizi saklar' },
    analytics: { title: 'Analiz', description: 'Ziyaretçilerin siteyi nasıl kullandığını bize gösterir' },
    marketing: { title: 'Pazarlama', description: 'Reklam seçer ve reklamların etkisini ölçer' },
  },
  roles: {
    analytics: 'Analiz hizmeti sağlayıcıları',
    payments: 'Ödeme hizmeti sağlayıcıları',
    support: 'Müşteri desteği araçları',
    'content-delivery': 'İçerik dağıtım ağları',
    advertising: 'Reklam ağları',
    media: 'Video ve ses platformları',
  },
  page: {
    title: 'Çerez politikası',
    date: {
      pattern: '{day} {month} {year}',
      months: ['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran', 'Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık'],
    },
    alternatives: { pair: '{0} veya {1}', middle: '{0}, {1}', end: '{0} veya {1}' },
    lastUpdated: 'Son güncelleme: {date}',
    introduction:
      'Bu sayfa, {site} sitesinin cihazınızda neleri, neden ve ne kadar süreyle sakladığını ve buna nasıl karar verebileceğinizi açıklar.',
    settings: 'çerez ayarlarından',
    headings: {
      what: 'Çerez nedir?',
      use: 'Çerezlerin kullanım amaçları',
      types: 'Çerez kategorileri',
      'third-parties': 'Başka şirketlerin çerezleri',
      manage: 'Çerezlerin yönetimi',
      signals: 'Tarayıcınızın gizlilik sinyalleri',
      list: 'Çerezlerin ayrıntılı listesi',
      updates: 'Bu politikadaki değişiklikler',
      contact: 'İletişim',
    },
    what: {
      text: 'Çerez, küçük bir metin dosyasındaki bir nottur. Ziyaret ettiğiniz site bu notu tarayıcınıza verir. Tarayıcınız bu notu cihazınızda saklar ve daha sonra siteye yeniden gösterir. Böylece site, tercihlerinizi hatırlayabilir ve sayfalarının nasıl kullanıldığını görebilir.',
      otherStorage:
        'Tarayıcılar verileri başka yerlerde de saklar ve {site} sitesi bunlardan bazılarını kullanır: {kinds}. Bu sayfada çerezler hakkında söylenenler bunlar için de geçerlidir.',
    },
    use: { introduction: '{site} sitesinde çerezler şu amaçlarla kullanılır:' },
    types: {
      setBy: 'Her kategorideki çerezler doğrudan {site} sitesinden veya hizmeti site sayfalarının bir parçası olan başka bir şirketten gelebilir.',
      alwaysOn: 'Her zaman açık.',
      offUntilAllowed: 'Siz izin verene kadar kapalı.',
      lifetimes: 'Oturum çerezleri ve kalıcı çerezler',
      session: { title: 'Oturum çerezleri', description: 'Tek bir ziyaret boyunca kalır: Tarayıcıyı kapattığınızda silinir.' },
      persistent: { title: 'Kalıcı çerezler', description: 'Süreleri dolana veya siz silene kadar cihazınızda kalır.' },
    },
    thirdParties: {
      introduction: '{site} sitesi, başka şirketlerin cihazınızda çerez saklayan hizmetlerini kullanabilir:',
      roleWithExamples: '{role}, örneğin {examples}',
      services: 'Şu hizmetler {site} sitesinin bir parçasıdır:',
      service: 'Sağlayıcı: {vendor}. Kategori: {category}.',
      vendorPrivacy: '{vendor} gizlilik bilgileri',
      ownPolicies:
        'Bu şirketlerin her birinin kendi gizlilik politikası ve kendi çerez politikası vardır. Çerezleri nasıl kullandıklarını lütfen bu politikalardan okuyun.',
    },
    manage: {
      choice: {
        title: '{site} sitesindeki seçiminiz',
        change: 'Seçiminizi istediğiniz zaman {settings} değiştirebilir veya geri alabilirsiniz.',
        counts: 'Bir seçimin geçerlilik süresi: {duration} (bu sitenin çerezlerini daha önce silmezseniz). Bu sürenin sonunda size yeniden sorarız.',
        countsDiffering:
          'Bir iznin geçerlilik süresi: {granted}, bir reddin geçerlilik süresi: {denied} (bu sitenin çerezlerini daha önce silmezseniz). Bu sürenin sonunda size yeniden sorarız.',
      },
      browser: {
        title: 'Tarayıcınızın ayarları',
        introduction: 'Çoğu tarayıcıda şunları yapabilirsiniz:',
        abilities: [
          'saklanan çerezleri görüntülemek ve tek tek silmek',
          'üçüncü taraf çerezlerini engellemek',
          'belirli sitelerin tüm çerezlerini engellemek',
          'tüm çerezleri engellemek',
          'tarayıcı kapatıldığında tüm çerezlerin silinmesini sağlamak',
        ],
      },
      blocking: {
        title: 'Engellemenin sonuçları',
        description:
          'Çerezleri engeller veya silerseniz {site} sitesinin bazı özellikleri çalışmayabilir. Site, zorunlu çerezler olmadan düzgün çalışamaz.',
      },
      paths: {
        title: 'Bu ayarların tarayıcılardaki yeri',
        description: 'Bu menüleri sırayla açın. Adları sürüme göre değişebilir.',
        browsers: [
          { browser: 'Google Chrome', path: ['Ayarlar', 'Gizlilik ve güvenlik', 'Çerezler ve diğer site verileri'] },
          { browser: 'Mozilla Firefox', path: ['Ayarlar', 'Gizlilik ve Güvenlik', 'Çerezler ve site verileri'] },
          { browser: 'Safari', path: ['Ayarlar', 'Gizlilik', 'Çerezler ve web sitesi verileri'] },
          { browser: 'Microsoft Edge', path: ['Ayarlar', 'Tanımlama bilgileri ve site izinleri', 'Tanımlama bilgilerini yönet ve sil'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Tarayıcılar Do Not Track (DNT) ve Global Privacy Control (GPC) sinyallerini gönderebilir. {site} sitesi isteğe bağlı hiçbir şey saklamaz, bu nedenle bu sinyallerin kapatabileceği bir şey yoktur.',
      dnt: { title: 'Do Not Track', description: 'Bazı tarayıcılar Do Not Track (DNT) adlı bir sinyal gönderebilir.' },
      dntTreatedAsRefusal:
        '{site} sitesi bunu ret olarak değerlendirir: Tarayıcınız bu sinyali gönderdiği sürece, siz burada yine de izin vermedikçe isteğe bağlı her şey kapalı kalır.',
      dntIgnored:
        'Hiçbir sektör standardı bir sitenin bu sinyali nasıl anlaması gerektiğini belirlemediği için sinyal şu anda {site} sitesinde hiçbir şeyi değiştirmez. İsteğe bağlı her şey, siz izin verene kadar zaten kapalıdır.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Bazı tarayıcılar, sitelerden kişisel verileri satmamalarını ve paylaşmamalarını isteyen Global Privacy Control (GPC) sinyalini gönderebilir.',
      },
      gpcHonored:
        '{site} sitesi bu sinyale uyar. Tarayıcınız sinyali gönderdiği sürece, siz {settings} tek tek açmadıkça şu kategoriler kapalı kalır: {categories}.',
      gpcHonoredNothing:
        '{site} sitesi bu sinyale uyar. Bu politikadaki isteğe bağlı kategorilerin hiçbirinde kişisel veriler satılmaz veya paylaşılmaz, bu nedenle sinyalin kapatacağı bir şey yoktur.',
      gpcIgnored: 'Bu sinyal şu anda {site} sitesinde hiçbir şeyi değiştirmez. Geçerli olan, {settings} yaptığınız seçimdir.',
    },
    regime: {
      onUntilRefused: 'Siz hayır diyene kadar açık.',
      optOut: 'Bulunduğunuz yerde isteğe bağlı çerezler siz hayır diyene kadar açık olabilir. Tek tıklamayla {settings} hepsini kapatabilirsiniz.',
      sale: 'Kişisel verilerinizin satılmasına ve paylaşılmasına hayır deme hakkınız vardır. Çerezler için bunu her sayfadaki “{link}” bağlantısıyla yapabilirsiniz. Diğer her şey için bize yazın.',
    },
    list: {
      introduction: '{site} sitesindeki başlıca çerezler: her birinin ne işe yaradığı, ne kadar süre saklandığı ve kim tarafından yerleştirildiği.',
    },
    updates: {
      text: 'Bu politikayı zaman zaman değiştiririz: uygulamalarımız değiştiğinde veya sitenin işleyişi, yasalar ya da mevzuat gerektirdiğinde. Yeni sürüm bu sayfada yayımlanır ve “Son güncelleme” satırında yeni bir tarih taşır.',
      askAgain: 'Bir değişiklik sizden izin istediğimiz bir konuyu ilgilendiriyorsa size yeniden sorarız.',
    },
    contact: {
      text: '{site} sitesindeki çerezlerle ilgili sorularınız için bize şu adresten ulaşabilirsiniz: {contact}.',
      privacy: 'Kişisel verileri genel olarak nasıl işlediğimiz {privacyPolicy} açıklanmaktadır.',
      privacyPolicy: 'gizlilik politikamızda',
    },
  },
}
