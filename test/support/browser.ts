/** A real browser out of an npm package; nothing to install by hand. */
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import chromium from '@sparticuz/chromium'
import { type BrowserContext, chromium as playwright } from 'playwright-core'

export const phone = { width: 390, height: 844 }
export const desk = { width: 1280, height: 900 }

const options = async () => ({
  executablePath: await chromium.executablePath(),
  headless: true,
  args: [
    ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
    ...['--disable-background-networking', '--disable-component-update', '--font-render-hinting=none'],
  ],
})

export const openBrowser = async () => playwright.launch(await options())

/** One that can be killed, with the folder of somebody's own browser; answers with its process too. */
export async function openBrowserIn(folder: string) {
  const context = await playwright.launchPersistentContext(folder, { ...(await options()), locale: 'nl-NL' })
  return context
}

/** Whatever the browser asks of another host than ours is a fault of its own (P11). */
export function watchForeign(context: BrowserContext, origin: string): string[] {
  const foreign: string[] = []
  context.on('request', request => {
    if (!request.url().startsWith(origin) && !/^(data|blob|about):/.test(request.url()))
      foreign.push(request.url())
  })
  return foreign
}

/** As a battery does: the process of the browser with this folder, and nothing else. */
export async function killBrowserIn(folder: string) {
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    const said = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    if (said.includes(`--user-data-dir=${folder}`) && !said.includes('--type='))
      process.kill(Number(pid), 'SIGKILL')
  }
  await new Promise(later => setTimeout(later, 500))
}
