import type { ReactNode } from 'react'
import { type Asked, described, fieldId, HintAndError, LabelWords, WhyLine } from './field-frame.tsx'
import { classes, type Props } from './props.ts'
import { useTicked } from './typed.ts'

export type Option = Props<{
  value: string
  label: ReactNode
  line?: ReactNode
  /** How it is read aloud where the label is short: "maandag" for "ma". It begins with the label. */
  spoken?: string
  /** Beside the answer, and no part of it: a number to call. */
  beside?: ReactNode
}>

type ChoiceProps = Asked &
  Props<{
    options: readonly Option[]
    /** Several may be ticked. */
    many?: boolean
    value?: string | readonly string[]
    /** Short answers side by side. */
    row?: boolean
    /** The cursor stands at the first answer when the page opens. */
    ready?: boolean
  }>

/** The first option carries the field's own id: the link in `Problems` then lands on something to tick. */
export const Choice = (props: ChoiceProps) => {
  const { name, options, many, value } = props
  const id = props.id ?? fieldId(name)
  const chosen = useTicked(name, value)
  const { 'aria-describedby': describedBy, 'aria-invalid': invalid } = described(id, props)
  return (
    <fieldset className={classes('field', props.error && 'field-wrong')} aria-describedby={describedBy}>
      <legend>
        <LabelWords asked={props} />
      </legend>
      <HintAndError id={id} asked={props} />
      <div className={classes('options', props.row && 'options-row')}>
        {options.map((option, place) => {
          const answer = (
            <label className="option" key={option.value}>
              <input
                type={many ? 'checkbox' : 'radio'}
                id={place === 0 ? id : `${id}-${place + 1}`}
                name={name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                // biome-ignore lint/a11y/noAutofocus: whoever typed a name and pressed Enter chooses before going on
                autoFocus={props.ready && place === 0}
                aria-invalid={many ? invalid : undefined}
                aria-label={option.spoken}
              />
              <span>
                {option.label}
                {option.line && <span className="item-line">{option.line}</span>}
              </span>
            </label>
          )
          return option.beside ? (
            <div className="option-beside" key={option.value}>
              {answer}
              <span className="call">{option.beside}</span>
            </div>
          ) : (
            answer
          )
        })}
      </div>
      <WhyLine why={props.why} />
    </fieldset>
  )
}
