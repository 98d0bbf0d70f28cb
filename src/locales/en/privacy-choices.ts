// A file of its own, because a link with these words is on every page, and the other texts of regimes are not.
export const enPrivacyChoices = 'Your Privacy Choices'
