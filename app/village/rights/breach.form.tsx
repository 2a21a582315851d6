/** Which account, from when until when, and through which ways in. */
import { useHouse, useMoment, useWords } from '../../entrance/house.tsx'
import { Actions, Button } from '../../furniture/button.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { DayField, TimeField } from '../../furniture/day-field.tsx'
import { problemOf } from '../../furniture/problems.tsx'
import { Select } from '../../furniture/select.tsx'
import { SideBySide } from '../../furniture/side-by-side.tsx'
import type { BreachProps } from './breach.loaded.ts'

type Sentences = Parameters<typeof problemOf>[0]

export const AskBreach = ({ loaderData, problems }: BreachProps & { problems: Sentences }) => {
  const say = useWords('rights')
  const moment = useMoment()
  const { village, today } = useHouse()
  const { members, words, found } = loaderData
  const error = (field: string) => problemOf(problems ?? [], field)
  return (
    <form method="get" action={`/${village?.slug}/beheer/datalek`} className="flow">
      <Select
        name="wie"
        label={say('breach.who')}
        hint={say('breach.who-hint')}
        none={say('breach.who-none')}
        value={words.wie}
        options={members.map(({ account, name }) => ({ value: account, label: name }))}
        error={error('wie')}
      />
      <SideBySide>
        <DayField name="van" label={say('breach.from')} value={words.van} max={today} error={error('van')} />
        <TimeField name="van-tijd" label={say('breach.from-time')} value={words['van-tijd']} />
      </SideBySide>
      <SideBySide>
        <DayField name="tot" label={say('breach.until')} value={words.tot} max={today} error={error('tot')} />
        <TimeField name="tot-tijd" label={say('breach.until-time')} value={words['tot-tijd']} />
      </SideBySide>
      <SideBySide>
        <DayField
          name="gemerkt"
          label={say('breach.noticed')}
          value={words.gemerkt}
          max={today}
          error={error('gemerkt')}
        />
        <TimeField name="gemerkt-tijd" label={say('breach.noticed-time')} value={words['gemerkt-tijd']} />
      </SideBySide>
      <p>{say('breach.times')}</p>
      {found && found.ways.length > 0 && (
        <Choice
          name="sessie"
          label={say('breach.ways')}
          hint={say('breach.ways-hint', { name: found.member.name })}
          many
          value={words.sessie}
          options={found.ways.map(({ id, device, first, last, pages }) => ({
            value: id,
            label: say('breach.way', {
              device: device || say('breach.way-unknown'),
              first: moment(first),
              last: moment(last),
            }),
            line: say('breach.way-pages', { count: pages }),
          }))}
        />
      )}
      <Actions>
        <Button kind={found ? 'plain' : 'main'}>{say('breach.find')}</Button>
      </Actions>
    </form>
  )
}
