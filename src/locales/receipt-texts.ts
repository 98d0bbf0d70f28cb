/** The texts of the button that downloads a receipt. */
export interface ReceiptTexts {
  readonly download: string
  /** Said where the receipt could not be had. */
  readonly failed: string
}

/** The English texts. */
export const enReceipt: ReceiptTexts = {
  download: 'Download a receipt for your cookie choices',
  failed: 'The receipt could not be downloaded. Please try again later.',
}
