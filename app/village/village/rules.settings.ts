/**
 * The choices of a village, as data: what kind of answer, and where a village starts. Why each exists and what it
 * does stands in the words files under `choices.<name>`. Another choice is a line here and words there.
 */
import { good, type Outcome, trouble } from '../../foundation/outcome.ts'

type NumberChoice = { kind: 'number'; start: number; least: number; most: number }
type OneOf<Answer> = { kind: 'one-of'; start: Answer; answers: readonly Answer[] }

export const settings = {
  /** Days after which a request counts as left too long (needs A001). */
  'left-too-long': { kind: 'number', start: 5, least: 1, most: 60 },
  /** Whose name "wie heeft mijn gegevens gezien" shows (security.md). */
  'names-in-read-log': { kind: 'one-of', start: 'workers', answers: ['workers', 'nobody', 'everybody'] },
  /** Minutes without a click on a shared computer (security.md A7): may be shorter, never longer. */
  'idle-minutes': { kind: 'number', start: 15, least: 5, most: 15 },
  /** 0: nobody said so yet. */
  inhabitants: { kind: 'number', start: 0, least: 0, most: 9999 },
  /** Figures for anybody outside only from so many on (security.md): may be stricter, never looser. */
  'figures-from': { kind: 'number', start: 500, least: 500, most: 9999 },
  /** On which day the village phone goes to the next one (needs A004). */
  'duty-week-begins': {
    kind: 'one-of',
    start: 'monday',
    answers: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  },
  /** Whether the sheet of the week is made by itself on the evening before, and at what time. */
  'duty-sheet': { kind: 'one-of', start: 'never', answers: ['never', 'at-16', 'at-19', 'at-21'] },
  /** Years that whoever left or died stays; after that everything about them goes (security.md P4). */
  'keep-left-years': { kind: 'number', start: 2, least: 1, most: 5 },
  /** Years that the words of a closed request stay (needs A003). */
  'keep-requests-years': { kind: 'number', start: 2, least: 1, most: 7 },
} as const satisfies Record<string, NumberChoice | OneOf<string>>

export type SettingName = keyof typeof settings
type ValueOf<S> = S extends { kind: 'number' }
  ? number
  : S extends { answers: readonly (infer A)[] }
    ? A
    : never
export type SettingValue<N extends SettingName> = ValueOf<(typeof settings)[N]>

export const settingNames = Object.keys(settings) as SettingName[]
/** How long something is kept: whoever shortens it lets things go for good. */
const terms = ['keep-left-years', 'keep-requests-years'] as const
export type Term = (typeof terms)[number]
export const isTerm = (name: string | undefined): name is Term => terms.some(term => term === name)
export const isSetting = (name: string | undefined): name is SettingName =>
  name !== undefined && Object.hasOwn(settings, name)

/** What is kept, or the start when nothing is kept or when it no longer fits. */
export function settled<N extends SettingName>(name: N, kept: unknown): SettingValue<N> {
  const setting: NumberChoice | OneOf<string> = settings[name]
  const fits =
    setting.kind === 'number'
      ? typeof kept === 'number' && Number.isInteger(kept) && kept >= setting.least && kept <= setting.most
      : setting.answers.includes(kept as string)
  return (fits ? kept : setting.start) as SettingValue<N>
}

export type ChoiceWish = { value: number | string; reason: string }

/** The reason is asked, because the next administrator will wonder. */
export function readChoice(name: SettingName, typed: { value: string; reason: string }): Outcome<ChoiceWish> {
  const setting: NumberChoice | OneOf<string> = settings[name]
  const value = setting.kind === 'number' && /^\d{1,4}$/.test(typed.value) ? Number(typed.value) : typed.value
  if (settled(name, value) !== value) {
    if (setting.kind === 'one-of') return trouble('value', 'problems.choose-one')
    return trouble('value', 'problems.number', { least: setting.least, most: setting.most })
  }
  if (typed.reason === '') return trouble('reason', 'problems.reason')
  if (typed.reason.length > 500) return trouble('reason', 'problems.too-long', { most: 500 })
  return good({ value, reason: typed.reason })
}
