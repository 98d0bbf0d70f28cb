// The dialog loads them without the titles, which the banner has brought.

export const necessaryDescription = 'Signing in, security and remembering this choice. The site does not work without them.'
export const functionalDescription = 'Keep the settings you make, such as language and layout, for your next visit.'
export const analyticsDescription = 'Count which pages are visited and how they are used, so that we can see what works.'
export const marketingDescription = 'Follow visits across sites, to choose advertisements and measure their effect.'
