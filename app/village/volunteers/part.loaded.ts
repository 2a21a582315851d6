/** What the page of taking part begins from: the person, what they like to do, and the village's kinds. */
import { type Args, goTo, inVillage, notHere } from '../../entrance/visit.ts'
import { whoStays } from '../residents/door.ts'
import { kindsOf } from '../village/door.ts'
import { findPart } from './queries.people.ts'
import { placeOf } from './rules.typed.ts'

/** Whoever went up in another is the one who stayed; a page leads there, a form is weighed against that one. */
export async function loadPart(args: Args) {
  const { tx, village, fields } = inVillage(args)
  const person = await whoStays(tx, village.id, args.params.resident)
  if (!person) throw notHere()
  if (person.id !== args.params.resident && !fields.has('_key'))
    throw goTo(`/${village.slug}/${placeOf(person)}`)
  const [part, all] = await Promise.all([findPart(tx, village.id, person.id), kindsOf(tx, village.id)])
  // A no to what is good to know holds for this too, from then on.
  const open = part && !person.told ? { ...part, needs: '' } : part
  const chosen = [...(part?.likes ?? []), ...(part?.dislikes ?? [])]
  return {
    person,
    part: open,
    kinds: all
      .filter(({ code, inUse }) => inUse || chosen.includes(code))
      .map(({ code, name }) => ({ code, name })),
  }
}
export type LoadedPart = Awaited<ReturnType<typeof loadPart>>
