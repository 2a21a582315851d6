/** Beside a request, small: its limits in one line, and what to say where it looks like paid work. Never a refusal. */
import { Fragment } from 'react'
import { useHouse, useWords } from '../../entrance/house.tsx'
import { Notice } from '../../furniture/notice.tsx'
import type { Beside } from './beside.ts'
import { Dutch } from './dutch.tsx'

type Props = { beside: Beside }

export const LimitsLine = ({ beside: { kind, near } }: Props) => {
  const say = useWords('library')
  const { village } = useHouse()
  const name = kind.name.charAt(0).toLowerCase() + kind.name.slice(1)
  return (
    <p>
      <span className="hint">
        <a href={`/${village?.slug}/grenzen?soort=${kind.code}`}>{say('near.title', { kind: name })}</a>
        {near.map(({ code, short, verdict }, at) => (
          <Fragment key={code}>
            {at === 0 ? ': ' : '; '}
            <Dutch>{short}</Dutch>
            {say(`near.${verdict}`)}
          </Fragment>
        ))}
        {near.length > 0 && '.'}
      </span>
    </p>
  )
}

export const PaidFlag = ({ beside: { paid } }: Props) => {
  const say = useWords('library')
  const { village } = useHouse()
  if (!paid) return null
  return (
    <Notice kind="question" word={say('paid.word')}>
      <Dutch>
        {paid.who}. {paid.why}
      </Dutch>{' '}
      {say('paid.say')} <Dutch>“{paid.say}”</Dutch>{' '}
      <a href={`/${village?.slug}/grenzen?kaart=${paid.code}#${paid.code}`}>{say('paid.see')}</a>
    </Notice>
  )
}
