/** What changed since the last time: read once, then on to where one was going. */
import { HouseForm, useHouse, useMoment, useWords } from '../../entrance/house.tsx'
import { type Args, goTo, visitOf } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Timeline, TimelineItem } from '../../furniture/timeline.tsx'
import { Title } from '../../furniture/title.tsx'
import { seeNotices, unseenNotices } from './queries.notices.ts'
import { isAboutDuty } from './rules.notices.ts'
import { ownPath } from './rules.ways.ts'

/** What has nothing to do with the keys of whoever reads it. */
const aboutOthers: readonly string[] = ['emergency', 'emergency-late', 'review-late']

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
        {notices.map(({ id, kind, device, at }) => (
          <TimelineItem key={id} when={moment(at)} dateTime={at.toString()}>
            <p>{say(`notices.${kind}`, { device: device || say('notices.some-device') })}</p>
          </TimelineItem>
        ))}
      </Timeline>
      {notices.some(({ kind }) => !isAboutDuty(kind) && !aboutOthers.includes(kind)) && (
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
