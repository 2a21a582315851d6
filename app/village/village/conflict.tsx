/** A colleague saved first: both texts beside each other, nothing lost, one button to go on with one's own. */
import { useWords } from '../../entrance/house.tsx'
import type { Refused } from '../../entrance/visit.ts'
import type { Problem } from '../../foundation/outcome.ts'
import { Notice } from '../../furniture/notice.tsx'
import { Problems, type ShownProblem } from '../../furniture/problems.tsx'
import { Table } from '../../furniture/table.tsx'

export const meanwhile: Problem = { field: '', sentence: 'problems.meanwhile' }

export const isMeanwhile = (refused: Refused | undefined) =>
  refused?.problems.some(({ sentence }) => sentence === meanwhile.sentence) ?? false

type Text = { label: string; theirs: string; mine: string }
type Props = {
  refused: Refused | undefined
  problems: readonly ShownProblem[]
  /** Who saved before. */
  by: string | undefined
  texts: readonly Text[]
  page: string
}

/** First on the page after a form came back: what to put right, or what a colleague made of it in the meantime. */
export const PutRight = ({ refused, problems, ...clash }: Props) => {
  const title = useWords('entrance')('problems.title')
  return isMeanwhile(refused) ? <Conflict {...clash} /> : <Problems title={title} problems={problems} />
}

const Conflict = ({ by, texts, page }: Pick<Props, 'by' | 'texts' | 'page'>) => {
  const say = useWords('village')
  const differ = texts.filter(({ theirs, mine }) => theirs !== mine)
  return (
    <>
      <Notice kind="waiting" word={say('conflict.word', { name: by ?? say('conflict.colleague') })}>
        {say('conflict.line')}
      </Notice>
      <Table
        caption={say('conflict.caption')}
        columns={[
          { head: say('conflict.what'), cell: ({ label }: Text) => label },
          { head: say('conflict.theirs'), cell: ({ theirs }) => theirs || say('changes.nothing') },
          { head: say('conflict.mine'), cell: ({ mine }) => mine || say('changes.nothing') },
        ]}
        rows={differ}
        rowKey={({ label }) => label}
      />
      <p>
        <a href={page}>{say('conflict.leave')}</a>
      </p>
    </>
  )
}
