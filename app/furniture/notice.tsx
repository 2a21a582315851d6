import type { ReactNode } from 'react'
import { Sign } from './sign.tsx'

/** `note` says something, `done` it went well, `waiting` on somebody, `question` to look at once more, `danger` only for real danger. */
export type NoticeKind = 'note' | 'done' | 'waiting' | 'question' | 'danger'

type NoticeProps = {
  kind: NoticeKind
  /** The word that stands for the colour: "Gelukt", "Wacht nog", "Let op". */
  word: string
  /** The cursor stands here when the page opens: what happened is in view before anything is typed. */
  ready?: boolean
  children?: ReactNode
}

export const Notice = ({ kind, word, ready, children }: NoticeProps) => (
  <div
    className={`notice tone-${kind}`}
    role={kind === 'danger' ? 'alert' : 'status'}
    tabIndex={ready ? -1 : undefined}
    // biome-ignore lint/a11y/noAutofocus: the field that would have it may stand screens below
    autoFocus={ready}
  >
    <Sign kind={kind} />
    <div>
      <strong>{word}</strong> {children}
    </div>
  </div>
)
