/** The rules of this room, without a database. */
import { describe, expect, it } from 'vitest'
import { leaving, openTasks, type Task, whatBreaks } from './rules.cadre.ts'
import { changedFrom, comesApart, together } from './rules.changes.ts'
import { askedWords, findBy } from './rules.find.ts'
import { isPaused, madeOne, nothingSaid, type Profile, parts } from './rules.profile.ts'
import { isMilestone, monthBefore, yearsIn } from './rules.thanks.ts'
import { typedOf } from './rules.typed.ts'
import { readProfile } from './rules.wish.ts'

const today = '2026-11-26'
const kinds = ['vervoer', 'tuin', 'bezoek'].map(code => ({ code, name: code }))
const geert: Profile = {
  ...{ likes: ['vervoer'], dislikes: ['tuin'], talents: 'Slijpt messen', times: ['1-ochtend', '4-avond'] },
  ...{ holidays: 'not', notDark: true, most: { times: 2, per: 'week' } },
  pause: { from: '2026-12-01', until: '2027-01-03' },
  ...{
    far: 'near',
    means: ['car', 'walker'],
    meansMore: 'Trekhaak',
    languages: 'Drents',
    askBy: ['call', 'app'],
  },
  ...{ needs: 'Een maatje', since: '2020-05-01', stopped: null },
}
const read = (fields: Record<string, string | string[]>, told = true) =>
  readProfile(
    {
      text: field => [fields[field] ?? ''].flat()[0] ?? '',
      texts: field => [fields[field] ?? []].flat().filter(Boolean),
      bsn: text => (text.includes('123456782') ? '123456782' : null),
    },
    { today, kinds, told, since: today },
  )

describe('the form of taking part', () => {
  it('reads back what it shows, and takes an empty one too', () => {
    const { stopped: _, ...wish } = geert
    expect(read(typedOf(geert))).toEqual({ ok: true, value: wish })
    const { stopped: __, ...nothing } = nothingSaid
    expect(read({})).toEqual({ ok: true, value: { ...nothing, since: today } })
  })

  it.each([
    [{ likes: ['tuin'], dislikes: ['tuin'] }, 'dislikes', 'problem.both'],
    [{ 'most-times': '0' }, 'most-times', 'problem.most'],
    [{ 'most-times': 'vaak' }, 'most-times', 'problem.most'],
    [{ 'pause-from': '2026-12-10', 'pause-until': '2026-12-01' }, 'pause-until', 'problem.pause-turned'],
    [{ 'pause-from': '31-02' }, 'pause-from', 'problem.day'],
    [{ since: '2026-11-27' }, 'since', 'problem.since'],
    [{ talents: 'x'.repeat(501) }, 'talents', 'problem.too-long'],
    [{ needs: 'bsn 123456782' }, 'needs', 'problem.bsn'],
  ])('says of %j what to put right', (fields, field, sentence) => {
    expect(read(fields)).toMatchObject({ ok: false, problems: [{ field, sentence }] })
  })

  it('keeps no need of whoever said no to that, and a number that is no BSN after a second look', () => {
    expect(read({ needs: 'Een lift' }, false)).toMatchObject({ problems: [{ sentence: 'problem.not-told' }] })
    expect(read({ talents: 'Telt tot 123456782', 'not-bsn': '123456782' }).ok).toBe(true)
  })

  it('takes a kind that this village does not have for no answer', () => {
    expect(read({ likes: ['raketten', 'tuin'] })).toMatchObject({ value: { likes: ['tuin'] } })
  })
})

it('a pause has two ends, or one', () => {
  const paused = (pause: Profile['pause'], day: string) => isPaused({ pause }, day)
  const winter = { from: '2026-12-01', until: '2027-01-03' }
  expect([paused(winter, '2026-11-30'), paused(winter, '2026-12-01')]).toEqual([false, true])
  expect([paused(winter, '2027-01-03'), paused(winter, '2027-01-04')]).toEqual([true, false])
  expect(paused({ from: '2026-12-01', until: null }, '2031-01-01')).toBe(true)
  expect(paused(null, '2026-12-01')).toBe(false)
})

