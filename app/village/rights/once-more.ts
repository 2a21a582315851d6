/** One touch is asked again on a page of its own; what was ticked and typed here waits, and is pressed once more. */
import { type Args, askedBefore, goTo, inVillage, keepAsked, type Typed } from '../../entrance/visit.ts'

/** `page` without the village: `mensen/<id>/wissen`. */
export async function touchFirst(args: Args, page: string, typed: Typed) {
  await keepAsked(args, placeOf(page), typed)
  return goTo(`/account/nog-even?naar=/${inVillage(args).village.slug}/${page}?nog`)
}

/** What waited, for whoever comes back from the touch; null for all others. */
export async function backFromTouch(args: Args, page: string): Promise<Typed | null> {
  return new URL(args.request.url).searchParams.has('nog') ? askedBefore(args, placeOf(page)) : null
}

/** Not the place of what is being typed there: that goes with the form. */
const placeOf = (page: string) => `${page}#nog`
