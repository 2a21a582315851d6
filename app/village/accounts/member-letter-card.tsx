/** The letter with a code and a card, to be printed and handed over. */
import { HouseForm, useWords } from '../../entrance/house.tsx'
import { Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Select } from '../../furniture/select.tsx'

type Props = {
  action: string
  hasKeys: boolean
  otherVillages: boolean
  seconds: readonly { accountId: string; name: string }[]
  second: string
  problem: string | undefined
}

export const LetterCard = ({ action, hasKeys, otherVillages, seconds, second, problem }: Props) => {
  const say = useWords('accounts')
  if (otherVillages) {
    return (
      <Card title={say('members.letter')}>
        <p>{say('problems.other-village')}</p>
      </Card>
    )
  }
  return (
    <Card title={say(hasKeys ? 'members.repair' : 'members.letter')}>
      <p>{say(hasKeys ? 'members.repair-line' : 'members.letter-line')}</p>
      <HouseForm action={action} label={say(hasKeys ? 'members.repair' : 'members.letter')}>
        {hasKeys && (
          <Select
            name="second"
            label={say('members.second')}
            hint={say('members.second-hint')}
            none={say('members.second-none')}
            options={seconds.map(({ accountId, name }) => ({ value: accountId, label: name }))}
            value={second}
            error={problem}
          />
        )}
        <Button kind={hasKeys ? 'plain' : 'main'}>
          {say(hasKeys ? 'members.repair-make' : 'members.letter-make')}
        </Button>
      </HouseForm>
    </Card>
  )
}
