/**
 * C2 from the addresses: every form of a village either says which version it shows, and then saves over nobody, or
 * stands here with the reason why two people cannot hurt each other in it. A new form that does neither turns this red.
 * What the page with both texts looks like: walks/two-at-once.walk.ts, for each of them with words.
 */
import { expect, it } from 'vitest'
import type { PageForm } from './support/every-form.ts'
import { changed, fingerprint } from './support/fingerprint.ts'
import { sameForm } from './support/fuzz.ts'
import { wellFilled } from './support/well-filled.ts'
import { openWorld } from './support/worlds.ts'

const adds = 'adds; what stood there stays'
const asks = 'asks, and saves nothing of anybody'
const toggles = 'one press that says what it makes of it: pressed twice it is the same'
const takesBack = 'takes back one named deed, and only while nothing came after it'
const ownFile = 'what becomes of a file shows at the trial, which has a version where it is taken over'
const once = 'signed once: whoever comes second is told who signed before'
const own = 'one’s own half typed text'

/** Forms without a version. */
const withoutVersion: Record<string, string> = {
  '/:village/beheer/datalek/blad paper file': asks,
  '/:village/beheer/datalek/boek': adds,
  '/:village/beheer/logboek-inzage': asks,
  '/:village/beheer/logboek-inzage keepers':
    'ticks two people anew; the answer shows both, and the log who chose them',
  '/:village/beheer/mensen/:account/brief': 'a new letter; the one before is void, and says so',
  '/:village/beheer/mensen/nieuw': adds,
  '/:village/concept yes': own,
  '/:village/grenzen': asks,
  '/:village/grenzen/dilemmas/:dilemma out': toggles,
  '/:village/grenzen/dilemmas/:dilemma take-back': takesBack,
  '/:village/grenzen/dilemmas/nieuw': adds,
  '/:village/grenzen/kaart/:card in': toggles,
  '/:village/grenzen/kaart/:card out': toggles,
  '/:village/grenzen/kaart/:card take-back': takesBack,
  '/:village/grenzen/nieuw': adds,
  '/:village/instellingen/dorp take-back': takesBack,
  '/:village/instellingen/plekken add': adds,
  '/:village/instellingen/plekken out': toggles,
  '/:village/instellingen/plekken take-back': takesBack,
  '/:village/instellingen/soorten add': adds,
  '/:village/instellingen/soorten down up': 'moves one kind one place, from where it stands then',
  '/:village/instellingen/soorten in': toggles,
  '/:village/instellingen/soorten out': toggles,
  '/:village/instellingen/soorten take-back': takesBack,
  '/:village/instellingen/woorden': 'says of each word what it was (was-…): only that word clashes',
  '/:village/logboek/:request': adds,
  '/:village/logboek/:request no-answer': adds,
  '/:village/logboek/:request tick': toggles,
  '/:village/logboek/invoer': adds,
  '/:village/logboek/invoer/:book': ownFile,
  '/:village/logboek/invoer/:book/proef throw-away': ownFile,
  '/:village/logboek/invoer/:book/proef undo': 'leaves alone whatever somebody went on with',
  '/:village/logboek/nieuw yes': adds,
  '/:village/logboek/nieuw/:call yes': adds,
  '/:village/beheer/nakijken note': adds,
  '/:village/beheer/nakijken sign': once,
  '/:village/mensen': asks,
  '/:village/mensen/:resident/regel': adds,
  '/:village/mensen/invoer': adds,
  '/:village/mensen/invoer/:list': ownFile,
  '/:village/mensen/invoer/:list/proef throw-away': ownFile,
  '/:village/mensen/invoer/:list/proef undo': 'leaves alone whatever somebody went on with',
  '/:village/mensen/lijkt-op': asks,
  '/:village/mensen/nieuw': adds,
  '/:village/dienst not-away': takesBack,
  '/:village/dienst/overdracht tick': toggles,
  '/:village/dienst undo': takesBack,
  '/:village/dienst/om-de-beurt':
    'fills empty weeks only; a day that somebody filled meanwhile is refused by its key',
  '/:village/logboek/invoer/:book/proef leave-out': ownFile,
  '/:village/logboek/overtypen': adds,
  '/:village/mensen/:resident/afspraken consent yes no':
    'adds an answer with who and when; the newest holds, and the one before stays to be read',
  '/:village/mensen/:resident/afspraken speaker': adds,
  '/:village/mensen/:resident/inzage': 'ticks anew which words are covered; the answer shows them all',
  '/:village/mensen/:resident/inzage yes': 'covers all names; the answer shows them, each to be opened again',
  '/:village/mensen/:resident/inzage/blad paper file': asks,
  '/:village/mensen/:resident/samenvoegen': asks,
  '/:village/mensen/dubbel': toggles,
  '/:village/regels/:entry/weghalen': 'goes once; whoever comes second is shown that it is gone',
  '/:village/noodtoegang ask': adds,
  '/:village/noodtoegang search': asks,
  '/:village/noodtoegang/nakijken review': once,
  '/:village/noodtoegang/persoon close': toggles,
  '/:village/trends/uitgaven/nieuw': 'made once and never changed; whoever comes second is told',
  '/:village/vandaag see': toggles,
  '/:village/vandaag throw-away': own,
  '/:village/vandaag tick': toggles,
  '/:village/vrijwilligers': asks,
  '/:village/vrijwilligers/anderen': adds,
  '/:village/vrijwilligers/bedanken thank': toggles,
  '/:village/vrijwilligers/belronde': adds,
  '/:village/vrijwilligers/kader/nieuw': adds,
  '/:village/zoeken': asks,
}

