/**
 * Z10: people of two villages do whatever comes to mind, with ids of both, at every address and with every form. After
 * each step: no answer held a word of a village that was not asked, and nothing of another village was touched.
 */
import * as fc from 'fast-check'
import type pg from 'pg'
import { rights } from '../rights.ts'
import { type Canaried, makeTwo, type Two } from './canaries.ts'
import { freshDatabase } from './database.ts'
import { type Browser, type Built, openTestHouse } from './house.ts'
import { leaks } from './matrix.ts'
import { pointers } from './pointers.ts'
import { fill, fillForm, formsOf, inVillages, may } from './sending.ts'
import { touchedSince, watch } from './watching.ts'

type Slug = keyof Two
type Step = {
  who: number
  where: Slug
  path: number
  /** A third looks, the rest sends one of the forms. */
  form: number
  /** Whose ids stand in the address, and whose in the form. */
  at: Slug
  in: Slug
  pick: number
  right: boolean
}

const slug = fc.constantFrom<Slug>('esdorp', 'brinkstad')
const stepOf: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(7),
  where: slug,
  path: fc.nat(),
  form: fc.nat(8),
  at: slug,
  in: slug,
  pick: fc.nat(),
  right: fc.boolean(),
})

// A letter ends the sessions of who gets it, and is paper; everything else may be done by anybody who may.
const paths = inVillages.map(({ path }) => path).filter(path => !path.endsWith('/brief'))
const people = ['coordinator', 'coordinator-2', 'administrator', 'volunteer'] as const

export async function wander(seed: number, steps: number, built?: Built) {
  const told: Record<string, number> = {}
  await fc.assert(
    fc.asyncProperty(fc.array(stepOf, { minLength: steps, maxLength: steps }), async walk => {
      const found = await walkOf(walk, told, built)
      if (found.length > 0) throw new Error(found.join('\n'))
    }),
    // One long walk each; a shorter one that goes wrong is told by the number of its step.
    { seed, numRuns: 1, endOnFailure: true, verbose: 0 },
  )
  return told
}

async function walkOf(walk: readonly Step[], told: Record<string, number>, built?: Built): Promise<string[]> {
  const test = await freshDatabase()
  try {
    const two = await makeTwo(test)
    await inBoth(test.admin, two)
    await watch(test.admin)
    const house = await openTestHouse(
      test,
      { now: Temporal.Instant.from('2026-11-26T09:00:00Z') },
      true,
      built,
    )
    const visitors = await Promise.all(
      (['esdorp', 'brinkstad'] as const).flatMap(village =>
        people.map(async who => {
          const browser = house.browser()
          await browser.signIn(who, village)
          return {
            browser,
            who,
            village,
            may: who === 'coordinator-2' ? (['esdorp', 'brinkstad'] as const) : [village],
          }
        }),
      ),
    )
    await touchedSince(test.admin)
    let ids = await idsOf(test.admin, two)
    for (const [at, step] of walk.entries()) {
      const visitor = visitors[step.who] as (typeof visitors)[number]
      const { path, status, body, headers } = await take(visitor.browser, visitor.who, step, two, ids)
      const touched = await touchedSince(test.admin)
      const other = two[step.where === 'esdorp' ? 'brinkstad' : 'esdorp']
      const own = visitor.may.some(village => village === step.where)
      const wrong = [
        ...(leaks({ status, body, headers, location: null }, other.canary) ? [`reads of ${other.slug}`] : []),
        ...(!own &&
        (status !== 404 || leaks({ status, body, headers, location: null }, two[step.where].canary))
          ? [`is let in: ${status}`]
          : []),
        // Who asks for another village is told of in the log of the own one, and nowhere else.
        ...touched
          .filter(id => (own ? id !== two[step.where].id : !visitor.may.some(slug => two[slug].id === id)))
          .map(id => `touched ${id}`),
        ...(status >= 500 ? [`${status}: ${house.troubles.at(-1)}`] : []),
      ]
      if (wrong.length > 0)
        return wrong.map(what => `step ${at}: ${visitor.who} of ${visitor.village} at ${path} ${what}`)
      const kind =
        own && touched.length > 0 ? 'written' : status < 300 ? 'shown' : status === 404 ? 'not here' : 'other'
      told[kind] = (told[kind] ?? 0) + 1
      if (at % 20 === 0) ids = await idsOf(test.admin, two)
    }
    return [
      ...(await pointers(test.admin, two.esdorp, two.brinkstad)),
      ...(await pointers(test.admin, two.brinkstad, two.esdorp)),
    ]
  } finally {
    await test.close()
  }
}

