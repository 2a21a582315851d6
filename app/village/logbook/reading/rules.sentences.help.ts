/** What kind of help, spans of days, and things that are no ride. `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2026-11-25
kat eten geven van 3 t/m 10 dec
  kind: huisdier; day: 2026-12-03; dayUntil: 2026-12-10
morgen terugbellen, wil naar kapper
  kind: vervoer; place: kapper; left: morgen terugbellen
bel donderdag terug
  left: bel donderdag terug
wil do of vr naar kapper
  kind: vervoer; day: 2026-11-26; dayUntil: 2026-11-27; place: kapper
vrijdag niet, zaterdag wel, heg snoeien
  kind: tuin; day: 2026-11-28; left: vrijdag niet
computer doet het niet, wifi kapot
  kind: digitaal; left: niet
printer repareren
  kind: digitaal
rolstoel lenen
  left: rolstoel lenen
lift naar Emmen
  kind: vervoer; place: Emmen
wil graag een lift naar station
  kind: vervoer; place: station
bus met lift, rolstoel, do 8.45 dialyse zkh assen
  kind: vervoer; day: 2026-11-26; time: 08:45; place: ziekenhuis assen; aids: lift + rolstoel; left: bus
om 2 uur bij de huisarts
  kind: vervoer; time: 14:00; place: huisarts
vanavond om 7 uur koffie
  kind: bezoek; day: 2026-11-25; time: 19:00; part: avond
's avonds 12 uur
  left: 's avonds 12 uur
wo kwart over 1 naar de kapper, uurtje later terug, loopt met stok
  day: 2026-11-25; time: 13:15; kind: vervoer; place: kapper; back: yes; backTime: 14:15; aids: stok
do 10.00 kapper, loopt terug
  day: 2026-11-26; time: 10:00; kind: vervoer; place: kapper; back: no
9.30 ophalen, afspraak 10.15 zkh emmen, 12u terug
  kind: vervoer; time: 10:15; place: ziekenhuis Emmen; back: yes; backTime: 12:00; left: 9.30
van 2 tot 4 gezelschap
  kind: bezoek; time: 14:00; timeUntil: 16:00
tuin 2 uur werk
  kind: tuin; left: 2 uur werk
duurt 2 uur
  left: duurt 2 uur
in december een keer naar Utrecht
  kind: vervoer; day: 2026-12-01; dayUntil: 2026-12-31; place: Utrecht; left: keer
eind december naar Utrecht
  kind: vervoer; place: Utrecht; left: eind december
weekend boodschappen
  kind: boodschap; day: 2026-11-28; dayUntil: 2026-11-29
in het weekend voorlezen
  kind: bezoek; day: 2026-11-28; dayUntil: 2026-11-29
volgend weekend voorlezen
  kind: bezoek; left: volgend weekend
deze week nog lamp ophangen
  kind: klus; day: 2026-11-25; dayUntil: 2026-11-29; urgency: week
29 februari naar Assen
  kind: vervoer; place: Assen; left: 29 februari
naar oogarts in ziekenhuis Emmen do 26 nov
  kind: vervoer; day: 2026-11-26; place: ziekenhuis Emmen
eerst huisarts dan apotheek
  kind: vervoer; left: huisarts apotheek
huisarts belde: mw de Boer heeft gezelschap nodig
  kind: bezoek; left: huisarts mw Boer
gordijnen ophangen en lamp vervangen
  kind: klus
heg snoeien en boodschappen doen
  left: heg snoeien boodschappen doen
naar de Jumbo voor boodschappen
  kind: boodschap; place: Jumbo
brengen naar kapper, zelf terug
  kind: vervoer; place: kapper; back: no
enkele reis station Hoogeveen
  kind: vervoer; place: station Hoogeveen; back: no
om 10 of 11 uur kapper
  kind: vervoer; place: kapper; left: om 10 11 uur
rond half twee ziekenhuis
  kind: vervoer; time: 13:30; place: ziekenhuis
vr 27 tandarts
  kind: vervoer; day: 2026-11-27; place: tandarts
vr 28 tandarts
  kind: vervoer; place: tandarts; clash: 2026-11-28 5; left: vr 28
wo 25 nov of do 26 nov tandarts
  kind: vervoer; day: 2026-11-25; dayUntil: 2026-11-26; place: tandarts
tot vrijdag
  left: tot vrijdag
elke dag hond uitlaten tot 1 maart
  kind: huisdier; day: 2026-11-25; repeat: 1 day until 2027-03-01
elke dinsdag en donderdag naar dagbesteding 9u, terug 16u
  kind: vervoer; day: 2026-11-26; time: 09:00; place: dagbesteding; back: yes; backTime: 16:00; repeat: 1 week 2+4
om de dag medicijnen brengen
  kind: boodschap; day: 2026-11-25; repeat: 2 day
maandelijks naar pedicure
  kind: vervoer; place: pedicure; repeat: 1 month
dagelijks warme maaltijd
  kind: maaltijd; day: 2026-11-25; repeat: 1 day
mörgen um 10 uur naor dokter
  kind: vervoer; day: 2026-11-26; time: 10:00; place: dokter
wk 49 tuin
  kind: tuin; day: 2026-11-30; dayUntil: 2026-12-06
na kerst verhuizen
  kind: wonen; left: na kerst
rollator mee en geen rolstoel
  aids: rollator; left: geen rolstoel
`
