import type { RegimeTexts } from '../locale.ts'

/** The Korean texts that only sites with regimes show. */
export const koRegimes: RegimeTexts = {
  inUse: '거부하실 때까지 사용됩니다: {categories}.',
  ok: '확인',
  closeAndReject: '닫고 모두 거부',
  privacyChoices: '개인정보 보호 선택',
  signalHonored: '거부 요청이 적용되었습니다',
  despiteSignal: '브라우저가 데이터를 공유하지 말 것을 사이트에 요청하고 있습니다. 이대로 저장하면 이 사이트에서는 그래도 공유됩니다.',
}
