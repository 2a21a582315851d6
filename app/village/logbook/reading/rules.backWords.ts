const phrases = (text: string) =>
  text
    .trim()
    .split(/,\s+/)
    .map(phrase => phrase.split(/\s+/))

/** What asks for a way back as well. Between two words may stand `+`, `/` or `&`. */
export const askedBack = phrases(`
  heen en terug, heen terug, terug naar huis, naar huis terug, heen en weer, heen en terugreis, heen en
  terugrit, heen-en terugrit, heen-en terugreis, brengen en halen, halen en brengen, brengen halen, halen
  brengen, brengen en ophalen, brengen ophalen, ophalen brengen, ophalen en brengen, brengen en weer ophalen,
  brengen en weer halen, wegbrengen en ophalen, wegbrengen en weer ophalen, wegbrengen en halen, gebracht en
  gehaald, gehaald en gebracht, gebracht en opgehaald, opgehaald en gebracht, gebracht en weer gehaald,
  gebracht en weer opgehaald, ophalen en thuisbrengen, ophalen en terugbrengen, halen en terugbrengen,
  halen en thuisbrengen, weer terug, weer thuisbrengen, weer thuis brengen, weer naar huis, daarna naar huis,
  na afloop naar huis, naar huis brengen, naar huis gebracht, weer ophalen, weer opgehaald, weer halen, weer
  gehaald, weer mee terug, wachten en weer mee, wachten en mee terug, en ook terug, retour, retourtje, retourrit, vv, ht, terugreis, terugrit,
  terugweg, terugbrengen, terugbrengt, teruggebracht, terughalen, terugrijden, thuisbrengen, thuisgebracht,
  thuis brengen, thuis gebracht, thuis te brengen, terug te brengen, terug, terogge`)

export const refusedBack = phrases(`
  alleen heen, heen alleen, alleen heenreis, alleen heenrit, alleen de heenreis, alleen de heenrit, alleen
  heenweg, alleen de heenweg, enkel de heenreis, enkel de heenweg, enkel heenreis, alleen brengen, alleen
  maar brengen, alleen wegbrengen, alleen gebracht, enkel brengen, enkele reis, enkele rit, enkeltje, enkel
  heen, hoeft niet terug, hoef niet terug, hoeven niet terug, hoeft niet opgehaald, hoeft niet gehaald, hoeft niet weer opgehaald, hoeft niet
  teruggebracht, hoeft niet thuisgebracht, hoeft niet meer terug, hoeft niet naar huis, ophalen hoeft niet,
  ophalen niet nodig, terug hoeft niet, terug niet nodig, terug is niet nodig, niet terug, geen terugrit, geen
  terugreis, geen terugweg, geen retour, niet retour, terugreis niet nodig, terugrit niet nodig, terugrit
  hoeft niet, terugreis hoeft niet, terugweg hoeft niet, terugreis is geregeld, terugrit is geregeld,
  terugreis geregeld, terugrit geregeld, terugreis zelf, terug zelf, terug regelt ze zelf, terug regelt hij
  zelf, terug zelf geregeld, terug is geregeld, terug is al geregeld, terug geregeld, terugreis is al
  geregeld, terugweg is geregeld, zelf terug, zelf weer terug, zelf naar huis, zelf weer naar huis, zelf weer
  thuis, terug op eigen gelegenheid, terug met eigen vervoer, loopt terug, loopt zelf terug, loopt naar huis,
  fietst terug, wandelt terug, terug lopend, lopend terug, lopend naar huis, lopend weer naar huis, te voet terug, terug lopen, fietst naar huis`)

/** Beside one of these a time is when the person goes home. */
export const returning = `
  terug terugrit terugreis terugweg terugbrengen teruggebracht terughalen thuisbrengen thuisgebracht terogge
  ophalen opgehaald halen gehaald huis thuis brengen gebracht`
  .trim()
  .split(/\s+/)

export const relatives = new Set(
  `
  dochter zoon man vrouw buurman buurvrouw kleinzoon kleindochter zus broer familie kinderen kind vriendin
  vriend schoondochter schoonzoon schoonzus zwager nicht neef nichtje neefje buren buurmeisje buurjongen
  moeder vader kleinkinderen kleinkind mantelzorger echtgenoot echtgenote partner kennis kennissen`
    .trim()
    .split(/\s+/),
)
/** Who drives them home then is not us. */
export const otherWheels = new Set(
  'bus taxi trein belbus regiotaxi fiets valys buurtbus taxibus ambulance wmo-taxi'.split(' '),
)

export const backVocabulary = [
  ...new Set([...askedBack, ...refusedBack].flat().filter(word => word.length > 6)),
]
