/** Where what was kept after a session ended is thrown away by hand. */
import { dropKeptForm } from '../foundation/kept-forms.ts'
import { type Args, goTo, visitOf } from './visit.ts'

export const loader = () => {
  throw goTo('/')
}

export async function action(args: Args) {
  const { database, visitor, fields } = visitOf(args)
  const page = visitor && (await dropKeptForm(database.gate, visitor.accountId, fields.text('kept')))
  return goTo(page ?? '/')
}

export default () => null
