import { defineConfig } from 'vitest/config'

/** `npm test` in small form; `npm run test:long` and `npm run test:root` set UMKIEK_TESTS to `long` or `root`. */
const size = process.env.UMKIEK_TESTS ?? 'small'

/**
 * As `npm start` runs it: otherwise React takes its development build, which is slower and is not what a village gets.
 */
process.env.NODE_ENV = 'production'

export default defineConfig({
  test: {
    include:
      size === 'small'
        ? ['app/**/*.test.ts', 'app/**/*.test.tsx', 'test/*.test.ts', 'test/walks/*.walk.ts']
        : [`test/${size}/*.${size}.ts`],
    setupFiles: ['test/support/no-warnings.ts'],
    globalSetup: ['test/support/postgres.global.ts'],
    testTimeout: size === 'small' ? 20_000 : 1_800_000,
    hookTimeout: size === 'small' ? 60_000 : 300_000,
    maxWorkers: size === 'small' ? 2 : 1,
  },
})
