/** Who takes part and who offers something, as the list, its paper and the question "wie kent iemand die …" need them. */
import { type Args, askedBefore, inVillage, type VillageVisit } from '../../entrance/visit.ts'
import { kindsOf } from '../village/door.ts'
import { everybody, type Taker } from './queries.list.ts'
import { offerers } from './queries.offerers.ts'
import { askedWords, findBy } from './rules.find.ts'
import { allWords, type Speaking } from './said.ts'

export const place = 'vrijwilligers'

export const speaking = (
  { say, today, language }: Pick<VillageVisit, 'say' | 'today' | 'language'>,
  kinds: readonly { code: string; name: string }[],
): Speaking => ({
  ...{ say: say('volunteers'), today, language },
  kinds: new Map(kinds.map(({ code, name }) => [code, name])),
})

/** The kind stands in the address; free words wait on the server, because a name may be among them. */
export async function loadList(args: Args) {
  const visit = inVillage(args)
  const { tx, village } = visit
  const search = new URL(args.request.url).searchParams
  const [all, kinds, others, before] = await Promise.all([
    everybody(tx, village.id),
    kindsOf(tx, village.id),
    offerers(tx, village.id),
    search.has('gezocht') ? askedBefore(args, place) : null,
  ])
  const by = speaking(visit, kinds)
  const asked = String(before?.wat ?? '')
  const words = askedWords(asked)
  const kind = words.length > 0 ? null : (kinds.find(({ code }) => code === search.get('soort')) ?? null)
  const offered = others.filter(({ stopped }) => stopped === null)
  const people = findBy(all, words, taker => allWords(taker, by))
  const clubs = findBy(offered, words, ({ name, offers, contact }) => `${name} ${offers} ${contact}`)
  // What fits wholly is not put beside what fits by half.
  const loose = (people.loose || people.found.length === 0) && (clubs.loose || clubs.found.length === 0)
  const strict = <T>(found: { found: T[]; loose: boolean }) => (found.loose && !loose ? [] : found.found)
  return {
    ...{ asked: words.length > 0 ? asked : '', loose, kind, by },
    begun: all.length > 0,
    kinds: kinds.filter(({ inUse }) => inUse).map(({ code, name }) => ({ code, name })),
    people: words.length > 0 ? strict(people) : all.filter(taker => likes(taker, kind?.code)),
    offerers: words.length > 0 ? strict(clubs) : kind ? [] : offered,
  }
}

const likes = ({ likes }: Taker, kind: string | undefined) => kind === undefined || likes.includes(kind)
