/** Words as they were typed: every line its own paragraph, after what it was: "**Gebeld** Niemand thuis". */
type ParagraphsProps = { lead?: string | false | undefined; words: string }

export const Paragraphs = ({ lead, words }: ParagraphsProps) => {
  const [first = '', ...others] = words.split('\n').filter(Boolean)
  return (
    <>
      {(lead || first) && (
        <p>
          {lead && <strong>{lead}</strong>} {first}
        </p>
      )}
      {others.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never change places
        <p key={at}>{line}</p>
      ))}
    </>
  )
}
