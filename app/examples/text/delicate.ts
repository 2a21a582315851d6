/**
 * What only the coordinators around a person read. DANGER: even here nothing that the person might not read
 * over one's shoulder: no illness, no money scheme, no suspicion; only what was said or seen, and what we do.
 */
import type { Said } from './styles.ts'

export const delicate: readonly Said[] = [
  {
    telegram: [
      '{p} zegt: de dagen duren lang. wil graag vaker iemand zien',
      '{p} had even een traan, mist {haar} maatje. vaker bellen',
    ],
    polite: [
      '{p} vertelde dat de zondagen lang zijn. {zij} vindt het goed dat wij vaker bellen',
      'Aan het eind van het gesprek zei {p} dat {zij} zich alleen voelt sinds de winter. Afgesproken dat ik vrijdag langsga',
    ],
    chatty: [
      '{p} zei dat {ze} soms de hele dag geen mens spreekt. Daar werd ik zelf stil van. Ik ga erheen',
      '{p} moest even huilen aan de telefoon, was ook een moeilijke datum. Goed gepraat',
    ],
    drents: ["{p} vun de aovenden lang, zee {ze}. Wij gaot d'r es wat vaker an"],
  },
  {
    telegram: [
      'tussen {p} en {kid} botert het even niet. niet naar vragen, zelf laten vertellen',
      '{p} wil niet dat {kid} gebeld wordt. respecteren',
    ],
    polite: [
      '{p} vroeg om voorlopig niet via {haar} {kid} te bellen; er is onenigheid geweest',
      'Het contact met {haar} {kid} is moeizaam. {p} wil het er alleen over hebben als {zij} er zelf over begint',
    ],
    chatty: [
      'Het zit niet lekker tussen {p} en de {kid}. Niet onze zaak, wel een luisterend oor',
      '{p} en {haar} {kid} hebben woorden gehad, dus contactpersoon is nu even de buurvrouw',
    ],
    drents: ['{p} en {haar} {kid} bint niet an ’t spreken, laot mar eben rusten'],
  },
  {
    telegram: [
      '{p} vindt ritprijs lastig deze maand. later betalen is goed',
      'rit niet rekenen bij {p}, in overleg, verder niets over zeggen',
    ],
    polite: [
      '{p} gaf aan dat het deze maand krap is. Wij hebben afgesproken dat betalen later mag',
      '{p} vroeg voorzichtig of het ook in delen kan. Natuurlijk kan dat; graag niet verder bespreken',
    ],
    chatty: [
      '{p} schaamde zich om over de kosten te beginnen. Hoeft niet, gezegd dat we altijd een weg vinden',
      'Het is passen en meten bij {p} nu de wasmachine stuk is. Lenen van het dorpshuis kan',
    ],
  },
  {
    telegram: [
      '{p} liever geen {hs} meer, klikte niet. ander vragen, geen ruzie',
      'niet {hs} sturen naar {p}, oude kwestie',
    ],
    polite: [
      '{p} heeft liever een andere vrijwilliger dan {h}; het klikte niet, zonder verwijt',
      'Tussen {p} en de familie van {h} speelt iets van vroeger. Graag iemand anders vragen',
    ],
    chatty: [
      '{h} en {p}, dat wordt niks, iets met een sloot in 1987',
      'Even niet {h} vragen voor {p}. Geen drama, het past gewoon niet',
    ],
  },
  {
    telegram: [
      '{p} maakt zich zorgen over het huis, te groot alleen. praten, niet duwen',
      '{p} ziet op tegen verhuizen, tijd geven',
    ],
    polite: [
      '{p} ligt wakker van de vraag of {zij} hier kan blijven wonen. {zij} wil er met ons over doorpraten',
      'In vertrouwen vertelde {p} dat het huis te veel wordt. De kinderen weten het nog niet',
    ],
    chatty: [
      '{p} wil hier eigenlijk niet weg maar ziet het ook niet meer zitten met die trap. Eerst maar samen koffie',
      'De kinderen trekken aan {p}, {ze} wil zelf beslissen. Gelijk heeft {ze}',
    ],
  },
  {
    telegram: [
      '{p} moe van het zorgen thuis, zei het zelf. middag vrij zoeken',
      '{p} vroeg zelf om wat lucht, {n} keer per maand',
    ],
    polite: [
      '{p} zei eerlijk dat het zorgen thuis zwaar valt. {zij} wil wel een middag voor zichzelf',
      '{p} vindt het moeilijk om hulp toe te laten in huis. Rustig beginnen met iemand die {zij} kent',
    ],
    chatty: [
      '{p} brak even, het is ook niet niks elke dag klaarstaan. We zoeken een vaste middag',
      '{p} zegt altijd dat het wel gaat. Vandaag zei {ze}: het gaat niet altijd',
    ],
  },
]

export const children = ['dochter', 'zoon', 'schoondochter', 'broer'] as const
