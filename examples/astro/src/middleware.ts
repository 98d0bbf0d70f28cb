import { defineMiddleware } from 'astro:middleware'

/** Another site that frames a page could have the visitor click "Accept all" unseen. Static pages get the header from whoever serves them. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next()
  response.headers.set('Content-Security-Policy', "frame-ancestors 'none'")
  return response
})
