/** "AH" in the file: a colleague, or none of us. Proposed, and chosen by a person. */
import { Select } from '../../furniture/select.tsx'
import { useWords } from '../house.tsx'
import type { Colleague } from './rules.writers.ts'
import type { Writer } from './writers.ts'

type Props = { writers: readonly Writer[]; colleagues: readonly Colleague[] }

export const WritersFields = ({ writers, colleagues }: Props) => {
  const say = useWords('entrance')
  if (writers.length === 0) return null
  return (
    <section className="flow">
      <h2>{say('import.writers.title')}</h2>
      <p>{say('import.writers.line')}</p>
      {writers.map(({ word, count, account }, at) => (
        <div className="flow" key={word}>
          <input type="hidden" name="written" value={word} />
          <Select
            name={`writer-${at}`}
            label={`“${word}”`}
            hint={say('import.sheet-lines', { count })}
            none={say('import.writers.none')}
            value={account}
            options={colleagues.map(({ account: value, name }) => ({ value, label: name }))}
          />
        </div>
      ))}
    </section>
  )
}
