/** The copy as it happened: per request, in order of time, and short where nobody wrote a word. */
import { expect, it } from 'vitest'
import { asItHappened } from './copy.happened.ts'
import type { ToldFact, ToldRow } from './copy.told.ts'
import { eachOnce } from './rules.looked.ts'

const fact = (column: string, value: string, says = ''): ToldFact => ({
  ...{
    column: `logbook.${column}`,
    label: column.split('.')[1] as string,
    value,
    raw: value,
    says,
    free: null,
  },
})
let at = 0
const row = (id: string, about: string | null, day: string, ...facts: ToldFact[]): ToldRow => ({
  ...{
    id,
    about,
    when: '',
    who: '',
    day,
    writer: 'Annie',
    at: at++,
    narrow: false,
    written: '',
    sentence: '',
    facts,
  },
})
const step = (name: string, said: string) => fact('steps.step', said, `held.step.${name}`)

it('tells a request with its steps and lines beneath it, and in one line what nobody wrote about', () => {
  at = 0
  const asked = row(
    'lamp',
    'lamp',
    '2 november',
    fact('requests.kind', 'Klus'),
    fact('requests.words', 'Lamp ophangen'),
    fact('requests.place', 'keuken'),
    fact('requests.state', 'Klaar'),
  )
  const came = row('1', 'lamp', '2 november', step('new', 'De vraag kwam binnen'))
  const looked = row('2', 'lamp', '2 november', step('looking', 'Iemand gezocht'))
  const rang = row('3', 'lamp', '3 november', fact('entries.kind', 'Niet opgenomen', 'entry.kind.no-answer'))
  const found = row(
    '4',
    'lamp',
    '3 november',
    step('found', 'Iemand gevonden'),
    fact('steps.note', 'belt zelf'),
  )
  const done = row('5', 'lamp', '5 november', step('done', 'Klaar'))
  const loose = row(
    '6',
    null,
    '9 november',
    fact('entries.kind', 'Regel', 'entry.kind.said'),
    fact('entries.words', 'Hond is weg'),
  )
  const chapters = asItHappened({
    ...{ names: [], looked: [], lookedWhen: [], withheld: { count: 0, names: [], named: true } },
    parts: [
      { part: 'asked', rows: [asked] },
      { part: 'helped', rows: [] },
      { part: 'steps', rows: [came, looked, found, done] },
      { part: 'lines', rows: [rang, loose] },
    ],
  })
  expect(chapters.map(({ part }) => part)).toEqual(['asked', 'lines'])
  expect(chapters[0]?.requests).toEqual([
    {
      ...{ id: 'lamp', narrow: false, lead: 'Klus', words: 'Lamp ophangen', more: ['place: keuken'] },
      by: '2 november · Annie',
      beneath: [
        {
          ...{ id: '4', narrow: false, lead: 'Iemand gevonden', words: 'belt zelf', more: [] },
          by: '3 november · Annie',
        },
      ],
      passed: '2 november: Iemand gezocht. 3 november: Niet opgenomen. 5 november: Klaar.',
    },
  ])
  expect(chapters[1]?.rows).toMatchObject([{ lead: '', words: 'Hond is weg' }])
})

it('keeps under its own heading what belongs to the request of somebody else, and what stands open', () => {
  at = 0
  const open = row(
    'tuin',
    'tuin',
    '2 november',
    fact('requests.kind', 'Tuin'),
    fact('requests.state', 'Nieuw'),
  )
  const was = row('7', 'elsewhere', '4 november', step('for-another', 'Op een andere naam gezet'))
  const chapters = asItHappened({
    ...{ names: [], looked: [], lookedWhen: [], withheld: { count: 0, names: [], named: true } },
    parts: [
      { part: 'asked', rows: [open] },
      { part: 'steps', rows: [was] },
    ],
  })
  expect(chapters[0]?.requests[0]).toMatchObject({ more: ['state: Nieuw'], beneath: [], passed: '' })
  expect(chapters[1]).toMatchObject({ part: 'steps', rows: [{ id: '7', lead: 'Op een andere naam gezet' }] })
})

it('says who looked once for all days', () => {
  const looks = [
    ...['2026-11-02', '2026-10-28', '2026-10-27'].map(day => ({ day, line: 'Annie keek.' })),
    { day: '2026-10-28', line: 'Bert keek.' },
  ]
  expect(eachOnce(looks, 'nl')).toEqual([
    { line: 'Annie keek.', days: '27, 28 oktober 2026; 2 november 2026' },
    { line: 'Bert keek.', days: '28 oktober 2026' },
  ])
})
