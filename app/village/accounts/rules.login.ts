/** The name that somebody types at the door: short, small letters, never a space. */

const loginShape = /^[\p{L}\d][\p{L}\d._@+-]{1,79}$/u

/**
 * What was typed, as it is kept. People type their name as they write it: "Bert Timmerman" is bert.timmerman. It may
 * still be no login (one letter, only signs): `isLogin` says so.
 */
export function loginOf(typed: string): string {
  const plain = typed.trim().toLowerCase()
  if (isLogin(plain)) return plain
  return plain
    .replace(/\s+/g, '.')
    .replace(/[^\p{L}\d._@+-]/gu, '')
    .replace(/\.{2,}/g, '.')
    .replace(/^[^\p{L}\d]+|\.+$/gu, '')
}

export const isLogin = (login: string): boolean => loginShape.test(login)

/** Left empty it is made from the name, so that whoever types the own name at the door comes in. */
export const loginFor = ({ name, login }: { name: string; login: string }): string =>
  loginOf(login || name.slice(0, 70))
