/** A part of Vandaag: its heading, what stands in it, and the way to what does not. */
import type { ReactNode } from 'react'
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { More } from '../../../furniture/more.tsx'

type PartProps = { title: string; id?: string; more?: number; filter?: string; children: ReactNode }

export const Part = ({ title, id, more = 0, filter = '', children }: PartProps) => (
  <>
    <h2 id={id}>{title}</h2>
    {children}
    <AndMore more={more} filter={filter} />
  </>
)

/** The same part with all that stands in it: the logbook would show what stands elsewhere on this page too. */
export const TheOthers = ({ more, whole, at }: { more: number; whole: string; at: string }) => {
  const say = useWords('logbook')
  const { village } = useHouse()
  return more === 0 ? null : (
    <More to={`/${village?.slug}/vandaag?${whole}#${at}`}>{say('today.the-others', { count: more })}</More>
  )
}

export const AndMore = ({ more, filter }: { more: number; filter: string }) => {
  const say = useWords('logbook')
  const { village } = useHouse()
  return more === 0 ? null : (
    <More to={`/${village?.slug}/logboek?${filter}`}>{say('today.and-more', { more })}</More>
  )
}
