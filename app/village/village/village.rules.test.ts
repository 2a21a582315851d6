import { describe, expect, it } from 'vitest'
import { proposeAddress, readAddress } from './rules.address.ts'
import { canBeTakenBack, difference } from './rules.changes.ts'
import { hasRoom, mayLeaveUse, moved, newCode, readKind, startingKinds } from './rules.kinds.ts'
import { readChoice, settingNames, settings, settled } from './rules.settings.ts'
import { firstOpen, grouped, readCode } from './rules.setup.ts'
import { readList } from './rules.typed.ts'
import { nameProblems, phoneProblems, readVillage } from './rules.village.ts'

const sentences = (outcome: { ok: boolean; problems?: { sentence: string }[] }) =>
  outcome.problems?.map(({ sentence }) => sentence) ?? []

describe('the address of a village', () => {
  it.each([
    ['Esdorp', 'esdorp'],
    ["'s-Heerenbroek", 's-heerenbroek'],
    ['Nieuw-Weerdinge', 'nieuw-weerdinge'],
    ['2e Exloërmond', 'dorp-2e-exloermond'],
    ['  Gasselte   en omstreken ', 'gasselte-en-omstreken'],
    ['Y', 'dorp-y'],
    ['../', ''],
  ])('is proposed from %j', (name, address) => expect(proposeAddress(name)).toBe(address))

  it('is never a word of the house, and the sentence names another one', () => {
    const refused = readAddress('Demo', '', ['demo', 'begin'])
    expect(refused).toMatchObject({
      ok: false,
      problems: [{ sentence: 'problems.address-reserved', values: { address: 'demo', other: 'dorp-demo' } }],
    })
    expect(readAddress('Demo', 'dorp-demo', ['demo'])).toEqual({ ok: true, value: 'dorp-demo' })
    expect(readAddress('Esdorp', 'BEGIN', ['begin']).ok).toBe(false)
  })

  it.each(['../etc', 'a b', 'é', '-esdorp', 'esdorp-', 'x', 'a/b', '%2e%2e', 'x'.repeat(60)])(
    'cannot be %j',
    typed => expect(sentences(readAddress('Esdorp', typed, []))).toEqual(['problems.address-shape']),
  )
})

describe('what a village says of itself', () => {
  it('needs a name with letters, and no marks that could be read as code', () => {
    for (const name of ["'t Haantje", '2e Exloërmond', 'Exloo (gemeente Borger-Odoorn)', 'Een & Een-West'])
      expect([name, nameProblems(name)]).toEqual([name, []])
    for (const name of ['../', 'a/b', '<b>', '..', '123', 'Es\ndorp'])
      expect([name, nameProblems(name)[0]?.sentence]).toEqual([name, 'problems.village-name-marks'])
    expect(nameProblems('')[0]?.sentence).toBe('problems.village-name')
  })

  it('may do without a telephone, but not with half of one', () => {
    for (const phone of ['', '0599-010100', '+31 (0)599 010 100', '+49 5931 01010'])
      expect(phoneProblems(phone)).toEqual([])
    const half: [string, string][] = [
      ...[['bel mij', 'odd'] as [string, string], ['0599-01010o', 'odd'] as [string, string]],
      ...[['0599', 'length'] as [string, string], ['0599-01001', 'length'] as [string, string]],
      ...[['010100', 'area'] as [string, string], ['06-0123', 'mobile'] as [string, string]],
    ]
    for (const [phone, why] of half)
      expect([phone, phoneProblems(phone).map(({ sentence }) => sentence)]).toEqual([
        phone,
        [`problems.phone-${why}`],
      ])
  })

  it('keeps its purpose on one line', () => {
    const nobody = { legal: '', postal: '', mail: '', contact: '', computer: '', processors: '' }
    const read = readVillage({
      name: 'Esdorp',
      municipality: '',
      phone: '',
      ...nobody,
      purpose: 'Wij kijken\n om.',
    })
    expect(read).toMatchObject({ value: { purpose: 'Wij kijken om.' } })
    expect(
      readVillage({ name: 'Esdorp', municipality: '', phone: '', ...nobody, purpose: 'x'.repeat(301) }).ok,
    ).toBe(false)
  })
})

