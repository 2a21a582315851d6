import type { ReactNode } from 'react'
import type { Props } from './props.ts'

type FormProps = Props<{
  /** Random, made for this form at GET: sending twice then saves once. */
  keyField: string
  /** Version of the thing that this form shows: a colleague's change in between is then noticed. */
  version?: string | number
  action?: string
  /** Name of the form for a screen reader, when the page has more than one. */
  label?: string
  id?: string
  /** Only for a form that sends a file. */
  files?: boolean
  className?: string
  children: ReactNode
}>

/** Every form of the house. The browser's own checks are off: our sentences say what to do, in the right language. */
export const Form = ({ keyField, version, action, label, id, files, className, children }: FormProps) => (
  <form
    method="post"
    action={action}
    id={id}
    className={className}
    aria-label={label}
    encType={files ? 'multipart/form-data' : undefined}
    noValidate
  >
    <input type="hidden" name="_key" value={keyField} />
    {version !== undefined && <input type="hidden" name="_version" value={version} />}
    {children}
  </form>
)
