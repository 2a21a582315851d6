import { fieldId } from './field-frame.tsx'
import type { Props } from './props.ts'
import { Sign } from './sign.tsx'

/** `field` is the field's name, `''` the form as a whole; `sentence` is ready to be read. */
export type ShownProblem = Props<{ field: string; sentence: string; id?: string }>

/** First on the page, with the cursor on it: whoever cannot see the page hears it without any script. */
export const Problems = ({ title, problems }: { title: string; problems: readonly ShownProblem[] }) =>
  problems.length === 0 ? null : (
    // biome-ignore lint/a11y/noAutofocus: an alert that is there when the page opens is not read aloud by itself
    <div className="problems" id="problems" role="alert" tabIndex={-1} autoFocus>
      <h2>
        <Sign kind="danger" />
        {title}
      </h2>
      <ul>
        {problems.map(({ field, sentence, id }) => (
          <li key={`${field} ${sentence}`}>
            {field ? <a href={`#${id ?? fieldId(field)}`}>{sentence}</a> : <span>{sentence}</span>}
          </li>
        ))}
      </ul>
    </div>
  )

/** The sentence that belongs to one field, for its `error`. */
export const problemOf = (problems: readonly ShownProblem[], field: string) =>
  problems.find(problem => problem.field === field)?.sentence
