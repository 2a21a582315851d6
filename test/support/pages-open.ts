/** Two hundred pages that listen, each counting how often it is told to look. */
import { expect } from 'vitest'

export type Page = { looks: number; leave: () => void }

/** `inAs` answers with the cookie of one of 25 people. */
export async function listenEverywhere(
  origin: string,
  inAs: (at: number) => Promise<string>,
): Promise<Page[]> {
  const pages: Page[] = []
  for (let each = 0; each < 25; each++) {
    const cookie = await inAs(each)
    for (let page = 0; page < 8; page++) pages.push(await listenAt(`${origin}/esdorp/nu`, cookie))
  }
  return pages
}

async function listenAt(address: string, cookie: string): Promise<Page> {
  const leaving = new AbortController()
  const { body, status } = await fetch(address, { headers: { cookie }, signal: leaving.signal })
  expect(status).toBe(200)
  const page = { looks: 0, leave: () => leaving.abort() }
  void (async () => {
    const letters = new TextDecoder()
    for await (const piece of body ?? []) page.looks += letters.decode(piece).split('event: look').length - 1
  })().catch(() => {})
  return page
}
