/** The first words, cut between two of them. */
export function excerpt(words: string, most = 120): string {
  const flat = words.replace(/\s+/g, ' ')
  if (flat.length <= most) return flat
  return `${flat.slice(0, flat.lastIndexOf(' ', most) > most / 2 ? flat.lastIndexOf(' ', most) : most)} …`
}
