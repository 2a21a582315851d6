/** "Wat weten wij van …": the whole copy, with the words about others to look at first, and the way to paper. */
import { HouseForm, useHouse, useSentences, useWords } from '../../entrance/house.tsx'
import { type Args, askAgain, goTo, inVillage, type Refused, refill } from '../../entrance/visit.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Problems, problemOf } from '../../furniture/problems.tsx'
import { Title } from '../../furniture/title.tsx'
import { maySpeak, representativesOf, samePeople } from '../residents/door.ts'
import { blanksIn, notFound } from './copy.blanks.ts'
import { CoverForm, coversOf, openIn, wholesOf } from './copy.cover.tsx'
import { NotInCopy } from './copy.elsewhere.tsx'
import { asItHappened } from './copy.happened.ts'
import { tellLaw } from './copy.law.ts'
import { fewIn, makeCopy } from './copy.made.ts'
import { Chapters, Law } from './copy.parts.tsx'
import type { ToldCopy } from './copy.told.ts'
import { elsewhere } from './erase.elsewhere.ts'
import { backFromTouch } from './once-more.ts'
import { keepBlanks } from './queries.copy.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { person, told } = await makeCopy(visit, args.params.resident, 'R')
  await refill(args, `mensen/${person.id}/inzage`)
  const { ids } = await samePeople(visit.tx, visit.village.id, person.id)
  const asks = (name: string) => new URL(args.request.url).searchParams.has(name)
  return {
    person: { id: person.id, name: person.name },
    speakers: (await representativesOf(visit.tx, visit.village.id, person.id)).filter(who =>
      maySpeak(who, 'copy', visit.today),
    ),
    refused: asks('niet-namens'),
    unasked: asks('enkelen'),
    few: fewIn(told),
    told,
    law: await tellLaw(visit, told),
    found: await elsewhere(visit, ids),
    again: await backFromTouch(args, `mensen/${person.id}/inzage`),
    covered: asks('afgedekt'),
    // Every line a second time would make a long page twice as long.
    lines: asks('regels'),
    title: visit.say('rights')('copy.title'),
  }
}

/** Which words are covered: all that were ticked or typed on the page, and no others. */
export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, now, fields } = visit
  const { person, told } = await makeCopy(visit, args.params.resident, 'R')
  // Whoever reads "covered" gives the paper away.
  if (notFound(fields, told).length > 0)
    return askAgain([{ field: 'also', sentence: 'cover.problem' }], fields.typed())
  const blanks = blanksIn(fields, told)
  await keepBlanks(tx, { village: village.id, account: visitor.accountId, now }, person.id, blanks)
  return goTo(`/${village.slug}/mensen/${person.id}/inzage?afgedekt`)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused }

export default function CopyPage({
  loaderData: { person, told, law, found, covered, speakers, refused, few, unasked, lines, again },
  actionData,
}: Props) {
  const say = useWords('rights')
  const problems = useSentences('rights', actionData?.problems)
  const { village } = useHouse()
  const page = `/${village?.slug}/mensen/${person.id}`
  const covers = coversOf(told)
  const all = lines || actionData?.typed.whole !== undefined
  const wholes = wholesOf(told).filter(({ ticked }) => all || ticked)
  const open = openIn(covers)
  return (
    <>
      <Problems title={useWords('entrance')('problems.title')} problems={problems} />
      <Title line={say('copy.line')} back={{ to: page, label: say('back', { name: person.name }) }}>
        {say('copy.of', { name: person.name })}
      </Title>
      {again && !actionData && (
        <Notice kind="waiting" word={say('once-more')}>
          {say('copy.again')}
        </Notice>
      )}
      {covered && <Notice kind="done" word={say('copy.covered')} />}
      {refused && (
        <Notice kind="question" word={say('copy.may-not')}>
          {say('copy.may-not-line')}
        </Notice>
      )}
      {unasked && (
        <Notice kind="question" word={say('copy.few-first', { count: few })}>
          {say('copy.few-tick', { count: few })}
        </Notice>
      )}
      {told.withheld.count > 0 && (
        <Notice kind="waiting" word={say('copy.withheld', { count: told.withheld.count })}>
          {say('copy.withheld-who', {
            count: told.withheld.names.length,
            names: told.withheld.names.join(', '),
          })}
        </Notice>
      )}
      {covers.length + wholesOf(told).length > 0 && (
        <CoverForm
          covers={covers}
          wholes={wholes}
          action={`${page}/inzage`}
          draft={`mensen/${person.id}/inzage`}
          error={problemOf(problems, 'also')}
          typed={actionData?.typed}
          all={all}
        />
      )}
      <Card title={say('copy.paper')}>
        {open > 0 && (
          <Notice kind="waiting" word={say('copy.open', { count: open })}>
            {say('copy.open-line')}
          </Notice>
        )}
        <p>{say(covers.length > 0 ? 'copy.first-look' : 'copy.nobody-named')}</p>
        <HouseForm action={`${page}/inzage/blad`} label={say('copy.print')}>
          {speakers.length > 0 && (
            <Choice
              name="for"
              label={say('copy.for')}
              value={String(again?.for ?? '')}
              options={[
                { value: '', label: person.name },
                ...speakers.map(({ id, name, limits }) => ({
                  value: id,
                  label: name,
                  ...(limits && { line: say('copy.for-but', { limits }) }),
                })),
              ]}
            />
          )}
          {few > 0 && (
            <Choice
              name="few"
              label={say('copy.few-first', { count: few })}
              hint={say('copy.few-line', { count: few })}
              many
              value={String(again?.few ?? '')}
              options={[{ value: 'yes', label: say('copy.few-yes', { count: few }) }]}
            />
          )}
          <Actions>
            <Button name="as" value="paper" kind={open > 0 ? 'plain' : 'main'}>
              {say('copy.print')}
            </Button>
            <Button name="as" value="file" kind="quiet">
              {say('copy.file')}
            </Button>
          </Actions>
        </HouseForm>
      </Card>
      <Chapters chapters={asItHappened(told)} />
      <Looked told={told} page={page} />
      <NotInCopy name={person.name} found={found} />
      <Law law={law} />
      <p>
        <a href={`${page}/wissen`}>{say('copy.to-erase')}</a>
      </p>
    </>
  )
}

/** The days themselves have a page of their own; on paper and in the file they stand in full. */
const Looked = ({ told: { looked }, page }: { told: ToldCopy; page: string }) => {
  const say = useWords('rights')
  return (
    <section className="flow">
      <h2>{say('copy.part.looked')}</h2>
      {looked.length === 0 && <p>{say('copy.nothing')}</p>}
      {looked.length > 0 && (
        <p>
          <a href={`${page}/gezien`}>{say('copy.looked-days', { count: looked.length })}</a>
        </p>
      )}
    </section>
  )
}
