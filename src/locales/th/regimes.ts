import type { RegimeTexts } from '../locale.ts'

/** The Thai texts that only sites with regimes show. */
export const thRegimes: RegimeTexts = {
  inUse: 'ใช้งานอยู่จนกว่าคุณจะปฏิเสธ: {categories}',
  ok: 'ตกลง',
  closeAndReject: 'ปิดและปฏิเสธทั้งหมด',
  privacyChoices: 'ตัวเลือกความเป็นส่วนตัวของคุณ',
  signalHonored: 'ปฏิบัติตามคำขอปฏิเสธแล้ว',
  despiteSignal: 'เบราว์เซอร์ของคุณขอให้เว็บไซต์ไม่แบ่งปันข้อมูลของคุณ หากคุณบันทึกสิ่งนี้ ข้อมูลจะยังคงถูกแบ่งปันบนเว็บไซต์นี้',
}
