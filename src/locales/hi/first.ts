import type { SplitLocale } from '../locale.ts'

/** The Hindi texts of the UI. The texts of the dialog load with it. */
export const hi: SplitLocale = {
  id: 'hi',
  dir: 'ltr',
  list: { pair: '{0} और {1}', middle: '{0}, {1}', end: '{0}, और {1}' },
  categories: {
    necessary: { title: 'अत्यंत आवश्यक' },
    functional: { title: 'कार्यक्षमता' },
    analytics: { title: 'एनालिटिक्स' },
    marketing: { title: 'मार्केटिंग' },
  },
  banner: {
    title: '{site} पर कुकी',
    description: 'इस साइट को चलाने के लिए कुछ कुकी ज़रूरी हैं। क्या हम वैकल्पिक कुकी का इस्तेमाल भी कर सकते हैं: {categories}?',
    vendors: 'इसमें इनकी सेवाएँ शामिल हैं: {vendors}।',
    outdated: 'हमारी कुकी नीति बदल गई है। ये नई हैं या बदल गई हैं और इनके लिए आपका फ़ैसला चाहिए: {categories}।',
    expired: 'आपके पिछले फ़ैसले की अवधि समाप्त हो गई है। क्या हम इन कुकी का इस्तेमाल जारी रख सकते हैं: {categories}?',
    deniedBySignal: 'आपका ब्राउज़र साइटों से आपका डेटा साझा न करने का अनुरोध करता है, इसलिए ये कुकी बंद रहती हैं: {categories}।',
    acceptAll: 'सभी स्वीकार करें',
    rejectAll: 'सभी अस्वीकार करें',
    openPreferences: 'कुकी चुनें',
    cookiePolicy: 'कुकी नीति',
  },
  status: {
    saved: 'आपके विकल्प सहेज लिए गए हैं। इनकी अनुमति है: {categories}।',
    savedNone: 'आपके विकल्प सहेज लिए गए हैं। किसी भी वैकल्पिक कुकी की अनुमति नहीं है।',
    withdrawn: 'इनके लिए आपकी सहमति वापस ले ली गई है: {categories}।',
    notPersisted: 'आपका ब्राउज़र इस साइट की कुकी नहीं रखता, इसलिए आपके विकल्प यह पेज छोड़ने तक ही लागू रहेंगे।',
    close: 'बंद करें',
  },
  trigger: { openPreferences: 'कुकी सेटिंग' },
  embed: {
    description:
      '{service} को लोड करने पर {vendor} को आपके IP पते और मौजूदा पेज की जानकारी मिलती है, और {vendor} के लिए आपके डिवाइस पर डेटा सहेजना संभव हो जाता है।',
    loadOnce: 'एक बार लोड करें',
    allowAlways: '{service} को हमेशा अनुमति दें',
    open: '{service} पर खोलें',
    vendorPrivacy: '{vendor} की गोपनीयता जानकारी',
  },
  reload: {
    description: 'इस पेज पर अब भी कुछ ऐसा चल रहा है जिसकी अनुमति आप वापस ले चुके हैं। पेज को फिर से लोड करने पर वह बंद हो जाएगा।',
    superseded: 'यह पेज आपके सहेजे गए विकल्पों से पुराना है। पेज को फिर से लोड करने पर आपके विकल्प यहाँ भी लागू हो जाएँगे।',
    reload: 'पेज फिर से लोड करें',
    later: 'अभी नहीं',
  },
  load: async () => (await import('./dialog.ts')).hiDialog,
}
