/** What was sent after the session had ended: said above every page until it is sent again or thrown away. */
import type { KeptForm } from '../foundation/kept-forms.ts'
import { Button } from '../furniture/button.tsx'
import { Form } from '../furniture/form.tsx'
import { Notice } from '../furniture/notice.tsx'
import { useHouse, useWords } from './house.tsx'
import { wordsTyped } from './rules.kept.ts'

export const KeptNotice = ({ kept }: { kept: KeptForm }) => {
  const say = useWords('entrance')
  const { page, newKey } = useHouse()
  const here = kept.page === page
  return (
    <Form action="/bewaard" keyField={newKey()} label={say('kept.throw-away')} hidden={{ kept: kept.id }}>
      <Notice kind="waiting" word={say('kept.word')} ready={here}>
        {say(here ? 'kept.here' : 'kept.elsewhere')}{' '}
        {!here && (
          <Button kind="plain" to={kept.page}>
            {say('kept.go')}
          </Button>
        )}
        <Button kind="quiet">{say('kept.throw-away')}</Button>
      </Notice>
    </Form>
  )
}

/** Words whose field is no longer on the page; codes that only the form understood are left out. */
export const KeptRest = ({ kept }: { kept: KeptForm }) => {
  const say = useWords('entrance')
  const { page, keptShown } = useHouse()
  const rest = wordsTyped(
    Object.fromEntries(Object.entries(kept.typed).filter(([name]) => !keptShown.has(name))),
  )
  if (kept.page !== page || rest.length === 0) return null
  return (
    <>
      <h2>{say('kept.rest')}</h2>
      {rest.map(text => (
        <blockquote key={text}>{text}</blockquote>
      ))}
    </>
  )
}
