/** Every way in as somebody of any role climbs it: each try that gives too little, and each that gives enough. */
import { type Browser, testOrigin, type Visited } from '../../../test/support/house.ts'
import { type Accounts, comeInWith, knock, loginOf, serverKey } from './accounts.support.ts'
import { makeAuthenticator } from './examples.authenticator.ts'
import { giveKeys } from './examples.keys.ts'
import { newMark, seeDevice, trustDevice } from './queries.devices.ts'
import type { waysIn } from './rules.ways.ts'

export type Climber = Awaited<ReturnType<typeof makeClimber>>
/** What is given, what the page then says, and the try itself. */
type TooLittle = readonly [given: string, says: string, attempt: (on: Browser) => Promise<Visited>]
type Enough = readonly [given: string, attempt: (on: Browser) => Promise<Visited>]
type Rung = { tooLittle: readonly TooLittle[]; enough: readonly Enough[] }

/** Somebody with every key that there is, on a phone of their own. */
export async function makeClimber(room: Accounts, who: string) {
  const account = room.villages.esdorp.asker[who]?.account as string
  const ring = await giveKeys(room.database.gate, account, serverKey, room.clock.now)
  const code = (number: number) => ring.codes[number - 1] as string
  const phone = makeAuthenticator(testOrigin)
  const browser = room.browser('10.20.0.1')
  await comeInWith(browser, loginOf(who), 'card', ring.pin, code)
  const passkey = phone.register(await question(browser, 'new'))
  await browser.post('/account', { do: 'passkey', passkey })
  await browser.post('/uit', {}, '/account')
  const mark = newMark()
  await seeDevice(room.database.gate, account, mark, 'Android', room.clock.now)
  return { room, who, account, login: loginOf(who), ring, code, phone, mark }
}

/** What the button of a passkey fetches. */
export const question = async (browser: Browser, purpose: 'new' | 'sign-in') =>
  JSON.parse((await browser.post('/in/passkey', { purpose }, purpose === 'new' ? '/account' : '/in')).body)

const wrong = (digits: string) => String((Number(digits) + 1) % 1_000_000).padStart(6, '0')
const otherPassword = 'een heel ander wachtwoord'
const combination = 'klopt niet. Kijk de code na, of begin opnieuw.'
const door = 'Met welke naam kom je binnen?'

