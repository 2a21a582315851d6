import { repairWords } from './rules.kindWords.ts'
import { follows, is, norm, type Sheet } from './rules.sheet.ts'

type AidCode =
  | 'rollator'
  | 'rolstoel'
  | 'krukken'
  | 'stok'
  | 'scootmobiel'
  | 'hulphond'
  | 'begeleider'
  | 'lift'

const written: [AidCode, string][] = [
  ['rollator', 'rollator roll rollators rollater rollatoren rollie'],
  [
    'rolstoel',
    'rolstoel rolst rolstoelen rolstoeler rolstoelbus rolstoeltaxi rolstoelvervoer rolstoeltje rolstoels',
  ],
  ['krukken', 'krukken kruk elleboogkrukken loopkrukken okselkrukken'],
  ['stok', 'stok wandelstok loopstok stokken wandelstokken loopstokken blindenstok taststok'],
  ['scootmobiel', 'scootmobiel scootmobieltje scootmobil scoot scootmobiels scootmobielen scootmobielers'],
  ['hulphond', 'hulphond hulphonden geleidehonden geleidehond blindengeleidehond assistentiehond'],
  ['begeleider', 'begeleider begeleiding begeleidster begeleiders'],
  ['lift', 'lift rolstoellift liftbus autolift'],
]
const aidWords = new Map(
  written.flatMap(([code, words]) => words.split(' ').map(word => [word, code] as const)),
)
export const aidVocabulary = [...aidWords.keys()]

export type Aid = { from: number; to: number; code: AidCode | null }

/** What someone brings along. A `null` code was named but not as something to bring: `geen rollator`, `rolstoel lenen`. */
export const aidsOf = (sheet: Sheet): Aid[] => {
  const found: Aid[] = []
  for (let at = 0; at < sheet.words.length; at++) {
    if (sheet.busy[at]) continue
    const one = thingAt(sheet, at) ?? companyAt(sheet, at)
    if (one === null) continue
    found.push(one)
    at = one.to - 1
  }
  return found
}

const carry = `
  halen ophalen brengen lenen huren kopen regelen retour terugbrengen inleveren aanvragen opladen
  wegbrengen kwijt leen zoek`
  .trim()
  .split(/\s+/)
const itsParts = 'band banden wiel wielen rem remmen accu handvat plakken verhuur winkel'.split(' ')
const thingAt = (sheet: Sheet, at: number): Aid | null => {
  const code = aidWords.get(norm(sheet, at))
  // A lift to Emmen is a ride.
  if (
    code === undefined ||
    (code === 'lift' && !is(sheet, at - 1, 'met') && is(sheet, at + 1, 'naar', 'nodig'))
  )
    return null
  let before = at - 1
  while (before > at - 4 && is(sheet, before, 'de', 'een', 'haar', 'zijn', 'met', 'n', 'meer', 'of', 'eigen'))
    before--
  const apart = !follows(sheet, before + 1)
  const needed = is(sheet, before, 'zonder') && is(sheet, before - 1, 'niet')
  const refused =
    !apart && !needed && is(sheet, before, 'geen', 'zonder', 'niet', 'nieuwe', 'lekke', 'kapotte')
  let after = at + 1
  while (
    after < at + 4 &&
    follows(sheet, after) &&
    is(
      sheet,
      after,
      'is',
      'te',
      'naar',
      'even',
      'van',
      'moet',
      'hoeft',
      'kan',
      'gaat',
      'de',
      'voor',
      'staat',
      'start',
      'rijdt',
    )
  )
    after++
  const joined = follows(sheet, after)
  const turned =
    joined &&
    (is(sheet, after, 'niet', 'blijft', 'laat', 'laten', ...carry, ...itsParts) ||
      repairWords.has(norm(sheet, after)))
  const asked =
    code === 'lift' &&
    !is(sheet, at, 'rolstoellift', 'liftbus', 'autolift') &&
    !is(sheet, at - 1, 'met', 'heeft', 'via', 'is')
  const kaput = is(sheet, after, 'kapot', 'stuk', 'lek', 'doet', 'stil')
  if (refused || turned || asked || kaput)
    return { from: refused ? before : at, to: joined && turned ? after + 1 : at + 1, code: null }
  const mee = is(sheet, at + 1, 'mee', 'meenemen') && follows(sheet, at + 1) ? at + 2 : at + 1
  return { from: at, to: mee, code }
}

const people = new Set(
  `
  iemand dochter zoon man vrouw zus broer vriendin vriend buurvrouw buurman kleinzoon kleindochter
  moeder vader echtgenoot echtgenote partner schoondochter schoonzoon mantelzorger verzorgende nichtje
  nicht neef schoonzus begeleider persoon vrijwilliger buuf`
    .trim()
    .split(/\s+/),
)
const goes =
  'gaat rijdt wil komt moet graag ook kan mag die reist met haar hem er zal dan wel misschien'.split(' ')

/** `dochter mee`, `er moet iemand mee`, `zoon gaat met haar mee`. */
const companyAt = (sheet: Sheet, at: number): Aid | null => {
  if (!people.has(norm(sheet, at))) return null
  const name = /^\p{Lu}/u.test(sheet.words[at + 1]?.text ?? '') && follows(sheet, at + 1)
  let here = name ? at + 2 : at + 1
  while (here < at + 6 && is(sheet, here, ...goes) && follows(sheet, here)) here++
  const along =
    is(sheet, here, 'mee', 'meegaat', 'meerijdt', 'meegaan', 'meerijden', 'meekomt') && follows(sheet, here)
  if (!along) return null
  let maybe = false
  for (let i = at; i < here; i++) maybe ||= is(sheet, i, 'misschien')
  let to = here + 1
  if (is(sheet, to, 'gaat', 'gaan', 'rijdt')) to++
  const no = is(sheet, at - 1, 'geen', 'niet') || maybe
  return { from: no && !maybe ? at - 1 : at, to, code: no ? null : 'begeleider' }
}
