/** Where somebody who finds a hole says so (RFC 9116): a page that programs and finders of faults look for. */

/** Every answer is good for a month, so that none of a house long gone is believed. */
const days = 30

/** `contact`: a mailto:, https: or tel: address. */
export function securityTxt(origin: string, contact: string, now: Temporal.Instant): string {
  const until = now.add({ hours: 24 * days }).round('second')
  return [
    `Contact: ${contact}`,
    `Expires: ${until}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n')
}
