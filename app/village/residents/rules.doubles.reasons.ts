/**
 * Why two lines may be one person, or may not. A screen says it in words with what was compared beside it; nothing
 * here is a number, and nothing is added up on a person.
 */
export const reasonsFor = [
  'same-first-name',
  'same-family-name',
  'sounds-alike',
  'typing-error',
  'nickname',
  'two-call-names',
  'call-name',
  'second-first-name',
  'initial',
  'maiden-name',
  'other-prefix',
  'turned-round',
  'household',
  'same-phone',
  'same-address',
  'same-birthday',
  'same-birth-year',
  'slip-in-birthday',
] as const

export const reasonsAgainst = [
  'other-first-name',
  'other-family-name',
  'one-letter-apart',
  'other-generation',
  'man-and-woman',
  'other-birthday',
  'other-phone',
  'other-address',
] as const

export type ReasonCode = (typeof reasonsFor)[number] | (typeof reasonsAgainst)[number]

/** `words` are those of the first and of the second person, as they were written. */
export type Reason = { code: ReasonCode; words: [string, string] }

export const reason = (code: ReasonCode, one: string, other: string): Reason => ({
  code,
  words: [one, other],
})

export const isReasonFor = ({ code }: Reason): boolean => (reasonsFor as readonly string[]).includes(code)
