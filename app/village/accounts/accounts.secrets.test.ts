import { describe, expect, it } from 'vitest'
import { hashSecret, isSecret, seal, unseal } from '../../foundation/secrets.ts'
import { commonWords } from './rules.secrets.common.ts'
import { readPassword, readPin } from './rules.secrets.ts'
import { ownPath } from './rules.ways.ts'

const near = ['annie.veld', 'Annie Veld', 'Esdorp', 'esdorp']
const sentenceOf = (password: string) => {
  const read = readPassword(password, password, near)
  return read.ok ? 'fine' : read.problems[0]?.sentence
}

describe('a password (A11)', () => {
  it('has eight characters at least, and may have many, spaces and any letters', () => {
    expect(sentenceOf('kr4mp8q')).toBe('problems.password-short')
    expect(sentenceOf('kr4mp8qz')).toBe('fine')
    for (const password of [
      'x'.repeat(30) + 'zilver maan'.repeat(4),
      'paars fietst naar überstraße 七',
      'a b c d e f g h',
    ]) {
      expect(sentenceOf(password), password).toBe('fine')
    }
    expect(sentenceOf('lang genoeg '.repeat(16))).toBe('fine')
    expect(sentenceOf('v'.repeat(150) + 'w'.repeat(51))).toBe('problems.password-long')
  })

  it('is not one that everybody tries first, with figures or marks around it or not', () => {
    expect(commonWords.size).toBeGreaterThanOrEqual(300)
    const refused = [
      ...[
        'welkom2026',
        'Welkom01!',
        'wachtwoord',
        'W@chtw00rd',
        'qwertyuiop',
        'feyenoord1908',
        '12345678',
        '87654321',
      ],
      ...['aaaaaaaa', 'abababab', 'sinterklaas', '!!vakantie!!', 'passw0rd1'],
      ...['esdorp2026', 'Esdorp!!', 'annieveld1', 'Annie.Veld', 'mijnesdorp', 'umkiek2026'],
    ]
    expect(refused.filter(password => sentenceOf(password) !== 'problems.password-common')).toEqual([])
    for (const password of ['welkom bij de gele kraai', 'esdorp heeft geen tram', 'trap lepel onweer']) {
      expect(sentenceOf(password), password).toBe('fine')
    }
  })

  it('is typed twice', () => {
    expect(readPassword('trap lepel onweer', 'trap lepel', near)).toMatchObject({
      problems: [{ field: 'again', sentence: 'problems.not-the-same' }],
    })
  })

  it('is kept with argon2id, never twice the same, and only right with the key of this server', async () => {
    const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
    const kept = await hashSecret('trap lepel onweer', key)
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await hashSecret('trap lepel onweer', key)).not.toBe(kept)
    expect(await isSecret(kept, 'trap lepel onweer', key)).toBe(true)
    expect(await isSecret(kept, 'trap lepel onweer', other)).toBe(false)
    expect(await isSecret(kept, 'trap lepel Onweer', key)).toBe(false)
    expect(await isSecret(null, 'trap lepel onweer', key)).toBe(false)
  })
})

describe('a PIN', () => {
  it('has six figures that are not in a row', () => {
    const sentence = (pin: string) => {
      const read = readPin(pin, pin)
      return read.ok ? 'fine' : read.problems[0]?.sentence
    }
    for (const pin of ['12345', '1234567', 'abcdef', ''])
      expect(sentence(pin), pin).toBe('problems.pin-shape')
    for (const pin of ['123456', '654321', '000000', '121212', '123123']) {
      expect(sentence(pin), pin).toBe('problems.pin-easy')
    }
    for (const pin of ['704193', '100200', '010190']) expect(sentence(pin), pin).toBe('fine')
  })
})

describe('what is sealed (F2, for what there is to seal)', () => {
  it('opens with its own key, for its own owner, unchanged', () => {
    const key = Buffer.alloc(32, 3)
    const sealed = seal(key, 'annie', 'JBSWY3DP')
    expect(unseal(key, 'annie', sealed)).toBe('JBSWY3DP')
    expect(() => unseal(Buffer.alloc(32, 4), 'annie', sealed)).toThrow()
    expect(() => unseal(key, 'roelof', sealed)).toThrow()
    sealed[30] = (sealed[30] as number) ^ 1
    expect(() => unseal(key, 'annie', sealed)).toThrow()
  })
})

it('goes on only to addresses of our own', () => {
  for (const path of ['/', '/esdorp/vandaag', '/esdorp/logboek?soort=rit&staat=open'])
    expect(ownPath(path)).toBe(path)
  for (const path of [
    '',
    'x',
    '//x.example',
    '/\\x.example',
    'https://x.example',
    '/a\nb',
    'javascript:1',
    '/a b',
  ]) {
    expect(ownPath(path), path).toBe('/')
  }
})
