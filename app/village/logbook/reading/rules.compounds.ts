/** The last part of a Dutch compound says what it is: `keukenlamp`, `zorgwoning`. */
const heads = `
  lamp lampen kraan gordijn gordijnen formulier formulieren toeslag boodschappen maaltijd tuin coniferen
  onkruid computer telefoon woning container containers heg haag hagen brief brieven papieren aangifte
  drempel drempels lekkage verstopping stopcontact struiken takken bladeren wandeling vervoer medicijnen
  klusje klusjes klus kliko laptop printer`
  .trim()
  .split(/\s+/)

/** These stand for the kind when the second part only tells what is to be done about them. */
const themes = new Map(
  `
  belasting:belasting toeslag:toeslag toeslagen:toeslag tuin:tuin gras:gras gazon:gazon onkruid:onkruid
  heg:heg heggen:heg boodschappen:boodschappen verhuis:verhuizen verhuizing:verhuizen computer:computer
  laptop:laptop wifi:wifi internet:internet printer:printer digid:digid gordijn:gordijn gordijnen:gordijn
  lampen:lamp kraan:kraan drempel:drempel wmo:wmo huur:huurwoning mail:mail email:email tablet:tablet telefoon:telefoon ipad:ipad bladeren:bladeren`
    .trim()
    .split(/\s+/)
    .map(pair => pair.split(':') as [string, string]),
)
const deeds = new Set(
  `
  werk werkje werkzaamheden klus klusje klusjes hulp hulpje probleem problemen probleempje storing les lessen
  onderhoud zaken vraag vragen vraagje papieren papier brief brieven formulier formulieren aanvraag aangifte
  teruggaaf teruggave post rail rails roede haak haken haakjes randen kanten strook strookje veld veldje plaat
  plaatje lijst lijstje afval knippen snoeien maaien wieden trekken ruimen doen halen dienst verwijderen
  dozen instelling instellingen help reparatie lekkage`
    .trim()
    .split(/\s+/),
)

/** No wish behind them, whatever their parts say. */
const otherwise = new Set(
  'verhuiswagen wijkvervoer liefdesbrief rouwbrief nieuwsbrief kerstbrief tuinpapier mailpost internetpost'.split(
    ' ',
  ),
)

const smallEndings = ['je', 'tje', 'pje', 'etje', 'jes', 'tjes', 'pjes', 'etjes']
const smallOtherwise = 'mail app brief eten kaart tafel hap stuk blad rit tablet plaat praat kop'.split(' ')
/** A small one is still one: `receptje`, `drempeltje`; but a `mailtje` is only a message. */
const smallOf = (word: string, known: (word: string) => boolean): string => {
  for (const ending of smallEndings) {
    const base = word.endsWith(ending) ? word.slice(0, -ending.length) : ''
    if (base.length > 2 && known(base)) return smallOtherwise.includes(base) ? '' : base
  }
  return ''
}

/** The known word inside a compound that tells what it is about; '' when none does so for certain. */
export const compoundOf = (word: string, known: (word: string) => boolean): string => {
  const small = smallOf(word, known)
  if (small !== '') return small
  if (word.length < 7 || otherwise.has(word)) return ''
  for (const [theme, meant] of themes)
    if (word.startsWith(theme) && deeds.has(word.slice(theme.length))) return meant
  return heads.find(head => word.endsWith(head) && word.length - head.length >= 3) ?? ''
}
