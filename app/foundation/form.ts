/**
 * What somebody sent with a form. Text is trimmed, line ends are one kind, control characters are gone, and a field
 * that was not sent reads as empty; nobody has to remember to check for null.
 */
import { createHash } from 'node:crypto'

export type Upload = { name: string; bytes: Uint8Array }

export class Fields {
  readonly #texts: Map<string, string[]>
  readonly #files: Map<string, Upload>

  constructor(texts: Map<string, string[]> = new Map(), files: Map<string, Upload> = new Map()) {
    this.#texts = texts
    this.#files = files
  }

  text(name: string): string {
    return this.#texts.get(name)?.[0] ?? ''
  }
  texts(name: string): string[] {
    return (this.#texts.get(name) ?? []).filter(text => text !== '')
  }
  has(name: string): boolean {
    return this.#texts.has(name)
  }
  /** A hidden id that the page gave along; null when somebody put something else there. */
  id(name: string): string | null {
    const text = this.text(name)
    return isId(text) ? text : null
  }
  /** Of the thing that the form shows; nothing ever has version 0. */
  version(): number {
    const text = this.text('_version')
    return /^\d{1,9}$/.test(text) ? Number(text) : 0
  }
  file(name: string): Upload | null {
    return this.#files.get(name) ?? null
  }
  /** One word for each file: another file is another sending. */
  filePrints(): Record<string, string> {
    return Object.fromEntries(
      [...this.#files].map(([name, { bytes }]) => [
        name,
        createHash('sha256').update(bytes).digest('base64url'),
      ]),
    )
  }
  /** All that was typed, for showing it again; never the hidden fields of the house. */
  typed(): Record<string, string | string[]> {
    // fromEntries, because a field may be called `__proto__`.
    return Object.fromEntries(
      [...this.#texts]
        .filter(([name]) => !name.startsWith('_'))
        .map(([name, values]) => [name, values.length === 1 ? (values[0] as string) : values]),
    )
  }
}

export const isId = (text: string | undefined): text is string =>
  text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

export const noFields = new Fields()
export const longestBody = 256 * 1024
export const largestUpload = 10 * 1024 * 1024

export type Unreadable = 'too-large' | 'not-a-form'

/** Reads the body of a POST; never throws on what a stranger may send. */
export async function readFields(request: Request): Promise<Fields | Unreadable> {
  const kind = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  const multipart = kind === 'multipart/form-data'
  if (!multipart && kind !== 'application/x-www-form-urlencoded') return 'not-a-form'
  try {
    // Whoever hangs up in the middle of a word makes this throw too.
    const bytes = await bodyOf(request, multipart ? largestUpload + longestBody : longestBody)
    if (!bytes) return 'too-large'
    const given = multipart
      ? await new Response(bytes, {
          headers: { 'content-type': request.headers.get('content-type') as string },
        }).formData()
      : new URLSearchParams(new TextDecoder().decode(bytes))
    return await collect(given)
  } catch {
    return 'not-a-form'
  }
}

async function bodyOf(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request.body ?? []) {
    length += part.length
    if (length <= most) parts.push(part)
    // A browser listens only when it has sent everything: what is somewhat too large is read to its end and let go.
    else if (length > 4 * most) return null
  }
  if (length > most) return null
  return new Uint8Array(Buffer.concat(parts))
}

async function collect(given: FormData | URLSearchParams): Promise<Fields | Unreadable> {
  const texts = new Map<string, string[]>()
  const files = new Map<string, Upload>()
  let count = 0
  for (const [name, value] of given) {
    if (++count > 2000) return 'too-large'
    if (typeof value === 'string') texts.set(name, [...(texts.get(name) ?? []), clean(value)])
    else if (value.size > 0)
      files.set(name, { name: clean(value.name), bytes: new Uint8Array(await value.arrayBuffer()) })
  }
  return new Fields(texts, files)
}

/** PostgreSQL takes no NUL; other control characters could forge lines in mails and logs. Lone surrogates go too. */
export const clean = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2028\u2029]/g, '')
    .trim()
