import type { ReactNode } from 'react'
import type { Props } from './props.ts'
import { type TypedBefore, TypedContext } from './typed.ts'

type FormProps = Props<{
  /** Random, made for this form at GET: sending twice then saves once. */
  keyField: string
  /** Version of the thing that this form shows: a colleague's change in between is then noticed. */
  version?: string | number
  action?: string
  /** What else goes along, unseen; what is empty stays away. */
  hidden?: Readonly<Record<string, string | undefined>>
  /** What was typed in this form before: every field in it begins with that. */
  typed?: TypedBefore | null
  /** Name of the form for a screen reader, when the page has more than one. */
  label?: string
  id?: string
  /** Only for a form that sends a file. */
  files?: boolean
  className?: string
  children: ReactNode
}>

/**
 * Every form of the house. The browser's own checks are off: our sentences say what to do, in the right language. So is
 * its memory: after Back it would fill in again what was saved, under a fresh key, and the next press would save it twice.
 */
export const Form = ({ keyField, version, hidden = {}, typed = null, children, ...form }: FormProps) => (
  <form
    method="post"
    action={form.action}
    id={form.id}
    className={form.className}
    aria-label={form.label}
    encType={form.files ? 'multipart/form-data' : undefined}
    autoComplete="off"
    noValidate
  >
    <input type="hidden" name="_key" value={keyField} />
    {version !== undefined && <input type="hidden" name="_version" value={version} />}
    {Object.entries(hidden).map(
      ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
    )}
    <TypedContext value={typed}>{children}</TypedContext>
  </form>
)
