/** One breach as it was written down, what was put right below it, and for an administrator the way to do so. */
import { HouseForm, useHouse, useMoment, useSentences, useWords } from '../../entrance/house.tsx'
import type { Refused } from '../../entrance/visit.ts'
import { sayDay } from '../../foundation/days.said.ts'
import type { Day } from '../../foundation/days.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Details } from '../../furniture/details.tsx'
import { Facts } from '../../furniture/facts.tsx'
import { problemOf } from '../../furniture/problems.tsx'
import { TextArea } from '../../furniture/text-area.tsx'
import { NotAName } from './breach.book.not-a-name.tsx'
import { tellBreach } from './breach.book.told.ts'
import type { NotedBreach } from './queries.breaches.ts'

type LineProps = { breach: NotedBreach; writes: boolean; refused?: Refused | undefined }

export const OneBreach = ({ breach, writes, refused }: LineProps) => {
  const say = useWords('rights')
  const moment = useMoment()
  const { language, today } = useHouse()
  const day = (on: Day) => sayDay(on, today, language)
  const { title, facts } = tellBreach(say, language, breach, { day, moment })
  return (
    <Card title={title}>
      <Facts facts={facts} />
      {writes && <Correct id={breach.id} refused={refused} />}
    </Card>
  )
}

const Correct = ({ id, refused }: { id: string; refused: Refused | undefined }) => {
  const say = useWords('rights')
  const { drafts } = useHouse()
  const problems = useSentences('rights', refused?.problems)
  const draft = `beheer/datalek/boek#${id}`
  return (
    <Details summary={say('book.correct')} open={refused !== undefined || drafts.has(draft)}>
      <HouseForm label={say('book.correct')} name={id} draft={draft}>
        <input type="hidden" name="breach" value={id} />
        <TextArea
          id={`words-${id}`}
          name="words"
          label={say('book.correct-ask')}
          hint={say('book.correct-hint')}
          rows={3}
          maxLength={2000}
          value={String(refused?.typed.words ?? '')}
          error={problemOf(problems, 'words')}
        />
        <NotAName problems={refused?.problems} />
        <Actions>
          <Button kind="plain" name="do" value="correct">
            {say('book.correct-button')}
          </Button>
        </Actions>
      </HouseForm>
    </Details>
  )
}
