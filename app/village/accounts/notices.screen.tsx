/** What changed since the last time: read once, then on to where one was going. */
import { HouseForm, useHouse, useMoment, useWords } from '../../entrance/house.tsx'
import { NewsLine } from '../../entrance/news.tsx'
import { type Args, goTo, visitOf } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Timeline, TimelineItem } from '../../furniture/timeline.tsx'
import { Title } from '../../furniture/title.tsx'
import { seeNotices, unseenNotices } from './queries.notices.ts'
import { isAboutKeys } from './rules.notices.ts'
import { ownPath } from './rules.ways.ts'

export async function loader(args: Args) {
  const visit = visitOf(args)
  const toPath = ownPath(new URL(args.request.url).searchParams.get('naar') ?? '/')
  const notices = visit.visitor ? await unseenNotices(visit.database.gate, visit.visitor.accountId) : []
  if (notices.length === 0) throw goTo(toPath)
  return { notices, toPath, title: visit.say('accounts')('notices.title') }
}

export async function action(args: Args) {
  const visit = visitOf(args)
  if (visit.visitor) await seeNotices(visit.database.gate, visit.visitor.accountId, visit.now)
  return goTo(ownPath(visit.fields.text('naar')))
}

export default function Notices({ loaderData }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const say = useWords('accounts')
  const moment = useMoment()
  const { notices, toPath } = loaderData
  const phone = useHouse().visitor?.villages.find(village => village.phone)?.phone
  return (
    <>
      <Title line={say('notices.line')}>{say('notices.title')}</Title>
      <Timeline>
        {notices.map(told => (
          <TimelineItem key={told.id} when={moment(told.at)} dateTime={told.at.toString()}>
            <p>
              <NewsLine told={told} />
            </p>
          </TimelineItem>
        ))}
      </Timeline>
      {notices.some(({ kind }) => isAboutKeys(kind)) && (
        <p>{phone ? say('notices.not-you', { phone }) : say('notices.not-you-no-phone')}</p>
      )}
      <HouseForm>
        <input type="hidden" name="naar" value={toPath} />
        <Button>{say('notices.seen')}</Button>
      </HouseForm>
      <p>
        <a href="/account">{say('notices.look')}</a>
      </p>
    </>
  )
}
