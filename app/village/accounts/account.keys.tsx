/** With what one comes in; each key can be made anew, and dropped as long as another way stays. */
import { HouseForm, useHouse, useWords } from '../../entrance/house.tsx'
import { sayDate } from '../../foundation/days.said.ts'
import { dayOf } from '../../foundation/days.ts'
import { Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { Passkey } from './passkey.tsx'
import type { Keys as AllKeys } from './queries.keys.ts'

type Props = {
  keys: AllKeys
  trusted: readonly { device: string; until: Temporal.Instant | null }[]
  mayTrust: boolean
}

export const Keys = ({ keys, trusted, mayTrust }: Props) => {
  const say = useWords('accounts')
  const { today, language } = useHouse()
  const day = (at: Temporal.Instant) => sayDate(dayOf(at), today, language)
  return (
    <Card title={say('account.keys')}>
      <p>{say('account.keys-line')}</p>
      <List>
        {keys.passkeys.map(({ id, device, madeAt }) => (
          <ListItem
            key={id}
            name={say('account.passkey', { device: device || say('notices.some-device') })}
            line={say('account.made', { when: day(madeAt) })}
            action={<Drop kind="passkey" id={id} />}
          />
        ))}
        <ListItem
          name={say('account.card')}
          line={keys.card ? say('account.card-left', { count: keys.card.left }) : say('account.none')}
          action={<Make to="/account/kaart" has={keys.card !== null} kind="card" />}
        />
        <ListItem
          name={say('account.pin')}
          line={say(keys.pin ? 'account.set' : 'account.none')}
          action={<Make to="/account/pincode" has={keys.pin} kind="pin" />}
        />
        <ListItem
          name={say('account.password')}
          line={say(keys.password ? 'account.set' : 'account.none')}
          action={<Make to="/account/wachtwoord" has={keys.password} kind="password" />}
        />
        <ListItem
          name={say('account.app')}
          line={say(keys.app ? 'account.set' : 'account.none')}
          action={<Make to="/account/app" has={keys.app} kind="app" />}
        />
        {trusted.map(({ device, until }) => (
          <ListItem
            key={`${device} ${until}`}
            name={say('account.trusted', { device: device || say('notices.some-device') })}
            line={until ? say('account.trusted-until', { when: day(until) }) : undefined}
          />
        ))}
      </List>
      <HouseForm>
        <input type="hidden" name="do" value="passkey" />
        <Passkey purpose="new">{say('passkey.make')}</Passkey>
      </HouseForm>
      {mayTrust && (
        <HouseForm>
          <Button kind="plain" name="do" value={trusted.length > 0 ? 'trust-nothing' : 'trust'}>
            {say(trusted.length > 0 ? 'account.trust-nothing' : 'account.trust')}
          </Button>
        </HouseForm>
      )}
    </Card>
  )
}

const Make = ({ to, has, kind }: { to: string; has: boolean; kind: 'card' | 'pin' | 'password' | 'app' }) => {
  const say = useWords('accounts')
  const what = say(`account.${kind}`)
  return (
    <>
      <Button kind="quiet" to={to} label={`${say(has ? 'account.renew' : 'account.make')}: ${what}`}>
        {say(has ? 'account.renew' : 'account.make')}
      </Button>
      {has && <Drop kind={kind} />}
    </>
  )
}

const Drop = ({ kind, id }: { kind: string; id?: string }) => {
  const say = useWords('accounts')
  return (
    <HouseForm>
      <input type="hidden" name="kind" value={kind} />
      {id && <input type="hidden" name="passkey-id" value={id} />}
      <Button kind="quiet" name="do" value="drop">
        {say('account.drop')}
      </Button>
    </HouseForm>
  )
}
