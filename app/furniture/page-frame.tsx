import type { ReactNode } from 'react'
import { Drawing } from './drawing.tsx'
import { Phone } from './phone.tsx'
import { classes, type Props } from './props.ts'

export type Place = Props<{ to: string; label: string; current?: boolean }>

type PageFrameProps = Props<{
  village: { name: string; to: string }
  /** Words of the link that jumps over the header. */
  skip: string
  /** Five at most: more do not fit under a thumb. */
  places?: readonly Place[]
  placesLabel?: string
  search?: ReactNode
  /** Who is here, and the way out. */
  account?: ReactNode
  /** Above the page itself: notices, the undo bar. */
  notices?: ReactNode
  /** Says when the line is gone; empty until then. */
  line?: ReactNode
  phone?: { label: string; number: string }
  footer?: ReactNode
  children: ReactNode
}>

export const PageFrame = (props: PageFrameProps) => {
  const { village, places = [] } = props
  if (places.length > 5) throw new Error(`PageFrame has room for five places, not ${places.length}.`)
  return (
    <div className={classes('page', places.length > 0 && 'page-places')}>
      <a className="skip" href="#main">
        {props.skip}
      </a>
      <header className="head">
        <div className="head-row">
          <a className="village" href={village.to}>
            <Drawing kind="house" />
            {village.name}
          </a>
          {places.length > 0 && <Places places={places} label={props.placesLabel} />}
          {props.search}
          {props.account && <div className="account">{props.account}</div>}
        </div>
      </header>
      {props.line}
      {props.notices && <div className="notices">{props.notices}</div>}
      <main className="flow" id="main" tabIndex={-1}>
        {props.children}
      </main>
      <footer className="foot">
        {props.phone && (
          <p className="foot-phone">
            {props.phone.label} <Phone number={props.phone.number} />
          </p>
        )}
        {props.footer}
      </footer>
    </div>
  )
}

const Places = ({ places, label }: { places: readonly Place[]; label: string | undefined }) => (
  <nav className="places" aria-label={label}>
    <ul>
      {places.map(place => (
        <li key={place.to}>
          <a href={place.to} aria-current={place.current ? 'page' : undefined}>
            {place.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
