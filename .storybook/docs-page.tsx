import { ArgTypes, Description, Primary, Title, useOf } from '@storybook/addon-docs/blocks'

/**
 * The docs page of a component: what it is, its first story and its props. The other stories are in the sidebar alone,
 * because their visitors would take the focus from one another if they all acted on one page.
 */
export function DocsPage() {
  const { preparedMeta } = useOf('meta', ['meta'])
  return (
    <>
      <Title />
      <Description />
      <Primary />
      {Object.keys(preparedMeta.argTypes).length > 0 && <ArgTypes />}
    </>
  )
}
