import type { ReactNode } from 'react'
import type { Props } from './props.ts'

export type Fact = Props<{ term: string; value: ReactNode; action?: ReactNode }>

/** What is known of one thing: term at the left, value at the right, below each other on the phone. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="facts">
    {facts.map(({ term, value, action }) => (
      <div key={term}>
        <dt>{term}</dt>
        {action ? (
          <dd className="fact-acts">
            <div>{value}</div>
            <div className="fact-action">{action}</div>
          </dd>
        ) : (
          <dd>{value}</dd>
        )}
      </div>
    ))}
  </dl>
)
