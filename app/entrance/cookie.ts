/** One cookie, for this host alone, closed to scripts. `__Host-` makes the browser insist on all of that. */
const name = '__Host-umkiek'
const always = 'Path=/; Secure; HttpOnly; SameSite=Lax'

export function cookieOf(headers: Headers): string | null {
  for (const part of headers.get('cookie')?.split(';') ?? []) {
    const [key, value] = part.trim().split('=')
    if (key === name && value && /^[\w-]{43}$/.test(value)) return value
  }
  return null
}

/** Without `seconds` it goes when the browser closes. */
export const setCookie = (value: string, seconds?: number) =>
  `${name}=${value}; ${always}${seconds ? `; Max-Age=${seconds}` : ''}`
export const clearCookie = `${name}=; ${always}; Max-Age=0`
