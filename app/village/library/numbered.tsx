/** A text in which every telephone number is one tap away. */
import { Fragment } from 'react'
import { Phone } from '../../furniture/phone.tsx'
import { piecesOf } from './rules.numbers.ts'

export const Numbered = ({ children }: { children: string }) =>
  piecesOf(children).map(({ text, isNumber }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, which never change places
    isNumber ? <Phone key={at} number={text} /> : <Fragment key={at}>{text}</Fragment>,
  )
