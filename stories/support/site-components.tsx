import type { ConsentComponentsValue } from 'volenti/ui'
import { Button, Toggle } from './design-system.tsx'

/** All that a site writes to dress the banner, the dialog and the panel with its design system. */
export const components: ConsentComponentsValue = {
  Button: ({ emphasis, ...props }) => <Button variant={emphasis === 'strong' ? 'solid' : 'soft'} {...props} />,
  Switch: ({ checked, onCheckedChange, ...props }) => <Toggle isOn={checked} flip={onCheckedChange} {...props} />,
}
