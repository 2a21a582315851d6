/** The anchor: the head of the read log as two people keep it in their mail, where no one at this machine can reach it. */

/** `hash` in 64 hexadecimal digits. */
export type Anchor = { slug: string; seq: number; hash: string; madeAt: Temporal.Instant }

const mark = 'umkiek-anker'

/** Short lines, so that no mail program breaks them; groups of eight, so that two people can read them out. */
export function writeAnchor({ slug, seq, hash }: Anchor): string {
  const groups = hash.match(/.{8}/g) ?? []
  return [`${mark} ${slug} ${seq}`, groups.slice(0, 4).join(' '), groups.slice(4).join(' ')].join('\n')
}

/** Out of a whole pasted mail too, quoted with `>` or broken anew. Null when there is none in it. */
export function readAnchor(pasted: string): Pick<Anchor, 'slug' | 'seq' | 'hash'> | null {
  const text = pasted.replace(/^[>\s]+/gm, '').replace(/\s+/g, ' ')
  const found = new RegExp(`${mark} ([a-z][a-z0-9-]{1,40}) (\\d{1,15}) ((?:[0-9a-f] ?){64})`, 'i').exec(text)
  if (!found) return null
  const [, slug = '', seq = '', hash = ''] = found
  return { slug: slug.toLowerCase(), seq: Number(seq), hash: hash.replace(/ /g, '').toLowerCase() }
}

export const rhythms = { daily: 26, weekly: 8 * 24 } as const
export type Rhythm = keyof typeof rhythms

/** `left` is when the newest anchor really went out; before the first one, the log's first row sets the clock. */
export const isOverdue = (
  left: Temporal.Instant | null,
  begun: Temporal.Instant | null,
  now: Temporal.Instant,
  rhythm: Rhythm = 'weekly',
): boolean => {
  const since = left ?? begun
  return since !== null && now.since(since).total('hours') > rhythms[rhythm]
}
