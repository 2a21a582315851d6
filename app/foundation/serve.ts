/** From a socket to a Request and back: files of the build, then the house. */
import { createReadStream, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { protect } from './headers.ts'
import { securityTxt } from './security-txt.ts'

export type Answer = (request: Request, remote: string) => Promise<Response>
type Way = {
  folders: Record<string, string>
  answer: Answer
  origin: string
  healthy: () => Promise<boolean>
  /** Whom to tell of a hole (security-txt.ts); without it there is no such page. */
  securityContact?: string | null
  behindProxy: boolean
}

export function serve(way: Way): Server {
  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      // Ten megabytes over a village's slow line take minutes; a few lines of header take no time at all.
      requestTimeout: 300_000,
      headersTimeout: 10_000,
      connectionsCheckingInterval: 2_000,
      keepAliveTimeout: 5_000,
      insecureHTTPParser: false,
    },
    (incoming, outgoing) => {
      respond(way, incoming)
        .catch(() => protect(new Response(null, { status: 400 }), false))
        .then(answer => send(answer, incoming, outgoing))
        .catch(() => outgoing.destroy())
    },
  )
  // Who reads nothing and sends nothing is gone.
  server.setTimeout(120_000)
  server.on('clientError', (_trouble, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
  })
  return server
}

async function respond(way: Way, incoming: IncomingMessage): Promise<Response> {
  const url = new URL(incoming.url ?? '/', way.origin)
  // An address like `//elsewhere/x` would otherwise choose its own host.
  if (url.origin !== new URL(way.origin).origin) return protect(new Response(null, { status: 400 }), false)
  if (url.pathname === '/healthz') {
    const well = await way.healthy()
    return protect(new Response(well ? 'ok' : 'away', { status: well ? 200 : 503 }), false)
  }
  if (url.pathname === '/.well-known/security.txt' && way.securityContact) {
    const text = securityTxt(way.origin, way.securityContact, Temporal.Now.instant())
    const headers = { 'content-type': kinds['.txt'] as string }
    return protect(new Response(text, { headers }), way.origin.startsWith('https:'))
  }
  const file = fileOf(way.folders, url.pathname)
  if (file) return protect(file, way.origin.startsWith('https:'))
  return way.answer(toRequest(url, incoming), remoteOf(way, incoming))
}

function toRequest(url: URL, incoming: IncomingMessage): Request {
  const headers = new Headers()
  for (let at = 0; at < incoming.rawHeaders.length; at += 2) {
    const name = incoming.rawHeaders[at] as string
    if (!name.startsWith(':')) headers.append(name, incoming.rawHeaders[at + 1] as string)
  }
  const method = incoming.method ?? 'GET'
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers })
  // Methods that Request itself forbids (TRACE, CONNECT) are refused like every unknown one.
  if (!/^(POST|PUT|PATCH|DELETE|OPTIONS)$/.test(method))
    return new Request(url, { method: 'OPTIONS', headers })
  return new Request(url, {
    method,
    headers,
    body: Readable.toWeb(incoming) as BodyInit,
    duplex: 'half',
  } as RequestInit)
}

/** Only a proxy that we were told of may say for whom it asks. */
function remoteOf(way: Way, incoming: IncomingMessage): string {
  const forwarded = incoming.headers['x-forwarded-for']
  if (way.behindProxy && typeof forwarded === 'string') return forwarded.split(',').at(-1)?.trim() ?? ''
  return incoming.socket.remoteAddress ?? ''
}

function fileOf(folders: Record<string, string>, path: string): Response | null {
  const prefix = Object.keys(folders).find(start => path.startsWith(start))
  if (!prefix || path.includes('\0')) return null
  const folder = folders[prefix] as string
  let file: string
  try {
    file = normalize(join(folder, decodeURIComponent(path.slice(prefix.length))))
    if (!file.startsWith(folder) || !statSync(file).isFile()) return null
  } catch {
    return null
  }
  // The build puts a fingerprint in every name below /assets/, so those never change.
  const lasting = prefix === '/assets/'
  return new Response(Readable.toWeb(createReadStream(file)) as BodyInit, {
    headers: {
      'content-type': kinds[extname(file)] ?? 'application/octet-stream',
      'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    },
  })
}

const kinds: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

async function send(answer: Response, incoming: IncomingMessage, outgoing: ServerResponse) {
  outgoing.statusCode = answer.status
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value)
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies)
  if (!incoming.complete && incoming.method !== 'GET') outgoing.setHeader('connection', 'close')
  if (!answer.body || incoming.method === 'HEAD') return void outgoing.end()
  // What begins before it ends says so, to us and to a proxy before us.
  if (answer.headers.get('x-accel-buffering') === 'no') {
    // Whoever goes away is seen to be gone at the other end too.
    return void pipeline(Readable.fromWeb(answer.body as never), outgoing, () => {})
  }
  // Whole, with its length: one write to the network instead of one for each piece.
  const body = Buffer.from(await answer.arrayBuffer())
  const small =
    isText(answer) && body.length > 1000 && takesGzip(incoming) ? await zip(body, { level: 3 }) : body
  if (isText(answer)) outgoing.setHeader('vary', 'accept-encoding')
  if (small !== body) outgoing.setHeader('content-encoding', 'gzip')
  outgoing.setHeader('content-length', small.length)
  outgoing.end(small)
}

/**
 * A page of sixty requests is 94 kB of which 10 kB remain: half a second on a country line; to press out half a kilobyte
 * more takes as long as sending it. What a stranger could guess from the length of a zipped page (BREACH) is not in ours:
 * each form has a fresh random key, and the cookie is Lax.
 */
const zip = promisify(gzip)
const isText = ({ headers }: Response) => /^(text\/|image\/svg)/.test(headers.get('content-type') ?? '')
const takesGzip = ({ headers }: IncomingMessage) => /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))
