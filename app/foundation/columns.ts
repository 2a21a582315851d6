/**
 * What a column holds, for what, on which ground, how long and who sees it. Each room lists its own columns beside its
 * tables (`columns.ts`); the register of processing and the copy for a person are drawn from those lists, and a column
 * without a line fails test/columns.test.ts.
 */

/**
 * plain: nothing about a person · link: a number that leads to a person here · personal, sensitive: what is known of a
 * resident · work: about whoever works here · secret: keys, kept so that nobody can read them.
 */
export const classes = ['plain', 'link', 'personal', 'sensitive', 'work', 'secret'] as const
export type Class = (typeof classes)[number]
export const purposes = [
  'help',
  'entrance',
  'answering',
  'start',
  'duty',
  'running',
  'own-choices',
  'rights',
  'cadre',
] as const
export type Purpose = (typeof purposes)[number]
/** Art. 6(1) AVG: legitimate interest (f), a legal duty (c), consent (a). */
export type Basis = 'interest' | 'duty' | 'consent'
export const keeps = [
  ...([
    'person',
    'part',
    'request',
    'history',
    'log',
    'file',
    'sheet',
    'roster',
    'draft',
    'kept-form',
    'receipt',
    'session',
  ] as const),
  ...(['try', 'notice', 'mail', 'work', 'own-history', 'village', 'with-source'] as const),
] as const
/** For how long: the days and years stand with the rules of the room `rights`. */
export type Keep = (typeof keeps)[number]
export type Receiver = 'coordinator' | 'administrator' | 'board' | 'everybody' | 'nobody' | 'self'

export type About = { purpose: Purpose; basis: Basis; keep: Keep; receivers: readonly Receiver[] }
export type Column = About & { table: string; column: string; class: Class; label: string }

/** By the label under which a person knows it: `{ phone: 'number dialled' }`. */
type Labelled = Readonly<Record<string, string>>
type Held = Partial<Record<Exclude<Class, 'plain' | 'link'>, Labelled>>
export type TableOfColumns = About &
  Held & { plain?: string; link?: string } & {
    /** Columns for which something else holds than for their table. */
    but?: Readonly<Record<string, Partial<About>>>
  }

export const listColumns = (room: string, tables: Readonly<Record<string, TableOfColumns>>): Column[] =>
  Object.entries(tables).flatMap(([name, table]) => columnsOf(`${room}.${name}`, table))

function columnsOf(table: string, { plain = '', link = '', but = {}, ...rest }: TableOfColumns): Column[] {
  const { purpose, basis, keep, receivers, ...held } = rest
  const line = (kind: Class, label: string) => (column: string) => ({
    ...{ table, column, class: kind, label },
    ...{ purpose, basis, keep, receivers },
    ...but[column],
  })
  const labelled = (Object.entries(held) as [Class, Labelled][]).flatMap(([kind, labels]) =>
    Object.entries(labels).flatMap(([label, columns]) => words(columns).map(line(kind, label))),
  )
  return [...words(plain).map(line('plain', '')), ...words(link).map(line('link', '')), ...labelled]
}

const words = (text: string) => text.split(/\s+/).filter(Boolean)
