export {
  type ConsentFixtureOptions,
  type ConsentFixtureSetup,
  type ConsentFixtures,
  type ContextLike,
  consentFixture,
  type PageLike,
  type VisitorConsent,
} from './consent-fixture.ts'
