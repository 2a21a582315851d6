/** A page as somebody reads it, and what stands in its fields. */
import type { Visited } from './house.ts'

const asRead = (html: string) =>
  html
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

export const text = ({ body }: Visited) =>
  asRead(
    body
      .slice(body.indexOf('<main'), body.indexOf('</main>'))
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' '),
  )

export function typedIn({ body }: Visited, name: string): string {
  const tag = new RegExp(`<(?:input|textarea)[^>]* name="${name}"[^>]*>`).exec(body)
  if (!tag) return ''
  const [opening] = tag
  if (!opening.startsWith('<textarea')) return asRead(/ value="([^"]*)"/.exec(opening)?.[1] ?? '')
  const inside = body.slice(tag.index + opening.length)
  return asRead(inside.slice(0, inside.indexOf('</textarea>')))
}

export const versionOn = (page: Visited) => typedIn(page, '_version')
/** Each form has its own; the last one unless another is asked for. */
export const keysOn = ({ body }: Visited) =>
  [...body.matchAll(/name="_key" value="([^"]+)"/g)].map(([, key]) => key as string)
