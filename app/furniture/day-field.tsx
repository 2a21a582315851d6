import { type Asked, FieldFrame, wiring } from './field-frame.tsx'
import type { Props } from './props.ts'
import { useTyped } from './typed.ts'

/** Days are text (`2026-12-01`), times are `14:05`; the browser shows them the way its owner is used to. */
type MomentProps = Asked &
  Props<{ value?: string; min?: string; max?: string; required?: boolean; ready?: boolean }>

export const DayField = (props: MomentProps) => <Moment type="date" {...props} />
export const TimeField = (props: MomentProps) => <Moment type="time" {...props} />

const Moment = (props: MomentProps & { type: 'date' | 'time' }) => (
  <FieldFrame asked={props}>
    <input
      {...wiring(props)}
      className="input input-moment"
      type={props.type}
      defaultValue={useTyped(props.name, props.value)}
      min={props.min}
      max={props.max}
      required={props.required}
      // biome-ignore lint/a11y/noAutofocus: the field that the page is for
      autoFocus={props.ready}
    />
  </FieldFrame>
)
