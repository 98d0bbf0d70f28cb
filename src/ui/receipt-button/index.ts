'use client'

export type { ReceiptTexts } from '../../locales/receipt-texts.ts'
export { ReceiptButton, type ReceiptButtonProps } from './receipt-button.tsx'
