/** One breach as it was written down, what was put right below it, and for an administrator the way to do so. */
import { HouseForm, useHouse, useMoment, useSentences, useWords } from '../../entrance/house.tsx'
import type { Refused } from '../../entrance/visit.ts'
import { sayDay, sayWholeDate } from '../../foundation/days.said.ts'
import { dayOf } from '../../foundation/days.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Details } from '../../furniture/details.tsx'
import { Facts } from '../../furniture/facts.tsx'
import { problemOf } from '../../furniture/problems.tsx'
import { TextArea } from '../../furniture/text-area.tsx'
import { NotAName } from './breach.book.not-a-name.tsx'
import type { NotedBreach } from './queries.breaches.ts'

type LineProps = { breach: NotedBreach; writes: boolean; refused?: Refused | undefined }

export const OneBreach = ({ breach, writes, refused }: LineProps) => {
  const say = useWords('rights')
  const moment = useMoment()
  const { language, today } = useHouse()
  const day = (on: string | null) => (on ? sayWholeDate(on, language) : say('book.not-told'))
  const when = breach.noticedHour
    ? moment(breach.noticed)
    : say('book.no-hour', { day: sayDay(dayOf(breach.noticed), today, language) })
  return (
    <Card title={say('book.noticed-on', { when })}>
      <Facts
        facts={[
          { term: say('book.happened'), value: breach.happened },
          { term: say('book.effects'), value: breach.effects },
          { term: say('book.done'), value: breach.done },
          { term: say('book.people'), value: String(breach.people) },
          { term: say('book.authority'), value: day(breach.authorityOn) },
          { term: say('book.people-on'), value: day(breach.peopleOn) },
          ...(breach.toldWhy ? [{ term: say('book.told-why'), value: breach.toldWhy }] : []),
          ...breach.corrections.map(({ words, at }) => ({
            term: say('book.corrected', { when: moment(at) }),
            value: words,
          })),
        ]}
      />
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
