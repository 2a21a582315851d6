/** What `npm start` refuses, and that it says what to do (D4, Z5, O6). */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusals } from '../app/foundation/database.ts'
import { startPostgres } from '../app/foundation/postgres.ts'
import { readSettings } from '../bin/settings.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'umkiek-start-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const settingsOf = (env: Record<string, string>) => readSettings(env, folder, false)
const sentence = (env: Record<string, string>) => {
  const settings = settingsOf(env)
  return settings.ok ? '' : settings.problems.map(({ sentence }) => sentence).join(' ')
}

describe('settings', () => {
  it('listen to this machine only, unless told otherwise (O6)', () => {
    expect(settingsOf({})).toMatchObject({ ok: true, value: { host: '127.0.0.1', port: 8080, demo: false } })
  })

  it('come from one file, and what is set outside it wins', () => {
    const file = join(folder, 'umkiek.env')
    writeFileSync(file, '# our village\nPORT=9100\nUMKIEK_ORIGIN=https://umkiek.example.org\n')
    const given = { UMKIEK_SETTINGS: file }
    expect(settingsOf(given)).toMatchObject({ value: { port: 9100, origin: 'https://umkiek.example.org' } })
    expect(settingsOf({ ...given, PORT: '9200' })).toMatchObject({ value: { port: 9200 } })
  })

  it.each([
    [{ UMKIEK_ORIGIN: 'http://umkiek.example.org' }, /https:\/\//],
    [{ UMKIEK_ORIGIN: 'not an address' }, /https:\/\//],
    [{ PORT: 'eighty' }, /PORT must be a number/],
    [{ DATABASE_URL: 'postgres://a@localhost/b' }, /UMKIEK_GATE_URL is not/],
    [{ UMKIEK_SMTP: 'smtp://localhost' }, /UMKIEK_MAIL_FROM is not/],
    [{ UMKIEK_SETTINGS: '/nowhere/umkiek.env' }, /no such file/],
    [{ UMKIEK_SECURITY_CONTACT: 'computer@example.org' }, /must begin with mailto:/],
    [{ UMKIEK_SECURITY_CONTACT: 'tel:+31 599 010100\nX: y' }, /must begin with mailto:/],
  ])('are refused with what to do: %j', (env, words) => {
    expect(sentence(env)).toMatch(words)
  })
})

describe('a database on which a power cut would lose something (D4)', () => {
  const urlsOf = (url: string) => ({ app: url, gate: url })

  it.each(['fsync', 'full_page_writes', 'synchronous_commit'])('is refused: %s off', async setting => {
    const postgres = await startPostgres(join(folder, 'data'), { [setting]: 'off' })
    const found = await refusals(urlsOf(postgres.url)).finally(postgres.stop)
    expect(found).toContain(`${setting} is off`)
    expect(found).toContain('umkiek_admin is superuser')
    expect(found.filter(refusal => / is off$/.test(refusal))).toHaveLength(1)
  })

  it('is refused: data_checksums off', async () => {
    const postgres = await startPostgres(join(folder, 'unchecked'), {}, '--no-data-checksums')
    const found = await refusals(urlsOf(postgres.url)).finally(postgres.stop)
    expect(found.filter(refusal => / is off$/.test(refusal))).toEqual(['data_checksums is off'])
  })

  it('keeps its password to itself (O4)', () => {
    expect(statSync(join(folder, 'data', 'postgres.password')).mode & 0o077).toBe(0)
  })
})
