/** The parts of a handover: what is due, what waits, what is new, what changed; of each the first in sight. */
import type { ReactNode } from 'react'
import { useWords } from '../../../entrance/house.tsx'
import { Details } from '../../../furniture/details.tsx'
import { List } from '../../../furniture/list.tsx'
import { More } from '../../../furniture/more.tsx'
import { View, Views } from '../../../furniture/views.tsx'
import type { Some } from '../today/rules.today.ts'
import type { Section as SectionName } from './rules.handover.ts'

/** What is on this page, with how many, and the way to each: on a phone the last of them is screens away. */
export const Parts = ({ parts }: { parts: Record<SectionName, Some<unknown>> }) => {
  const say = useWords('logbook')
  const filled = sections.filter(section => parts[section].rows.length > 0)
  if (filled.length < 2) return null
  return (
    <Views label={say('duty.handover.parts')}>
      {filled.map(section => (
        <View key={section} to={`#${section}`} chosen={false}>
          {say('duty.handover.part', {
            part: say(`duty.handover.${section}`),
            count: parts[section].rows.length + parts[section].more,
          })}
        </View>
      ))}
    </Views>
  )
}
/** What must be done comes first. */
const sections = ['doen', 'wacht', 'nieuw', 'veranderd'] as const satisfies readonly SectionName[]

/** Of each the first are in sight, most of what must be done; the others are one tap away. */
const inSight = (section: SectionName) => (section === 'doen' ? 6 : 3)

type SectionProps = {
  section: SectionName
  some: Some<unknown>
  page: string
  /** The section of which everything was asked for. */
  whole: string | null
  children: readonly ReactNode[]
}

export const Section = ({ section, some: { rows, more }, page, whole, children }: SectionProps) => {
  const say = useWords('logbook')
  if (rows.length === 0) return null
  // One row more is shorter than the line that would hide it.
  const seen = whole === section || rows.length <= inSight(section) + 1 ? rows.length : inSight(section)
  const further = more > 0 && (
    <More to={`${page}&alles=${section}#${section}`}>{say('duty.handover.more', { count: more })}</More>
  )
  return (
    <section className="flow" id={section}>
      <h2>{say(`duty.handover.${section}`)}</h2>
      <List>{children.slice(0, seen)}</List>
      {seen < rows.length && (
        <Details summary={say('duty.handover.folded', { count: rows.length - seen + more })}>
          <List>{children.slice(seen)}</List>
          {further}
        </Details>
      )}
      {seen >= rows.length && further}
    </section>
  )
}
