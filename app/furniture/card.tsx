import type { ReactNode } from 'react'
import type { Props } from './props.ts'

type CardProps = Props<{
  title?: string
  /** Depth of the title in the page. */
  level?: 2 | 3
  /** At the right of the title: a mark, a small link. */
  aside?: ReactNode
  id?: string
  children: ReactNode
}>

export const Card = ({ title, level = 2, aside, id, children }: CardProps) => {
  const Heading = `h${level}` as const
  return (
    <section className="card" id={id}>
      {title && (
        <div className="card-head">
          <Heading>{title}</Heading>
          {aside}
        </div>
      )}
      {children}
    </section>
  )
}
