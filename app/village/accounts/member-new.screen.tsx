/** A new person at work in the village: a name, a login, a role. The letter is made on the page after this. */
import { HouseForm, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, inVillage, type Refused, refill } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Field } from '../../furniture/field.tsx'
import { Problems, problemOf } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { Roles } from './member-form.tsx'
import { addMember, ensureAccount, makeAccount } from './queries.members.ts'
import { readMember } from './rules.members.ts'
import { isTouch, Touch, type TouchWanted } from './touch.tsx'
import { wantsTouch } from './wants-touch.tsx'

const draft = 'beheer/mensen/nieuw'

export async function loader(args: Args) {
  const { village, say } = inVillage(args)
  await refill(args, draft)
  return { base: `/${village.slug}/beheer/mensen`, title: say('accounts')('members.add') }
}

export async function action(args: Args) {
  const { tx, village, visitor, fields, now, database } = inVillage(args)
  const typed = fields.typed()
  const wish = readMember({
    name: fields.text('name'),
    login: fields.text('login'),
    roles: fields.texts('roles'),
  })
  if (!wish.ok) return askAgain(wish.problems, typed)
  const stop = await wantsTouch(args)
  if (stop) return stop
  const chosen = fields.text('login') !== ''
  const accountId = await (chosen ? ensureAccount : makeAccount)(database.gate, wish.value)
  const added = await addMember(tx, village.id, { accountId, ...wish.value }, visitor.accountId, now)
  if (!added) return askAgain([{ field: 'login', sentence: 'problems.login-taken' }], typed)
  return goTo(`/${village.slug}/beheer/mensen/${accountId}`)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused | TouchWanted }

export default function NewMember({ loaderData: { base }, actionData }: Props) {
  const say = useWords('accounts')
  const refused = isTouch(actionData) ? undefined : actionData
  const problems = useSentences('accounts', refused?.problems)
  const title = useWords('entrance')('problems.title')
  if (isTouch(actionData)) return <Touch wanted={actionData} />
  const typed = refused?.typed ?? {}
  return (
    <>
      <Problems title={title} problems={problems} />
      <Title back={{ to: base, label: say('members.title') }}>{say('members.add')}</Title>
      <HouseForm draft={draft} label={say('members.add')}>
        <Field
          name="name"
          label={say('members.name')}
          value={String(typed.name ?? '')}
          error={problemOf(problems, 'name')}
          size="middle"
          maxLength={120}
        />
        <Field
          name="login"
          label={say('members.login')}
          optional={say('members.optional')}
          hint={say('members.login-hint')}
          value={String(typed.login ?? '')}
          error={problemOf(problems, 'login')}
          size="middle"
          maxLength={80}
          spellCheck={false}
        />
        <Roles value={[typed.roles ?? []].flat()} error={problemOf(problems, 'roles')} />
        <Button>{say('members.add-now')}</Button>
      </HouseForm>
    </>
  )
}
