/**
 * Words that say nothing about the wish on their own. Never add a word that can turn a meaning round (`niet`, `geen`,
 * `zonder`, `na`, `behalve`): left unread, it must stand before the coordinator's eyes.
 */
const said = `
  de het een t n den der des deze dit die dat
  ik jij je u hij zij ze wij we jullie hun hen haar hem mij me m ons onze mijn jouw uw zijn zich er ie zn
  graag aub svp alstublieft alsjeblieft even ook nog wel dan dus maar want toch eens weer al alvast gewoon liefst
  ben bent is was waren wordt worden heeft hebben heb had hebt gaat gaan ga moet moeten moest kan kunnen kun kunt
  wil willen wilt zou zouden mag mogen hoeft hoeven komt komen kom doen doet laten laat zal zullen staat zit
  om te op in aan met voor bij van naar uit tot over als of en door tegen per via vanuit tijdens
  vraagt vraag vragen gevraagd belt belde gebeld meldt nodig zoekt zoeken gezocht gewenst wenst verzoek hulp helpen helpt
  iemand wie wat waar wanneer hoe waarbij daar hier erheen heen ernaartoe toe
  omdat zodat ivm evt eventueel bv bijv ca circa ong ongeveer ongev rond omstreeks plm liever misschien
  hallo hoi goedemorgen goedemiddag goedenavond goeiemorgen moi dank bedankt groet groeten groetjes
  s uur u h och zo vanaf afspraak afspr eerst daarna`

export const fillers = new Set(said.trim().split(/\s+/))

/** As empty, but only as typed: they are no ground to mend `loop` or `hele`. */
export const ordinary = new Set('loopt heel erg zegt zei namelijk eigenlijk nou ja nee oke'.split(' '))
