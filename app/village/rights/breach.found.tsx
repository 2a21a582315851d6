/** How many people it is about, and what to do now, in the order in which it helps. */
import { HouseForm, useHouse, useMoment, useWords } from '../../entrance/house.tsx'
import { sayDay } from '../../foundation/days.said.ts'
import { dayOf } from '../../foundation/days.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { addressOfBook } from './breach.book.asked.ts'
import type { BreachProps } from './breach.loaded.ts'

type Found = NonNullable<BreachProps['loaderData']['found']>

const AskedAlong = ({ words }: { words: BreachProps['loaderData']['words'] }) =>
  Object.entries(words).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter(Boolean)
      .map(one => <input key={`${name} ${one}`} type="hidden" name={name} value={one} />),
  )

export const Steps = ({ loaderData, found }: BreachProps & { found: Found }) => {
  const say = useWords('rights')
  const moment = useMoment()
  const { village, today, language } = useHouse()
  const base = `/${village?.slug}/beheer`
  const { name, account, isOff } = found.member
  const noticed = found.noticedHour ? moment(found.noticed) : sayDay(dayOf(found.noticed), today, language)
  return (
    <>
      <Card title={say('breach.step.out')}>
        {isOff ? (
          <Notice kind="done" word={say('breach.step.out-done', { name })} />
        ) : (
          <p>{say('breach.step.out-line', { name })}</p>
        )}
        <p>{say('breach.step.out-call')}</p>
        {!isOff && (
          <p>
            <a href={`${base}/mensen/${account}`}>{say('breach.step.out-link', { name })}</a>
          </p>
        )}
      </Card>
      <Card title={say('breach.step.keys')}>
        <p>{say('breach.step.keys-line', { name })}</p>
      </Card>
      <Card title={say('breach.step.authority', { when: moment(found.tellBefore) })}>
        <p>{say('breach.step.authority-line', { when: noticed })}</p>
        <p>{say('breach.step.authority-not')}</p>
      </Card>
      <Card title={say('breach.step.people')}>
        <p>{say('breach.step.people-line')}</p>
        <HouseForm action={`${base}/datalek/blad`} label={say('breach.step.people-print')}>
          <AskedAlong words={loaderData.words} />
          <Actions>
            <Button name="as" value="paper">
              {say('breach.step.people-print')}
            </Button>
            <Button name="as" value="file" kind="quiet">
              {say('breach.step.people-file')}
            </Button>
          </Actions>
        </HouseForm>
      </Card>
      <Card title={say('breach.step.book')}>
        <p>{say('breach.step.book-line')}</p>
        <p>
          <a href={addressOfBook(`${base}/datalek/boek`, found)}>{say('breach.to-book')}</a>
        </p>
      </Card>
    </>
  )
}

export const Numbers = ({ found: { numbers } }: { found: Found }) => {
  const say = useWords('rights')
  const { seen, could } = numbers
  return (
    <>
      <Card title={say('breach.seen', { count: seen.people })}>
        {seen.people === 0 && <p>{say('breach.seen-nobody')}</p>}
        <ul>
          {seen.saw.map(({ saw, count }) => (
            <li key={saw}>{say('breach.saw-of', { count, what: say(`breach.saw.${saw}`) })}</li>
          ))}
          {seen.changed > 0 && <li>{say('breach.changed', { count: seen.changed })}</li>}
          {seen.taken > 0 && <li>{say('breach.taken', { count: seen.taken })}</li>}
          {seen.workers > 0 && <li>{say('breach.workers', { count: seen.workers })}</li>}
          {seen.gone > 0 && <li>{say('breach.gone', { count: seen.gone })}</li>}
        </ul>
      </Card>
      <Card title={say('breach.could', { count: could.people })}>
        <p>{say(could.people === 0 ? 'breach.could-nobody' : 'breach.could-line')}</p>
        <ul>
          {could.kinds.map(({ kind, count }) => (
            <li key={kind}>{say(`breach.kind.${kind}`, { count })}</li>
          ))}
          {could.workers > 0 && <li>{say('breach.workers', { count: could.workers })}</li>}
          {could.erased > 0 && <li>{say('breach.erased', { count: could.erased })}</li>}
        </ul>
      </Card>
    </>
  )
}
