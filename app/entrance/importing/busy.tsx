/** A long file is worked on: how far it is, and that nobody needs to wait for it. */
import { Button } from '../../furniture/button.tsx'
import { Narrow } from '../../furniture/narrow.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Title } from '../../furniture/title.tsx'
import { HouseForm, useHouse, useWords } from '../house.tsx'
import type { Brought } from './queries.files.ts'

type Props = {
  busy: { work: Brought['work']; done: number; all: number }
  title: string
  lead: string
  trialPage: string
}

export const Busy = ({ busy: { work, done, all }, title, lead, trialPage }: Props) => {
  const say = useWords('entrance')
  const { language } = useHouse()
  const count = (number: number) => number.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB')
  return (
    <Narrow>
      <Title back={{ to: lead, label: say('import.other-file') }}>{title}</Title>
      <Notice kind="waiting" word={say('import.busy-word')}>
        {say(`import.busy.${work || 'try'}`, { done: count(Math.min(done, all)), all: count(all) })}
      </Notice>
      <p>{say('import.busy-close')}</p>
      <p>
        <a href={trialPage}>{say('import.busy-again')}</a>
      </p>
    </Narrow>
  )
}

/** One answer for every number that may be a BSN. */
export const NoNumbers = ({ count, here }: { count: number; here: string }) => {
  const say = useWords('entrance')
  return (
    <HouseForm action={here} label={say('import.no-numbers', { count })}>
      <p>{say('import.no-numbers-line', { count })}</p>
      <Button kind="plain" name="do" value="no-number">
        {say('import.no-numbers', { count })}
      </Button>
    </HouseForm>
  )
}
