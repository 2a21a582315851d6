/** Said once, after somebody was erased: there is no page of theirs left to say it on. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { type Args, inVillage } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Title } from '../../furniture/title.tsx'
import { readLeft } from './erased.left.ts'

export const loader = (args: Args) => ({
  title: inVillage(args).say('rights')('erased.title'),
  ...readLeft(args.request.url),
})

type Props = { loaderData: ReturnType<typeof loader> }

export default function Erased({ loaderData: { covered, left, namesakes } }: Props) {
  const say = useWords('rights')
  const { village } = useHouse()
  return (
    <>
      <Title>{say('erased.title')}</Title>
      <Notice kind="done" word={say(left > 0 ? 'erased.person' : 'erased.done')}>
        {covered > 0 && `${say('erased.covered', { count: covered })} `}
        {say('erased.line')}
      </Notice>
      {left > 0 && (
        <Notice kind="waiting" word={say('erased.left', { count: left })}>
          {namesakes > 0 && `${say('erased.namesakes', { count: namesakes })} `}
          {say('erased.left-do')} <a href={`/${village?.slug}/zoeken`}>{say('copy.elsewhere-search')}</a>
        </Notice>
      )}
      <p>{say('erased.paper')}</p>
      <Button to={`/${village?.slug}/mensen`}>{say('erased.on')}</Button>
    </>
  )
}
