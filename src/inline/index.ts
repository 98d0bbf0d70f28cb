export { type EarlyActs, type EarlyDecision, type HandOver, handOverKey, stampOf, takeOver } from './hand-over.ts'
export { type ConsentDefault, type ConsentInitOptions, printProgram } from './print-program.ts'
