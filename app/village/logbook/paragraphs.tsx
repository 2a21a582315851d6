/** Words as they were typed: every line its own paragraph. */
import { Children } from 'react'

export const Paragraphs = ({ words }: { words: string }) =>
  Children.toArray(words.split('\n').filter(Boolean)).map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never change places
    <p key={at}>{line}</p>
  ))
