/** A passkey in a real browser, with Chromium's own virtual authenticator (A2). */
import type { CDPSession, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { phone } from '../support/browser.ts'
import { bareEsdorp, browser, house, walkIn } from '../support/walking.ts'

const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
walkIn(clock, { from: bareEsdorp })

/** A phone whose owner's finger is right, or not. */
async function telephone(verified: boolean) {
  const context = await browser.newContext({ viewport: phone, locale: 'nl-NL' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: verified,
      automaticPresenceSimulation: true,
    },
  })
  return { context, page, session, authenticatorId }
}

async function makeOne(page: Page) {
  await page.request.post(`${house.origin}/demo/in`, { form: { who: 'coordinator' }, maxRedirects: 0 })
  await page.goto(`${house.origin}/account`)
  await page.getByRole('button', { name: 'Maak een toegangssleutel op dit toestel' }).click()
  await page.getByText('Toegangssleutel op Linux').first().waitFor()
  await page.getByRole('button', { name: 'Ga naar buiten' }).click()
  await page.waitForURL(`${house.origin}/in`)
}

const knock = (page: Page) => page.getByRole('button', { name: 'Kom binnen met een toegangssleutel' }).click()
const setFinger = (session: CDPSession, authenticatorId: string, isUserVerified: boolean) =>
  session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })

it('Annie makes a passkey on her phone and comes in with her finger, and not with the wrong one', async () => {
  const { context, page, session, authenticatorId } = await telephone(true)
  await makeOne(page)
  await setFinger(session, authenticatorId, false)
  await knock(page)
  await page.getByText('Dat lukte niet.').waitFor()
  expect((await page.request.get(`${house.origin}/account`, { maxRedirects: 0 })).status()).toBe(303)
  await setFinger(session, authenticatorId, true)
  await knock(page)
  await page.waitForURL(/\/account\/berichten/)
  await page.getByRole('button', { name: 'Dat klopt, ga verder' }).click()
  await page.waitForURL(`${house.origin}/esdorp/**`)
  expect(house.troubles).toEqual([])
  await context.close()
})

it('Back shows nothing once she is outside (A6)', async () => {
  const { context, page } = await telephone(true)
  await page.request.post(`${house.origin}/demo/in`, { form: { who: 'board' }, maxRedirects: 0 })
  await page.goto(`${house.origin}/account`)
  await page.getByText('Dit ben jij nu').waitFor()
  await page.getByRole('button', { name: 'Ga naar buiten' }).click()
  await page.waitForURL(`${house.origin}/in`)
  await page.goBack()
  expect(new URL(page.url()).pathname).toBe('/in')
  expect(await page.getByText('Dit ben jij nu').count()).toBe(0)
  await context.close()
})

it('whose phone cannot do it, or has script switched off, sees the other ways and no empty button', async () => {
  const context = await browser.newContext({ viewport: phone, locale: 'nl-NL', javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${house.origin}/in`)
  expect(await page.getByRole('button', { name: 'Kom binnen met een toegangssleutel' }).isVisible()).toBe(
    false,
  )
  await page.getByLabel('Met welke naam kom je binnen?').fill('annie')
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('button', { name: 'Kaart en pincode' }).click()
  await page.getByLabel('Pincode').fill('704193')
  await page.getByRole('button', { name: 'Verder' }).click()
  expect(await page.getByLabel(/Code nummer \d+/).isVisible()).toBe(true)
  await context.close()
})
