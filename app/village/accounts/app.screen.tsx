/** An app that makes codes: its secret is shown once, and counts when the first code was typed. */
import { HouseForm, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, type Refused, visitOf } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Field } from '../../furniture/field.tsx'
import { Problems, problemOf } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { confirmApp } from './queries.keys.ts'
import { beginApp } from './queries.secrets.ts'
import { readDigits } from './rules.secrets.ts'
import { keysOf } from './threshold.tsx'
import { isTouch, Touch, type TouchWanted } from './touch.tsx'
import { wantsTouch } from './wants-touch.tsx'

export const loader = (args: Args) => ({ title: visitOf(args).say('accounts')('app.title') })

export async function action(args: Args) {
  const visit = visitOf(args)
  const { gate } = visit.database
  if (!visit.visitor) return goTo('/in')
  const stop = await wantsTouch(args)
  if (stop) return stop
  const by = { accountId: visit.visitor.accountId, device: visit.device, now: visit.now }
  const { apps } = keysOf(visit)
  if (!visit.fields.has('code')) return { secret: await beginApp(gate, by.accountId, apps, visit.now) }
  const right = await confirmApp(gate, by, readDigits(visit.fields.text('code')), apps)
  if (right) return goTo('/account')
  const secret = visit.fields.text('secret')
  return askAgain([{ field: 'code', sentence: 'problems.app-code' }], { secret })
}

type Shown = { secret: string }
type Props = { actionData?: Shown | Refused | TouchWanted }

export default function App({ actionData }: Props) {
  const say = useWords('accounts')
  const refused = actionData && 'problems' in actionData ? actionData : undefined
  const problems = useSentences('accounts', refused?.problems)
  const title = useWords('entrance')('problems.title')
  if (isTouch(actionData)) return <Touch wanted={actionData} />
  const secret =
    actionData && 'secret' in actionData ? actionData.secret : String(refused?.typed.secret ?? '')
  return (
    <>
      <Problems title={title} problems={problems} />
      <Title back={{ to: '/account', label: say('account.back') }} line={say('app.line')}>
        {say('app.title')}
      </Title>
      {secret === '' ? (
        <HouseForm>
          <Button>{say('app.begin')}</Button>
        </HouseForm>
      ) : (
        <HouseForm>
          <p>{say('app.type')}</p>
          <p>
            <strong>{secret.replace(/(.{4})/g, '$1 ').trim()}</strong>
          </p>
          <p>
            <a href={`otpauth://totp/Umkiek?secret=${secret}&issuer=Umkiek`}>{say('app.here')}</a>
          </p>
          <input type="hidden" name="secret" value={secret} />
          <Field
            name="code"
            label={say('app.code')}
            error={problemOf(problems, 'code')}
            keys="numeric"
            autoComplete="one-time-code"
            maxLength={12}
            size="short"
          />
          <Button>{say('app.set')}</Button>
        </HouseForm>
      )}
    </>
  )
}
