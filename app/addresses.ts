/**
 * Every address of the house, one line each: where it is, which file answers, who may come there.
 * `anyone` needs no account; `signed-in` needs an account but no village. All others need that role in that village;
 * who lacks it gets the very page that a wrong address gets.
 */
export const roles = [
  'coordinator',
  'volunteer',
  'host',
  'treasurer',
  'board',
  'administrator',
  'reader',
] as const
export type Role = (typeof roles)[number]
export type Who = 'anyone' | 'signed-in' | readonly Role[]
/**
 * `again`: may be sent more than once with one key, because the last time wins (a draft, a live reading). `slow`: what
 * is sent there may take longer than people wait without a word.
 */
export type Address = { path: string; file: string; who: Who; again: boolean; slow: boolean }

const everyRole = roles
const coordinator = ['coordinator'] as const
const administrator = ['administrator'] as const
/** Whoever takes the calls knows best where people go. */
const forPlaces = ['coordinator', 'administrator'] as const
/** What is made for everybody outside is no secret inside; only coordinators can make it. */
const forFigures = ['coordinator', 'administrator', 'board'] as const
/** Whoever is known in the village may be the only one who can be reached (docs/decisions/0019). */
const forEmergency = ['coordinator', 'host', 'board', 'administrator'] as const
/** Whoever may read the log reviews; the board sees that it is done. */
const forReview = ['coordinator', 'administrator', 'board'] as const
const forMonth = ['administrator', 'board'] as const
/** Of no person: the board answers for what the village keeps. */
const forRegister = ['administrator', 'board'] as const
/** Who holds which task, and who stands in: the board answers for it that the village goes on. */
const forCadre = ['coordinator', 'board', 'administrator'] as const
/** Whoever helps must know what to say at a door; the cards hold nothing of a person. */
const forHelpers = ['coordinator', 'volunteer', 'host', 'board', 'administrator'] as const
const forCards = ['coordinator', 'administrator'] as const
/** Who has the village phone, and who is away, is for those who plan it. */
const forRoster = ['coordinator', 'administrator'] as const

