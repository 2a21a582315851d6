/**
 * Every place where a stranger's words come in, as a plain address `/<number>?v=…` that sqlmap understands: behind it the
 * form is filled in well but for this one field, with a fresh key, as the role that may send it.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Standing } from './crawl.ts'
import { addressOf } from './crawl.ts'
import { sameForm } from './fuzz.ts'
import type { Browser, Visited } from './house.ts'
import { tourOf } from './tour.ts'
import { wellFilled } from './well-filled.ts'
import type { World } from './worlds.ts'

/** `what`: the same in every run, though ids are drawn anew. `usual`: what stands there when nobody means harm. */
export type Way = { what: string; usual: string; send: (words: string) => Promise<Visited> }

const id = /[0-9a-f]{8}-[0-9a-f-]{27}/

/** Each field of each form once, hidden ones and buttons too, but for the key that is checked before anything is asked. */
export function fieldsOf(world: World): Way[] {
  const known = new Set<string>()
  const counts = new Map<string, number>()
  return world.forms.flatMap(standing => {
    const filled = wellFilled(standing, standing.form, 'een')
    return Object.keys(filled)
      .filter(name => name !== '_key' && !known.has(`${standing.address} ${name}`))
      .map(name => {
        known.add(`${standing.address} ${name}`)
        const usual = [filled[name]].flat()[0] ?? ''
        const alike = `${standing.address} ${name.replace(id, ':id')}`
        const count = (counts.get(alike) ?? 0) + 1
        counts.set(alike, count)
        const what = id.test(name) ? `${alike} ${count}` : alike
        return { what, usual, send: sender(world, standing, name) }
      })
  })
}

function sender(world: World, standing: Standing, name: string): Way['send'] {
  let opened: Standing['form'] | null = null
  return async words => {
    const browser = await world.as(standing.who)
    opened ??= sameForm(standing, (await standing.open(browser, world.test)).body) ?? standing.form
    const fields = { ...wellFilled(standing, opened, 'een'), [name]: words, _key: browser.freshKey() }
    const answer = await browser.post(opened.action, fields)
    // As long as it was only asked again the form stands there as it was opened.
    if (answer.status !== 422) opened = null
    return follow(browser, answer)
  }
}

/** What stands behind a question mark, and the parts of an address that name a thing. */
export async function addressesOf(world: World): Promise<Way[]> {
  const found = new Map<string, Way>()
  for (const { path, who } of await tourOf(world.test.admin)) {
    const { body } = await (await world.as(who)).get(path)
    const links = [...body.matchAll(/href="(\/[^"#]*)"/g)].map(([, href]) =>
      String(href).replaceAll('&amp;', '&'),
    )
    for (const here of [path, ...links]) {
      const address = addressOf(here)
      if (address === '') continue
      const go = async (there: string) => (await world.as(who)).get(there)
      const add = (part: string, usual: string, put: (words: string) => string) => {
        const what = `${address} ${part}`
        if (!found.has(what))
          found.set(what, { what, usual, send: words => go(put(encodeURIComponent(words))) })
      }
      const url = new URL(here, 'http://house')
      for (const [name, value] of url.searchParams)
        add(
          `?${name}`,
          value,
          words =>
            `${url.pathname}?${new URLSearchParams([...url.searchParams].filter(([other]) => other !== name))}&${name}=${words}`,
        )
      const parts = url.pathname.split('/')
      for (const [at, part] of address.split('/').entries())
        if (part.startsWith(':'))
          add(
            part,
            parts[at] ?? '',
            words => [...parts.slice(0, at), words, ...parts.slice(at + 1)].join('/') + url.search,
          )
    }
  }
  return [...found.values()]
}

const follow = async (browser: Browser, answer: Visited) =>
  answer.status === 303 && answer.location ? browser.get(answer.location) : answer

/**
 * The words on it and what stands in its fields, without what differs from one page to the next whatever was asked: sqlmap
 * compares pages letter by letter, which takes longer than making them.
 */
const steady = (body: string) =>
  (/<main[\s\S]*<\/main>/.exec(body)?.[0] ?? body)
    .replace(/name="_(key|version|draft|place)" value="[^"]*"/g, '')
    .replace(/<[^>]*?(?:\svalue="([^"]*)"[^>]*)?>/g, ' $1 ')
    .replace(/\s+/g, ' ')

/** sqlmap on each of these; answers with what it could break into, and how many requests that took. */
export async function sqlmap(ways: readonly Way[]): Promise<{ found: string[]; requests: number }> {
  let requests = 0
  const server = createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://house')
    const way = ways[Number(url.pathname.slice(1))]
    requests++
    const answer = await way
      ?.send(url.searchParams.get('v') ?? '')
      .catch(error => ({ status: 500, body: String(error) }))
    outgoing
      .writeHead(answer?.status ?? 404, { 'content-type': 'text/html; charset=utf-8' })
      .end(steady(answer?.body ?? ''))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const folder = mkdtempSync(join(tmpdir(), 'umkiek-sqlmap-'))
  const list = join(folder, 'list.txt')
  const results = join(folder, 'results.csv')
  writeFileSync(
    list,
    ways
      .map(({ usual }, at) => `http://127.0.0.1:${port}/${at}?v=${encodeURIComponent(usual || 'een')}`)
      .join('\n'),
  )
  try {
    const options = ['--batch', '--level=3', '--risk=1', '--dbms=PostgreSQL', '-p', 'v', '--flush-session']
    const child = spawn(
      'sqlmap',
      [
        '-m',
        list,
        ...options,
        '--ignore-code=*',
        '--retries=0',
        `--results-file=${results}`,
        `--output-dir=${folder}`,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    )
    const [code] = await once(child, 'exit')
    if (code !== 0) throw new Error(`sqlmap stopped with ${code}`)
    const rows = readFileSync(results, 'utf8').trim().split('\n').slice(1)
    // What it took for a hole and could not use after all stands there too, with a note.
    const broken = rows
      .filter(row => /,[A-Z]+,$/.test(row))
      .map(row => /127\.0\.0\.1:\d+\/(\d+)/.exec(row)?.[1])
    return {
      found: [...new Set(broken)].filter(at => at !== undefined).map(at => (ways[Number(at)] as Way).what),
      requests,
    }
  } finally {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
