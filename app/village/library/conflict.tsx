/** A colleague saved first: both texts beside each other, nothing lost, one button to go on with one's own. */
import { useWords } from '../../entrance/house.tsx'
import type { Refused } from '../../entrance/visit.ts'
import type { Problem } from '../../foundation/outcome.ts'
import { Notice } from '../../furniture/notice.tsx'
import { Problems, type ShownProblem } from '../../furniture/problems.tsx'
import { Table } from '../../furniture/table.tsx'
import { type Names, useChangeWords } from './changes.tsx'
import { Dutch } from './dutch.tsx'
import type { Value } from './rules.cards.ts'

export const meanwhile: Problem = { field: '', sentence: 'problem.meanwhile' }

export const isMeanwhile = (refused: Refused | undefined) =>
  refused?.problems.some(({ sentence }) => sentence === meanwhile.sentence) ?? false

/** `name` of the field; as they were typed, so that a list of one may come as that one. */
type Text = { name: string; theirs: Value; mine: Value }
type Props = {
  refused: Refused | undefined
  problems: readonly ShownProblem[]
  /** Who saved before. */
  by: string | undefined
  texts: readonly Text[]
  page: string
  names?: Names
}

/** First on the page after a form came back: what to put right, or what a colleague made of it in the meantime. */
export const PutRight = ({ refused, problems, ...clash }: Props) => {
  const title = useWords('entrance')('problems.title')
  return isMeanwhile(refused) ? <Conflict {...clash} /> : <Problems title={title} problems={problems} />
}

const Conflict = ({ by, texts, page, names = {} }: Omit<Props, 'refused' | 'problems'>) => {
  const say = useWords('library')
  const { fieldName, valueName } = useChangeWords(names)
  const said = (name: string, value: Value) => {
    if (isTick(name)) return valueName(name, value === 'yes')
    return valueName(name, isList(name) ? [value ?? []].flat().map(String).filter(Boolean) : value)
  }
  const differ = texts
    .map(({ name, theirs, mine }) => ({ name, theirs: said(name, theirs), mine: said(name, mine) }))
    .filter(({ theirs, mine }) => theirs !== mine)
  return (
    <>
      <Notice kind="waiting" word={say('conflict.word', { name: by ?? say('conflict.colleague') })}>
        {say('conflict.line')}
      </Notice>
      <Table
        caption={say('conflict.caption')}
        columns={[
          { head: say('conflict.what'), cell: ({ name }) => fieldName(name) },
          { head: say('conflict.theirs'), cell: ({ theirs }) => <Dutch>{theirs}</Dutch> },
          { head: say('conflict.mine'), cell: ({ mine }) => <Dutch>{mine}</Dutch> },
        ]}
        rows={differ}
        rowKey={({ name }) => name}
      />
      <p>
        <a href={page}>{say('conflict.leave')}</a>
      </p>
    </>
  )
}

/** A tick comes as a word, and one tick of many as that word alone. */
const isTick = (name: string) => name === 'beside'
const isList = (name: string) => name === 'kinds' || name === 'limits'
