export { type EarlyActs, type EarlyDecision, type HandOver, type HandOvers, PAGE, stampOf, stampPage, takeOver } from './hand-over.ts'
export { type ConsentDefault, type ConsentInitOptions, printProgram } from './print-program.ts'
