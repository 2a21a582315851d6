/** "Wat weten wij van …": the whole copy, with the words about others to look at first, and the way to paper. */
import { HouseForm, useHouse, useWords } from '../../entrance/house.tsx'
import { type Args, goTo, inVillage, refill } from '../../entrance/visit.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { Notice } from '../../furniture/notice.tsx'
import { Title } from '../../furniture/title.tsx'
import { maySpeak, representativesOf } from '../residents/door.ts'
import { blanksIn } from './copy.blanks.ts'
import { CoverForm, coversOf, openIn } from './copy.cover.tsx'
import { makeCopy } from './copy.made.ts'
import type { ToldCopy, ToldRow } from './copy.told.ts'
import { keepBlanks } from './queries.copy.ts'
import { inLines } from './rules.copy.ts'

export async function loader(args: Args) {
  const visit = inVillage(args)
  const { person, told } = await makeCopy(visit, args.params.resident, 'R')
  await refill(args, `mensen/${person.id}/inzage`)
  return {
    person: { id: person.id, name: person.name },
    speakers: (await representativesOf(visit.tx, visit.village.id, person.id)).filter(who =>
      maySpeak(who, 'copy', visit.today),
    ),
    refused: new URL(args.request.url).searchParams.has('niet-namens'),
    told,
    covered: new URL(args.request.url).searchParams.has('afgedekt'),
    title: visit.say('rights')('copy.title'),
  }
}

/** Which words are covered: all that were ticked or typed on the page, and no others. */
export async function action(args: Args) {
  const visit = inVillage(args)
  const { tx, village, visitor, now, fields } = visit
  const { person, told } = await makeCopy(visit, args.params.resident, 'R')
  const blanks = blanksIn(fields, told)
  await keepBlanks(tx, { village: village.id, account: visitor.accountId, now }, person.id, blanks)
  return goTo(`/${village.slug}/mensen/${person.id}/inzage?afgedekt`)
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> }

export default function CopyPage({ loaderData: { person, told, covered, speakers, refused } }: Props) {
  const say = useWords('rights')
  const { village } = useHouse()
  const page = `/${village?.slug}/mensen/${person.id}`
  const covers = coversOf(told)
  const open = openIn(told)
  return (
    <>
      <Title line={say('copy.line')} back={{ to: page, label: say('back', { name: person.name }) }}>
        {say('copy.of', { name: person.name })}
      </Title>
      {covered && <Notice kind="done" word={say('copy.covered')} />}
      {refused && (
        <Notice kind="question" word={say('copy.may-not')}>
          {say('copy.may-not-line')}
        </Notice>
      )}
      {told.withheld.count > 0 && (
        <Notice kind="waiting" word={say('copy.withheld', { count: told.withheld.count })}>
          {say('copy.withheld-who', { names: told.withheld.names.join(', ') })}
        </Notice>
      )}
      {covers.length > 0 && (
        <CoverForm covers={covers} action={`${page}/inzage`} draft={`mensen/${person.id}/inzage`} />
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
              value=""
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
      {told.parts.map(({ part, rows }) => (
        <section key={part} className="flow">
          <h2>{say(`copy.part.${part}`)}</h2>
          {rows.length === 0 ? <p>{say('copy.nothing')}</p> : <Rows rows={rows} />}
        </section>
      ))}
      <Looked told={told} page={page} />
      <section className="flow">
        <h2>{say('copy.elsewhere')}</h2>
        <p>{say('copy.elsewhere-line', { name: person.name })}</p>
        <p>{say('copy.elsewhere-do', { name: person.name })}</p>
        <p>
          <a href={`/${village?.slug}/zoeken`}>{say('copy.elsewhere-search')}</a>
        </p>
      </section>
      <p>
        <a href={`${page}/wissen`}>{say('copy.to-erase')}</a>
      </p>
    </>
  )
}

const Rows = ({ rows }: { rows: readonly ToldRow[] }) => (
  <ul className="list">
    {rows.map(({ id, when, who, facts }) => (
      <li key={id} className="item">
        <div className="item-words">
          {inLines(facts).map(({ label, value }) => (
            <p key={label}>
              <strong>{label}:</strong> {value}
            </p>
          ))}
          <span className="item-line">{[when, who].filter(Boolean).join(' · ')}</span>
        </div>
      </li>
    ))}
  </ul>
)

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
