import { index, type RouteConfig, route } from '@react-router/dev/routes'

// The names of these files become names of chunks, and filter lists block files that are called after cookies or consent.
export default [
  index('routes/home.tsx'),
  route('cookie-policy', 'routes/stored.tsx'),
  route('preferences', 'routes/preferences.tsx'),
  route('consent', 'routes/choices.ts'),
] satisfies RouteConfig
