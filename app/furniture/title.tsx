import type { ReactNode } from 'react'
import type { Props } from './props.ts'
import { Sign } from './sign.tsx'

type TitleProps = Props<{
  children: ReactNode
  /** One calm line under the title. */
  line?: ReactNode
  back?: { to: string; label: string }
  /** Beside the heading: how the thing stands. */
  aside?: ReactNode
  /** The main button: at the right on the desk, under the heading on the phone. */
  action?: ReactNode
}>

/** The heading of the page, once. */
export const Title = ({ children, line, back, aside, action }: TitleProps) => (
  <div className="title">
    {back && <Back {...back} />}
    <div className="title-row">
      <div>
        <div className="card-head">
          <h1>{children}</h1>
          {aside}
        </div>
        {line && <p className="lead">{line}</p>}
      </div>
      {action}
    </div>
  </div>
)

export const Back = ({ to, label }: { to: string; label: string }) => (
  <a className="back" href={to}>
    <Sign kind="back" />
    {label}
  </a>
)
