import type { Urgency } from './rules.shape.ts'
import { follows, is, phraseAt, type Sheet } from './rules.sheet.ts'

export type Hurry = { from: number; to: number; urgency: Urgency | null }

const said: [Urgency, string[]][] = [
  [
    'today',
    `
  spoed, met spoed, spoedgeval, spoedje, urgent, dringend, heel dringend, nog vandaag, vandaag nog,
  acuut, liefst vandaag, vanavond nog, vanmiddag nog`
      .trim()
      .split(/,\s+/),
  ],
  [
    'soon',
    'zo snel mogelijk, zo spoedig mogelijk, zo gauw mogelijk, zo vlug mogelijk, zo gauw het kan, zsm'.split(
      ', ',
    ),
  ],
  [
    'none',
    `
  geen haast, geen haast bij, heeft geen haast, er is geen haast bij, mag wachten, kan wachten, kan
  nog wachten, mag nog wachten, kan wel wachten, mag wel wachten, kan best wachten, geen spoed, niet
  dringend, niet urgent, zonder haast, mag rustig wachten, geen enkele haast, haast heeft het niet,
  heeft de tijd, kan wel even wachten, mag even wachten, mag gerust wachten, kan even wachten, maakt
  niet uit wanneer, wanneer het uitkomt, als het uitkomt, hoeft niet snel, niet zo dringend, heeft
  niet zon haast, niet met spoed, haast is er niet`
      .trim()
      .split(/,\s+/),
  ],
]
const phrases = said.flatMap(([urgency, words]) => words.map(word => ({ urgency, words: word.split(/\s+/) })))
phrases.sort((a, b) => b.words.length - a.words.length)

export const hurriesOf = (sheet: Sheet): Hurry[] => {
  const found: Hurry[] = []
  for (let at = 0; at < sheet.words.length; at++) {
    const hit = phrases.find(phrase => phraseAt(sheet, at, phrase.words))
    if (!hit) continue
    const to = at + hit.words.length
    const refused = hit.urgency !== 'none' && follows(sheet, at) && is(sheet, at - 1, 'niet', 'geen')
    const held = hit.urgency === 'none' && follows(sheet, at) && is(sheet, at - 1, 'niet')
    found.push({
      from: refused || held ? at - 1 : at,
      to,
      urgency: refused ? 'none' : held ? null : hit.urgency,
    })
    at = to - 1
  }
  return found
}
