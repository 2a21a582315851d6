/** The extra touch on a page of its own, for pages that only show something: an export, a key. */
import { type Args, goTo, visitOf } from '../../entrance/visit.ts'
import { ownPath } from './rules.ways.ts'
import { isTouch, Touch, type TouchWanted } from './touch.tsx'
import { anythingWillDo, wantsTouch } from './wants-touch.tsx'

export async function loader(args: Args) {
  const visit = visitOf(args)
  const anything = await anythingWillDo(visit, visit.visitor?.accountId ?? '')
  const toPath = ownPath(new URL(args.request.url).searchParams.get('naar') ?? '/account')
  return { toPath, anything, title: visit.say('accounts')('touch.title') }
}

export async function action(args: Args) {
  return (await wantsTouch(args, true)) ?? goTo(ownPath(visitOf(args).fields.text('naar') || '/account'))
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: TouchWanted }

export default function OnceMore({ loaderData: { toPath, anything }, actionData }: Props) {
  const wanted = isTouch(actionData)
    ? actionData
    : { touch: { typed: { naar: toPath }, problems: [], anything } }
  return <Touch wanted={wanted} />
}
