import { type Asked, FieldFrame, wiring } from './field-frame.tsx'
import type { Props } from './props.ts'
import { useTyped } from './typed.ts'

type TextAreaProps = Asked &
  Props<{
    value?: string
    rows?: number
    required?: boolean
    ready?: boolean
    maxLength?: number
    /** Enter sends the form, Shift and Enter begin a new line; without the script Enter begins one and the button sends. */
    enterSends?: boolean
  }>

export const TextArea = (props: TextAreaProps) => (
  <FieldFrame asked={props}>
    <textarea
      {...wiring(props)}
      className="input input-full"
      defaultValue={useTyped(props.name, props.value)}
      rows={props.rows ?? 4}
      required={props.required}
      maxLength={props.maxLength}
      // biome-ignore lint/a11y/noAutofocus: whoever takes a call must be able to type at once
      autoFocus={props.ready}
      data-enter-sends={props.enterSends || undefined}
    />
  </FieldFrame>
)
