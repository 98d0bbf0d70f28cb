import type { NextConfig } from 'next'

const config: NextConfig = {
  // The folder above has a lock file too.
  turbopack: { root: import.meta.dirname },
}

export default config
