export { microsoftClarity } from './microsoft-clarity.ts'
