/** A person's own page, to be handed over or sent by post: what is agreed, what is open, and what we know. */
import { headOf } from '../../../entrance/sheet.ts'
import { type Args, inVillage, notHere, type VillageVisit } from '../../../entrance/visit.ts'
import { sayBirthday } from '../../../foundation/days.said.ts'
import { dayOf } from '../../../foundation/days.ts'
import { makePdf, pdfAnswer } from '../../../foundation/documents.ts'
import { type Resident, shown, whoStays } from '../../residents/door.ts'
import { isOpen } from '../life/rules.life.ts'
import { sayRepeat, sayWish } from '../lines/rules.saying.ts'
import { requestsAround } from '../person/queries.person.ts'
import { dated } from '../rules.dated.ts'
import { excerpt } from '../rules.excerpt.ts'
import type { Short } from '../rules.short.ts'
import { shownInRequest } from '../rules.shown.ts'
import template from './person.document.typ?raw'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { tx, village, saw } = visit
  const person = await whoStays(tx, village.id, args.params.resident)
  if (!person) throw notHere()
  const [asks, gives] = await Promise.all([
    requestsAround(tx, village.id, person.id, 'asker'),
    requestsAround(tx, village.id, person.id, 'helper'),
  ])
  const open = (all: Short[]) => all.filter(({ state }) => isOpen(state)).sort(byDay)
  const theirs = { asks: open(asks), gives: open(gives) }
  saw(
    [
      ...shown(person.id, 'page', ...(person.goodToKnow ? (['good-to-know'] as const) : [])),
      ...[...theirs.asks, ...theirs.gives].flatMap(request => shownInRequest(request, 'person')),
    ],
    'X',
  )
  return pdfAnswer(draw(visit, person, theirs), 'umkiek-blad')
}

const byDay = (one: Short, other: Short) =>
  (one.wished_day ?? '9999').localeCompare(other.wished_day ?? '9999')

/** Who comes is said by name; the number of a helper is theirs to give, so the village's own number stands below. */
function draw(visit: VillageVisit, person: Resident, { asks, gives }: { asks: Short[]; gives: Short[] }) {
  const { language, today } = visit
  const say = visit.say('logbook')
  const head = headOf(visit)
  const wordsOf = ({ words, said_at }: Short) => dated(words, dayOf(said_at), { today: null, language })
  const wish = (request: Short) =>
    [sayWish(request, today, language, true), sayRepeat(request, today, language, true), request.place]
      .filter(Boolean)
      .join(' · ')
  return makePdf(template, {
    ...head,
    words: {
      ...head.words,
      title: say('paper.person.title', { name: person.name }),
      asks: say('paper.person.asks'),
      nothing: say('paper.person.nothing'),
      gives: say('paper.person.gives'),
      known: say('paper.person.known'),
      wrong: say('paper.person.wrong'),
      rights: say('paper.person.rights'),
    },
    asks: asks.map(request => ({
      when: wish(request),
      words: excerpt(wordsOf(request), 200),
      who: request.helper
        ? say('paper.person.comes', { name: request.helper })
        : say(
            request.state === 'agreed' || request.state === 'found'
              ? 'paper.person.agreed'
              : 'paper.person.looking',
          ),
    })),
    gives: gives.map(request => ({
      when: wish(request),
      words: excerpt(wordsOf(request), 200),
      who: say('paper.person.for', { name: request.name ?? say('list.nameless') }),
    })),
    known: knownOf(visit, person),
  })
}

function knownOf({ say, language }: VillageVisit, person: Resident): { term: string; value: string }[] {
  const [words, residents] = [say('logbook'), say('residents')]
  const { address } = person
  const place = address && [
    `${address.street} ${address.houseNumber}`,
    `${address.postcode} ${address.place}`,
  ]
  const contacts = person.contacts.map(({ name, relation, phone }) =>
    [name, relation, phone].filter(Boolean).join(', '),
  )
  const facts: [string, string][] = [
    [
      words('person.address'),
      (place ?? [])
        .map(part => part.trim())
        .filter(Boolean)
        .join(', '),
    ],
    [words('person.phone'), person.phones.map(({ number }) => number).join(' · ')],
    [words('person.reach'), residents(`reaches.${person.reach}`)],
    [words('person.mail'), person.mail],
    [words('person.contacts'), contacts.join(' · ')],
    [words('person.birthday'), person.birthday ? sayBirthday(person.birthday, language) : ''],
    [words('person.age'), person.ageBand && !person.birthday ? residents(`ages.${person.ageBand}`) : ''],
    [words('person.maiden-name'), person.maidenName],
    [words('person.good-to-know'), person.goodToKnow],
    [words('person.member'), person.isMember ? words('person.is-member') : ''],
  ]
  return facts.filter(([, value]) => value !== '').map(([term, value]) => ({ term, value }))
}
