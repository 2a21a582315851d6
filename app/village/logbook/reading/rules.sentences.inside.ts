/** The kind of help inside a longer word, or behind "moet er zijn". `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2026-06-08
belastingformulier invullen, lukt niet alleen
  kind: formulier; left: lukt niet alleen
Hulp bij een toeslagenbrief
  kind: formulier
grasveldje maaien, onkruid tussen de tegels weg
  kind: tuin; left: tussen tegels weg
gr maaien voor vakantie
  kind: tuin; left: gr vakantie
gras + heg voor 1 juli
  kind: tuin; day: 2026-06-08; dayUntil: 2026-06-30
boodsch. donderdag, Aldi
  kind: boodschap; day: 2026-06-11; place: Aldi
drempeltje bij voordeur te hoog
  kind: wonen; left: voordeur hoog
deurdrempel weghalen, ze valt er over
  kind: wonen; left: weghalen valt
verhuishulp gezocht voor za 27 juni, dozen sjouwen
  kind: wonen; left: voor za 27 juni dozen sjouwen
woonkamergordijnen ophangen, ladder is aanwezig
  kind: klus; left: ladder aanwezig
gordijnen ophalen bij de stomerij
  left: gordijnen ophalen stomerij
internetstoring, tv doet ook niks
  kind: digitaal; left: tv niks
computerprobleem, kan niet meer inloggen
  kind: digitaal; left: niet meer
telefoonlader kwijt
  left: telefoonlader kwijt
wil een praatje over vroeger
  kind: bezoek; left: vroeger
Meneer wil praten over een andere woning, volgende week graag
  kind: wonen; day: 2026-06-15; dayUntil: 2026-06-21; left: Meneer praten andere
zorgtoeslagformulier ligt klaar, uiterlijk donderdag
  kind: formulier; day: 2026-06-08; dayUntil: 2026-06-11; left: ligt klaar
tuinklusje: 2 struiken weg
  kind: tuin; left: 2 weg
tuinstoelen op zolder zetten
  left: tuinstoelen zolder zetten
kerstboom optuigen 12 dec
  day: 2026-12-12; left: kerstboom optuigen
receptje ophalen bij de huisarts
  kind: boodschap; place: huisarts; left: ophalen
uitslag ophalen bij de huisarts
  place: huisarts; left: uitslag ophalen
ze is naar de dokter geweest, graag medicijnen ophalen
  kind: boodschap; left: dokter geweest
Ze moet vrijdag om 9.00 in Groningen zijn
  kind: vervoer; day: 2026-06-12; time: 09:00; place: Groningen
moet dinsdag om kwart voor 11 in Assen bij de oogarts zijn, dochter mee
  kind: vervoer; day: 2026-06-09; time: 10:45; place: oogarts Assen; aids: begeleider
de hele familie is zaterdag in Zwolle
  day: 2026-06-13; place: Zwolle; left: hele familie
Ze moet vr om 3 uur thuis zijn want dan komt de pedicure
  day: 2026-06-12; left: om 3 uur thuis pedicure
Zij wordt om 14.00 uur in Assen verwacht, donderdag
  kind: vervoer; day: 2026-06-11; time: 14:00; place: Assen; left: verwacht
afspraak in Assen wo 10 uur
  kind: vervoer; day: 2026-06-10; time: 10:00; place: Assen
de vuilniscontainer aan de weg zetten elke woensdagavond
  kind: tuin; day: 2026-06-10; part: avond; repeat: 1 week 3; left: weg zetten
warme hap brengen donderdag
  kind: maaltijd; day: 2026-06-11; left: brengen
naar de HAP, vanavond nog
  kind: vervoer; day: 2026-06-08; part: avond; place: HAP; urgency: today
`
