/** For tests: a piece as HTML, and its tags as they were written. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

export const draw = (piece: ReactNode) => renderToStaticMarkup(piece)

export const tags = (html: string, name: string): string[] =>
  html.match(new RegExp(`<${name}[ >][^>]*>?`, 'g')) ?? []
export const tag = (html: string, name: string) => tags(html, name)[0] ?? ''

/** What the attribute says in the first tag that has it; capitals do not count, as in HTML. */
export const is = (html: string, attribute: string) =>
  new RegExp(` ${attribute}="([^"]*)"`, 'i').exec(html)?.[1]
