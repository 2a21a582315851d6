/**
 * What was typed in a form before and stands in it again: every field looks here first, so that no screen has to hand
 * it down. `null`: the form is new.
 */
import { createContext, useContext } from 'react'

export type TypedBefore = Readonly<Record<string, string | readonly string[]>>

export const TypedContext = createContext<TypedBefore | null>(null)

export function useTyped(name: string, value: string | undefined): string | undefined {
  const typed = useContext(TypedContext)
  return typed ? ([typed[name] ?? value].flat()[0] as string | undefined) : value
}

/** Of boxes and rounds: what is not among the typed was left open. */
export function useTicked(name: string, value: string | readonly string[] = []): readonly string[] {
  const typed = useContext(TypedContext)
  return [typed ? (typed[name] ?? []) : value].flat()
}
