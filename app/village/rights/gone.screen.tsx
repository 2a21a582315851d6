/** Taking one line about somebody away: exactly what goes, what stays, and why. It cannot be undone. */
import { HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, inVillage, notHere, type Refused, refill } from '../../entrance/visit.ts'
import { sayWholeDate } from '../../foundation/days.said.ts'
import { dayOf } from '../../foundation/days.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { Field } from '../../furniture/field.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems, problemOf } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { provenRecently } from '../accounts/door.ts'
import { findSayings, type Sayings, shownInLine } from '../logbook/door.ts'
import { findResident, namesOfOthers, type Resident, restrictionOf } from '../residents/door.ts'
import { Rests } from './erase.parts.tsx'
import { backFromTouch, touchFirst } from './once-more.ts'
import { takeAway } from './queries.gone.ts'
import { wordsOfNames } from './rules.copy.ts'
import { goneWhys, readGone } from './rules.gone.ts'

export async function loader(args: Args) {
  const { tx, village, say, saw } = inVillage(args)
  const { line, back, person } = await lineOf(args)
  saw(shownInLine(line, 'words'))
  await refill(args, pageOf(line))
  return {
    ...{ line, back, again: await backFromTouch(args, pageOf(line)) },
    rests: person?.frozen ? await restrictionOf(tx, village.id, person.id) : null,
    title: say('rights')('gone.title'),
  }
}

const pageOf = ({ id }: Sayings) => `regels/${id}/weghalen`

/** Whoever may not read it finds nothing here; what is gone already, shows where it stood. */
async function lineOf(args: Args): Promise<{ line: Sayings; back: string; person: Resident | null }> {
  const { tx, village } = inVillage(args)
  const line = await findSayings(tx, village.id, args.params.entry)
  if (!line) throw notHere()
  const { request_id, resident_id } = line
  const back = request_id
    ? `/${village.slug}/logboek/${request_id}#history`
    : `/${village.slug}/mensen/${resident_id}#past`
  if (line.gone) throw goTo(back)
  return { line, back, person: resident_id ? await findResident(tx, village.id, resident_id) : null }
}

export async function action(args: Args) {
  const { tx, village, visitor, fields, now, journal, saw } = inVillage(args)
  const { line, back, person } = await lineOf(args)
  if (person?.frozen) return askAgain([{ field: '', sentence: 'gone.problem.frozen' }], fields.typed())
  const names = wordsOfNames(await namesOfOthers(tx, village.id, [line.id]), [])
  const read = readGone({ why: fields.text('why'), note: fields.text('note') }, names)
  if (!read.ok) return askAgain(read.problems, fields.typed())
  if (!provenRecently(visitor.provenAt, now))
    return touchFirst(args, pageOf(line), { why: fields.text('why'), note: fields.text('note') })
  if (!journal) throw new Error('This house keeps no journal, so no line can be taken away for good.')
  const { why, instead } = read.value
  saw(shownInLine(line, 'words'), 'D')
  const gone = { village: village.id, line: line.id, by: visitor.accountId, why, at: now.toString() }
  await takeAway(tx, journal, gone, instead)
  return goTo(back)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function GoneScreen({ loaderData: { line, back, again, rests }, actionData }: Props) {
  const say = useWords('rights')
  const logbook = useWords('logbook')
  const { village, language } = useHouse()
  const page = `/${village?.slug}/mensen/${line.resident_id}`
  const typed = actionData?.typed ?? again ?? {}
  const problems = useSentences('rights', actionData?.problems)
  const kind = line.kind && line.kind !== 'said' ? logbook(`entry.kind.${line.kind}`) : ''
  const name = line.writer || say('gone.a-colleague')
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title line={say('gone.line')} back={{ to: back, label: say('gone.back') }}>
        {say('gone.title')}
      </Title>
      <Card title={say('gone.goes')}>
        {kind && (
          <p>
            <strong>{kind}</strong>
          </p>
        )}
        {line.words
          .split('\n')
          .filter(Boolean)
          .map(words => (
            <p key={words}>{words}</p>
          ))}
        <p className="hint">{say('gone.written', { name, day: sayWholeDate(dayOf(line.at), language) })}</p>
      </Card>
      {rests ? (
        <Rests reason={rests.reason} page={page} todo={say('gone.rests')} />
      ) : (
        <>
          <Card title={say('gone.stays')}>
            <p>{say('gone.stays-line', { name })}</p>
            <p>{say('gone.correct')}</p>
          </Card>
          <Notice kind="danger" word={say('erase.danger')}>
            {say('gone.never-back')}
          </Notice>
          {again && !actionData && (
            <Notice kind="waiting" word={say('once-more')}>
              {say('gone.again')}
            </Notice>
          )}
          <HouseForm label={say('gone.title')} draft={pageOf(line)}>
            <Choice
              name="why"
              label={say('gone.why')}
              error={problemOf(problems, 'why')}
              value={String(typed.why ?? '')}
              options={goneWhys.map(why => ({
                value: why,
                label: say(`gone.whys.${why}`),
                ...(why === 'other' ? { line: say('gone.other-line') } : {}),
              }))}
            />
            <Field
              name="note"
              label={say('gone.note')}
              hint={say('gone.note-hint')}
              value={String(typed.note ?? '')}
              error={problemOf(problems, 'note')}
            />
            <Actions>
              <Button kind="danger">{say('gone.button')}</Button>
              <Button kind="quiet" to={back}>
                {say('erase.not')}
              </Button>
            </Actions>
          </HouseForm>
        </>
      )}
    </>
  )
}