describe('kinds of help', () => {
  const kind = (code: string, inUse = true) => ({ code, name: code, words: [], inUse })

  it('start with twelve that differ, and there is no room for one more', () => {
    const all = startingKinds.map(({ code }) => kind(code))
    expect(new Set(all.map(({ code }) => code)).size).toBe(12)
    expect(hasRoom(all).ok).toBe(false)
    expect(hasRoom(all.slice(1)).ok).toBe(true)
    expect(mayLeaveUse([kind('a'), kind('b', false)], 'a').ok).toBe(false)
    expect(mayLeaveUse([kind('a'), kind('b')], 'a').ok).toBe(true)
  })

  it('get a code from their name once, never one that is taken', () => {
    expect(newCode('Klus in huis', [])).toBe('klus-in-huis')
    expect(newCode('Klus in huis', ['klus-in-huis', 'klus-in-huis-2'])).toBe('klus-in-huis-3')
    expect(newCode('???', [])).toBe('soort')
    expect(newCode(`${'lang '.repeat(12)}`, [])).toMatch(/^[a-z][a-z0-9-]{0,30}$/)
  })

  it('move one place, and not past the end; what is out of use stays behind', () => {
    const kinds = [kind('a'), kind('x', false), kind('b'), kind('c')]
    expect(moved(kinds, 'b', 'up')).toEqual(['b', 'a', 'c', 'x'])
    expect(moved(kinds, 'b', 'down')).toEqual(['a', 'c', 'b', 'x'])
    expect(moved(kinds, 'a', 'up')).toEqual(['a', 'b', 'c', 'x'])
    expect(moved(kinds, 'x', 'up')).toEqual(['a', 'b', 'c', 'x'])
  })

  it('read words with commas or lines, each once, and refuse a name that is there', () => {
    expect(readList('rijden, Halen;brengen\nrijden , ', 'words', { items: 9, letters: 9 })).toEqual({
      ok: true,
      value: ['rijden', 'Halen', 'brengen'],
    })
    expect(sentences(readKind({ name: 'tuin', words: '' }, [{ name: 'Tuin' }]))).toEqual([
      'problems.kind-twice',
    ])
    expect(sentences(readKind({ name: '', words: 'x'.repeat(41) }, []))).toEqual([
      'problems.kind-name',
      'problems.list-long',
    ])
  })
})

describe('choices', () => {
  it('fall back to the start when what is kept does not fit', () => {
    expect(settled('left-too-long', undefined)).toBe(5)
    expect(settled('left-too-long', 9)).toBe(9)
    for (const wrong of [0, 61, 2.5, '9', null]) expect(settled('left-too-long', wrong)).toBe(5)
    expect(settled('names-in-read-log', 'nobody')).toBe('nobody')
    expect(settled('names-in-read-log', 'someday')).toBe('workers')
    for (const name of settingNames) expect(settled(name, settings[name].start)).toBe(settings[name].start)
  })

  it('ask a reason, and never let the idle time grow', () => {
    expect(readChoice('idle-minutes', { value: '10', reason: 'huiskamer' })).toMatchObject({
      value: { value: 10 },
    })
    expect(sentences(readChoice('idle-minutes', { value: '16', reason: 'lastig' }))).toEqual([
      'problems.number',
    ])
    expect(sentences(readChoice('left-too-long', { value: '1e2', reason: 'x' }))).toEqual(['problems.number'])
    expect(sentences(readChoice('left-too-long', { value: '4', reason: '' }))).toEqual(['problems.reason'])
    expect(sentences(readChoice('names-in-read-log', { value: 'feest', reason: 'x' }))).toEqual([
      'problems.choose-one',
    ])
  })
})

describe('changes', () => {
  it('keep only what differs, and nothing when nothing does', () => {
    expect(difference({ name: 'a', words: ['x'], inUse: true }, { name: 'b', words: ['x'] })).toEqual({
      before: { name: 'a' },
      after: { name: 'b' },
    })
    expect(difference({ name: 'a' }, { name: 'a' })).toBeNull()
    expect(difference({}, { own: null })).toBeNull()
  })

  it('can be taken back as long as nobody touched the same since', () => {
    const change = { after: { name: 'b' } }
    expect(canBeTakenBack(change, { name: 'b', phone: 'changed since' })).toBe(true)
    expect(canBeTakenBack(change, { name: 'c' })).toBe(false)
    expect(canBeTakenBack(change, undefined)).toBe(false)
  })
})

describe('the beginning', () => {
  it('shows a code in two groups and reads it as people type it', () => {
    expect(grouped('ABCDE23456')).toBe('ABCDE-23456')
    expect(readCode(' abcde 23456 ')).toBe('ABCDE23456')
  })

  it('asks what is not answered, and takes nothing for an answer where that is allowed', () => {
    expect(firstOpen({})).toBe('village')
    const some = { village: { name: 'a', address: 'a' }, phone: '', kinds: ['tuin'] }
    expect(firstOpen(some)).toBe('who')
    expect(firstOpen({ ...some, who: { name: 'a', login: 'a' }, purpose: '' })).toBeNull()
  })
})
