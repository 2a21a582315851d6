/** Where people of a village are driven to; the right side is how the place is written when typed short. */
const usual: [words: string, written?: string][] = [
  ['ziekenhuis umcg wza isala'],
  ['zkh zkhs zknh zhuis ziekenh', 'ziekenhuis'],
  ['huisarts dokter arts huisartsenpost huisartsenpraktijk hap dokterspost'],
  ['tandarts orthodontist mondhygienist kaakchirurg tandartspraktijk'],
  ['kapper kapster kapsalon schoonheidsspecialist'],
  ['fysio fysiotherapeut fysiotherapie fysiotherapiepraktijk'],
  ['station treinstation busstation bushalte vliegveld'],
  ['fisio', 'fysio'],
  ['apotheek drogist'],
  ['opticien opticiens audicien audioloog gehoorcentrum'],
  ['pedicure podotherapeut podoloog'],
  ['prikpost trombosedienst laboratorium lab'],
  ['kerk kerkdienst moskee begraafplaats kerkhof crematorium uitvaart begrafenis crematie'],
  ['winkel supermarkt markt bakker slager tuincentrum bouwmarkt winkelcentrum jumbo aldi lidl action hema'],
  ['bank postkantoor gemeentehuis stadhuis bibliotheek notaris kringloop'],
  [
    'dorpshuis huiskamer buurthuis mfa dagopvang dagbesteding theater bioscoop restaurant school zwembad sporthal gymzaal museum',
  ],
  ['verpleeghuis verzorgingshuis hospice revalidatiecentrum revalidatie zorgcentrum'],
  ['dierenarts dierenkliniek'],
  ['psycholoog dietist dietiste logopedist osteopaat chiropractor'],
]

/** Departments: beside a hospital they tell which corridor, not where to. */
const departments = `
  poli polikliniek bloedprikken oogarts cardioloog cardiologie internist dermatoloog huidarts longarts
  neuroloog orthopeed uroloog reumatoloog specialist dialyse kno bestraling radiologie gipskamer
  spoedeisende neurologie orthopedie urologie dermatologie longziekten reumatologie geriatrie oncologie
  interne gynaecologie oogheelkunde pijnpoli hartpoli oogpoli longpoli geriater chirurg scan mri rontgen`
  .trim()
  .split(/\s+/)

export const destinations = new Map<string, string | null>()
for (const [words, written] of usual)
  for (const word of words.split(' ')) destinations.set(word, written ?? null)
for (const word of departments) destinations.set(word, null)
export const isDepartment = (word: string) => departments.includes(word)

/** `kappersafspraak`, `tandartsbezoek`: the place inside the word. */
const suffixes = ['safspraak', 'afspraak', 'bezoek', 'rit', 'ritje', 'controle', 'dienst']
const roots = 'ziekenhuis huisarts tandarts kapper fysio apotheek station pedicure oogarts opticien'.split(
  ' ',
)
export const compoundDestinations = new Map(
  roots.flatMap(root => suffixes.map(suffix => [root + suffix, root] as const)),
)
compoundDestinations.delete('stationdienst')
export const isDestination = (word: string) => destinations.has(word) || compoundDestinations.has(word)

/** Places of Drenthe and around, so that they are known without a capital too. */
const towns = `
  emmen assen hoogeveen meppel coevorden groningen beilen borger exloo odoorn klazienaveen zwartemeer
  hardenberg zwolle roden norg gieten rolde eelde vries zuidlaren westerbork zweeloo sleen schoonoord
  dalen gasselte gasselternijveen stadskanaal veendam winschoten steenwijk havelte diever dwingeloo
  ruinen ruinerwold zuidwolde dedemsvaart ommen nijverdal almelo enschede deventer heerenveen drachten
  leeuwarden haren winsum musselkanaal nieuw-buinen nieuw-amsterdam ter-apel grolloo orvelte
  hollandscheveld nieuweroord wijster smilde bovensmilde peize paterswolde annen anloo eext
  oosterhesselen geesbrug veenoord erica utrecht amersfoort apeldoorn amsterdam`
  .trim()
  .split(/\s+/)
/** `Vries`, `Erica`, `Haren` and `Dalen` are names and words as well: only behind naar, in or te. */
export const shakyTowns = new Set(['vries', 'erica', 'haren', 'dalen', 'ruinen', 'annen'])
export const townWords = new Set(towns)

export const hospitals = new Set([
  'umcg',
  'wza',
  'isala',
  'scheper',
  'bethesda',
  'ziekenhuis',
  'zkh',
  'zkhs',
  'zknh',
  'ziekenh',
  'ziekehuis',
])
export const shopWords = new Set(
  'winkel supermarkt markt bakker slager jumbo aldi lidl action hema ah drogist'.split(' '),
)
