/** How many places are left, on the way from the deed to the page that says it: numbers and never a name. */
import type { Left } from './queries.naming.ts'

export const sayLeft = ({ covered, left, namesakes }: Left): string => {
  const said = new URLSearchParams()
  if (covered > 0) said.set('afgedekt', String(covered))
  if (left > 0) said.set('nog', String(left))
  if (namesakes > 0) said.set('naamgenoten', String(namesakes))
  return said.size > 0 ? `?${said}` : ''
}

export function readLeft(url: string): Left {
  const said = new URL(url).searchParams
  const number = (name: string) => Math.min(99_999, Number(/^\d{1,6}$/.exec(said.get(name) ?? '')?.[0] ?? 0))
  return { covered: number('afgedekt'), left: number('nog'), namesakes: number('naamgenoten') }
}
