/** Several things wrong at once: the problems stand in the order of the fields, and each leads to its own. */
import { expect, it } from 'vitest'
import { asItStands, usual } from './support/every-form.ts'
import { sameForm } from './support/fuzz.ts'
import { leadingNowhere, outOfOrder, problemsOn } from './support/judge.ts'
import { openWorld } from './support/worlds.ts'

/** In every field that a person types in, or chooses in, something that cannot be. */
const wrongs = { long: 'x'.repeat(5000), odd: '31-02 of zo', empty: '' }

it.each(['village', 'beginning'] as const)(
  'on every form in the %s',
  async which => {
    const world = await openWorld(which)
    const found = new Set<string>()
    let several = 0
    for (const standing of world.forms) {
      for (const [kind, text] of Object.entries(wrongs)) {
        const browser = await world.as(standing.who)
        const form = sameForm(standing, (await standing.open(browser, world.test)).body)
        if (!form || form.files) continue
        const fields = asItStands(form, usual(form))
        for (const control of form.controls)
          if (!['hidden', 'file'].includes(control.kind)) fields[control.name] = text
        // A form without an address goes to its own page, with what stands behind the question mark.
        const isHere = form.action === standing.page.split('?')[0]
        const answer = await browser.post(isHere ? standing.page : form.action, fields, standing.page)
        if (answer.status !== 422) continue
        if (problemsOn(answer.body).length > 1) several++
        for (const fault of [...outOfOrder(answer.body), ...leadingNowhere(answer.body)])
          found.add(`${standing.address} (${kind}): ${fault}`)
      }
    }
    expect([...found]).toEqual([])
    expect(several).toBeGreaterThan(which === 'village' ? 10 : 0)
    await world.test.close()
  },
  300_000,
)
