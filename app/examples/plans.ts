/** The two villages: Esdorp to look around in, Brinkstad to make the program sweat. */
import type { Day } from '../foundation/days.ts'
import type { VillagePlan } from './shapes.ts'

/** PC4 7898 and 7899 lie in no list of CBS (data/plaatsen/drenthe_pc4_leeftijd_2021.csv): nobody lives there. */
export const esdorp = (until: Day): VillagePlan => ({
  name: 'Esdorp',
  seed: 'esdorp',
  until,
  inhabitants: 620,
  households: 300,
  people: 380,
  volunteers: 60,
  askers: 104,
  requestsPerWeek: 9,
  doubles: 12,
  postcode: '7899',
  streets: esdorpStreets,
  told: true,
})

const esdorpStreets = [
  'Kerkbrink',
  'Achter de Es',
  'Schaapsdrift',
  'Oude Marke',
  'Veldkampen',
  'Hooilaan',
  'Boerhoorn',
  'Molenbelt',
  'Bultweg',
  'Tipakkers',
  'Wemepad',
  'Turfsteeg',
  'Noorderesweg',
  'Zandslag',
]

export const brinkstad = (until: Day): VillagePlan => ({
  name: 'Brinkstad',
  seed: 'brinkstad',
  until,
  inhabitants: 9000,
  households: 3400,
  people: 4300,
  volunteers: 600,
  askers: 1500,
  requestsPerWeek: 192.4,
  doubles: 140,
  postcode: '7898',
  streets: brinkstadStreets,
  told: false,
})

const brinkstadStreets = [
  'Brink',
  'Es',
  'Marke',
  'Veld',
  'Heide',
  'Turf',
  'Schaap',
  'Molen',
  'Eik',
  'Beuk',
].flatMap(first =>
  ['straat', 'laan', 'weg', 'kamp', 'drift', 'hof', 'pad', 'akkers', 'wijk'].map(last => first + last),
)
