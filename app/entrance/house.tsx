/** What every page may draw with, without carrying it through a dozen props. Server only: pages have no script. */
import { createContext, type ReactNode, useContext } from 'react'
import type { Problem } from '../foundation/outcome.ts'
import { Form } from '../furniture/form.tsx'
import type { Visit } from './visit.ts'
import type { Room } from './words.ts'

export const HouseContext = createContext<Visit | null>(null)

export function useHouse(): Visit {
  const visit = useContext(HouseContext)
  if (!visit) throw new Error('A page is drawn outside a visit.')
  return visit
}

/** The words of one room in the language of this visit. */
export const useWords = <R extends Room>(room: R) => useHouse().say(room)

type HouseFormProps = {
  version?: string | number | undefined
  action?: string
  label?: string
  id?: string
  files?: boolean
  className?: string
  children: ReactNode
}

/** A form of the house: carries a fresh key, so that it is ours and saves once. */
export const HouseForm = (props: HouseFormProps) => <Form {...props} keyField={useHouse().newKey()} />

/** Problems as ready sentences in the language of this visit; `room` owns the keys. */
export function useSentences(room: Room, problems: readonly Problem[] = []) {
  const say = useHouse().say(room) as unknown as (key: string, values?: Problem['values']) => string
  return problems.map(({ field, sentence, values }) => ({ field, sentence: say(sentence, values) }))
}
