/** What a good answer to bad input is: a sentence of ours that says what to do, and all that was typed. */
import { clean } from '../../app/foundation/form.ts'
import logbook from '../../app/village/logbook/words.nl.json' with { type: 'json' }
import residents from '../../app/village/residents/words.nl.json' with { type: 'json' }
import type { Standing } from './crawl.ts'
import { plainly } from './forms.ts'
import { sameForm } from './fuzz.ts'
import type { Visited } from './house.ts'
import { isDutchSentence } from './words.ts'

/** Refused with a question instead of a problem: is it right as it was understood, is it somebody who is known already. */
const questions = [logbook.request['reread-again'], residents.doubles.line]

/** Never sent back: what is secret. */
const secret = /^(pin|password|again|secret|touch|code)$/

export function faultsOf(
  answer: Visited,
  standing: Standing,
  sent: readonly [string, string][],
  trouble: readonly unknown[],
): string[] {
  const { status, body } = answer
  const faults: string[] = []
  if (trouble.length > 0) faults.push(`trouble: ${trouble.map(String).join(' | ').slice(0, 300)}`)
  if (status >= 500) faults.push(`status ${status}`)
  if (status < 400 || status >= 500) return faults
  const said = problemsOn(body)
  const asks = questions.some(question => body.includes(question))
  if (status === 422 && said.length === 0 && !asks && !isPlain(body)) faults.push('422 without a sentence')
  for (const sentence of said)
    if (!isDutchSentence(sentence)) faults.push(`not a sentence of ours: "${sentence.slice(0, 120)}"`)
  // Whoever changes what the page itself put there may see the page as it was.
  if (isForged(standing, sent)) return faults
  faults.push(...outOfOrder(body))
  if (said.length > 0 || asks) faults.push(...lost(body, standing, sent))
  return faults
}

/** What the page says is to be put right. */
export const problemsOn = (body: string): string[] => {
  const box = body.match(/id="problems".*?<\/ul>/s)?.[0] ?? ''
  return [...box.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) =>
    plainly(item.replace(/<!-- -->/g, '').replace(/<[^>]+>/g, '')).trim(),
  )
}

/** The problems follow each other as the fields do: one reads down once. What was forged may lead to no field at all. */
export function outOfOrder(body: string): string[] {
  const known = linksOf(body).filter(({ place }) => place !== -1)
  return known.some(({ place }, at) => at > 0 && place < (known[at - 1]?.place ?? 0))
    ? [`problems in another order than the fields: ${known.map(({ id }) => id).join(', ')}`]
    : []
}

/** Problems of what a person typed lead to a field that is there. */
export const leadingNowhere = (body: string): string[] =>
  linksOf(body)
    .filter(({ place }) => place === -1)
    .map(({ id }) => `a problem leads to nothing: ${id}`)

function linksOf(body: string): { id: string; place: number }[] {
  const box = body.match(/id="problems".*?<\/ul>/s)?.[0] ?? ''
  return [...box.matchAll(/href="#([^"]*)"/g)].map(([, id = '']) => ({
    id,
    place: body.indexOf(` id="${id}"`),
  }))
}

/** The page that says why a form was not taken, or that asks for one touch more. */
const isPlain = (body: string) =>
  body.includes('Dit formulier kon niet worden aangenomen') || body.includes('name="passkey-touch"')

const isForged = ({ form }: Standing, sent: readonly [string, string][]) =>
  form.controls.some(
    ({ name, kind, value }) =>
      kind === 'hidden' &&
      name !== '_key' &&
      !sent.some(([other, given]) => other === name && given === value),
  )

function lost(body: string, standing: Standing, sent: readonly [string, string][]): string[] {
  const valuesOf = (name: string) => sent.filter(([other]) => other === name).map(([, value]) => value)
  const { controls } = standing.form
  const shown = sameForm(standing, body)?.controls ?? []
  return controls.flatMap(({ name, kind }) => {
    const values = valuesOf(name)
    if ((kind !== 'text' && kind !== 'area') || secret.test(name) || values.length !== 1) return []
    const typed = clean(values[0] ?? '')
    // What was left empty is read from what was said in words.
    if (typed === '' && controls.some(other => other.name === 'words')) return []
    const there = shown.filter(other => other.name === name).map(({ value }) => value)
    return there.includes(typed)
      ? []
      : [
          `lost ${name}: ${JSON.stringify(typed.slice(0, 60))} became ${JSON.stringify(there[0]?.slice(0, 60))}`,
        ]
  })
}
