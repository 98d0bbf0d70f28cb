import type { DocumentLocale } from '../document-locale.ts'
import { koDialog } from './dialog.ts'

/** The Korean texts of the policy page, the cookie table and the preferences form. */
export const koDocument: DocumentLocale = {
  ...koDialog,
  id: 'ko',
  dir: 'ltr',
  list: { pair: '{0} 및 {1}', middle: '{0}, {1}', end: '{0} 및 {1}' },
  categories: {
    necessary: {
      title: '필수',
      description:
        '사이트 운영에 꼭 필요한 쿠키입니다. 보안, 로그인, 접근성 및 선택 내용의 저장에 사용됩니다. 이 쿠키가 없으면 일부 서비스를 제공할 수 없습니다.',
    },
    functional: {
      title: '기능',
      description: '사용자가 지정한 설정을 다음 방문을 위해 저장하여 더 많은 기능과 개인에게 맞춘 사이트를 제공할 수 있게 하는 쿠키입니다.',
    },
    analytics: {
      title: '분석',
      description:
        '방문자가 어떤 페이지를 방문하고 어떻게 이용하는지 집계하는 쿠키입니다. 집계한 수치는 사이트가 얼마나 잘 작동하는지, 이용 경험을 어떻게 개선할 수 있는지 보여 줍니다.',
    },
    marketing: {
      title: '마케팅',
      description: '여러 사이트에 걸쳐 방문을 추적하여 광고를 선택하고 그 효과를 측정하는 쿠키입니다.',
    },
  },
  purposes: {
    essential: { title: '기본 기능', description: '사이트가 작동하도록 지원' },
    authentication: { title: '인증', description: '계정을 인식하여 로그인 상태 유지' },
    security: { title: '보안', description: '오용으로부터 방문자와 사이트 보호' },
    functional: { title: '기능', description: '방문자의 설정과 선호 사항 저장' },
    analytics: { title: '분석', description: '방문자의 사이트 이용 방식 파악' },
    marketing: { title: '마케팅', description: '광고 선택 및 효과 측정' },
  },
  roles: {
    analytics: '분석 서비스 제공업체',
    payments: '결제 대행업체',
    support: '고객 지원 도구',
    'content-delivery': '콘텐츠 전송 네트워크',
    advertising: '광고 네트워크',
    media: '동영상 및 오디오 플랫폼',
  },
  page: {
    title: '쿠키 정책',
    date: {
      pattern: '{year}년 {month} {day}일',
      months: ['1월', '2월', '3월', '4월', '5월', '6월', '7월', '8월', '9월', '10월', '11월', '12월'],
    },
    alternatives: { pair: '{0} 또는 {1}', middle: '{0}, {1}', end: '{0} 또는 {1}' },
    lastUpdated: '최종 수정일: {date}',
    introduction: '{site}에서 사용자의 기기에 무엇을, 왜, 얼마 동안 저장하는지, 그리고 이에 대해 어떻게 결정할 수 있는지 설명합니다.',
    settings: '쿠키 설정',
    headings: {
      what: '쿠키란?',
      use: '쿠키의 사용 목적',
      types: '쿠키 카테고리',
      'third-parties': '다른 업체의 쿠키',
      manage: '쿠키를 관리하는 방법',
      signals: '브라우저의 개인정보 보호 신호',
      list: '쿠키 상세 정보',
      updates: '이 정책의 변경',
      contact: '문의',
    },
    what: {
      text: '쿠키는 작은 텍스트 파일에 담긴 메모입니다. 방문한 웹사이트가 이를 브라우저에 전달하면, 브라우저는 이를 기기에 보관하고 나중에 그 사이트에 다시 보여 줍니다. 이를 통해 사이트는 사용자의 선호 사항을 기억하고 페이지가 어떻게 이용되는지 파악할 수 있습니다.',
      otherStorage:
        '브라우저는 다른 곳에도 데이터를 보관하며, {site}에서는 그중 다음을 사용합니다: {kinds}. 이 페이지에서 쿠키에 관해 설명하는 내용은 여기에도 적용됩니다.',
    },
    use: { introduction: '{site}에서는 다음 목적으로 쿠키를 사용합니다:' },
    types: {
      setBy: '각 카테고리의 쿠키는 {site}에서 직접 설정할 수도 있고, 페이지에 서비스가 포함된 다른 업체에서 설정할 수도 있습니다.',
      alwaysOn: '항상 켜져 있습니다.',
      offUntilAllowed: '허용할 때까지 꺼져 있습니다.',
      lifetimes: '세션 쿠키와 영구 쿠키',
      session: { title: '세션 쿠키', description: '한 번의 방문 동안만 유지되며, 브라우저를 닫으면 사라집니다.' },
      persistent: { title: '영구 쿠키', description: '기한이 지나거나 사용자가 삭제할 때까지 기기에 남아 있습니다.' },
    },
    thirdParties: {
      introduction: '{site}에서는 사용자의 기기에 쿠키를 저장하는 다른 업체의 서비스를 사용할 수 있습니다:',
      roleWithExamples: '{role}(예: {examples})',
      services: '{site}에는 다음 서비스가 포함되어 있습니다:',
      service: '제공업체: {vendor}. 카테고리: {category}.',
      vendorPrivacy: '{vendor}의 개인정보 보호 안내',
      ownPolicies: '이들 업체에는 각각 자체 개인정보 처리방침과 쿠키 정책이 있습니다. 쿠키 사용 방식은 해당 문서에서 확인하십시오.',
    },
    manage: {
      choice: {
        title: '{site}에서의 선택',
        change: '선택 내용은 {settings}에서 언제든지 변경하거나 철회할 수 있습니다.',
        counts: '선택은 {duration} 동안, 또는 이 사이트의 쿠키를 삭제할 때까지 유효합니다. 그 후에는 다시 선택을 요청합니다.',
        countsDiffering:
          '허용은 {granted} 동안, 거부는 {denied} 동안, 또는 이 사이트의 쿠키를 삭제할 때까지 유효합니다. 그 후에는 다시 선택을 요청합니다.',
      },
      browser: {
        title: '브라우저 설정',
        introduction: '대부분의 브라우저에서는 다음과 같은 작업을 할 수 있습니다:',
        abilities: [
          '저장된 쿠키를 확인하고 개별적으로 삭제',
          '제3자의 쿠키 차단',
          '특정 사이트의 모든 쿠키 차단',
          '모든 쿠키 차단',
          '브라우저를 닫을 때 모든 쿠키가 삭제되도록 설정',
        ],
      },
      blocking: {
        title: '쿠키 차단의 영향',
        description:
          '쿠키를 차단하거나 삭제하면 {site}의 일부 기능이 작동하지 않을 수 있습니다. 필수 쿠키가 없으면 사이트가 제대로 작동하지 않습니다.',
      },
      paths: {
        title: '브라우저별 설정 위치',
        description: '다음 메뉴를 차례로 여십시오. 메뉴 이름은 버전에 따라 다를 수 있습니다.',
        browsers: [
          { browser: 'Google Chrome', path: ['설정', '개인 정보 보호 및 보안', '쿠키 및 기타 사이트 데이터'] },
          { browser: 'Mozilla Firefox', path: ['설정', '개인 정보 및 보안', '쿠키 및 사이트 데이터'] },
          { browser: 'Safari', path: ['설정', '개인정보 보호', '쿠키 및 웹 사이트 데이터'] },
          { browser: 'Microsoft Edge', path: ['설정', '쿠키 및 사이트 권한', '쿠키 및 사이트 데이터 관리 및 삭제'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        '브라우저는 Do Not Track(DNT) 및 Global Privacy Control(GPC) 신호를 보낼 수 있습니다. {site}에서는 선택적 항목을 저장하지 않으므로 이 신호로 꺼질 항목이 없습니다.',
      dnt: { title: 'Do Not Track', description: '일부 브라우저는 Do Not Track(DNT) 신호를 보낼 수 있습니다.' },
      dntTreatedAsRefusal:
        '{site}에서는 이 신호를 거부로 처리합니다. 브라우저가 이 신호를 보내는 동안에는, 사용자가 여기에서 직접 허용하지 않는 한 모든 선택적 항목이 꺼진 상태로 유지됩니다.',
      dntIgnored:
        '사이트가 이 신호를 어떻게 해석해야 하는지 정한 업계 표준이 없으므로, 현재 {site}에서는 이 신호로 달라지는 것이 없습니다. 어느 경우든 모든 선택적 항목은 허용할 때까지 꺼져 있습니다.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          '일부 브라우저는 Global Privacy Control(GPC) 신호를 보낼 수 있습니다. 이 신호는 개인정보를 판매하거나 공유하지 않도록 사이트에 요청합니다.',
      },
      gpcHonored:
        '{site}에서는 이 신호를 따릅니다. 브라우저가 이 신호를 보내는 동안에는, {settings}에서 개별적으로 켜지 않는 한 다음 항목이 꺼진 상태로 유지됩니다: {categories}.',
      gpcHonoredNothing:
        '{site}에서는 이 신호를 따릅니다. 이 정책의 선택적 카테고리 중 개인정보를 판매하거나 공유하는 카테고리는 없으므로 이 신호로 꺼질 항목이 없습니다.',
      gpcIgnored: '현재 {site}에서는 이 신호로 달라지는 것이 없습니다. {settings}에서 선택한 내용이 적용됩니다.',
    },
    regime: {
      onUntilRefused: '거부하실 때까지 켜져 있습니다.',
      optOut: '계신 곳에서는 선택적 쿠키가 거부하실 때까지 켜져 있을 수 있습니다. {settings}에서 한 번 클릭하면 모두 꺼집니다.',
      sale: '개인정보의 판매와 공유를 거부할 권리가 있습니다. 쿠키에 대해서는 모든 페이지의 “{link}” 링크에서 거부할 수 있습니다. 그 밖의 사항은 저희에게 문의해 주십시오.',
    },
    list: { introduction: '다음은 {site}의 주요 쿠키와 각 쿠키의 목적, 보관 기간 및 설정 주체입니다.' },
    updates: {
      text: '이 정책은 쿠키 취급 방식이 바뀌거나, 운영상의 이유 또는 법률이나 규정에 따라 필요할 때 수시로 변경됩니다. 변경된 정책은 이 페이지에 게시되며 “최종 수정일”에 새 날짜가 표시됩니다.',
      askAgain: '허용을 요청하는 내용과 관련된 변경인 경우에는 다시 선택을 요청합니다.',
    },
    contact: {
      text: '{site}의 쿠키에 관한 질문은 다음 연락처로 보내 주십시오: {contact}.',
      privacy: '개인정보 처리 전반에 관한 내용은 {privacyPolicy}에서 확인하십시오.',
      privacyPolicy: '개인정보 처리방침',
    },
  },
}
