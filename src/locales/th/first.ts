import type { SplitLocale } from '../locale.ts'

/** The Thai texts of the UI. The texts of the dialog load with it. */
export const th: SplitLocale = {
  id: 'th',
  dir: 'ltr',
  list: { pair: '{0} และ {1}', middle: '{0}, {1}', end: '{0} และ {1}' },
  categories: {
    necessary: { title: 'จำเป็น' },
    functional: { title: 'ฟังก์ชันการใช้งาน' },
    analytics: { title: 'การวิเคราะห์' },
    marketing: { title: 'การตลาด' },
  },
  banner: {
    title: 'คุกกี้บน {site}',
    description: 'เว็บไซต์นี้ต้องใช้คุกกี้บางรายการเพื่อให้ทำงานได้ คุณยินยอมให้เราใช้คุกกี้ที่ไม่จำเป็นต่อไปนี้ ({categories}) ด้วยหรือไม่',
    vendors: 'คุกกี้เหล่านี้เกี่ยวข้องกับบริการของ {vendors}',
    outdated: 'นโยบายคุกกี้ของเรามีการเปลี่ยนแปลง รายการต่อไปนี้เป็นรายการใหม่หรือเปลี่ยนไปจากเดิม และต้องให้คุณตัดสินใจ: {categories}',
    expired: 'การตัดสินใจครั้งก่อนของคุณหมดอายุแล้ว คุณยินยอมให้เราใช้คุกกี้เหล่านี้ ({categories}) ต่อไปหรือไม่',
    deniedBySignal: 'เบราว์เซอร์ของคุณขอให้เว็บไซต์ไม่แบ่งปันข้อมูลของคุณ รายการต่อไปนี้จึงยังคงปิดอยู่: {categories}',
    acceptAll: 'ยอมรับทั้งหมด',
    rejectAll: 'ปฏิเสธทั้งหมด',
    openPreferences: 'เลือกคุกกี้',
    cookiePolicy: 'นโยบายคุกกี้',
  },
  status: {
    saved: 'บันทึกตัวเลือกของคุณแล้ว รายการที่อนุญาต: {categories}',
    savedNone: 'บันทึกตัวเลือกของคุณแล้ว ไม่มีการอนุญาตคุกกี้ที่ไม่จำเป็น',
    withdrawn: 'ถอนความยินยอมของคุณสำหรับรายการต่อไปนี้แล้ว: {categories}',
    notPersisted: 'เบราว์เซอร์ของคุณไม่เก็บคุกกี้ของเว็บไซต์นี้ ตัวเลือกจึงมีผลจนกว่าคุณจะออกจากหน้านี้เท่านั้น',
    close: 'ปิด',
  },
  trigger: { openPreferences: 'การตั้งค่าคุกกี้' },
  embed: {
    description: 'การโหลด {service} ทำให้ {vendor} ทราบที่อยู่ IP ของคุณและหน้าที่คุณกำลังดู ทั้งยังเก็บข้อมูลไว้ในอุปกรณ์ของคุณได้',
    loadOnce: 'โหลดเฉพาะครั้งนี้',
    allowAlways: 'อนุญาต {service} เสมอ',
    open: 'เปิดบน {service}',
    vendorPrivacy: 'ข้อมูลด้านความเป็นส่วนตัวจาก {vendor}',
  },
  reload: {
    description: 'หน้านี้ยังมีบางอย่างทำงานอยู่แม้คุณไม่อนุญาตแล้ว การโหลดหน้านี้ซ้ำจะหยุดการทำงานดังกล่าว',
    superseded: 'หน้านี้เก่ากว่าตัวเลือกที่คุณบันทึกไว้ เมื่อโหลดหน้านี้ซ้ำ ตัวเลือกของคุณจะมีผลที่นี่ด้วย',
    reload: 'โหลดหน้านี้ซ้ำ',
    later: 'ไว้ภายหลัง',
  },
  load: async () => (await import('./dialog.ts')).thDialog,
}
