import type { SplitLocale } from '../locale.ts'

/** The Korean texts of the UI. The texts of the dialog load with it. */
export const ko: SplitLocale = {
  id: 'ko',
  dir: 'ltr',
  list: { pair: '{0} 및 {1}', middle: '{0}, {1}', end: '{0} 및 {1}' },
  categories: {
    necessary: { title: '필수' },
    functional: { title: '기능' },
    analytics: { title: '분석' },
    marketing: { title: '마케팅' },
  },
  banner: {
    title: '{site}의 쿠키 사용',
    description: '이 사이트가 작동하려면 일부 쿠키가 필요합니다. 선택적 쿠키({categories})의 사용도 허용하시겠습니까?',
    vendors: '여기에는 다음 업체의 서비스가 사용됩니다: {vendors}.',
    outdated: '쿠키 정책이 변경되었습니다. 새로 추가되거나 변경된 다음 항목에 대한 결정이 필요합니다: {categories}.',
    expired: '이전 결정의 유효 기간이 끝났습니다. 다음 쿠키({categories})의 사용을 계속 허용하시겠습니까?',
    deniedBySignal: '브라우저가 데이터를 공유하지 말 것을 사이트에 요청하므로 다음 항목은 꺼진 상태로 유지됩니다: {categories}.',
    acceptAll: '모두 허용',
    rejectAll: '모두 거부',
    openPreferences: '쿠키 선택',
    cookiePolicy: '쿠키 정책',
  },
  status: {
    saved: '선택 내용이 저장되었습니다. 허용한 항목: {categories}.',
    savedNone: '선택 내용이 저장되었습니다. 허용한 선택적 쿠키가 없습니다.',
    withdrawn: '다음 항목에 대한 동의가 철회되었습니다: {categories}.',
    notPersisted: '브라우저가 이 사이트의 쿠키를 저장하지 않으므로 선택 내용은 이 페이지를 떠날 때까지만 유효합니다.',
    close: '닫기',
  },
  trigger: { openPreferences: '쿠키 설정' },
  embed: {
    description:
      '{service} 콘텐츠를 불러오면 사용자의 IP 주소와 현재 보고 있는 페이지가 {vendor}에 전달되며, {vendor}에서 사용자의 기기에 데이터를 저장할 수 있게 됩니다.',
    loadOnce: '한 번만 불러오기',
    allowAlways: '{service} 항상 허용',
    open: '{service}에서 열기',
    vendorPrivacy: '{vendor}의 개인정보 보호 안내',
  },
  reload: {
    description: '더 이상 허용하지 않는 항목이 이 페이지에서 아직 실행 중입니다. 페이지를 새로 고치면 중지됩니다.',
    superseded: '이 페이지는 저장된 선택 내용보다 이전의 것입니다. 페이지를 새로 고치면 선택 내용이 이 페이지에도 적용됩니다.',
    reload: '페이지 새로 고침',
    later: '나중에',
  },
  load: async () => (await import('./dialog.ts')).koDialog,
}
