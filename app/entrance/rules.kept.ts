/** What is secret is typed anew: it stands in no table, sealed or not, and is read back on no page. */
const secrets = ['pin', 'password', 'again', 'secret', 'code', 'touch', 'passkey']

export const mayBeKept = (name: string): boolean => !secrets.includes(name)

/**
 * What a person typed or said, to be shown as words: never what a form says to itself, such as which thing it is of, or
 * what stood in a field before.
 */
export const wordsTyped = (typed: Readonly<Record<string, string | readonly string[]>>): string[] =>
  Object.entries(typed)
    .filter(([name]) => !ofTheForm.test(name))
    .flatMap(([, value]) => [value].flat())
    .filter((text, at, all) => /\p{L}/u.test(text) && !isCode(text) && all.indexOf(text) === at)

const ofTheForm = /^(was_.*|tab)$|_(seen|ticked|is)$/
/** An id, a place with or without one (`logboek/nieuw/…`), or one word of code. */
const isCode = (text: string) =>
  /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.test(text) ||
  /^\/[\w\-/?=&%]*$|^[a-z0-9_-]+(\/[a-z0-9_-]+)+$/.test(text) ||
  (/^[a-z_-]+$/.test(text) && text.length < 13)
