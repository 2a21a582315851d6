/** The first words, cut between two of them. Never behind a figure: "06 12" is half a number, and "3" half a day. */
export function excerpt(words: string, most = 120): string {
  const flat = words.replace(/\s+/g, ' ')
  if (flat.length <= most) return flat
  let end = flat.lastIndexOf(' ', most)
  while (end > 0 && /\d\S*$/.test(flat.slice(0, end))) end = flat.lastIndexOf(' ', end - 1)
  // One word, or one number, that is longer than there is room for.
  return `${flat.slice(0, end > 0 ? end : most)} …`
}
