/** Said once, after somebody was erased: there is no page of theirs left to say it on. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { type Args, inVillage } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Title } from '../../furniture/title.tsx'

export const loader = (args: Args) => ({ title: inVillage(args).say('rights')('erased.title') })

export default function Erased() {
  const say = useWords('rights')
  const { village } = useHouse()
  return (
    <>
      <Title>{say('erased.title')}</Title>
      <Notice kind="done" word={say('erased.done')}>
        {say('erased.line')}
      </Notice>
      <p>{say('erased.paper')}</p>
      <Button to={`/${village?.slug}/mensen`}>{say('erased.on')}</Button>
    </>
  )
}
