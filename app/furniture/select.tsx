import type { Option } from './choice.tsx'
import { type Asked, FieldFrame, wiring } from './field-frame.tsx'
import type { Props } from './props.ts'
import { useTyped } from './typed.ts'

type SelectProps = Asked &
  Props<{
    options: readonly Option[]
    value?: string
    /** First, empty answer: "Kies een soort". */
    none?: string
    required?: boolean
  }>

/** For seven answers or more; with fewer, `Choice` shows them all at once. */
export const Select = (props: SelectProps) => (
  <FieldFrame asked={props}>
    <select
      {...wiring(props)}
      className="input input-middle"
      defaultValue={useTyped(props.name, props.value)}
      required={props.required}
    >
      {props.none !== undefined && <option value="">{props.none}</option>}
      {props.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  </FieldFrame>
)
