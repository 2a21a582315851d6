/** Which two people keep the anchor in their mail. */
import { HouseForm, useHouse, useWords } from '../../entrance/house.tsx'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { dayOf } from '../../foundation/days.ts'
import { Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { Details } from '../../furniture/details.tsx'
import type { Keeper } from './queries.anchors.keepers.ts'

type Props = { page: string; keepers: readonly Keeper[]; typed: readonly string[] | undefined; error: string }

export const KeepersCard = ({ page, keepers, typed, error }: Props) => {
  const say = useWords('accounts')
  const { language } = useHouse()
  const chosen = keepers.filter(({ since }) => since !== null)
  return (
    <Card title={say('log.keepers.title')} id="keepers">
      <p>{say('log.keepers.line')}</p>
      {chosen.length === 0 && <p>{say('log.keepers.none')}</p>}
      {chosen.map(({ accountId, name, mail, since }) => (
        <p key={accountId}>
          {say('log.keepers.since', { name, day: since ? sayWholeDate(dayOf(since), language) : '' })}
          {mail === '' && ` · ${say('log.keepers.unreached', { name })}`}
        </p>
      ))}
      <Details summary={say('log.keepers.ask')} open={error !== ''}>
        <HouseForm action={`${page}#keepers`} label={say('log.keepers.title')}>
          <Choice
            name="keeper"
            label={say('log.keepers.ask')}
            many
            value={typed ?? chosen.map(({ accountId }) => accountId)}
            options={keepers.map(({ accountId, name, mail }) => ({
              value: accountId,
              label: mail === '' ? say('log.keepers.no-mail', { name }) : name,
            }))}
            error={error || undefined}
          />
          <Button kind="plain" name="do" value="keepers">
            {say('log.keepers.button')}
          </Button>
        </HouseForm>
      </Details>
    </Card>
  )
}
