/**
 * Which classes of columns each address may read (P6), written by hand: what the village expects, not what the code
 * says. Plain columns and links (numbers that lead to a person) are free to all; the rest stands here by a letter.
 *
 * d one's own half-typed text · p what is known of a resident · s what is delicate of them (good to know, aids) · w what
 * is kept of who works here · k keys
 */
import type { Class } from '../app/foundation/columns.ts'

export const letterOf: Partial<Record<Class, string>> = {
  personal: 'p',
  sensitive: 's',
  work: 'w',
  secret: 'k',
}

/** Half-typed text is of the class personal, because it may be about a resident; but only its writer gets it. */
export const ownText = ['house.drafts.fields', 'house.kept_forms.sealed']

/** Who is this, and what may this person do: asked at every address by the entrance, before any page. */
export const everywhere = [
  ...['accounts.accounts.login', 'accounts.accounts.name'],
  ...['accounts.memberships.ended_at', 'accounts.memberships.name', 'accounts.memberships.roles'],
  ...['accounts.sessions.began_at', 'accounts.sessions.ended_at', 'accounts.sessions.factors'],
  ...['accounts.sessions.proven_at', 'accounts.sessions.seen_at', 'accounts.sessions.token_hash'],
]

/** What these functions read PostgreSQL does not tell; it stands in the migration that made them. */
export const notLookedInto = `
  accounts.log_access accounts.log_digest accounts.log_expiring accounts.log_first accounts.log_line accounts.log_link
  house.forget house.forget_words house.plain logbook.erase logbook.naming logbook.rewrite logbook.take_words logbook.lines_gone logbook.come_along logbook.find_entries logbook.find_requests logbook.old_lines logbook.take_back
  logbook.withheld residents.take_back residents.names_like
  oversight.names oversight.told_of oversight.forget oversight.doubts_counted oversight.doubts_told oversight.note_outcome accounts.emergencies_told accounts.emergency_end accounts.emergencies_forget`
  .trim()
  .split(/\s+/)

export const reads: Record<string, string> = {
  '/': '',
  '/in': 'k',
  '/in/hoe': 'k',
  '/in/geheim': 'k',
  '/in/code': 'k',
  '/in/passkey': 'k',
  '/in/brief': '',
  '/in/brief/:link': 'k',
  '/in/begin': 'wk',
  '/uit': '',
  '/demo/in': 'w',
  '/account': 'wk',
  '/account/berichten': 'w',
  '/account/nog-even': 'wk',
  '/account/pincode': 'wk',
  '/account/wachtwoord': 'wk',
  '/account/app': 'k',
  '/account/kaart': 'w',
  '/account/kaart/blad': 'wk',
  '/bewaard': 'd',
  '/begin': '',
  '/begin/dorp': '',
  '/begin/telefoon': '',
  '/begin/hulp': '',
  '/begin/u': '',
  '/begin/bedoeling': '',
  '/begin/maken': '',
  '/begin/kaart': '',
  '/begin/klaar': '',
  '/begin/voorbeeld': '',
  '/:village': '',
  '/:village/concept': 'd',
  '/:village/nu': '',
  '/:village/vandaag': 'dpw',
  '/:village/dienst': 'dw',
  '/:village/dienst/week': 'dw',
  '/:village/dienst/om-de-beurt': 'w',
  '/:village/dienst/overdracht': 'pw',
  '/:village/dienst/overdracht/blad': 'psw',
  '/:village/logboek/invoer': 'p',
  '/:village/logboek/invoer/:book': 'p',
  '/:village/logboek/invoer/:book/proef': 'p',
  '/:village/logboek/invoer/:book/terug': 'p',
  '/:village/logboek/nieuw': 'dps',
  '/:village/logboek/nieuw/lezing': 'p',
  '/:village/logboek/nieuw/:call': 'dps',
  '/:village/logboek/overtypen': 'dps',
  '/:village/logboek/:request': 'dps',
  '/:village/logboek/:request/wie': 'ps',
  '/:village/logboek/:request/voor-wie': 'dps',
  '/:village/logboek/:request/voor-wie/lijkt-op': 'ps',
  '/:village/logboek/:request/wijzigen': 'dps',
  '/:village/logboek': 'p',
  '/:village/meer': 'w',
  '/:village/mensen': 'p',
  '/:village/mensen/invoer': 'p',
  '/:village/mensen/invoer/:list': 'p',
  '/:village/mensen/invoer/:list/proef': 'p',
  '/:village/mensen/invoer/:list/terug': 'p',
  '/:village/mensen/nieuw': 'dps',
  '/:village/mensen/lijkt-op': 'p',
  '/:village/mensen/:resident': 'dps',
  '/:village/mensen/:resident/regel': 'ps',
  '/:village/mensen/:resident/gegevens': 'dps',
  '/:village/mensen/:resident/geschiedenis': 'ps',
  '/:village/mensen/dubbel': 'ps',
  '/:village/mensen/:resident/samenvoegen': 'ps',
  '/:village/mensen/:resident/uit-elkaar': 'ps',
  '/:village/mensen/:resident/gezien': 'psw',
  '/:village/mensen/:resident/gezien/blad': 'psw',
  '/:village/mensen/:resident/afspraken': 'dps',
  '/:village/mensen/:resident/inzage': 'dpsw',
  '/:village/mensen/:resident/inzage/blad': 'psw',
  '/:village/mensen/:resident/wissen': 'ps',
  '/:village/regels/:entry/weghalen': 'dps',
  '/:village/mensen/gewist': '',
  '/:village/mensen/:resident/blad': 'ps',
  '/:village/papier': '',
  '/:village/papier/formulier/blad': '',
  '/:village/papier/week/blad': 'ps',
  '/:village/beheer/logboek-inzage': 'pw',
  '/:village/beheer/register': 'w',
  '/:village/beheer/register/blad': 'w',
  '/:village/beheer/bewaren': 'p',
  '/:village/beheer/nakijken': 'dpw',
  '/:village/noodtoegang': 'dp',
  '/:village/noodtoegang/persoon': 'ps',
  '/:village/noodtoegang/nakijken': 'dp',
  '/:village/beheer/datalek': 'psw',
  '/:village/beheer/datalek/blad': 'psw',
  '/:village/beheer/datalek/boek': 'dpw',
  '/:village/beheer/datalek/boek/blad': 'w',
  '/:village/beheer/mensen': '',
  '/:village/beheer/mensen/nieuw': 'dw',
  '/:village/beheer/mensen/:account': 'w',
  '/:village/beheer/mensen/:account/brief': 'wk',
  '/:village/instellingen': 'w',
  '/:village/instellingen/dorp': 'dw',
  '/:village/instellingen/soorten': 'dw',
  '/:village/instellingen/soorten/:kind': 'dw',
  '/:village/instellingen/plekken': 'dw',
  '/:village/instellingen/plekken/:place': 'dw',
  '/:village/instellingen/woorden': 'dw',
  '/:village/instellingen/keuzes': 'w',
  '/:village/instellingen/keuze': 'dw',
  '/:village/trends': 'p',
  '/:village/trends/uitgaven': '',
  '/:village/trends/uitgave': '',
  '/:village/trends/uitgaven/nieuw': 'p',
  '/:village/zoeken': 'dp',
}