/** One story for each way; a way that the rules learn later does not compile until it has its own. */
export const rungs: Record<(typeof waysIn)[number], (climber: Climber) => Rung> = {
  card: ({ login, ring: { pin }, code }) => ({
    tooLittle: [
      ['only the PIN', 'Nu nog één code', on => onlyFirst(on, login, 'card', pin)],
      ['only a code of the card', 'Hoe kom je binnen?', on => onlySecond(on, login, 'card', code(1))],
      [
        'the PIN and a wrong code',
        combination,
        on => comeInWith(on, login, 'card', pin, n => wrong(code(n))),
      ],
      ['the card and a wrong PIN', combination, on => comeInWith(on, login, 'card', '918273', code)],
    ],
    enough: [['the PIN and the card', on => comeInWith(on, login, 'card', pin, code)]],
  }),

  password: ({ login, ring: { password, appCode }, code, room }) => ({
    tooLittle: [
      ['only the password', 'Nu nog één code', on => onlyFirst(on, login, 'password', password)],
      ['only a code', 'Hoe kom je binnen?', on => onlySecond(on, login, 'password', code(1))],
      [
        'the password and a wrong code',
        combination,
        on => comeInWith(on, login, 'password', password, n => wrong(code(n))),
      ],
      [
        'the card, another password',
        combination,
        on => comeInWith(on, login, 'password', otherPassword, code),
      ],
      [
        'the app, another password',
        combination,
        on => comeInWith(on, login, 'password', otherPassword, () => appCode(room.clock.now)),
      ],
    ],
    enough: [
      ['the password and the card', on => comeInWith(on, login, 'password', password, code)],
      [
        'the password and the app',
        on => comeInWith(on, login, 'password', password, () => appCode(room.clock.now)),
      ],
    ],
  }),

  device: climber => {
    const { who, ring, room } = climber
    const withMark = (on: Browser) => byDevice(climber, on, ring.pin)
    const withTrust = (on: Browser) => trusted(climber, () => withMark(on))
    // Written by hand: nobody else sees so little that a month of trust will do.
    const opens = ['volunteer', 'reader'].includes(who)
    const says = 'Zo kom je hier niet binnen. Kijk je naam en pincode na, gebruik je kaart, of begin opnieuw.'
    return {
      tooLittle: [
        ['the PIN on a device that was never trusted', says, on => byDevice(climber, on, ring.pin, null)],
        ['the PIN on a device that was seen, not trusted', says, withMark],
        [
          'the trusted device and a wrong PIN',
          says,
          on => trusted(climber, () => byDevice(climber, on, '918273')),
        ],
        [
          'the PIN, a month and an hour after it was trusted',
          says,
          on => trusted(climber, () => later(room, 24 * 30 + 1, () => withMark(on))),
        ],
        ...(opens ? [] : [['the PIN on a trusted device', says, withTrust] as const]),
      ],
      enough: opens ? [['the PIN on a trusted device', withTrust]] : [],
    }
  },

  passkey: ({ phone }) => {
    const says = 'De toegangssleutel werd niet herkend.'
    const send = (on: Browser, passkey: string) => on.post('/in', { passkey, naar: '/' })
    return {
      tooLittle: [
        [
          'the phone without its finger',
          says,
          async on => send(on, phone.answer(await question(on, 'sign-in'), { verified: false })),
        ],
        [
          'a phone that nobody knows',
          says,
          async on => send(on, makeAuthenticator(testOrigin).answer(await question(on, 'sign-in'))),
        ],
        ['nothing that can be read', says, on => send(on, 'x')],
      ],
      enough: [['finger and phone', async on => send(on, phone.answer(await question(on, 'sign-in')))]],
    }
  },

  letter: ({ login, ring }) => {
    const begun = (on: Browser, code: string) => on.post('/in/brief', { code })
    return {
      tooLittle: [
        ['a code that nobody made', 'Deze code werkt niet, of niet meer.', on => begun(on, 'ABCDEFGHJKMN')],
        ['half a code', 'Typ de twaalf letters en cijfers van je brief.', on => begun(on, 'ABCD')],
        ['no letter at all', door, on => on.post('/in/begin', { pin: ring.pin, again: ring.pin }, '/in')],
        ['only the name', 'Hoe kom je binnen?', on => on.post('/in', { login })],
      ],
      enough: [],
    }
  },
}

async function onlyFirst(on: Browser, login: string, way: string, secret: string) {
  await knock(on, login, way)
  return on.post('/in/geheim', { secret })
}
async function onlySecond(on: Browser, login: string, way: string, code: string) {
  await knock(on, login, way)
  return on.post('/in/code', { code }, '/in/hoe')
}

async function byDevice({ login, mark }: Climber, on: Browser, secret: string, known: string | null = mark) {
  await knock(on, login, 'device')
  if (known) on.cookie += `; __Host-umkiek-toestel=${known}`
  return on.post('/in/geheim', { secret })
}
async function trusted<T>({ room, account, mark }: Climber, work: () => Promise<T>): Promise<T> {
  await trustDevice(room.database.gate, account, mark, room.clock.now)
  try {
    return await work()
  } finally {
    await room.admin.query('update accounts.devices set trusted_until = null where account_id = $1', [
      account,
    ])
  }
}
async function later<T>({ clock }: Accounts, hours: number, work: () => Promise<T>): Promise<T> {
  const { now } = clock
  clock.now = now.add({ hours })
  try {
    return await work()
  } finally {
    clock.now = now
  }
}

/** On through whatever leads on, to the page where somebody stands: `/account/berichten` is read on the way. */
export async function arrive(on: Browser, visited: Visited): Promise<{ path: string; page: Visited }> {
  let [path, page] = ['', visited]
  for (let hops = 0; page.location && hops < 8; hops++) {
    path = page.location
    page = await on.get(path)
    if (path.startsWith('/account/berichten') && page.status === 200) {
      const naar = new URL(path, testOrigin).searchParams.get('naar') as string
      page = await on.post('/account/berichten', { naar }, path)
    }
  }
  return { path, page }
}
