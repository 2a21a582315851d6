/** P13: nothing in the repository could reach a real person. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realAccounts, realMails, realPhones } from './support/made-up.ts'

const root = join(import.meta.dirname, '..')
/** A landed migration never changes, its comment included; the number in this one was made up by rhythm, not by range. */
const landed = 'app/village/logbook/migrations/20261122-0950-requests.sql'
const noText = /\.(png|woff2?|ico|pdf)$|^package-lock\.json$/

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root })
  .toString()
  .split('\n')
  .filter(file => file && !noText.test(file) && file !== landed && file !== 'test/made-up.test.ts')

describe('everything in the repository is made up (P13)', () => {
  it('holds no number that rings somewhere, no mailbox, no bank account', () => {
    expect(files.length).toBeGreaterThan(500)
    const found = files.flatMap(file => {
      const text = readFileSync(join(root, file), 'utf8')
      const real = [...realPhones(text), ...realMails(text), ...realAccounts(text)]
      return real.length > 0 ? [`${file}: ${real.join(', ')}`] : []
    })
    expect(found).toEqual([])
  })

  it.each([
    '0591-55 04 56',
    '0591 - 55 04 56',
    '06-12345678',
    '0612345678',
    '+31 6 12345678',
    '+31 (0)6-12345678',
    '0031 591 550456',
    '050-3123456',
    '(0591) 550456',
  ])('would see %s', number => expect(realPhones(`Bel ${number}, graag.`)).toHaveLength(1))

  it.each(['0599-010123', '06-01230123', '06-90000101', '050-0123456', '085-0000101', '2026-11-26 09:00'])(
    'leaves %s',
    number => expect(realPhones(`Bel ${number}, graag.`)).toEqual([]),
  )

  it('would see a mailbox and a bank account, and leaves those that cannot be', () => {
    const at = (house: string) => `annie.veld@${house}`
    expect(
      realMails(`${at('kpnmail.nl')} ${at('example.org')} ${at('esdorp.example.org')} ${at('dorp.invalid')}`),
    ).toEqual([at('kpnmail.nl')])
    // The example of the bank itself (ING), whose check digits are right; and the same with wrong ones.
    expect(realAccounts('NL69INGB0123456789 en NL70INGB0123456789')).toEqual(['NL69INGB0123456789'])
  })
})
