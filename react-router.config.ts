import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'app',
  ssr: true,
  routeDiscovery: { mode: 'initial' },
  // Built aside and put in place whole (bin/ready.mjs): a build that fails leaves the last good one standing.
  buildDirectory: process.env.UMKIEK_BUILD ?? 'build',
} satisfies Config
