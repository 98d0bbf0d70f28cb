import type { SplitLocale } from '../locale.ts'

/** The Greek texts of the UI. The texts of the dialog load with it. */
export const el: SplitLocale = {
  id: 'el',
  dir: 'ltr',
  list: { pair: '{0} και {1}', middle: '{0}, {1}', end: '{0} και {1}' },
  categories: {
    necessary: { title: 'Απολύτως απαραίτητα' },
    functional: { title: 'Λειτουργικότητας' },
    analytics: { title: 'Στατιστικής ανάλυσης' },
    marketing: { title: 'Διαφήμισης' },
  },
  banner: {
    title: 'Cookies στον ιστότοπο {site}',
    description: 'Ορισμένα cookies είναι απαραίτητα για τη λειτουργία του ιστότοπου. Μπορούμε να χρησιμοποιούμε και τα προαιρετικά: {categories};',
    vendors: 'Χρησιμοποιούνται υπηρεσίες των εξής εταιρειών: {vendors}.',
    outdated: 'Η πολιτική cookies έχει αλλάξει. Τα εξής είναι νέα ή διαφορετικά και απαιτούν την απόφασή σας: {categories}.',
    expired: 'Η προηγούμενη απόφασή σας έχει λήξει. Μπορούμε να συνεχίσουμε να χρησιμοποιούμε αυτά τα cookies: {categories};',
    deniedBySignal:
      'Το πρόγραμμα περιήγησής σας ζητά από τους ιστότοπους να μην κοινοποιούν τα δεδομένα σας σε τρίτους, γι’ αυτό παραμένουν απενεργοποιημένα: {categories}.',
    acceptAll: 'Αποδοχή όλων',
    rejectAll: 'Απόρριψη όλων',
    openPreferences: 'Επιλογή cookies',
    cookiePolicy: 'Πολιτική cookies',
  },
  status: {
    saved: 'Η επιλογή σας αποθηκεύτηκε. Επιτρέπονται: {categories}.',
    savedNone: 'Η επιλογή σας αποθηκεύτηκε. Δεν επιτρέπονται προαιρετικά cookies.',
    withdrawn: 'Η συγκατάθεσή σας ανακλήθηκε για τα εξής: {categories}.',
    notPersisted:
      'Το πρόγραμμα περιήγησής σας δεν αποθηκεύει cookies για αυτόν τον ιστότοπο, οπότε η επιλογή σας ισχύει μόνο μέχρι να φύγετε από αυτή τη σελίδα.',
    close: 'Κλείσιμο',
  },
  trigger: { openPreferences: 'Ρυθμίσεις cookies' },
  embed: {
    description:
      'Με τη φόρτωση της υπηρεσίας {service}, η εταιρεία {vendor} μαθαίνει τη διεύθυνση IP σας και ποια σελίδα βλέπετε και μπορεί να αποθηκεύει δεδομένα στη συσκευή σας.',
    loadOnce: 'Φόρτωση μία φορά',
    allowAlways: 'Να επιτρέπεται πάντα η υπηρεσία {service}',
    open: 'Άνοιγμα στην υπηρεσία {service}',
    vendorPrivacy: 'Πληροφορίες απορρήτου της εταιρείας {vendor}',
  },
  reload: {
    description: 'Σε αυτή τη σελίδα εκτελείται ακόμη κάτι που δεν επιτρέπετε πια. Για να σταματήσει, φορτώστε ξανά τη σελίδα.',
    superseded:
      'Αυτή η σελίδα είναι παλαιότερη από την επιλογή που έχετε αποθηκεύσει. Για να ισχύσει η επιλογή σας και εδώ, φορτώστε ξανά τη σελίδα.',
    reload: 'Επαναφόρτωση σελίδας',
    later: 'Όχι τώρα',
  },
  load: async () => (await import('./dialog.ts')).elDialog,
}
