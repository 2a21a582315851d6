import type { Address } from './rules.details.ts'
import { isReasonFor, type Reason } from './rules.doubles.reasons.ts'
import { compare, type Known } from './rules.doubles.ts'
import { fullName } from './rules.searchKeys.ts'

export type Stranger = {
  name: string
  maidenName?: string
  phones?: readonly string[]
  address?: Address | null
  birthday?: string | null
}
export type Neighbour = Stranger & { id: string }
export type Double = {
  id: string
  name: string
  address: Address | null
  phone: string
  same: 'likely' | 'possible'
  /** What speaks for it, and what against. */
  reasons: Reason[]
  doubts: Reason[]
}

/** Likely ones first, then those with more to say for them. */
export const doublesAmong = (stranger: Stranger, neighbours: readonly Neighbour[]): Double[] =>
  neighbours
    .flatMap(neighbour => {
      const { same, reasons } = compare(known(stranger), known(neighbour))
      if (same === 'no') return []
      const [speaksFor, speaksAgainst] = [
        reasons.filter(isReasonFor),
        reasons.filter(reason => !isReasonFor(reason)),
      ]
      return [
        {
          ...{ id: neighbour.id, name: neighbour.name, address: neighbour.address ?? null, same },
          ...{ phone: neighbour.phones?.[0] ?? '', reasons: speaksFor, doubts: speaksAgainst },
        },
      ]
    })
    .sort((one, other) => weight(other) - weight(one))

const weight = ({ same, reasons, doubts }: Double) =>
  (same === 'likely' ? 100 : 0) + reasons.length - doubts.length

export const known = ({ name, maidenName = '', phones, address, birthday }: Stranger): Known => ({
  name: fullName({ name, maidenName }),
  phones: phones ?? [],
  street: address?.street ?? null,
  houseNumber: address?.houseNumber ?? null,
  postcode: address?.postcode ?? null,
  birthday: birthday && birthday.length === 10 ? birthday : null,
})
