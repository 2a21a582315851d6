/** People who change one field of one thing at the same time, each with a page of their own. */

import { setTimeout as wait } from 'node:timers/promises'
import { chance } from './chance.ts'
import type { House } from './crawl.ts'
import { asItStands, formsOn, type PageForm } from './every-form.ts'
import { readable } from './forms.ts'
import type { Browser } from './house.ts'

export type Work = { who: string; page: string; field: string; editors: number; rounds: number }
export type Edited = { saved: number; refused: number; faults: string[] }

/** Figures in a request are read as a day. */
const inLetters = (count: number) => [...String(count)].map(figure => 'abcdefghij'[Number(figure)]).join('')

/**
 * An edit is lost when two were told "saved" that began from the same text: the later one cannot have seen the
 * earlier. Who is refused must see the own text and that of the colleague.
 */
export async function editTogether(house: House, work: Work): Promise<Edited> {
  const { who, page, field, editors, rounds } = work
  const edited: Edited = { saved: 0, refused: 0, faults: [] }
  const begunFrom = new Map<string, string>()
  const dice = chance(editors * rounds)
  const formOf = (body: string) =>
    formsOn(body, page).find(
      ({ action, controls }) => action === page && controls.some(({ name }) => name === field),
    ) as PageForm
  const textIn = (form: PageForm) => form.controls.find(({ name }) => name === field)?.value ?? ''
  const edit = async (browser: Browser, mine: string) => {
    for (let tries = 0; tries < 200; tries++) {
      const form = formOf((await browser.get(page)).body)
      const before = textIn(form)
      const answer = await browser.post(page, { ...asItStands(form), [field]: mine })
      if (answer.status === 303) {
        const earlier = begunFrom.get(before)
        if (earlier) edited.faults.push(`${mine} and ${earlier} both began from "${before}"`)
        begunFrom.set(before, mine)
        edited.saved += 1
        return
      }
      edited.refused += 1
      if (answer.status !== 409) edited.faults.push(`${mine}: status ${answer.status}`)
      const seen = `${readable(answer.body)} ${formsOn(answer.body, page)
        .flatMap(({ controls }) => controls.map(({ value }) => value))
        .join(' ')}`
      if (!seen.includes(mine)) edited.faults.push(`${mine}: the own text is gone`)
      if (!/tekst-[a-j]+-[a-j]+/.test(seen.replaceAll(mine, '')))
        edited.faults.push(`${mine}: the text of the colleague is not shown`)
      // Reading two texts takes a moment. Without it six who never pause can keep one of them out for minutes.
      await wait(dice.upTo(30))
    }
    edited.faults.push(`${mine}: never saved`)
  }
  await Promise.all(
    Array.from({ length: editors }, async (_, editor) => {
      const browser = house.browser()
      await browser.signIn(who)
      for (let round = 0; round < rounds; round++)
        await edit(browser, `tekst-${inLetters(editor)}-${inLetters(round)}`)
    }),
  )
  return edited
}
