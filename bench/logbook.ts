/** npm run bench:logbook: the logbook over real HTTP, beside a bare driver with the same SQL; see README.md. */
import { parseArgs } from 'node:util'
import pg from 'pg'
import { openBare } from './bare.ts'
import { call, type Heard } from './callers.ts'
import { type Figures, figuresOf, machineOf, medianFigures, medianOf, round, tell } from './figures.ts'
import { mixOf, type Question, questionsFor, whatIsThere } from './questions.ts'
import { type Caller, type Served, serveVillages, signIn } from './served.ts'
import { prepareGround, type Size, sizes, type Villages } from './villages.ts'

const { values: given } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    size: { type: 'string', default: 'full' },
    runs: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    only: { type: 'string' },
    /** Measures the middle size too: cost must grow with the village, not with the installation. */
    compare: { type: 'boolean', default: false },
  },
})
const size = given.size as Size
if (!(size in sizes)) throw new Error(`--size is one of ${Object.keys(sizes).join(', ')}.`)
const runs = Number(given.runs)
const seconds = Number(given.seconds)
const say = (line: string) => console.log(line)

type Row = {
  goal: number
  one: Figures
  /** Twenty who each ask once a second. */
  working: Figures
  twenty: Figures
  bareOne: Figures
  bareTwenty: Figures
  /** Milliseconds of processor for one answer. */
  work: Record<'server' | 'database', number>
  ratio: number
}
type Measured = {
  loading: number
  counts: unknown
  questions: Record<string, Row>
  mixed: unknown
  memory: unknown
}

const ground = await prepareGround(say)
try {
  const result = {
    bench: 'logbook',
    at: new Date().toISOString(),
    ...{ size, villages: sizes[size] + 1, runs, seconds },
    machine: await machineOf(ground.postgres.url),
    ...(await measure(size)),
    ...(given.compare ? { middle: (await measure('middle')).questions } : {}),
  }
  tell(`logbook-${size}`, result, given)
} finally {
  await ground.stop()
}

async function measure(size: Size): Promise<Measured> {
  const villages = await ground.open(size)
  say(`${sizes[size] + 1} villages stand ready (made in ${round(villages.loading)} s).`)
  const served = await serveVillages(villages)
  const bare = await openBare(villages.urls, served.serverKey)
  try {
    const slugs = [
      'brinkstad',
      ...Array.from({ length: Math.min(sizes[size], 19) }, (_, at) => `dorp-${at + 1}`),
    ]
    const questions = questionsFor(await whatIsThere(villages.admin, slugs), served.serverKey)
    const large = await signIn(villages.admin, ['brinkstad'], 20)
    const rows: Measured['questions'] = {}
    for (const question of questions.filter(
      ({ name }) => !given.only || given.only.split(',').includes(name),
    )) {
      rows[question.name] = await compare(question, large, villages, served, bare)
    }
    const memory = served.memory()
    const mixed = given.only && !given.only.includes('mixed') ? null : await mix(mixOf(questions))
    return {
      loading: round(villages.loading),
      counts: await count(villages),
      questions: rows,
      mixed,
      memory: { after: memory, mixed: served.memory() },
    }

    /** Twenty callers in twenty villages, and twenty in the largest one. */
    async function mix(question: Question) {
      const spread = await signIn(villages.admin, slugs, 20)
      const figures = { spread: await several(spread), large: await several(large) }
      say(
        `mixed: ${figures.spread.perSecond}/s in 20 villages, ${figures.large.perSecond}/s all in Brinkstad`,
      )
      return { goalPerSecond: 300, ...figures }

      async function several(callers: Caller[]) {
        const heard: Figures[] = []
        for (let run = 0; run < runs; run++) {
          heard.push(figuresOf(sound(await call(served.origin, callers, question, seconds))))
          await tidy(villages)
        }
        return medianFigures(heard)
      }
    }
  } finally {
    await bare.close()
    await served.stop()
    await villages.drop()
  }
}

async function compare(
  question: Question,
  callers: Caller[],
  villages: Villages,
  served: Served,
  bare: Awaited<ReturnType<typeof openBare>>,
): Promise<Row> {
  const scripts = await bare.record(question, callers)
  await call(served.origin, callers, question, 1)
  const heard: Record<'one' | 'working' | 'twenty' | 'bareOne' | 'bareTwenty', Figures[]> = {
    one: [],
    working: [],
    twenty: [],
    bareOne: [],
    bareTwenty: [],
  }
  const work: Record<'server' | 'database', number[]> = { server: [], database: [] }
  for (let run = 0; run < runs; run++) {
    heard.one.push(figuresOf(sound(await call(served.origin, callers.slice(0, 1), question, seconds))))
    heard.bareOne.push(figuresOf(await bare.play(scripts, 1, seconds)))
    heard.working.push(figuresOf(sound(await call(served.origin, callers, question, seconds, 1000))))
    const before = { server: served.worked(), database: villages.worked() }
    const twenty = sound(await call(served.origin, callers, question, seconds))
    const perAnswer = (seconds: number) => (1000 * seconds) / twenty.times.length
    work.server.push(perAnswer(served.worked() - before.server))
    work.database.push(perAnswer(villages.worked() - before.database))
    heard.twenty.push(figuresOf(twenty))
    heard.bareTwenty.push(figuresOf(await bare.play(scripts, 20, seconds)))
    await tidy(villages)
  }
  const row = {
    goal: question.goal,
    one: medianFigures(heard.one),
    working: medianFigures(heard.working),
    twenty: medianFigures(heard.twenty),
    bareOne: medianFigures(heard.bareOne),
    bareTwenty: medianFigures(heard.bareTwenty),
    work: { server: round(medianOf(work.server), 2), database: round(medianOf(work.database), 2) },
  }
  const ratio = round(row.twenty.p95 / row.bareTwenty.p95)
  const show = ({ p50, p95, perSecond }: Figures) => `${p50}/${p95} ms ${Math.round(perSecond)}/s`
  say(
    `${question.name.padEnd(8)} 1: ${show(row.one)} (bare ${show(row.bareOne)})  at work: ${show(row.working)}  20: ${show(row.twenty)} (bare ${show(row.bareTwenty)})  ` +
      `${scripts[0]?.statements.length} statements, work ${row.work.server}+${row.work.database} ms, goal ${row.goal}, ratio ${ratio}`,
  )
  return { ...row, ratio }
}

function sound(heard: Heard): Heard {
  if (heard.faults.length > 0)
    throw new Error(`${heard.faults.length} wrong answers, such as ${heard.faults[0]}`)
  return heard
}

/** What was saved goes again: "Vandaag" must not grow with the measuring. */
async function tidy({ admin }: Villages) {
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  await client.query("delete from logbook.steps where step = 'new' and at > now() - interval '5 minutes'")
  await client.query(
    "delete from logbook.requests where version = 1 and logged_at > now() - interval '5 minutes'",
  )
  await client.end()
}

async function count({ admin }: Villages) {
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  const { rows } = await client.query(`select
    (select count(*)::int from logbook.entries) as entries, (select count(*)::int from logbook.requests) as requests,
    (select count(*)::int from residents.residents) as residents,
    (select count(*)::int from logbook.entries join village.villages v using (village_id) where v.slug = 'brinkstad')
      as "entriesOfLargest"`)
  await client.end()
  return rows[0]
}
