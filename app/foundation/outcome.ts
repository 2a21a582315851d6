/** What may well happen is an answer: either it went well and carries a value, or it says what to put right. */
export type Outcome<T> = { ok: true; value: T } | Trouble

/** `field` names the form field that the sentence belongs to; `''` is for the form as a whole. */
export type Problem = { field: string; sentence: string; values?: Record<string, string | number> }
export type Trouble = { ok: false; problems: Problem[] }

export const good = <T>(value: T): Outcome<T> => ({ ok: true, value })

/** `sentence` is a key of the room's own words file, never a code that a person would have to look up. */
export const trouble = (field: string, sentence: string, values?: Problem['values']): Trouble => ({
  ok: false,
  problems: [values ? { field, sentence, values } : { field, sentence }],
})

export const troubles = (problems: Problem[]): Trouble => ({ ok: false, problems })

/** As their fields follow each other on the page; what belongs to the form as a whole comes first. */
export const inOrder = (problems: readonly Problem[], fields: readonly string[]): Problem[] =>
  problems.toSorted((one, other) => fields.indexOf(one.field) - fields.indexOf(other.field))
