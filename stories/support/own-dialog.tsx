import {
  AcceptAll,
  Actions,
  Categories,
  Category,
  CategoryDescription,
  CategorySwitch,
  CategoryTitle,
  Close,
  Content,
  Description,
  Overlay,
  RejectAll,
  Root,
  Save,
  Title,
} from 'volenti/ui/preferences-dialog'

/** The preferences as a sheet at the edge of the page, without details and with the site's own words. */
export default function OwnDialog() {
  return (
    <Root>
      <Overlay />
      <Content className="recipe-sheet">
        <Title>What may we remember?</Title>
        <Close />
        <Description>Everything is off until you switch it on.</Description>
        <Categories>
          <Category>
            <CategoryTitle />
            <CategorySwitch />
            <CategoryDescription />
          </Category>
        </Categories>
        <Actions>
          <RejectAll>Nothing</RejectAll>
          <AcceptAll>Everything</AcceptAll>
          <Save>What I chose</Save>
        </Actions>
      </Content>
    </Root>
  )
}
