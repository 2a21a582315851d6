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

/** Of whom: people of the village, who stands around them, and whoever works here. */
const abouts = ['residents', 'callers', 'contacts', 'speakers', 'workers'] as const
export type About = (typeof abouts)[number]

export type Entry = {
  purpose: Purpose
  bases: Basis[]
  /** What is known, by how long it is kept. */
  kinds: { keep: Keep; labels: string[]; classes: Class[] }[]
  receivers: Receiver[]
  about: About[]
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
  return {
    ...{ purpose, kinds },
    bases: once(lines.map(({ basis }) => basis)),
    receivers: once(lines.flatMap(({ receivers }) => receivers)).filter(one => one !== 'nobody'),
    about: abouts.filter(who => lines.some(line => isAbout(line, who))),
  }
}

const isAbout = ({ class: kind, label }: Column, who: About): boolean => {
  if (who === 'workers') return kind === 'work' || kind === 'secret'
  if (who === 'residents') return kind === 'personal' || kind === 'sensitive'
  return label === { callers: 'request-caller', contacts: 'contact', speakers: 'speaker' }[who]
}

const once = <T>(all: readonly T[]): T[] => [...new Set(all)]
