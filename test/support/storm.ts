/** A storm of bad forms over a whole house: how many, with which seed, and what went wrong. */
import fc from 'fast-check'
import type { Standing } from './crawl.ts'
import { oneTry, pack, sameForm, spoil, type Try } from './fuzz.ts'
import { testOrigin, type Visited } from './house.ts'
import { faultsOf } from './judge.ts'
import { printOf } from './prints.ts'
import type { World } from './worlds.ts'

export type Told = {
  posts: number
  statuses: Record<string, number>
  faults: Set<string>
  refusedSaved: number
  silent: string[]
}

export async function storm(world: World, posts: number, seed: number): Promise<Told> {
  const told: Told = { posts: 0, statuses: {}, faults: new Set(), refusedSaved: 0, silent: [] }
  const each = Math.ceil(posts / world.forms.length)
  for (const [at, standing] of world.forms.entries()) {
    const before = { ...told.statuses }
    await onOne(world, standing, fc.sample(oneTry, { seed: seed + at, numRuns: each }), told)
    await mend(world)
    const answered = ['200', '204', '303', '422'].some(
      status => (told.statuses[status] ?? 0) > (before[status] ?? 0),
    )
    const asks = standing.form.controls.some(({ kind }) => kind !== 'hidden')
    if (asks && !answered)
      told.silent.push(`${standing.address} ${standing.form.controls.map(({ name }) => name)}`)
  }
  return told
}

async function onOne(world: World, standing: Standing, tries: Try[], told: Told) {
  let browser = await world.as(standing.who)
  let form = sameForm(standing, (await standing.open(browser, world.test)).body)
  let print = await printOf(world.test)
  for (const each of tries) {
    if (!form) {
      browser = await world.as(standing.who)
      form = sameForm(standing, (await standing.open(browser, world.test)).body)
      print = await printOf(world.test)
    }
    const fields = spoil(form ?? standing.form, each)
    const answer = await send(world, browser, standing, fields, each)
    told.posts += 1
    told.statuses[answer.status] = (told.statuses[answer.status] ?? 0) + 1
    const faults = faultsOf(
      answer,
      { ...standing, form: form ?? standing.form },
      fields,
      world.house.troubles.splice(0),
    )
    if (answer.status < 400) form = null
    else if (told.posts % 3 === 0 && (await printOf(world.test)) !== print)
      faults.push('something was half saved')
    for (const fault of faults) tell(told, `${standing.address}: ${fault}`, each)
  }
}

/** One example of each kind of fault, with what was wrong with the form. */
function tell(told: Told, fault: string, each: Try) {
  const kind = fault.replace(/"[^"]*"/g, '…')
  if ([...told.faults].some(known => known.replace(/"[^"]*"/g, '…').startsWith(kind))) return
  const short = JSON.stringify(each, (_name, value) =>
    typeof value === 'string' ? value.slice(0, 40) : value,
  )
  told.faults.add(`${fault} ← ${short}`)
}

async function send(
  world: World,
  browser: Awaited<ReturnType<World['as']>>,
  { form }: Standing,
  fields: [string, string][],
  { parcel }: Try,
): Promise<Visited> {
  const key = browser.freshKey()
  const { body, type } = pack([...fields.filter(([name]) => name !== '_key'), ['_key', key]], parcel)
  const headers: Record<string, string> = {
    cookie: browser.cookie,
    origin: testOrigin,
    'accept-language': 'nl',
    'sec-fetch-site': 'same-origin',
  }
  if (type) headers['content-type'] = type
  const answer = await world.house.answer(
    new Request(testOrigin + form.action, { method: 'POST', body, headers }),
    '127.0.0.1',
  )
  return {
    status: answer.status,
    headers: answer.headers,
    body: await answer.text(),
    location: answer.headers.get('location'),
  }
}

/** The storm may have turned somebody's language or taken away a role; the next form needs them back. */
async function mend({ test: { admin } }: World) {
  await admin.query(
    "update accounts.accounts set language = 'nl' where language is distinct from 'nl' and example_of is not null",
  )
  await admin.query(`update accounts.memberships m set ended_at = null, roles = array[regexp_replace(split_part(a.example_of, ':', 2), '-\\d$', '')]
    from accounts.accounts a where a.id = m.account_id and a.example_of is not null
      and (m.ended_at is not null or m.roles <> array[regexp_replace(split_part(a.example_of, ':', 2), '-\\d$', '')])`)
  await admin.query('delete from accounts.tries')
}
