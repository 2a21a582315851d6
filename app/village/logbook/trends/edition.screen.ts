/** One edition as a file. It was made for everybody, so it asks no touch: what asked one was making it. */
import { type Args, goTo, inVillage, notHere } from '../../../entrance/visit.ts'
import { fileOf } from './edition.files.ts'
import { forms } from './edition.said.ts'
import { editionsOf } from './queries.editions.ts'

export async function loader(args: Args) {
  const { tx, village, language, say, saw } = inVillage(args)
  const asked = new URL(args.request.url).searchParams
  const form = forms.find(each => each === asked.get('als'))
  if (!form) throw goTo(`/${village.slug}/trends/uitgaven`)
  const editions = await editionsOf(tx, village.id)
  saw([])
  const kept = editions.find(({ edition }) => String(edition.year) === asked.get('jaar'))
  if (!kept) throw notHere()
  const { body, type } = fileOf(form, kept, { say, language, phone: village.phone })
  const name = `umkiek-cijfers-${kept.edition.year}.${form}`
  const way = form === 'pdf' ? 'inline' : 'attachment'
  return new Response(body, {
    headers: { 'content-type': type, 'content-disposition': `${way}; filename="${name}"` },
  })
}
