/** A long list that comes in is told where it will stand: how far it is, and the way to it. */
import { Notice } from '../../furniture/notice.tsx'
import { useHouse, useWords } from '../house.tsx'
import type { Going as Work } from './queries.steps.ts'

/** `lead`: where the files of this room are, such as `logboek/invoer`. */
export const Going = ({ going, lead }: { going: Work | null; lead: string }) => {
  const say = useWords('entrance')
  const { language, village } = useHouse()
  if (!going) return null
  const count = (number: number) => number.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB')
  const far = { done: count(Math.min(going.done, going.all)), all: count(going.all) }
  return (
    <Notice kind="waiting" word={say(`import.going.${going.work}`)}>
      {say('import.going.far', far)}{' '}
      <a href={`/${village?.slug}/${lead}/${going.id}/proef`}>{say('import.busy-again')}</a>
    </Notice>
  )
}
