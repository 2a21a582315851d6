/** What must be flagged as paid work, and what ordinary neighbours ask of one another, of which nothing may be. */
import { describe, expect, it } from 'vitest'
import { brinkstad, esdorp } from '../../examples/plans.ts'
import { makeVillage } from '../../examples/village.ts'
import { startingKinds } from '../village/door.ts'
import { looksPaid, paidKind } from './rules.paid.ts'
import { paidWork } from './starting.ts'

const flagged = (words: string, kind = 'anders') => looksPaid(words, kind, paidWork)?.limit ?? null

describe('paid work and care', () => {
  it.each([
    ['mevr zoekt hulp in de huishouding, elke week', 'g06'],
    ['Elke week schoonmaken, vooral de keuken', 'g06'],
    ['iemand die elke vrijdag komt poetsen? elke week poetsen dus', 'g06'],
    ['wil graag wekelijks het huis schoonmaken door iemand', 'g06'],
    ['2 uur per week schoonmaken bij een stel van in de tachtig', 'g06'],
    ['zoekt een huishoudelijke hulp', 'g06'],
    ['hulp bij het douchen, twee keer in de week', 'g05'],
    ['’s Morgens steunkousen aantrekken', 'g05'],
    ['steunkousen even aantrekken, dochter is op vakantie', 'g05'],
    ['kan zich niet meer wassen na de val', 'g05'],
    ['Helpen met aankleden in de ochtend', 'g05'],
    ['moeder naar de wc helpen', 'g05'],
    ['medicijnen klaarzetten voor de hele week', 'g04'],
    ['ogen druppelen na staar, vier keer per dag', 'g04'],
    ['wond verzorgen aan het been', 'g04'],
    ['insuline spuiten, de dochter kan niet', 'g04'],
    ['meterkast vervangen, stoppen slaan steeds door', 'g10'],
    ['cv-ketel repareren, geen warm water', 'g10'],
    ['dakpannen leggen na de storm', 'g10'],
    ['hele dagen toezicht, man loopt weg', 'g14'],
  ])('“%s” is flagged by %s', (words, limit) => expect(flagged(words)).toBe(limit))

  it('a ride is no care, unless help is asked for that too', () => {
    expect(flagged('naar de poli, wond verzorgen, di 10.15', 'vervoer')).toBe(null)
    expect(flagged('naar het zwembad, en helpen met aankleden', 'vervoer')).toBe('g05')
  })
})

describe('what neighbours ask', () => {
  it.each([
    'kapster aan huis: haren wassen en knippen',
    'wijkverpleging komt om negen uur voor wassen en aankleden, daarna ophalen',
    'ramen lappen voor de feestdagen',
    'Eén keer helpen schoonmaken na de verhuizing',
    'de gordijnen wassen en weer ophangen',
    'medicijnen ophalen bij de apotheek',
    'hond heeft een wond, met de hond naar de dierenarts, wond verzorgen',
    'nieuwe steunkousen ophalen bij de thuiszorgwinkel',
    'lamp boven de meterkast vervangen',
    'brief over de cv-ketel lezen',
    'bal van het dak halen',
    'iedere week samen koffie drinken',
    'elke week de vuilnisbak aan de weg',
    'vader een middag gezelschap houden, dochter wil even weg',
    'helpen met wassen en strijken nu mevrouw haar pols brak',
    'auto wassen',
    'boodschappen elke vrijdag',
    'formulier voor huishoudelijke hulp invullen',
  ])('“%s” is not flagged', words => expect(flagged(words)).toBe(null))

  /** They are what it is for: a weekly help in the house, and the roof. */
  const rightly = ['Wekelijks poetsen! Wanneer het schikt!!', 'Wie het dak op durft, deze week?']

  it('of the life of two villages nothing is flagged but what should be', () => {
    const requests = [esdorp('2026-11-21'), brinkstad('2026-11-21')]
      .map(plan => ({ ...plan, requestsPerWeek: Math.min(plan.requestsPerWeek, 20) }))
      .flatMap(plan => makeVillage(plan).requests)
    const ordinary = new Map(requests.map(({ words, kind }) => [words, kind]))
    expect(ordinary.size).toBeGreaterThan(600)
    expect([...ordinary].filter(([words, kind]) => flagged(words, kind)).map(([words]) => words)).toEqual(
      rightly,
    )
  })
})

describe('a kind of help', () => {
  it.each(['Schoonmaken', 'Hulp in de huishouding', 'Persoonlijke verzorging'])(
    'that is called “%s” is paid work by its name',
    name => expect(paidKind(name, paidWork)).not.toBe(null),
  )

  it('with which every village starts is none', () => {
    expect(startingKinds.filter(({ name }) => paidKind(name, paidWork))).toEqual([])
  })
})
