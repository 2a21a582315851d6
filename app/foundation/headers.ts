/** The headers of every answer, whatever its status. */
export function protect(answer: Response, secure: boolean): Response {
  const set = (name: string, value: string) => answer.headers.set(name, value)
  set('content-security-policy', policy)
  set('x-content-type-options', 'nosniff')
  set('referrer-policy', 'same-origin')
  set('cross-origin-opener-policy', 'same-origin')
  set('cross-origin-resource-policy', 'same-origin')
  set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()')
  if (secure) set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  if (!answer.headers.has('cache-control')) set('cache-control', 'no-store')
  return answer
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')
