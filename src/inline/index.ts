export { type EarlyActs, type EarlyDecision, HAND_OVERS, type HandOver, type HandOvers, stampOf, stampPage, takeOver } from './hand-over.ts'
export { type ConsentDefault, type ConsentInitOptions, printProgram } from './print-program.ts'
