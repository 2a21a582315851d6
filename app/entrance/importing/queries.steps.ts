/** A file on its way in or back, step by step: each step may be the last one of this program, and the next one goes on. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Shown } from '../visit.ts'
import { type Brought, type Importer, tablesOf, type Writer } from './queries.files.ts'

type Work = Brought['work']
/** A file that is being worked on. `moment`: everything of one import bears the same. */
export type Busy = {
  id: string
  work: Work
  ready: boolean
  account: string
  moment: string
  language: string
}

export type Going = { id: string; work: Exclude<Work, ''>; done: number; all: number }

export function stepsOf(room: Importer) {
  const { imports, lines, rows } = tablesOf(room)

  /** From now on it goes by itself, whoever looks. */
  async function goOn(tx: Tx, by: Writer, id: string, work: Work, all: number, language: string) {
    const said = { account: by.account, moment: by.at.toString(), language, who: {} }
    await sql`
      update ${imports} set work = ${work}, work_done = 0, work_all = ${all}, made = ${JSON.stringify(said)}::jsonb,
        version = version + 1
      where village_id = ${by.village} and id = ${id} and work = ''`.execute(tx)
  }

  /** What somebody said of its sheets and columns. */
  async function say(
    tx: Tx,
    village: string,
    { id, columns, choice, book }: Pick<Brought, 'id' | 'columns' | 'choice' | 'book'>,
  ) {
    await sql`
      update ${imports} set columns = ${columns}::text[], choice = ${choice}, book = ${JSON.stringify(book)}::jsonb
      where village_id = ${village} and id = ${id}`.execute(tx)
  }

  /** What is being worked on in this village. */
  async function busy(tx: Tx, village: string): Promise<Busy[]> {
    const { rows: found } = await sql<Busy>`
      select i.id, i.work, coalesce((i.made ->> 'ready')::boolean, false) as ready, i.made ->> 'account' as account,
        i.made ->> 'moment' as moment, i.made ->> 'language' as language
      from ${imports} i where i.village_id = ${village} and i.work <> '' order by i.at, i.id`.execute(tx)
    return found
  }

  /** The same for whoever comes along: how far the newest of them is. */
  async function going(tx: Tx, village: string): Promise<Going | null> {
    const { rows: found } = await sql<Going>`
      select i.id, i.work, i.work_done as done, i.work_all as "all"
      from ${imports} i where i.village_id = ${village} and i.work <> '' order by i.at desc limit 1`.execute(
      tx,
    )
    return found[0] ?? null
  }

  /** What is still there of a file that was taken back, as ids of the room; the oldest first. */
  async function stayed(tx: Tx, village: string, id: string): Promise<string[]> {
    const { rows: found } = await sql<{ made: string }>`
      select made_id as made from ${rows} where village_id = ${village} and import_id = ${id}`.execute(tx)
    return found.map(({ made }) => made)
  }

  /** Never waits: the step that tells may hold the file itself. */
  async function tellProgress(tx: Tx, village: string, id: string, done: number) {
    await sql`
      update ${imports} set work_done = ${done}
      where village_id = ${village} and id in (
        select i.id from ${imports} i where i.village_id = ${village} and i.id = ${id} and i.work <> ''
        for update skip locked)`.execute(tx)
  }

  async function rest(tx: Tx, village: string, id: string) {
    await sql`update ${imports} set work = '' where village_id = ${village} and id = ${id}`.execute(tx)
  }

  /** It cannot go on. What came in stays, and can be taken back. */
  async function stop(tx: Tx, village: string, id: string) {
    await sql`
      update ${imports} set work = '', version = version + 1,
        taken_at = case when added > 0 then coalesce(taken_at, (made ->> 'moment')::timestamptz) else taken_at end
      where village_id = ${village} and id = ${id}`.execute(tx)
  }

  async function makeReady(tx: Tx, by: Writer, id: string, all: number) {
    await sql`
      update ${imports} set work_done = 0, work_all = ${all},
        made = made || jsonb_build_object('ready', true, 'moment', ${by.at.toString()}::text) || '{"who": {}}'
      where village_id = ${by.village} and id = ${id}`.execute(tx)
  }

  /** Who a name of the file became; nobody else takes a step meanwhile. */
  async function holdMade(tx: Tx, village: string, id: string): Promise<Record<string, string>> {
    const { rows: found } = await sql<{ who: Record<string, string> | null }>`
      select made -> 'who' as who from ${imports} where village_id = ${village} and id = ${id} for update`.execute(
      tx,
    )
    return found[0]?.who ?? {}
  }

  type Row = { line: number; fingerprint: string; made_id: string }
  /** Remembers where everything came from: a line that is taken is no longer there to be taken. */
  async function keepRows(tx: Tx, by: Writer, id: string, some: readonly Row[], who: Record<string, string>) {
    await sql`
      insert into ${rows} (village_id, fingerprint, import_id, made_id)
      select ${by.village}, m.fingerprint, ${id}, m.made_id
      from jsonb_to_recordset(${JSON.stringify(some)}::jsonb) as m (fingerprint text, made_id uuid)`.execute(
      tx,
    )
    await sql`
      delete from ${lines} where village_id = ${by.village} and import_id = ${id}
        and line = any (${some.map(({ line }) => line)}::integer[])`.execute(tx)
    await sql`
      update ${imports} set added = added + ${some.length}, work_done = work_done + ${some.length},
        made = jsonb_set(made, '{who}', ${JSON.stringify(who)}::jsonb)
      where village_id = ${by.village} and id = ${id}`.execute(tx)
  }

  /** Keeps of the file only what is handed back. */
  async function finish(tx: Tx, by: Writer, id: string) {
    await sql`
      delete from ${lines}
      where village_id = ${by.village} and import_id = ${id} and verdict in ('new', 'here', 'skip')`.execute(
      tx,
    )
    await sql`
      update ${imports} set taken_at = ${by.at.toString()}, work = '', made = '{}', version = version + 1
      where village_id = ${by.village} and id = ${id}`.execute(tx)
  }

  /** What nobody touched since goes; the room's own function in the database knows what that is. */
  async function takeSomeBack(
    tx: Tx,
    by: Writer,
    id: string,
    after: string,
    shownOf: (ids: readonly string[]) => Promise<Map<string, Shown[]>>,
  ) {
    const { rows: next } = await sql<{ made: string }>`
      select made_id as made from ${rows}
      where village_id = ${by.village} and import_id = ${id} and made_id > ${after}
      order by made_id limit 600`.execute(tx)
    const shown = await shownOf(next.map(({ made }) => made))
    const { rows: tried } = await sql<{ id: string; gone: boolean }>`
      select id, gone from ${sql.id(room, 'take_back')}(${id}, ${after}, 500) order by id`.execute(tx)
    const gone = tried.filter(one => one.gone)
    await sql`
      update ${imports} set added = added - ${gone.length}, work_done = work_done + ${tried.length}
      where village_id = ${by.village} and id = ${id}`.execute(tx)
    return { gone: gone.flatMap(one => shown.get(one.id) ?? []), last: tried.at(-1)?.id }
  }

  async function finishBack(tx: Tx, by: Writer, id: string) {
    await sql`
      update ${imports} set undone_at = ${by.at.toString()}, work = ''
      where village_id = ${by.village} and id = ${id}`.execute(tx)
  }

  return {
    ...{
      say,
      goOn,
      busy,
      going,
      stayed,
      tellProgress,
      rest,
      stop,
      makeReady,
      holdMade,
      keepRows,
      finish,
      takeSomeBack,
      finishBack,
    },
  }
}
