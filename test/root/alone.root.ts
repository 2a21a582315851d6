/**
 * P11: the house on a machine without any network but itself. Everything that is started here has a loopback and nothing
 * else; every screen must still come, in a real browser, over its own PostgreSQL.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const alone = (command: string) =>
  spawnSync('unshare', ['-n', '--', 'sh', '-c', `ip link set lo up && exec ${command}`], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, UMKIEK_TESTS: 'small', DATABASE_URL: '', NO_COLOR: '1' },
  })

it('nobody can be reached from there (P11, control)', () => {
  const call = `require('node:net').connect(53, '192.0.2.1').on('error', ({ code }) => console.log(code))`
  expect(alone(`${process.execPath} -e "${call}"`).stdout).toContain('ENETUNREACH')
})

it('every screen comes, and nothing waits for anybody outside (P11)', () => {
  const stories = 'test/walks/every-screen.walk.ts -t P11'
  const { status, stdout, stderr } = alone(
    `${process.execPath} node_modules/vitest/vitest.mjs run ${stories}`,
  )
  expect(stdout).toMatch(/1 passed/)
  expect(status, `${stdout.slice(-3000)} ${stderr.slice(-1000)}`).toBe(0)
}, 1_200_000)
