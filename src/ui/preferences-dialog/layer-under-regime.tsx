import type { LayerProps } from '../internal/load-dialog.ts'
import { Layer as PresetLayer } from './layer.tsx'
import { DialogSignalException, DialogSignalStatus } from './signal-parts.tsx'

/** The preset dialog with what a regime adds. Only sites with regimes load it. */
export const Layer = (props: LayerProps) => <PresetLayer {...props} status={<DialogSignalStatus />} exception={<DialogSignalException />} />
