/** What a colleague changes comes in around whoever is typing, and disturbs nothing. */
import { describe, expect, it } from 'vitest'
import { clock, geert, leave, nameOf, open, request, roelie, seen, write } from '../support/two-browsers.ts'

describe('who is typing', () => {
  it('keeps text, cursor, open parts, a half chosen answer and the place on the page; the rest is drawn again', async () => {
    const [one, other] = [await roelie(), await geert()]
    await open(one, `/logboek/${request.id}`)
    await open(other, `/logboek/${request.id}`)
    await other.locator('#line summary').first().click()
    const choice = other.locator('#line input[name=mentions]').first()
    await choice.check()
    await other.locator('#line-words').pressSequentially('Half een zin')
    await other.locator('#line-words').evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(4, 4))
    const top = () => other.locator('#line-words').evaluate(field => field.getBoundingClientRect().top)
    const before = await top()
    const since = await write(one, 'Van een ander')
    expect(await seen(other, 'Van een ander', since)).toBeLessThan(2000)
    const field = other.locator('#line-words')
    expect(await field.inputValue()).toBe('Half een zin')
    expect(
      await field.evaluate((at: HTMLTextAreaElement) => [at === document.activeElement, at.selectionStart]),
    ).toEqual([true, 4])
    expect(await choice.isChecked()).toBe(true)
    expect(
      await other
        .locator('#line details')
        .first()
        .evaluate((at: HTMLDetailsElement) => at.open),
    ).toBe(true)
    expect(Math.abs((await top()) - before)).toBeLessThan(120)
    const above = other.locator('#line .now-above')
    expect(await above.innerText()).toContain('schreef net: “Van een ander” Wat je typt blijft staan.')
    // A line is added to what stands there: both are kept.
    clock.now = clock.now.add({ seconds: 1 })
    await other.getByRole('button', { name: 'Leg deze regel vast' }).click()
    await other.waitForURL(/#history$/)
    expect(await other.locator('#history').innerText()).toMatch(/Half een zin[\s\S]*Van een ander/)
    await leave(one, other)
  }, 60_000)

  it('in what a colleague changes meanwhile sees it above the form, and gets both texts when sending', async () => {
    const [one, other] = [await roelie(), await geert()]
    const roelies = await nameOf('coordinator')
    await open(one, `/logboek/${request.id}/wijzigen`)
    await open(other, `/logboek/${request.id}/wijzigen`)
    await other.locator('#field-words').fill('Zoals Geert het hoorde')
    const version = () => other.locator('main input[name=_version]').first().inputValue()
    const began = await version()
    await one.locator('#field-words').fill('Zoals Roelie het hoorde')
    const since = Date.now()
    await one.locator('main form button').first().click()
    await one.waitForURL(/\/logboek\/[0-9a-f-]{36}$/)
    const told = `${roelies} heeft dit net veranderd: “Zoals Roelie het hoorde”`
    expect(await seen(other, told, since)).toBeLessThan(2000)
    expect(await other.locator('.now-above').innerText()).toContain(told)
    expect(await other.locator('#field-words').inputValue()).toBe('Zoals Geert het hoorde')
    expect(await version()).toBe(began)
    await other.locator('main form button').first().click()
    await seen(other, 'Zoals Roelie het hoorde', 0)
    expect(await other.locator('main').innerText()).toContain('Zoals Geert het hoorde')
    expect(await other.locator('umkiek-now').count()).toBe(0)
    await leave(one, other)
  }, 60_000)

  it('nothing has a page that is up to date, and saves what the colleague wrote no second time', async () => {
    const [one, other] = [await roelie(), await geert()]
    await open(one, `/logboek/${request.id}/wijzigen`)
    await open(other, `/logboek/${request.id}/wijzigen`)
    await other.locator('h1').click()
    await one.locator('#field-words').fill('Nieuwe woorden van Roelie')
    await one.locator('main form button').first().click()
    await other.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('#field-words')?.value === 'Nieuwe woorden van Roelie',
      null,
      { timeout: 4000 },
    )
    await other.locator('#field-words').fill('En daarna die van Geert')
    await other.locator('main form button').first().click()
    await other.waitForURL(/\/logboek\/[0-9a-f-]{36}$/)
    await seen(other, 'En daarna die van Geert', 0)
    await leave(one, other)
  }, 60_000)
})
