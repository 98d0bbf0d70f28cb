export { type LeanPolicyOptions, leanPolicy } from './lean-policy.ts'
export { type LeanPolicyPlugin, type LeanPolicyPluginOptions, leanPolicyPlugin } from './lean-policy-plugin.ts'
export { type PrintLeanPolicyOptions, printLeanPolicy } from './print-lean-policy.ts'
