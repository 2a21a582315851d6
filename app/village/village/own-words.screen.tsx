/** The village's own words: ours above the field, theirs in it; an empty field means ours. */
import { HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, inVillage, type Refused, refill } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Field } from '../../furniture/field.tsx'
import { problemOf } from '../../furniture/problems.tsx'
import { SideBySide } from '../../furniture/side-by-side.tsx'
import { Title } from '../../furniture/title.tsx'
import { Changes, Done } from './changes.tsx'
import { isMeanwhile, meanwhile, PutRight } from './conflict.tsx'
import { afterDeed, historyOf, takingBack, whoOf } from './deeds.ts'
import { noteChange } from './queries.changes.ts'
import { oneAtATime } from './queries.village.ts'
import { ownWordsOf, saveWords } from './queries.words.ts'
import { mergeWords, readWords, type VillageWord, villageWords, wordPairs } from './rules.words.ts'

const draft = 'instellingen/woorden'
const pageOf = (slug: string) => `/${slug}/instellingen/woorden`

export async function loader(args: Args) {
  const visit = inVillage(args)
  await refill(args, draft)
  return {
    own: await ownWordsOf(visit.tx, visit.village.id),
    history: await historyOf(visit, args.request, 'words'),
    page: pageOf(visit.village.slug),
    title: visit.say('village')('words.title'),
  }
}

export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, fields } = visit
  const page = pageOf(village.slug)
  const back = await takingBack(visit, 'words', page)
  if (back) return back
  const wish = readWords(field => fields.text(field))
  if (!wish.ok) return askAgain(wish.problems, fields.typed())
  await oneAtATime(tx, village.id)
  const now = await ownWordsOf(tx, village.id)
  const { changed, clashes } = mergeWords(wish.value, word => fields.text(`was-${word}`), now)
  if (clashes.length > 0) return askAgain([meanwhile], fields.typed(), 409)
  await saveWords(tx, village.id, changed)
  const after = Object.fromEntries(Object.entries(changed).map(([word, own]) => [word, own || null]))
  const thing = { about: 'words', thing: '', name: '' } as const
  return afterDeed(page, await noteChange(tx, whoOf(visit), thing, { before: now, after }))
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function OwnWordsPage({ loaderData: { own, history, page }, actionData }: Props) {
  const say = useWords('village')
  const problems = useSentences('village', actionData?.problems)
  const typed = actionData?.typed
  const clash = isMeanwhile(actionData)
  const value = (word: VillageWord) => String(typed?.[`own-${word}`] ?? own[word] ?? '')
  // After a clash the text of the colleague is known, and whoever sends again means to replace it.
  const before = useHouse().drafts.get(draft)?.typed ?? typed
  const was = (word: VillageWord) =>
    clash || !before ? (own[word] ?? '') : String(before[`was-${word}`] ?? '')
  return (
    <>
      <PutRight
        refused={actionData}
        problems={problems}
        by={history.told[0]?.by}
        page={page}
        texts={villageWords.map(word => ({
          label: say(`own.ours.${word}`),
          theirs: own[word] ?? '',
          mine: value(word),
        }))}
      />
      <Done history={history} page={page} />
      <Title
        back={{ to: page.replace('/woorden', ''), label: say('settings.title') }}
        line={say('words.line')}
      >
        {say('words.title')}
      </Title>
      <HouseForm action={page} draft={draft} label={say('words.title')}>
        {wordPairs.map(pair => (
          <SideBySide key={pair[0]}>
            {pair.map(word => (
              <div key={word}>
                <input type="hidden" name={`was-${word}`} value={was(word)} />
                <Field
                  name={`own-${word}`}
                  label={say(`own.ours.${word}`)}
                  value={value(word)}
                  error={problemOf(problems, `own-${word}`)}
                  maxLength={60}
                  size="middle"
                />
              </div>
            ))}
          </SideBySide>
        ))}
        <Button>{say(clash ? 'conflict.keep-mine' : 'words.save')}</Button>
      </HouseForm>
      <Changes history={history} page={page} />
    </>
  )
}
