/** The empty form, for beside the telephone when there is no screen: its questions stand in the order in which it is keyed in. */
import { headOf } from '../../../entrance/sheet.ts'
import { type Args, inVillage } from '../../../entrance/visit.ts'
import { makePdf, pdfAnswer } from '../../../foundation/documents.ts'
import { kindsOf } from '../queries.kinds.ts'
import { aids, urgencies } from '../request/rules.request.ts'
import template from './form.document.typ?raw'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const kinds = await kindsOf(visit.tx, visit.village.id)
  const say = visit.say('logbook')
  const head = headOf(visit)
  const asked = {
    title: say('paper.form.title'),
    said: say('paper.form.said'),
    noted: say('paper.form.noted'),
    who: say('take.who'),
    number: say('take.new-phone-ask'),
    street: say('paper.form.street'),
    caller: say('paper.form.caller'),
    wish: say('take.words'),
    enough: say('paper.form.enough'),
    kind: say('take.kind'),
    day: say('take.day'),
    time: say('take.time'),
    place: say('take.place'),
    back: say('take.back-time'),
    aids: say('take.aids'),
    urgency: say('take.urgency'),
    helper: say('paper.form.helper'),
    outcome: say('paper.form.outcome'),
    done: say('paper.form.done'),
    failed: say('paper.form.failed'),
    keyed: say('paper.form.keyed'),
  }
  const pdf = makePdf(template, {
    ...head,
    // It is nobody's: it lies in a drawer until it is needed.
    printed: say('paper.form.empty'),
    words: { ...head.words, ...asked },
    kinds: kinds.filter(kind => kind.in_use).map(({ name }) => name),
    aids: aids.map(aid => say(`take.aid.${aid}`)),
    urgencies: urgencies.map(name => say(`take.urgencies.${name}`)),
  })
  return pdfAnswer(pdf, 'umkiek-formulier')
}
