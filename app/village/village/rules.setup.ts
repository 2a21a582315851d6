/** The setup code: printed by the server, typed once by whoever begins the first village. */
export const codeLength = 10
/** Wrong and right tries together, in an hour; ten letters out of 31 stand that for ages. */
export const mostTries = 10

/** In two groups of five: `ABCDE-23456`. */
export const grouped = (code: string) => `${code.slice(0, 5)}-${code.slice(5)}`

/** As somebody types it: small letters, spaces and dashes do not matter. */
export const readCode = (typed: string) => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** The questions on the way to a village of one's own; any of them may be changed until the end. */
export const questions = ['village', 'phone', 'kinds', 'who', 'purpose'] as const
export type Question = (typeof questions)[number]

export type Answers = {
  village?: { name: string; address: string }
  phone?: string
  kinds?: string[]
  who?: { name: string; login: string }
  purpose?: string
}

/** The first question without an answer; null when all is there. Telephone and purpose may be answered with nothing. */
export const firstOpen = (answers: Answers): Question | null =>
  questions.find(question => answers[question] === undefined) ?? null

export type Founding = Required<Answers>
export const isComplete = (answers: Answers): answers is Founding => firstOpen(answers) === null
