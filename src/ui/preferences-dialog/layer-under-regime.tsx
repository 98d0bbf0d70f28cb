import { useContext, useMemo } from 'react'
import { withLongestRecord } from '../../document/internal.ts'
import type { LayerProps } from '../internal/load-dialog.ts'
import { WholePolicyContext } from '../internal/use-texts.ts'
import { Layer as PresetLayer } from './layer.tsx'
import { DialogSignalException, DialogSignalStatus } from './signal-parts.tsx'

/** The preset dialog with what a regime adds. Only sites with regimes load it. */
export function Layer(props: LayerProps) {
  const policy = useContext(WholePolicyContext)
  const shown = useMemo(() => policy && withLongestRecord(policy), [policy])
  return (
    <WholePolicyContext.Provider value={shown}>
      <PresetLayer {...props} Status={DialogSignalStatus} Exception={DialogSignalException} />
    </WholePolicyContext.Provider>
  )
}
