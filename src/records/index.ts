export { createRecordsHandler, type RecordsHandlerOptions } from './create-records-handler.ts'
export { type ActResult, type KeepActsOptions, keepActs } from './keep-acts.ts'
export { purgeRecords } from './purge-records.ts'
export { type ConsentReceipt, createReceipt, type ReceiptOptions, type ReceiptProcessing } from './receipt.ts'
export type { RecordsCall } from './records-routes.ts'
export type {
  AppendOutcome,
  ChainHead,
  Erasure,
  ExportLine,
  ExportRange,
  KeptRecord,
  NewRecord,
  RecordsPage,
  RecordsStore,
  Texts,
} from './records-store.ts'
export { type ReceiptKey, type SignedReceipt, signReceipt, type VerifiedReceipt, verifyReceipt } from './sign-receipt.ts'
export { type ProblemKind, type RecordsProblem, type VerifiedRecords, type VerifyOptions, verifyRecords } from './verify-records.ts'
