import { type Asked, FieldFrame, wiring } from './field-frame.tsx'
import type { Props } from './props.ts'
import { useTyped } from './typed.ts'

/** As wide as what is expected in it: a house number is `short`, a name `middle`. */
export type FieldSize = 'short' | 'middle' | 'full'

type FieldProps = Asked &
  Props<{
    type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'file'
    value?: string
    size?: FieldSize
    required?: boolean
    /** The cursor stands here when the page opens; one field per page. */
    ready?: boolean
    autoComplete?: string
    /** `numeric` for codes and whole numbers, `decimal` for amounts: the right keys on a phone. */
    keys?: 'numeric' | 'decimal'
    maxLength?: number
    spellCheck?: boolean
    accept?: string
    list?: string
  }>

export const Field = (props: FieldProps) => (
  <FieldFrame asked={props}>
    <input
      {...wiring(props)}
      className={`input input-${props.size ?? 'full'}`}
      type={props.type ?? 'text'}
      defaultValue={useTyped(props.name, props.value)}
      required={props.required}
      // biome-ignore lint/a11y/noAutofocus: whoever takes a call must be able to type at once
      autoFocus={props.ready}
      autoComplete={props.autoComplete ?? 'off'}
      inputMode={props.keys}
      maxLength={props.maxLength}
      spellCheck={props.spellCheck}
      accept={props.accept}
      list={props.list}
    />
  </FieldFrame>
)
