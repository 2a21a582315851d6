/** The starting set itself: what every village begins with must be fit to be said at a door. */
import { expect, it } from 'vitest'
import { startingKinds } from '../village/door.ts'
import { standing } from './rules.cards.ts'
import { nearest, verdicts } from './rules.limits.ts'
import { piecesOf } from './rules.numbers.ts'
import { bentWords } from './rules.words.ts'
import { paidWork, startingDilemmas, startingLimits } from './starting.ts'

const kinds: string[] = startingKinds.map(({ code }) => code)
const cards = standing(startingLimits, [])

it('holds the eighteen situations, each with a verdict and one sentence that fits on the pocket card', () => {
  expect(startingLimits).toHaveLength(18)
  expect(new Set(startingLimits.map(({ code }) => code)).size).toBe(18)
  expect([...new Set(startingLimits.map(({ said }) => said.verdict))].sort()).toEqual([...verdicts].sort())
  for (const { code, said } of startingLimits) {
    expect([code, said.say.length]).toEqual([code, expect.any(Number)])
    expect(said.say.length, code).toBeLessThanOrEqual(100)
    expect(said.say.match(/[.?!](\s|$)/g)?.length, code).toBeLessThanOrEqual(2)
    expect(said.short.length, code).toBeLessThanOrEqual(40)
    expect(said.source, code).not.toBe('')
    expect(said.sourceDay, code).toBe('2026-12-01')
    expect(
      said.kinds.filter(kind => !kinds.includes(kind)),
      code,
    ).toEqual([])
  }
})

it('is written in short sentences, without the words that we do not use', () => {
  const texts = [...startingLimits, ...startingDilemmas].flatMap(({ said }) =>
    Object.values(said).filter(value => typeof value === 'string'),
  )
  for (const text of texts) {
    expect(text).not.toMatch(/\b(burger|cliënt|doelgroep|casus|dossier|hulpbehoevend)/i)
    for (const sentence of text.split(/[.?!]\s/))
      expect(sentence.split(/\s+/).length, text).toBeLessThanOrEqual(26)
  }
})

it('names in holes only what a village may call otherwise', () => {
  const holes = JSON.stringify([startingLimits, startingDilemmas, paidWork]).match(/\{\{[^}]+\}\}/g) ?? []
  expect(holes.length).toBeGreaterThan(10)
  expect(holes.filter(hole => !(bentWords as readonly string[]).includes(hole.slice(2, -2)))).toEqual([])
})

it('leads every dilemma and every kind of paid work to a limit that is there', () => {
  const codes = startingLimits.map(({ code }) => code)
  for (const { said } of startingDilemmas) {
    expect(said.limits.length).toBeGreaterThan(0)
    expect(said.limits.filter(code => !codes.includes(code))).toEqual([])
  }
  expect(paidWork.map(({ limit }) => limit).filter(limit => !codes.includes(limit))).toEqual([])
})

it('puts nothing beside a request that could be read as being about the person who asks', () => {
  const delicate = ['g03', 'g11', 'g13', 'g14', 'g15', 'g18']
  for (const kind of kinds) {
    const near = nearest(cards, kind)
    expect(near.length, kind).toBeLessThanOrEqual(2)
    expect(near.length, kind).toBeGreaterThan(0)
    expect(
      near.map(({ code }) => code).filter(code => delicate.includes(code)),
      kind,
    ).toEqual([])
  }
  expect(nearest(cards, 'vervoer').map(({ said }) => `${said.short}: ${said.verdict}`)).toEqual([
    'brengen en wachten: yes',
    'mee naar binnen bij de dokter: agree',
  ])
})

it('has every number one tap away, and takes no year for a number', () => {
  const numbers = (text: string) => piecesOf(text).flatMap(({ text, isNumber }) => (isNumber ? text : []))
  expect(numbers('Veilig Thuis: 0800-2000, ook ’s nachts. Bij direct gevaar: 112.')).toEqual([
    '0800-2000',
    '112',
  ])
  expect(numbers('Bel 0599-010101 of 06-01234567.')).toEqual(['0599-010101', '06-01234567'])
  expect(numbers('Sinds 2026, huisnummer 1123, € 112,50, 0123-4')).toEqual([])
  const text = 'Bel 112 en blijf erbij.'
  expect(
    piecesOf(text)
      .map(piece => piece.text)
      .join(''),
  ).toBe(text)
})
