/** A new card for oneself. The sheet comes at once as a PDF; its codes are kept nowhere but on that paper. */
import { HouseForm, useHouse, useWords } from '../../entrance/house.tsx'
import { type Args, visitOf } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Title } from '../../furniture/title.tsx'
import { keysOfAccount } from './queries.keys.ts'

export async function loader(args: Args) {
  const visit = visitOf(args)
  const keys = visit.visitor && (await keysOfAccount(visit.database.gate, visit.visitor.accountId))
  return { has: keys?.card != null, title: visit.say('accounts')('card.title') }
}

export default function CardPage({
  loaderData: { has },
}: {
  loaderData: Awaited<ReturnType<typeof loader>>
}) {
  const say = useWords('accounts')
  const { visitor } = useHouse()
  return (
    <>
      <Title back={{ to: '/account', label: say('account.back') }} line={say('card.line')}>
        {say('card.title')}
      </Title>
      {has && (
        <Notice kind="note" word={say('card.old-word')}>
          {say('card.old')}
        </Notice>
      )}
      {visitor?.sharedComputer && <p>{say('card.shared')}</p>}
      <HouseForm action="/account/kaart/blad">
        <Button>{say('card.make')}</Button>
      </HouseForm>
    </>
  )
}
