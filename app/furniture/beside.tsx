import type { ReactNode } from 'react'
import { classes, type Props } from './props.ts'

type BesideProps = Props<{
  first: ReactNode
  second: ReactNode
  /** Under the wide column on the desk, last on the phone. */
  below?: ReactNode
  /** What comes first on the phone stands in the narrow column on the desk. */
  turned?: boolean
}>

/** Two columns on the desk, the wider first; on the phone everything below each other. */
export const Beside = ({ first, second, below, turned }: BesideProps) => (
  <div className="beside">
    <div className={classes('flow', turned ? 'beside-narrow' : 'beside-wide')}>{first}</div>
    <div className={classes('flow', turned ? 'beside-wide' : 'beside-narrow')}>{second}</div>
    {below && <div className="flow beside-below">{below}</div>}
  </div>
)
