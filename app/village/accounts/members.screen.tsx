/** Who works in this village, as what. */
import { useWords } from '../../entrance/house.tsx'
import { type Args, inVillage } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { Mark } from '../../furniture/mark.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Title } from '../../furniture/title.tsx'
import { useRoleWords } from './member-form.tsx'
import { membersOf } from './queries.members.ts'

export async function loader(args: Args) {
  const { tx, village, say } = inVillage(args)
  return {
    members: await membersOf(tx, village.id),
    base: `/${village.slug}/beheer/mensen`,
    title: say('accounts')('members.title'),
  }
}

export default function Members({ loaderData }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const say = useWords('accounts')
  const roleWords = useRoleWords()
  const { members, base } = loaderData
  const isAlone = members.filter(({ ended, roles }) => !ended && roles.includes('administrator')).length === 1
  return (
    <>
      <Title
        back={{ to: base.replace('/beheer/mensen', '/meer'), label: useWords('village')('more.title') }}
        line={say('members.line')}
      >
        {say('members.title')}
      </Title>
      {isAlone && (
        <Notice kind="waiting" word={say('members.alone-word')}>
          {say('members.alone')}
        </Notice>
      )}
      <p>
        <Button to={`${base}/nieuw`}>{say('members.add')}</Button>
      </p>
      <List label={say('members.title')}>
        {members.map(({ accountId, name, roles, ended }) => (
          <ListItem
            key={accountId}
            name={name}
            to={`${base}/${accountId}`}
            line={roleWords(roles)}
            mark={ended ? <Mark state="off">{say('members.ended')}</Mark> : undefined}
          />
        ))}
      </List>
    </>
  )
}
