/** A day that can be read aloud: short lines, what is unusual first, every day's work counted together. */
import { expect, it } from 'vitest'
import { sayIn } from '../../entrance/words.ts'
import { sayDay } from '../residents/who-looked.day.ts'
import { type Look, tellLooks } from './rules.who-looked.ts'

const noon = Temporal.Instant.from('2026-11-26T11:00:00Z')
const annie = { account: 'a', name: 'Annie', roles: 'coordinator' }
const bert = { account: 'b', name: 'Bert', roles: 'coordinator' }

let seq = 0
const look = (more: Partial<Look>): Look => ({
  ...{ seq: ++seq, at: noon, ...annie, action: 'R', relation: '', eventType: '/:village/mensen/:resident' },
  ...{ type: 'resident', part: 'page', narrow: false },
  ...more,
})
const list = { part: 'name', eventType: '/:village/mensen' }

it('says first what is not of every day, and of each visitor one sentence for the rest', () => {
  const looks = [
    ...[1, 2, 3].map(() => look(list)),
    look({ type: 'request', eventType: '/:village/logboek/:request' }),
    look({ ...bert, type: 'request', part: 'list', eventType: '/:village/logboek' }),
    look({ action: 'U', eventType: '/:village/mensen/:resident/gegevens' }),
    look({ relation: 'open-request' }),
    look({ ...bert, action: 'X', eventType: '/:village/mensen/:resident/blad' }),
    look({ ...bert, relation: 'no-request' }),
    look({ ...bert, action: 'B', relation: 'emergency', said: 'Ze nam niet op.' }),
  ]
  const [day] = tellLooks(looks.toReversed(), 'workers')
  const told = sayDay(sayIn('nl')('accounts'), day?.lines ?? [], 'you', 'nl')
  expect([...told.lines, ...told.routine].map(({ said }) => said.replace('Een coördinator ', ''))).toEqual([
    expect.stringMatching(/^\(Bert\) opende .*met noodtoegang uw bladzijde.*Ze nam niet op/),
    '(Bert) keek naar uw bladzijde, zonder dat er een hulpvraag liep.',
    '(Bert) drukte gegevens van u af.',
    '(Annie) veranderde iets in uw gegevens, om te kijken of de gegevens kloppen.',
    '(Annie) keek naar uw bladzijde, terwijl er een hulpvraag liep.',
    '(Bert) zag een hulpvraag met u in een lijst.',
    '(Annie) zag verder 4 keer iets van u in een lijst of bij een hulpvraag.',
  ])
  // All that was counted is there in full.
  expect(told.routine[0]?.all.map(({ said }) => said)).toHaveLength(2)
})