describe('two who changed one thing', () => {
  it('lose nothing: of a list both additions stay, of a text mine and a clash', () => {
    const theirs: Profile = {
      ...geert,
      likes: ['vervoer', 'bezoek'],
      talents: 'Slijpt scharen',
      far: 'anywhere',
    }
    const mine: Profile = { ...geert, likes: [], talents: 'Slijpt alles' }
    const both = together<Profile>(parts, geert, theirs, mine)
    expect(both.merged).toMatchObject({ likes: ['bezoek'], talents: 'Slijpt alles', far: 'anywhere' })
    expect(both.clashes).toEqual(['likes', 'talents'])
    expect(both.theirs).toEqual(['far'])
  })

  it('made one they like what either likes, and come apart again but for what was changed since', () => {
    const riek: Profile = {
      ...{ ...nothingSaid, since: '2018-01-01', likes: ['tuin', 'bezoek'], talents: 'Zingt' },
      languages: 'Fries',
    }
    const plain: Profile = { ...nothingSaid, since: '2020-05-01', dislikes: ['tuin'], talents: 'Leest voor' }
    const one = madeOne(plain, riek)
    expect(one).toMatchObject({
      likes: ['bezoek'],
      dislikes: ['tuin'],
      talents: 'Leest voor',
      languages: 'Fries',
    })
    expect(one.since).toBe('2018-01-01')
    const before = changedFrom<Profile>(parts, plain, one)
    expect(comesApart<Profile>(parts, before, one, one)).toEqual(plain)
    const since = { ...one, languages: 'Fries en Drents' }
    expect(comesApart<Profile>(parts, before, one, since).languages).toBe('Fries en Drents')
  })
})

describe('wie kent iemand die …', () => {
  const people = [
    'Speelt gitaar en geeft gitaarles',
    'Repareert fietsen, ook oude',
    'Naait gordijnen',
    'Spreekt Duits en Fries',
  ]
  const find = (asked: string) => findBy(people, askedWords(asked), said => said)

  it.each([
    ['Wie kent iemand die gitaar speelt?', people[0]],
    ['mijn fiets', people[1]],
    ['naaien', people[2]],
    ['DUÍTS', people[3]],
  ])('“%s” finds one', (asked, who) => expect(find(asked)).toEqual({ found: [who], loose: false }))

  it('finds who fits by half when nobody fits wholly, in the order in which they stand', () => {
    expect(find('fries gitaar')).toEqual({ found: [people[0], people[3]], loose: true })
  })

  it('finds nobody by little words, or by what nobody said', () => {
    expect(askedWords('wie kan dat')).toEqual([])
    expect(find('parachute').found).toEqual([])
    expect(find('gi').found).toEqual([])
  })
})

describe('what breaks when one falls ill', () => {
  const holder = (name: string, more: object = {}) =>
    ({ resident: name, name, part: 'holder', since: null, stops: null, gone: false, ...more }) as const
  const understudy = (name: string) => ({ ...holder(name), part: 'understudy' }) as const
  const task = (name: string, ...people: Task['people']): Task => ({ id: name, name, note: '', people })
  const breaks = (...tasks: Task[]) => whatBreaks(tasks, today)

  it('is what one person alone holds', () => {
    expect(
      breaks(
        task('Sleutels', holder('Geert')),
        task('Auto', holder('Geert')),
        task('Koken', holder('Jannes'), understudy('Eline')),
      ),
    ).toEqual([{ resident: 'Geert', name: 'Geert', alone: ['Sleutels', 'Auto'], together: [] }])
  })

  it('is two at once too, though somebody would stand in for each', () => {
    const two = [
      task('Koken', holder('Jannes'), understudy('Eline')),
      task('Sleutels', holder('Jannes'), understudy('Wim')),
    ]
    expect(breaks(...two)).toMatchObject([{ name: 'Jannes', alone: [], together: ['Koken', 'Sleutels'] }])
  })

  it('is nothing where two hold it, or one stands in; and whoever moved away holds nothing', () => {
    expect(breaks(task('Koken', holder('Jannes'), holder('Eline')))).toEqual([])
    const left = task('Auto', holder('Harm', { gone: true }), understudy('Wim'))
    expect(breaks(left)).toEqual([])
    expect(openTasks([left], today)).toEqual(['Auto'])
  })

  it('says who wants to stop, and who could go on', () => {
    const books = task('Boekhouding', holder('Roel', { stops: '2027-04-01' }), understudy('Ina'))
    expect(leaving([books], today)).toEqual([
      { task: 'Boekhouding', name: 'Roel', on: '2027-04-01', over: false, next: ['Ina'] },
    ])
    const over = task('Boekhouding', holder('Roel', { stops: '2026-11-01' }))
    expect([openTasks([over], today), leaving([over], today)[0]?.over]).toEqual([['Boekhouding'], true])
  })
})

it('thanks after one year, five, ten and so on, in the month in which somebody began', () => {
  expect([1, 2, 5, 7, 10, 25].map(isMilestone)).toEqual([true, false, true, false, true, true])
  expect(yearsIn('2026-11', '2021-11-30')).toBe(5)
  expect([yearsIn('2026-11', '2021-10-30'), yearsIn('2026-11', '2026-11-02')]).toEqual([null, null])
  expect(monthBefore('2027-01')).toBe('2026-12')
})
