export { ptBRDocument } from './document.ts'
export { ptBR } from './first.ts'
export { ptBRRegimes } from './regimes.ts'
