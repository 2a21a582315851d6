/** What every page may draw with, without carrying it through a dozen props. Server only: pages have no script. */
import { type ComponentProps, createContext, type ReactNode, useContext } from 'react'
import { sayMoment } from '../foundation/days.said.ts'
import type { Problem } from '../foundation/outcome.ts'
import { Button } from '../furniture/button.tsx'
import { Form } from '../furniture/form.tsx'
import { Notice } from '../furniture/notice.tsx'
import { Undo } from '../furniture/undo.tsx'
import type { Visit } from './visit.ts'
import type { Room } from './words.ts'

export const HouseContext = createContext<Visit | null>(null)

export function useHouse(): Visit {
  const visit = useContext(HouseContext)
  if (!visit) throw new Error('A page is drawn outside a visit.')
  return visit
}

/** The words of one room in the language of this visit. */
export const useWords = <R extends Room>(room: R) => useHouse().say(room)

/** A moment as it is said on this page: "gisteren, 10.15 uur". */
export function useMoment() {
  const { today, language } = useHouse()
  return (at: Temporal.Instant) => sayMoment(at, today, language)
}

type HouseFormProps = {
  version?: string | number | undefined
  action?: string
  label?: string
  /** What tells this form from the others that go to the same address; its label, unless it has none. */
  name?: string
  id?: string
  files?: boolean
  className?: string
  /** Keeps what is being typed on the server under this name, the page's own path: `logboek/nieuw`. */
  draft?: string
  children: ReactNode
}

/** A form of the house: carries a fresh key, so that it is ours and saves once. */
export const HouseForm = ({ draft = '', name, children, ...props }: HouseFormProps) => {
  const { village, drafts, thrown, page } = useHouse()
  const own = useOwnForm({ ...props, name: name ?? props.label, draft })
  const form = (
    <Form {...props} {...own}>
      {children}
    </Form>
  )
  if (!draft || !village) return form
  const open = drafts.get(draft)
  const gone = /[?&]weg$/.test(page) ? thrown.get(draft) : undefined
  return (
    <>
      {open && !open.own && <DraftNotice place={draft} savedAt={open.savedAt} />}
      {gone !== undefined && <PutBack place={draft} tab={gone} />}
      <umkiek-draft to={`/${village.slug}/concept`}>{form}</umkiek-draft>
    </>
  )
}

type OwnForm = { [K in 'action' | 'name' | 'version' | 'draft']?: HouseFormProps[K] | undefined }
/** What makes a form one of ours, and fills it with what was sent in vain or never sent. */
export function useOwnForm({ action, name = '', version, draft = '' }: OwnForm) {
  const { newKey, path, page, owner, kept, keptShown, drafts, fields } = useHouse()
  const keyField = newKey()
  const to = action?.split(/[?#]/)[0] || path
  // A button may send the form elsewhere than its own address; its draft tells too.
  const isIt = kept?.action === to || (draft && kept?.draft === draft)
  const mine = isIt && kept?.page === page && kept.form === name ? kept : null
  for (const each of Object.keys(mine?.typed ?? {})) keptShown.add(each)
  // A form that came back with something to put right is still the same one.
  const same = to === path && fields.text('_form') === name
  const carried = (field: string) => (same ? fields.text(field) : '')
  const open = drafts.get(draft)
  const before = open?.own ? null : (mine ?? open)
  return {
    keyField,
    version: before?.version || version,
    typed: before?.typed ?? null,
    hidden: {
      _owner: owner,
      _form: name,
      _kept: mine?.id ?? carried('_kept'),
      _draft: draft,
      _tab: draft && (carried('_tab') || keyField.slice(0, 16)),
      _from: open?.tab ?? carried('_from'),
    },
  }
}

type DraftNoticeProps = {
  place: string
  savedAt: Temporal.Instant
  /** It may be another matter than the one that the page was opened for: it is seen first. */
  ready?: boolean
  /** What else can be done with it. */
  children?: ReactNode
}

/** Says that the page still has what was typed earlier, and offers to begin anew. */
export const DraftNotice = ({ place, savedAt, ready = false, children }: DraftNoticeProps) => {
  const { village, newKey, kept, page, drafts } = useHouse()
  const say = useWords('entrance')
  const moment = useMoment()
  const open = drafts.get(place)
  // Its own notice stands above the page already.
  if (kept?.draft === place && kept.page === page) return null
  return (
    <Form
      action={`/${village?.slug}/concept`}
      keyField={newKey()}
      label={say('draft.again')}
      hidden={{ _place: place, _tab: open?.tab }}
    >
      <Notice kind="waiting" word={say('draft.title', { when: moment(savedAt) })} ready={ready}>
        {open && open.others > 0 && say('draft.others', { count: open.others })}
        {children}
        <Button kind="quiet" name="_throw-away" value="yes">
          {say('draft.again')}
        </Button>
      </Notice>
    </Form>
  )
}

/** Right after a deed: what was done, and the button that takes it back, which says the same everywhere. */
export const UndoBar = (props: Omit<ComponentProps<typeof Undo>, 'button' | 'keyField'>) => {
  const { newKey } = useHouse()
  return <Undo {...props} button={useWords('entrance')('undo')} keyField={newKey()} />
}

/** Right after it was thrown away. */
const PutBack = ({ place, tab }: { place: string; tab: string }) => {
  const { village } = useHouse()
  const say = useWords('entrance')
  return (
    <UndoBar
      sentence={say('draft.gone')}
      action={`/${village?.slug}/concept`}
      fields={{ _place: place, _tab: tab, '_put-back': 'yes' }}
    />
  )
}

/** Problems as ready sentences in the language of this visit; `room` owns the keys. */
export function useSentences(room: Room, problems: readonly Problem[] = []) {
  const say = useHouse().say(room) as unknown as (key: string, values?: Problem['values']) => string
  return problems.map(({ field, sentence, values }) => ({ field, sentence: say(sentence, values) }))
}
