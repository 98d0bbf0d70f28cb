import type { NextConfig } from 'next'

const config: NextConfig = {
  // The folder above has a lock file too.
  turbopack: { root: import.meta.dirname },
  // Another site that frames a page could have the visitor click "Accept all" unseen.
  headers: async () => [{ source: '/:path*', headers: [{ key: 'Content-Security-Policy', value: "frame-ancestors 'none'" }] }],
}

export default config
