/** The life of an example request, step by step, each with what stood there before: so that it can be taken back. */
import type { Request, State as Told } from '../../examples/shapes.ts'
import type { Standing, State } from './life/rules.life.ts'

/** `notPossible` is `not-possible` here, `nobodyFound` is `nobody-found`. */
export const codeOf = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

type Stands = Pick<Standing, 'state' | 'helper_id' | 'waiting_for' | 'waiting_until'>

export function livedThrough(
  request: Request,
  people: ReadonlyMap<string, string>,
  accounts: ReadonlyMap<string, string>,
) {
  let stands: Stands = { state: 'new', helper_id: null, waiting_for: '', waiting_until: null }
  const began: Told = { state: 'new', at: request.loggedAt, by: request.loggedBy }
  const told = [began, ...request.states.filter(({ state }) => state !== 'new')]
  const steps = told.map(one => {
    const changes = one === began ? {} : changesOf(one, stands, people)
    const before = Object.fromEntries(
      Object.keys(changes).map(column => [column, stands[column as keyof Stands]]),
    )
    stands = { ...stands, ...changes }
    return {
      step: codeOf(one.state),
      reason: one.reason ? codeOf(one.reason) : '',
      note: one.note ?? '',
      helper_id: one.helper ? people.get(one.helper) : null,
      until: one.until ?? null,
      before,
      by: accounts.get(one.by),
      at: one.at,
    }
  })
  return { stands, steps }
}

function changesOf(told: Told, stands: Stands, people: ReadonlyMap<string, string>): Partial<Stands> {
  if (told.state === 'waiting') return { waiting_for: told.note ?? '', waiting_until: told.until ?? null }
  const state = told.state === 'reopened' ? 'looking' : (codeOf(told.state) as State)
  const helps = ['found', 'agreed', 'done'].includes(state)
  return {
    state,
    helper_id: helps ? ((told.helper && people.get(told.helper)) ?? stands.helper_id) : null,
    waiting_for: '',
    waiting_until: null,
  }
}