export const addresses: readonly Address[] = [
  at('/', 'entrance/front.screen.tsx', 'anyone'),
  at('/in', 'village/accounts/sign-in.screen.tsx', 'anyone'),
  at('/in/hoe', 'village/accounts/way.screen.tsx', 'anyone'),
  at('/in/geheim', 'village/accounts/secret.screen.tsx', 'anyone'),
  at('/in/code', 'village/accounts/code.screen.tsx', 'anyone'),
  at('/in/passkey', 'village/accounts/passkey-ask.screen.tsx', 'anyone'),
  at('/in/brief', 'village/accounts/letter.screen.tsx', 'anyone'),
  at('/in/brief/:link', 'village/accounts/letter.screen.tsx', 'anyone'),
  at('/in/begin', 'village/accounts/begin.screen.tsx', 'anyone'),
  at('/uit', 'village/accounts/sign-out.screen.tsx', 'signed-in'),
  at('/demo/in', 'village/accounts/demo.screen.tsx', 'anyone'),
  at('/account', 'village/accounts/account.screen.tsx', 'signed-in'),
  at('/account/berichten', 'village/accounts/notices.screen.tsx', 'signed-in'),
  at('/account/nog-even', 'village/accounts/touch.screen.tsx', 'signed-in'),
  at('/account/pincode', 'village/accounts/own-secret.screen.tsx', 'signed-in'),
  at('/account/wachtwoord', 'village/accounts/own-secret.screen.tsx', 'signed-in'),
  at('/account/app', 'village/accounts/app.screen.tsx', 'signed-in'),
  at('/account/kaart', 'village/accounts/card.screen.tsx', 'signed-in'),
  at('/account/kaart/blad', 'village/accounts/card-sheet.screen.tsx', 'signed-in'),
  at('/bewaard', 'entrance/kept.screen.tsx', 'signed-in'),
  at('/begin', 'entrance/begin.screen.tsx', 'anyone'),
  at('/begin/dorp', 'entrance/begin.village.screen.tsx', 'anyone'),
  at('/begin/telefoon', 'entrance/begin.phone.screen.tsx', 'anyone'),
  at('/begin/hulp', 'entrance/begin.kinds.screen.tsx', 'anyone'),
  at('/begin/u', 'entrance/begin.who.screen.tsx', 'anyone'),
  at('/begin/bedoeling', 'entrance/begin.purpose.screen.tsx', 'anyone'),
  at('/begin/maken', 'entrance/begin.make.screen.tsx', 'anyone'),
  at('/begin/kaart', 'entrance/begin.card.screen.tsx', 'anyone'),
  at('/begin/klaar', 'entrance/begin.keys.screen.tsx', 'anyone'),
  at('/begin/voorbeeld', 'entrance/begin.example.screen.tsx', 'anyone'),
  at('/:village', 'village/village/home.screen.tsx', everyRole),
  at('/:village/concept', 'entrance/draft.screen.tsx', everyRole, 'again'),
  at('/:village/nu', 'entrance/now.screen.tsx', coordinator),
  at('/:village/vandaag', 'village/logbook/today/today.screen.tsx', coordinator),
  at('/:village/dienst', 'village/logbook/duty/roster.screen.tsx', forRoster),
  at('/:village/dienst/week', 'village/logbook/duty/week.screen.tsx', forRoster),
  at('/:village/dienst/om-de-beurt', 'village/logbook/duty/turns.screen.tsx', forRoster),
  at('/:village/dienst/overdracht', 'village/logbook/duty/handover.screen.tsx', coordinator),
  at('/:village/dienst/overdracht/blad', 'village/logbook/duty/sheet.screen.tsx', coordinator),
  at('/:village/logboek/invoer', 'entrance/importing/choose.screen.tsx', coordinator),
  at('/:village/logboek/invoer/:book', 'entrance/importing/columns.screen.tsx', coordinator, 'slow'),
  at('/:village/logboek/invoer/:book/proef', 'entrance/importing/trial.screen.tsx', coordinator, 'slow'),
  at('/:village/logboek/invoer/:book/terug', 'entrance/importing/back.screen.tsx', coordinator),
  at('/:village/logboek/nieuw', 'village/logbook/take/take.screen.tsx', coordinator),
  at('/:village/logboek/nieuw/lezing', 'village/logbook/take/take.screen.tsx', coordinator, 'again'),
  at('/:village/logboek/nieuw/:call', 'village/logbook/take/take.screen.tsx', coordinator),
  at('/:village/logboek/overtypen', 'village/logbook/paper/keying.screen.tsx', coordinator),
  at('/:village/logboek/:request', 'village/logbook/request/request.screen.tsx', coordinator),
  at('/:village/logboek/:request/wie', 'village/logbook/request/request.screen.tsx', coordinator, 'again'),
  at(
    '/:village/logboek/:request/voor-wie',
    'village/logbook/request/request.for-whom.screen.tsx',
    coordinator,
  ),
  at(
    '/:village/logboek/:request/voor-wie/lijkt-op',
    'village/logbook/request/request.for-whom.screen.tsx',
    coordinator,
    'again',
  ),
  at('/:village/logboek/:request/wijzigen', 'village/logbook/request/request.change.screen.tsx', coordinator),
  at('/:village/logboek', 'village/logbook/list/list.screen.tsx', coordinator),
  at('/:village/grenzen', 'village/library/guide.screen.tsx', forHelpers, 'again'),
  at('/:village/grenzen/nieuw', 'village/library/new.screen.tsx', forCards),
  at('/:village/grenzen/kaart/:card', 'village/library/card.screen.tsx', forCards),
  at('/:village/grenzen/vaststellen', 'village/library/adopt.screen.tsx', forCards),
  at('/:village/grenzen/welke-kan-weg', 'village/library/drop.screen.tsx', forCards),
  at('/:village/grenzen/zakkaart/blad', 'village/library/pocket.sheet.screen.tsx', forHelpers),
  at('/:village/grenzen/poster/blad', 'village/library/poster.sheet.screen.tsx', forHelpers),
  at('/:village/grenzen/dilemmas', 'village/library/dilemmas.screen.tsx', forHelpers),
  at('/:village/grenzen/dilemmas/nieuw', 'village/library/dilemma-new.screen.tsx', forCards),
  at('/:village/grenzen/dilemmas/blad', 'village/library/dilemmas.sheet.screen.tsx', forHelpers),
  at('/:village/grenzen/dilemmas/:dilemma', 'village/library/dilemma.screen.tsx', forCards),
  at('/:village/meer', 'entrance/more.screen.tsx', everyRole),
  at('/:village/mensen', 'village/residents/people.screen.tsx', coordinator, 'again'),
  at('/:village/mensen/invoer', 'entrance/importing/choose.screen.tsx', coordinator),
  at('/:village/mensen/invoer/:list', 'entrance/importing/columns.screen.tsx', coordinator, 'slow'),
  at('/:village/mensen/invoer/:list/proef', 'entrance/importing/trial.screen.tsx', coordinator, 'slow'),
  at('/:village/mensen/invoer/:list/terug', 'entrance/importing/back.screen.tsx', coordinator),
  at('/:village/mensen/nieuw', 'village/residents/new.screen.tsx', coordinator),
  at('/:village/mensen/lijkt-op', 'village/residents/new.screen.tsx', coordinator, 'again'),
  at('/:village/mensen/:resident', 'village/logbook/person/person.screen.tsx', coordinator),
  at('/:village/mensen/:resident/regel', 'village/logbook/person/person.screen.tsx', coordinator),
  at('/:village/mensen/:resident/gegevens', 'village/residents/edit.screen.tsx', coordinator),
  at('/:village/mensen/:resident/geschiedenis', 'village/residents/history.screen.tsx', coordinator),
  at('/:village/mensen/dubbel', 'village/residents/doubles.screen.tsx', coordinator),
  at('/:village/mensen/:resident/samenvoegen', 'village/residents/merge.screen.tsx', coordinator),
  at('/:village/mensen/:resident/uit-elkaar', 'village/residents/part.screen.tsx', coordinator),
  at('/:village/mensen/:resident/gezien', 'village/residents/who-looked.screen.tsx', coordinator),
  at('/:village/mensen/:resident/gezien/blad', 'village/residents/who-looked.sheet.screen.tsx', coordinator),
  at('/:village/mensen/:resident/afspraken', 'village/residents/say.screen.tsx', coordinator),
  at('/:village/mensen/:resident/meedoen', 'village/volunteers/part.screen.tsx', coordinator),
  at('/:village/mensen/:resident/inzage', 'village/rights/copy.screen.tsx', coordinator),
  at('/:village/mensen/:resident/inzage/blad', 'village/rights/copy.sheet.screen.tsx', coordinator),
  at('/:village/mensen/:resident/wissen', 'village/rights/erase.screen.tsx', coordinator),
  at('/:village/regels/:entry/weghalen', 'village/rights/gone.screen.tsx', coordinator),
  at('/:village/mensen/gewist', 'village/rights/erased.screen.tsx', coordinator),
  at('/:village/mensen/:resident/blad', 'village/logbook/paper/person.sheet.screen.tsx', coordinator),
  at('/:village/vrijwilligers', 'village/volunteers/list.screen.tsx', coordinator, 'again'),
  at('/:village/vrijwilligers/blad', 'village/volunteers/list.sheet.screen.tsx', coordinator),
  at('/:village/vrijwilligers/anderen', 'village/volunteers/offerers.screen.tsx', coordinator),
  at('/:village/vrijwilligers/anderen/:offerer', 'village/volunteers/offerer.screen.tsx', coordinator),
  at('/:village/vrijwilligers/kader', 'village/volunteers/cadre.screen.tsx', forCadre),
  at('/:village/vrijwilligers/kader/nieuw', 'village/volunteers/task-new.screen.tsx', coordinator),
  at('/:village/vrijwilligers/kader/:task', 'village/volunteers/task.screen.tsx', coordinator),
  at('/:village/vrijwilligers/belronde', 'village/logbook/round/round.screen.tsx', coordinator),
  at('/:village/vrijwilligers/bedanken', 'village/logbook/round/thanks.screen.tsx', coordinator),
  at('/:village/noodtoegang', 'village/oversight/ask.screen.tsx', forEmergency),
  at('/:village/noodtoegang/persoon', 'village/oversight/person.screen.tsx', forEmergency),
  at('/:village/noodtoegang/nakijken', 'village/oversight/used.screen.tsx', forReview),
  at('/:village/beheer/nakijken', 'village/oversight/month.screen.tsx', forMonth),
  at('/:village/papier', 'village/logbook/paper/paper.screen.tsx', coordinator),
  at('/:village/papier/formulier/blad', 'village/logbook/paper/form.sheet.screen.tsx', coordinator),
  at('/:village/papier/week/blad', 'village/logbook/paper/week.sheet.screen.tsx', coordinator),
  at('/:village/beheer/logboek-inzage', 'village/accounts/read-log.screen.tsx', administrator),
  at('/:village/beheer/register', 'village/rights/register.screen.tsx', forRegister),
  at('/:village/beheer/register/blad', 'village/rights/register.sheet.screen.tsx', forRegister),
  at('/:village/beheer/bewaren', 'village/rights/keeping.screen.tsx', administrator),
  at('/:village/beheer/datalek', 'village/rights/breach.screen.tsx', administrator),
  at('/:village/beheer/datalek/blad', 'village/rights/breach.sheet.screen.tsx', administrator),
  at('/:village/beheer/datalek/boek', 'village/rights/breach.book.screen.tsx', forRegister),
  at('/:village/beheer/datalek/boek/blad', 'village/rights/breach.book.sheet.screen.tsx', forRegister),
  at('/:village/beheer/mensen', 'village/accounts/members.screen.tsx', administrator),
  at('/:village/beheer/mensen/nieuw', 'village/accounts/member-new.screen.tsx', administrator),
  at('/:village/beheer/mensen/:account', 'village/accounts/member.screen.tsx', administrator),
  at('/:village/beheer/mensen/:account/brief', 'village/accounts/member-letter.screen.tsx', administrator),
  at('/:village/instellingen', 'village/village/settings.screen.tsx', administrator),
  at('/:village/instellingen/dorp', 'village/village/village.screen.tsx', administrator),
  at('/:village/instellingen/soorten', 'village/village/kinds.screen.tsx', administrator),
  at('/:village/instellingen/soorten/:kind', 'village/village/kind.screen.tsx', administrator),
  at('/:village/instellingen/plekken', 'village/village/places.screen.tsx', forPlaces),
  at('/:village/instellingen/plekken/:place', 'village/village/place.screen.tsx', forPlaces),
  at('/:village/instellingen/woorden', 'village/village/own-words.screen.tsx', administrator),
  at('/:village/instellingen/keuzes', 'village/village/choices.screen.tsx', administrator),
  at('/:village/instellingen/keuze', 'village/village/choice.screen.tsx', administrator),
  at('/:village/trends', 'village/logbook/trends/trends.screen.tsx', coordinator),
  at('/:village/trends/uitgaven', 'village/logbook/trends/editions.screen.tsx', forFigures),
  at('/:village/trends/uitgave', 'village/logbook/trends/edition.screen.ts', forFigures),
  at('/:village/trends/uitgaven/nieuw', 'village/logbook/trends/edition-new.screen.tsx', coordinator),
  at('/:village/zoeken', 'village/logbook/search/search.screen.tsx', coordinator, 'again'),
]

function at(path: string, file: string, who: Who, how: 'again' | 'slow' | '' = ''): Address {
  return { path, file, who, again: how === 'again', slow: how === 'slow' }
}
