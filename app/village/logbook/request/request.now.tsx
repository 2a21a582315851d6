/** The newest thing that was done to a request, in a sentence for whoever has it open. */
import { useWords } from '../../../entrance/house.tsx'
import { Now, useTold } from '../../../entrance/now.tsx'
import type { StepRow } from '../life/queries.steps.ts'
import type { EntryRow } from '../lines/queries.entries.ts'
import { useHappened } from './request.history.tsx'
import type { RequestPage } from './request.parts.ts'

export const RequestNow = ({ page }: { page: RequestPage }) => {
  const deed = newestOf(page)
  if (!deed) return null
  if (deed.by === page.me) return <Now about={page.request.id} last={deed.last} told="" />
  return deed.step ? (
    <Stepped page={page} deed={{ ...deed, step: deed.step }} />
  ) : (
    <Written page={page} deed={deed} />
  )
}

type Deed = { at: Temporal.Instant; by: string; last: string; step: StepRow | null; entry: EntryRow | null }
type Props<Part = object> = { page: RequestPage; deed: Deed & Part }

const Stepped = ({ page, deed }: Props<{ step: StepRow }>) => {
  const say = useWords('logbook')
  const happened = useHappened(page, deed.step)
  const changed = deed.step.step === 'changed' ? `“${page.request.words}”` : happened
  const what = deed.step.undone_by ? say('life.taken-back', { what: happened }) : changed
  return <Now about={page.request.id} last={deed.last} told={useTold().did(useName(page, deed), what)} />
}

const Written = ({ page, deed }: Props) => {
  const say = useWords('logbook')
  const { kind = 'said', words = '' } = deed.entry ?? {}
  const said = words || (kind === 'said' ? '' : say(`entry.kind.${kind}`))
  return <Now about={page.request.id} last={deed.last} told={useTold().wrote(useName(page, deed), said)} />
}

function newestOf({ steps, entries }: RequestPage): Deed | null {
  const stepped = steps.map(step => {
    const back = step.undone_by && step.undone_at ? { by: step.undone_by, at: step.undone_at } : null
    const { by, at } = back ?? step
    return { by, at, last: `${step.id} ${back !== null}`, step, entry: null }
  })
  const written = entries.map(entry => ({
    ...{ by: entry.by, at: entry.said_at, last: entry.id },
    ...{ step: null, entry },
  }))
  return [...stepped, ...written].reduce<Deed | null>(
    (latest, deed) => (latest && Temporal.Instant.compare(latest.at, deed.at) > 0 ? latest : deed),
    null,
  )
}

function useName({ colleagues }: RequestPage, { by }: Deed): string {
  const say = useWords('logbook')
  return colleagues.find(({ account }) => account === by)?.name ?? say('request.a-colleague')
}
