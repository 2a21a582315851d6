/** The register of processing (art. 30 AVG), read off the catalogue: per purpose what is kept, how long and for whom. */
import {
  type Basis,
  type Class,
  type Column,
  type Keep,
  type Purpose,
  purposes,
  type Receiver,
} from '../../foundation/columns.ts'

export type Entry = {
  purpose: Purpose
  bases: Basis[]
  /** What is known, by how long it is kept. */
  kinds: { keep: Keep; labels: string[]; classes: Class[] }[]
  receivers: Receiver[]
  /** Residents, or whoever works here. */
  about: ('residents' | 'workers')[]
}

export function registerOf(catalogue: readonly Column[]): Entry[] {
  const known = catalogue.filter(({ label }) => label !== '')
  return purposes
    .map(purpose =>
      entryOf(
        purpose,
        known.filter(line => line.purpose === purpose),
      ),
    )
    .filter(({ kinds }) => kinds.length > 0)
}

function entryOf(purpose: Purpose, lines: readonly Column[]): Entry {
  const kinds = [...Map.groupBy(lines, ({ keep }) => keep)].map(([keep, those]) => ({
    keep,
    labels: once(those.map(({ label }) => label)),
    classes: once(those.map(line => line.class)),
  }))
  const residents = lines.some(line => line.class === 'personal' || line.class === 'sensitive')
  const workers = lines.some(line => line.class === 'work' || line.class === 'secret')
  return {
    ...{ purpose, kinds },
    bases: once(lines.map(({ basis }) => basis)),
    receivers: once(lines.flatMap(({ receivers }) => receivers)).filter(one => one !== 'nobody'),
    about: [...(residents ? (['residents'] as const) : []), ...(workers ? (['workers'] as const) : [])],
  }
}

const once = <T>(all: readonly T[]): T[] => [...new Set(all)]
