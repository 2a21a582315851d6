/** A form filled in well, by the names of its fields: what a person would send. */
import type { Standing } from './crawl.ts'
import { asItStands, type PageForm, type Pressed, usual } from './every-form.ts'
import type { Filled } from './forms.ts'

/** `mark` makes this filling different from another one of the same form. */
export function wellFilled(
  { address }: Standing,
  form: PageForm,
  mark: string,
  button: Pressed = usual(form),
): Filled {
  const filled = asItStands(form, button)
  const has = (name: string) => form.controls.some(control => control.name === name)
  const put = (name: string, value: string) => {
    if (has(name)) filled[name] = value
  }
  for (const { name, kind } of form.controls) {
    if ((kind === 'text' || kind === 'area') && texts[name] !== undefined)
      filled[name] = texts[name].replace('*', mark)
    if (kind === 'password')
      filled[name] =
        name === 'pin' || (name === 'again' && has('pin')) ? '739164' : 'een heel lang wachtwoord'
    if ((kind === 'radio' || kind === 'checkbox') && filled[name] === undefined && must.has(name))
      filled[name] = form.controls.find(control => control.name === name)?.value ?? ''
  }
  put('helper', '')
  put('helper_is', 'unnamed')
  put('until', '2026-12-04')
  // Who speaks for somebody does so from a day on, for so long.
  if (has('scope')) Object.assign(filled, { scope: 'copy', begins: '2026-11-26', ends: '2027-05-01' })
  if (address.endsWith('/overtypen')) put('said_day', '2026-11-20')
  if (/^\/:village\/logboek\/(nieuw(\/:call)?|overtypen|:request\/voor-wie)$/.test(address))
    Object.assign(filled, { who: '', who_is: 'nobody' })
  if (address.endsWith('/wissen')) filled.sure = 'yes'
  if (address === '/:village/instellingen/keuze') filled.value = '4'
  if (address === '/account/nog-even') filled.touch = '482915'
  if (has('responsible'))
    filled.responsible = form.controls.find(({ name }) => name === 'responsible')?.choices.find(Boolean) ?? ''
  return filled
}

const must = new Set(['verdict', 'ground', 'reason', 'roles', 'kinds', 'strangers', 'how', 'why'])
const texts: Record<string, string> = {
  name: 'Nieuwkomer *',
  login: 'nieuw-*',
  words: 'Boodschappen doen *',
  purpose: 'Wij kijken naar elkaar om *',
  note: 'Afgesproken *',
  waiting_for: 'droog weer *',
  'good-to-know': 'Hond heet *',
  'own-request': 'de vraag',
  'own-requests': 'vragen',
  reason: 'Zo besloten *',
  proof: 'Volmacht gezien *',
  noticed: '2026-11-25',
  happened: 'Een telefoon bleef liggen *',
  effects: 'Iemand kan namen gelezen hebben *',
  done: 'Het account is uitgezet *',
  people: '12',
  'told-why': 'De telefoon zat op slot *',
  mail: 'nieuw-*@example.org',
  phone: '0599-010144',
  q: 'rit',
  title: 'Iemand belt laat *',
  say: 'Dat bespreken we eerst *',
  situation: 'De telefoon gaat na tienen *',
  one: 'Het is nodig *',
  other: 'Het is laat *',
  ask: 'Wat doe je dan *',
  outcome: 'Samen bellen *',
  meeting: 'avond met koffie *',
  day: '2026-11-25',
  talkedOn: '2026-11-25',
  votesOne: '7',
  votesOther: '9',
  touch: '482915',
  anchor: '',
  address: '',
}
