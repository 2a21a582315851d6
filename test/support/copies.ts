/** What many files begin with is made once in a whole run, and copied from then on. */
import pg from 'pg'
import { inject } from 'vitest'
import { loadExample } from '../../app/example.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

/** `told`: what the maker had to say of it, the same for every copy; `begin`: in which database it is made. */
export async function copyOf<Told>(
  what: string,
  make: (test: TestDatabase) => Promise<Told>,
  begin: () => Promise<TestDatabase> = freshDatabase,
): Promise<{ test: TestDatabase; told: Told }> {
  const name = `${inject('template')}_${what}`
  const maker = new pg.Client({ connectionString: inject('admin') })
  await maker.connect()
  // Who comes second waits for the first, and copies.
  await maker.query('select pg_advisory_lock(8, hashtext($1))', [name])
  try {
    const known = await toldOf(maker, name)
    if (known === undefined) await keep(maker, name, await begin(), make)
    const told = known ?? (await toldOf(maker, name))
    return { test: await freshDatabase(name), told: JSON.parse(told as string) }
  } finally {
    await maker.end()
  }
}

/** What was told stands with the database itself, so that every process reads the same. */
async function toldOf(maker: pg.Client, name: string): Promise<string | undefined> {
  const { rows } = await maker.query(
    `select shobj_description(oid, 'pg_database') as told from pg_database where datname = $1`,
    [name],
  )
  return rows[0]?.told
}

async function keep<Told>(
  maker: pg.Client,
  name: string,
  test: TestDatabase,
  make: (test: TestDatabase) => Promise<Told>,
) {
  const told = JSON.stringify((await make(test)) ?? null)
  // By itself PostgreSQL looks a minute later how large the tables became; these are copied long before that.
  await test.admin.query('analyze')
  await test.close()
  const made = pg.escapeIdentifier(new URL(test.urls.admin).pathname.slice(1))
  await maker.query(`comment on database ${made} is ${pg.escapeLiteral(told)}`)
  await maker.query(`alter database ${made} rename to ${pg.escapeIdentifier(name)}`)
}

/** Esdorp as it is at this moment. */
export async function esdorpAt(now: Temporal.Instant): Promise<TestDatabase> {
  const { test } = await copyOf(`esdorp_${now.epochMilliseconds}`, async empty => {
    await loadExample(empty.database, 'esdorp', now)
  })
  return test
}