/** The address, and what tells its forms apart. */
const signOf = (address: string, { controls, buttons }: PageForm) =>
  [
    address,
    controls.find(({ name }) => name === 'do')?.value,
    ...new Set(
      buttons.map(button =>
        button && !['line', 'about'].includes(button.name) ? button.value.split(':')[0] : undefined,
      ),
    ),
  ]
    .filter(Boolean)
    .join(' ')

it('every form has a version, or a reason; and an old version saves nothing (C2)', async () => {
  const world = await openWorld('village')
  const faults: string[] = []
  const bare = new Set<string>()
  const versioned = new Set<string>()
  for (const standing of world.forms) {
    if (!standing.address.startsWith('/:village/')) continue
    const browser = await world.as(standing.who)
    const form = sameForm(standing, (await standing.open(browser, world.test)).body)
    if (!form) continue
    if (!form.controls.some(({ name }) => name === '_version')) {
      bare.add(signOf(standing.address, form))
      continue
    }
    versioned.add(standing.address)
    for (const button of form.buttons.filter(each => each?.value !== 'two').slice(0, 6)) {
      const pressed = button ? { [button.name]: button.value } : {}
      const send = (_version: string) =>
        browser.post(form.action, {
          ...{ ...wellFilled(standing, form, 'twee'), ...pressed },
          ...{ _version, _key: browser.freshKey() },
        })
      const shown = Number(form.controls.find(({ name }) => name === '_version')?.value)
      // Nobody chose here yet: now somebody does.
      if (shown === 0) await send('0')
      const before = await fingerprint(world.test)
      const { status, body } = await send(String(Math.max(0, shown - 1)))
      const what = `${standing.address} [${button?.value ?? ''}]`
      // What must be put right first is said first; then too nothing is saved.
      if (status !== 409 && status !== 422) faults.push(`${what}: ${status}`)
      // The read log holds what was shown; of a form that saves nothing no receipt stays.
      const saved = changed(before, await fingerprint(world.test)).filter(
        table => !/read_log|sessions/.test(table),
      )
      if (saved.length > 0) faults.push(`${what}: saved in ${saved}`)
      if (status === 409 && !body.includes('<form')) faults.push(`${what}: a page without a way on`)
    }
  }
  console.log('C2:', versioned.size, 'addresses with a version:', [...versioned].sort().join(' '))
  expect(world.house.troubles).toEqual([])
  await world.test.close()
  expect(faults).toEqual([])
  expect([...bare].sort()).toEqual(Object.keys(withoutVersion).sort())
}, 300_000)