async function take(browser: Browser, who: string, step: Step, two: Two, ids: Record<Slug, Ids>) {
  // Most of the time people go where they may; else a walk is a row of closed doors.
  const role = who.replace('-2', '')
  const open = step.right ? paths.filter(path => may(path, role)) : paths
  const path = open[step.path % open.length] as string
  const pick = (from: Slug) =>
    Object.fromEntries(
      Object.entries(ids[from]).map(([name, all]) => [
        name,
        all[step.pick % all.length] ?? crypto.randomUUID(),
      ]),
    )
  const page = fill(path, step.where, pick(step.right ? step.where : step.at))
  const choices = formsOf(path)
  const form = step.form > 2 ? choices[step.form % Math.max(1, choices.length)] : undefined
  if (!form || !rights[path]) return { path: page, ...(await browser.get(page)) }
  const word = `${two[step.where].canary} ${step.pick % 1000}`
  const fields = await fillForm(browser, form, { ids: pick(step.right ? step.where : step.in), word, page })
  // What people type carries the word of the village that they type it for.
  for (const name of ['words', 'name', 'note', 'purpose', 'address'])
    if (name in fields && fields[name] !== '') fields[name] = `${fields[name]} ${two[step.where].canary}`
  return { path: page, ...(await browser.post(page, { ...fields, _key: browser.freshKey() })) }
}

/** One coordinator of each village works in the other too. */
async function inBoth(admin: pg.Client, { esdorp, brinkstad }: Two) {
  for (const [from, to] of [
    [esdorp, brinkstad],
    [brinkstad, esdorp],
  ] as const)
    await admin.query(
      `insert into accounts.memberships (village_id, account_id, name, roles) values ($1, $2, $3, '{coordinator}')`,
      [to.id, from.asker['coordinator-2']?.account, `coordinator-2 van ${from.slug}`],
    )
}

type Ids = Record<string, string[]>

/** What there is by now, to point at. */
async function idsOf(admin: pg.Client, two: Two): Promise<Record<Slug, Ids>> {
  const all = async (village: Canaried): Promise<Ids> => {
    const { rows } = await admin.query(
      `select 'resident' as name, coalesce(array_agg(id::text), '{}') as ids from residents.residents where village_id = $1
       union all select 'request', coalesce(array_agg(id::text), '{}') from logbook.requests where village_id = $1
       union all select 'entry', coalesce(array_agg(id::text), '{}') from logbook.entries where village_id = $1
       union all select 'place', coalesce(array_agg(id::text), '{}') from village.places where village_id = $1
       union all select 'kind', coalesce(array_agg(code), '{}') from village.kinds where village_id = $1
       union all select 'account', coalesce(array_agg(account_id::text), '{}') from accounts.memberships where village_id = $1
       union all select 'list', coalesce(array_agg(id::text), '{}') from residents.imports where village_id = $1
       union all select 'book', coalesce(array_agg(id::text), '{}') from logbook.imports where village_id = $1`,
      [village.id],
    )
    return Object.fromEntries(rows.map(({ name, ids }) => [name, ids]))
  }
  return { esdorp: await all(two.esdorp), brinkstad: await all(two.brinkstad) }
}
