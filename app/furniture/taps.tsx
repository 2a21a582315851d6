import type { Option } from './choice.tsx'
import { type Asked, described, fieldId, HintAndError, LabelWords, WhyLine } from './field-frame.tsx'
import { classes } from './props.ts'

/** One question, one tap: each answer is a button that sends the form it stands in. */
export const Taps = (props: Asked & { options: readonly Option[]; row?: boolean }) => {
  const id = props.id ?? fieldId(props.name)
  return (
    <fieldset className="field" aria-describedby={described(id, props)['aria-describedby']}>
      <legend>
        <LabelWords asked={props} />
      </legend>
      <HintAndError id={id} asked={props} />
      <div className={classes('taps', props.row && 'taps-row')}>
        {props.options.map((option, place) => (
          <button
            key={option.value}
            id={place === 0 ? id : undefined}
            type="submit"
            className="button button-plain"
            name={props.name}
            value={option.value}
          >
            <span>
              {option.label}
              {option.line && <span className="item-line">{option.line}</span>}
            </span>
          </button>
        ))}
      </div>
      <WhyLine why={props.why} />
    </fieldset>
  )
}
