/** What stands about somebody with another: shown to whoever makes the copy, and not on the paper. */
import { expect, it } from 'vitest'
import { readable } from '../../../test/support/forms.ts'
import { readPaper } from '../../../test/support/paper.ts'
import { putEntry, putResident } from '../logbook/examples.rows.ts'
import { annie, house, write } from '../logbook/logbook.support.ts'

it('says on the page, on paper and before erasing that words with others are not in it, and what one can do', async () => {
  const browser = house.browser()
  await browser.signIn('coordinator')
  const { riet } = await write(annie, async tx => {
    const [riet, harm] = [await putResident(tx, annie, 'Riet Elders'), await putResident(tx, annie, 'Harm')]
    await putEntry(tx, annie, 'Riet Elders zette zijn vuilnis buiten', '2026-11-20T09:00:00Z', {
      resident_id: harm,
    })
    return { riet }
  })
  const page = `/esdorp/mensen/${riet}`
  for (const [part, words] of [
    ['inzage', 'Op één plek staat de naam bij een ander. Lees dit eerst zelf'],
    ['wissen', 'Umkiek zocht hierboven alleen op de naam.'],
  ] as const) {
    const { body } = await browser.get(`${page}/${part}`)
    expect(readable(body)).toContain(words)
    expect(body).toContain('href="/esdorp/zoeken"')
    expect(body).toContain('vuilnis')
    // Whoever erases must see it; whoever reads along in the copy does not, before it is opened.
    expect(/<details(?:(?!<\/details>).)*vuilnis/s.test(body)).toBe(part === 'inzage')
    expect(body).toMatch(/href="\/esdorp\/mensen\/[^"]+\?weg=#past"/)
  }
  const paper = readPaper((await browser.post(`${page}/inzage/blad`, { as: 'paper' }, `${page}/inzage`)).body)
    .join(' ')
    .replace(/\s+/g, ' ')
  expect(paper).toContain('Staat er iets over u bij een ander?')
  expect(paper).toContain('Wij zoeken op uw naam')
  expect(paper).not.toContain('vuilnis')
})
