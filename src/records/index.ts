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
export { type ProblemKind, type RecordsProblem, type VerifiedRecords, type VerifyOptions, verifyRecords } from './verify-records.ts'
