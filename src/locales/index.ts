export { completeLocale, type PartialLocale } from './complete-locale.ts'
export type { BrowserPath, DateTexts, DocumentLocale, PageTexts, PolicySectionId } from './document-locale.ts'
export type {
  BannerTexts,
  DialogTexts,
  EmbedTexts,
  FirstTexts,
  FormTexts,
  LaterTexts,
  ListPatterns,
  Locale,
  NumberTexts,
  PluralCategory,
  PluralText,
  RegimeTexts,
  ReloadTexts,
  SplitLocale,
  StatusTexts,
  TableTexts,
  TitledText,
  TriggerTexts,
} from './locale.ts'
export { negotiateLocale } from './negotiate-locale.ts'
