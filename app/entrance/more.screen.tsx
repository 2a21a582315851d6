/** What else there is, for each role; and, for a role whose room is not built yet, what will come. */
import { addresses } from '../addresses.ts'
import { backupAlarms } from '../foundation/backup/state.ts'
import { sayAll } from '../foundation/days.said.ts'
import { Card } from '../furniture/card.tsx'
import { dotted } from '../furniture/dotted.ts'
import { List, ListItem } from '../furniture/list.tsx'
import { Notice } from '../furniture/notice.tsx'
import { Title } from '../furniture/title.tsx'
import { membersOf, unseenNotices } from '../village/accounts/door.ts'
import { findVillage } from '../village/village/door.ts'
import { useHouse, useWords } from './house.tsx'
import { News } from './news.tsx'
import { type Args, inVillage } from './visit.ts'

export async function loader(args: Args) {
  const { tx, village, visitor, demo, say, database, now, language } = inVillage(args)
  const { roles } = visitor
  const alarms = roles.includes('administrator') ? await backupAlarms(database.gate, now) : []
  const administrators = (await membersOf(tx, village.id)).filter(
    ({ roles, ended }) => !ended && roles.includes('administrator'),
  )
  return {
    news: await unseenNotices(database.gate, visitor.accountId, village.id),
    // Whoever has the page itself needs no number.
    leak: roles.includes('administrator')
      ? ''
      : sayAll(
          administrators.map(({ name }) => name),
          language,
        ),
    alarms: alarms.map(({ kind }) => kind),
    facts: await findVillage(tx, village.id),
    base: `/${village.slug}`,
    waiting: waitingRoles.filter(role => roles.includes(role)),
    offers: offers.filter(
      ({ path, who }) => who.some(role => roles.includes(role)) && addresses.some(each => each.path === path),
    ),
    ownVillage: village.example && !demo && roles.includes('administrator'),
    title: say('village')('more.title'),
  }
}

/** Roles whose own room is not there yet: they get an honest sentence, and nothing that does not work. */
const waitingRoles = ['volunteer', 'host', 'treasurer', 'board', 'reader'] as const

const offers = [
  { key: 'settings', path: '/:village/instellingen', who: ['administrator'] },
  { key: 'workers', path: '/:village/beheer/mensen', who: ['administrator'] },
  { key: 'looked', path: '/:village/beheer/logboek-inzage', who: ['administrator'] },
  { key: 'emergency', path: '/:village/noodtoegang', who: ['coordinator', 'host', 'board', 'administrator'] },
  {
    key: 'emergencies',
    path: '/:village/noodtoegang/nakijken',
    who: ['coordinator', 'administrator', 'board'],
  },
  { key: 'review', path: '/:village/beheer/nakijken', who: ['administrator', 'board'] },
  { key: 'volunteers', path: '/:village/vrijwilligers', who: ['coordinator'] },
  { key: 'cadre', path: '/:village/vrijwilligers/kader', who: ['board', 'administrator'] },
  {
    key: 'limits',
    path: '/:village/grenzen',
    who: ['coordinator', 'volunteer', 'host', 'board', 'administrator'],
  },
  { key: 'trends', path: '/:village/trends', who: ['coordinator'] },
  { key: 'editions', path: '/:village/trends/uitgaven', who: ['board', 'administrator'] },
  { key: 'duty', path: '/:village/dienst', who: ['coordinator', 'administrator'] },
  { key: 'register', path: '/:village/beheer/register', who: ['administrator', 'board'] },
  { key: 'keeping', path: '/:village/beheer/bewaren', who: ['administrator'] },
  { key: 'breach', path: '/:village/beheer/datalek', who: ['administrator'] },
  { key: 'breach-book', path: '/:village/beheer/datalek/boek', who: ['board'] },
  { key: 'paper', path: '/:village/papier', who: ['coordinator'] },
  { key: 'places', path: '/:village/instellingen/plekken', who: ['coordinator'] },
  { key: 'import-people', path: '/:village/mensen/invoer', who: ['coordinator'] },
  { key: 'import-logbook', path: '/:village/logboek/invoer', who: ['coordinator'] },
] as const

type Props = { loaderData: Awaited<ReturnType<typeof loader>> }

export default function MorePage({
  loaderData: { news, leak, alarms, facts, base, waiting, offers, ownVillage },
}: Props) {
  const say = useWords('village')
  const { visitor } = useHouse()
  const administrator = visitor?.roles.includes('administrator')
  const where = dotted([facts.name, facts.municipality])
  return (
    <>
      {facts.purpose ? (
        <Title line={where}>{facts.purpose}</Title>
      ) : (
        <Title line={facts.municipality}>{facts.name}</Title>
      )}
      {alarms.map(kind => (
        <Notice key={kind} kind="danger" word={`${say('more.backup.word')}:`}>
          {say(`more.backup.${kind}`)}
        </Notice>
      ))}
      <News news={news} />
      {!facts.purpose && administrator && (
        <p>
          <a href={`${base}/instellingen/dorp#field-purpose`}>{say('more.no-purpose')}</a>
        </p>
      )}
      {waiting.map(role => (
        <Card key={role} title={say(`more.${role}.title`)}>
          <p>{say(`more.${role}.will-come`)}</p>
          <p>{say(`more.${role}.until-then`)}</p>
        </Card>
      ))}
      <List label={say('more.title')}>
        {offers.map(({ key, path }) => (
          <ListItem
            key={key}
            name={say(`more.${key}`)}
            line={say(`more.${key}-line`)}
            to={path.replace('/:village', base)}
          />
        ))}
        {ownVillage && (
          <ListItem name={say('more.own-village')} line={say('more.own-village-line')} to="/begin" />
        )}
        <ListItem
          name={say('more.account')}
          line={say('more.account-line', { name: visitor?.name ?? '' })}
          to="/account"
        />
      </List>
      {leak && (
        <p>
          <strong>{say('more.leak-word')}</strong> {say('more.leak', { names: leak })}
        </p>
      )}
    </>
  )
}
