/** The first page of a village for whoever belongs there: each role goes on to what it came for. */
import { type Args, goTo, inVillage } from '../../entrance/visit.ts'

export function loader(args: Args) {
  const { village, visitor } = inVillage(args)
  throw goTo(`/${village.slug}/${visitor.roles.includes('coordinator') ? 'vandaag' : 'meer'}`)
}

export default () => null
