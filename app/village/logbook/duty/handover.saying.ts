/** What happened, in words: the same on the screen and on paper. */
import type { Say, Tell } from '../../../entrance/words.ts'
import { sayDate, sayMoment } from '../../../foundation/days.said.ts'
import type { Day, Tongue } from '../../../foundation/days.ts'
import type { ResidentChange } from '../../residents/door.ts'
import { passedToWhom, sayHappened } from '../life/happened.ts'
import { type Reason, reasons } from '../life/rules.life.ts'
import { sayRepeat, sayWish } from '../lines/rules.saying.ts'
import type { Short } from '../rules.short.ts'
import type { Handover, Happened } from './handover.ts'
import type { StepSince } from './queries.handover.ts'
import type { Run } from './rules.duty.ts'
import { stoodAfter } from './rules.handover.ts'

export type Teller = {
  say: Tell<'logbook'>
  person: Tell<'residents'>
  today: Day
  language: Tongue
  handover: Pick<Handover, 'steps' | 'colleagues'>
  me: string
  onPaper: boolean
}

export const tellerOf = (say: Say, to: Omit<Teller, 'say' | 'person'>): Teller => ({
  ...{ ...to, say: say('logbook'), person: say('residents') },
})

export const nameIn = ({ handover, say, me }: Teller, account: string): string =>
  account === me
    ? say('duty.handover.you')
    : (handover.colleagues.find(mate => mate.account === account)?.name ?? say('request.a-colleague'))

/** "Bert, gisteren, 10.15 uur" */
export const sayWhoWhen = (teller: Teller, { by, at }: Pick<Happened, 'by' | 'at'>): string =>
  `${nameIn(teller, by)}, ${sayMoment(at, teller.today, teller.language)}`

export const sayRun = ({ say, today, language }: Teller, { from, until }: Run): string =>
  from === until
    ? sayDate(from, today, language)
    : say('duty.through', { from: sayDate(from, today, language), until: sayDate(until, today, language) })

export function sayTold(teller: Teller, happened: Happened, short: Short | null): string {
  const { say } = teller
  switch (happened.what) {
    case 'line': {
      const { kind, words, narrow } = happened.line
      const said = kind === 'said' ? words : [say(`entry.kind.${kind}`), words].filter(Boolean).join(': ')
      return narrow ? `${said} (${say('duty.handover.narrow')})` : said
    }
    case 'person':
      return sayPerson(teller, happened.change)
    case 'undone': {
      const what = sayStep(teller, happened.step, null)
      return say('duty.handover.undone', { what: what.charAt(0).toLowerCase() + what.slice(1) })
    }
    case 'step':
      return sayStep(teller, happened.step, short)
  }
}

function sayStep(teller: Teller, step: StepSince, short: Short | null): string {
  const { say, handover } = teller
  const changed = step.step === 'changed' && short ? sayChanged(teller, step, short) : ''
  const reason = reasons.find(name => name === step.reason) as Reason | undefined
  const theirs = handover.steps
    .filter(each => each.request_id === step.request_id)
    .toSorted((one, other) => one.version - other.version)
  const passedTo = () => nameIn(teller, passedToWhom(theirs, { responsible: short?.responsible ?? '' }, step))
  const happened = changed || sayHappened(teller, step, step.step === 'passed-on' ? passedTo() : '')
  const why = reason && reason !== 'other' ? say(`life.reasons.${reason}`) : ''
  return [happened, why, step.note].filter(Boolean).join('. ')
}

/** What a colleague changed in the wish: the day and the place with what stood there before. */
function sayChanged(
  { say, today, language, handover, onPaper }: Teller,
  step: StepSince,
  short: Short,
): string {
  const after = stoodAfter(short, handover.steps, step)
  const before: Short = { ...after, ...step.before }
  const when = (wish: Short) =>
    [sayRepeat(wish, today, language, onPaper), sayWish(wish, today, language, onPaper)]
      .filter(Boolean)
      .join(', ')
  const fromTo = (part: string, from: string, to: string) => {
    if (from === to) return ''
    if (from && to) return say('duty.handover.from-to', { part, from, to })
    return to ? say('duty.handover.now-only', { part, to }) : say('duty.handover.gone-only', { part, from })
  }
  return [
    fromTo(say('duty.handover.part-when'), when(before), when(after)),
    fromTo(say('duty.handover.part-place'), before.place, after.place),
    'words' in step.before ? say('duty.handover.part-words') : '',
  ]
    .filter(Boolean)
    .join('. ')
}

function sayPerson(
  { say, person }: Teller,
  { what, nameThen: name, otherName, parts }: ResidentChange,
): string {
  const told = parts
    .filter(part => part !== 'ended')
    .map(part => person(`part.${part}`).toLowerCase())
    .join(', ')
  switch (what) {
    case 'merged':
      return otherName
        ? say('duty.handover.merged', { name, other: otherName })
        : say('duty.handover.merged-unknown', { name })
    case 'moved':
    case 'died':
    case 'back':
      return say(`duty.handover.${what}`)
    case 'undone':
      return told ? say('duty.handover.person-put-back', { parts: told }) : say('duty.handover.back')
    default:
      return told ? say('duty.handover.person-changed', { parts: told }) : say('duty.handover.person-any')
  }
}
