/** Whether the log is still what was written: the button, and what checking it found, in words. */
import { HouseForm, useHouse, useWords } from '../../entrance/house.tsx'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { dayOf } from '../../foundation/days.ts'
import { Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { TextArea } from '../../furniture/text-area.tsx'
import type { Fit } from './queries.read-log.check.ts'
import type { Fault, Verdict } from './rules.read-log.ts'

export type ChainAnswer = { verdict: Verdict; fit: Fit | 'unreadable' | null; pasted: string }
type Props = { page: string; answer: ChainAnswer | undefined; left: Temporal.Instant | null }

export const ChainCard = ({ page, answer, left }: Props) => {
  const say = useWords('accounts')
  const day = useDay()
  return (
    <Card title={say('log.chain.title')} id="chain">
      {answer && <Found answer={answer} />}
      <p>{say('log.chain.line')}</p>
      <p>{left ? say('log.chain.sent', { day: day(left) }) : say('log.chain.not-sent')}</p>
      <HouseForm action={`${page}#chain`} label={say('log.chain.title')}>
        <TextArea
          name="anchor"
          label={say('log.chain.anchor')}
          hint={say('log.chain.anchor-hint')}
          value={answer?.pasted ?? ''}
          rows={3}
        />
        <p>
          <Button>{say('log.chain.button')}</Button>
        </p>
      </HouseForm>
    </Card>
  )
}

const Found = ({ answer: { verdict, fit } }: { answer: ChainAnswer }) => {
  const say = useWords('accounts')
  const { rows, wiped, faults } = verdict
  return (
    <>
      {faults.length === 0 ? (
        <Notice kind="done" word={say('log.chain.good')}>
          <Counted verdict={verdict} />
          {wiped > 0 && ` ${say('log.chain.wiped', { count: wiped })}`}
        </Notice>
      ) : (
        <Notice kind="danger" word={say('log.chain.bad')}>
          {say('log.chain.bad-line')} {rows > 0 && <Counted verdict={verdict} />}
        </Notice>
      )}
      {faults.length > 0 && <Faults faults={faults} />}
      {fit && (
        <Notice kind={fit === 'fits' ? 'done' : 'danger'} word={say(`log.chain.fit.${fit}`)}>
          {null}
        </Notice>
      )}
    </>
  )
}

const Counted = ({ verdict: { rows, first, last } }: { verdict: Verdict }) => {
  const say = useWords('accounts')
  const day = useDay()
  if (!first || !last) return <>{say('log.chain.nothing')}</>
  const [from, until] = [day(first), day(last)]
  if (rows > 1 && from === until) return <>{say('log.chain.counted-day', { count: rows, from })}</>
  return <>{say('log.chain.counted', { count: rows, from, until })}</>
}

const Faults = ({ faults }: { faults: readonly Fault[] }) => {
  const say = useWords('accounts')
  const day = useDay()
  return (
    <>
      <h3>{say('log.chain.found')}</h3>
      <ul>
        {faults.map(({ kind, seq, until, at }) => (
          <li key={`${kind} ${seq}`}>
            {say(`log.chain.fault.${kind === 'gone' && seq === until ? 'gone-one' : kind}`, {
              seq,
              until,
              day: at ? day(at) : '',
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

function useDay() {
  const { language } = useHouse()
  return (at: Temporal.Instant) => sayWholeDate(dayOf(at), language)
}
