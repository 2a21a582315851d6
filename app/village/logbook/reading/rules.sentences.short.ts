/** Calls of a few words. `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2026-11-26
gr.tuin spitten volgende wk
  kind: tuin; day: 2026-11-30; dayUntil: 2026-12-06
mw Hadders do 10.15 zkh Emmen, 12u terug, rollator
  kind: vervoer; day: 2026-11-26; time: 10:15; place: ziekenhuis Emmen; back: yes; backTime: 12:00; aids: rollator; left: mw Hadders
mw hadders moet do om kwart over 10 naar ziekenhuis emmen en om 12 uur weer terug, met rollator
  kind: vervoer; day: 2026-11-26; time: 10:15; place: ziekenhuis Emmen; back: yes; backTime: 12:00; aids: rollator; left: mw hadders
vr 's och fysio
  kind: vervoer; day: 2026-11-27; part: ochtend; place: fysio
wo 's och 9u kapper
  kind: vervoer; day: 2026-12-02; time: 09:00; part: ochtend; place: kapper
za mee-eten in huiskamer om 12.30
  kind: maaltijd; day: 2026-11-28; time: 12:30; place: huiskamer
oe laat kan de kapper, mörgen?
  kind: vervoer; day: 2026-11-27; place: kapper; left: oe
vervangen bij man, do mid van 1 tot 4
  kind: mantelzorg; day: 2026-11-26; time: 13:00; timeUntil: 16:00; part: middag
boodschappen naar de Jumbo vr middag
  kind: boodschap; day: 2026-11-27; part: middag; place: Jumbo
naar Jumbo en apotheek
  kind: vervoer; left: naar Jumbo apotheek
elke vrijdag boodschappen tot kerst
  kind: boodschap; day: 2026-11-27; repeat: 1 week 5 until 2026-12-25; stops: before
iedere week op ma koffie
  kind: bezoek; day: 2026-11-30; repeat: 1 week 1
om de week donderdag naar pedicure tot 1 maart
  kind: vervoer; day: 2026-11-26; place: pedicure; repeat: 2 week 4 until 2027-03-01
maandelijks kapper
  kind: vervoer; place: kapper; repeat: 1 month
elke eerste maandag van de maand
  day: 2026-12-07; repeat: 1 month 1
eerste maandag van de maand tot 1 juni bridge
  day: 2026-12-07; repeat: 1 month 1 until 2027-06-01; left: bridge
deze week nog de kraan, lekt
  kind: klus; day: 2026-11-26; dayUntil: 2026-11-29; urgency: week
spoed! lekkage
  kind: klus; urgency: today
nog deze week medicijnen
  kind: boodschap; day: 2026-11-26; dayUntil: 2026-11-29; urgency: week
zo snel mogelijk naar huisarts
  kind: vervoer; place: huisarts; urgency: soon
geen haast: schilderij ophangen
  kind: klus; urgency: none
lamp, mag wachten tot volgende week
  kind: klus; urgency: none; left: tot volgende week
kan dinsdag of woensdag, tuin
  kind: tuin; day: 2026-12-01; dayUntil: 2026-12-02
tussen maandag en woensdag
  day: 2026-11-30; dayUntil: 2026-12-02
van 3 tot en met 5 december
  day: 2026-12-03; dayUntil: 2026-12-05
voor 1 december brief gemeente
  kind: formulier; day: 2026-11-26; dayUntil: 2026-11-30
uiterlijk 30 nov formulier huurtoeslag
  kind: formulier; day: 2026-11-26; dayUntil: 2026-11-30
tot en met vrijdag
  day: 2026-11-26; dayUntil: 2026-11-27
met de kerst alleen, gezelschap gevraagd
  kind: bezoek; day: 2026-12-25; left: alleen
met hemelvaart naar dochter
  kind: vervoer; day: 2027-05-06; place: dochter
pinksteren kerk
  kind: vervoer; day: 2027-05-16; place: kerk
koningsdag naar vrijmarkt Coevorden
  kind: vervoer; day: 2027-04-27; place: vrijmarkt Coevorden
hemelvaartsdag wandelen
  kind: bezoek; day: 2027-05-06
sinterklaas koffie
  kind: bezoek; day: 2026-12-05
oud en nieuw oppas hond
  kind: huisdier; day: 2026-12-31
31 nov
  left: 31 nov
30 februari
  left: 30 februari
woensdag 26/11
  clash: 2026-11-26 3; left: woensdag 26/11
donderdag 26/11
  day: 2026-11-26
do 26-11-2026 9:00
  day: 2026-11-26; time: 09:00
26 nov 2027 kapper
  kind: vervoer; day: 2027-11-26; place: kapper
1 nov kapper
  kind: vervoer; day: 2027-11-01; place: kapper
de 25e kapper
  kind: vervoer; day: 2026-12-25; place: kapper
de 27e kapper
  kind: vervoer; day: 2026-11-27; place: kapper
31e
  left: 31e
de 31e kapper
  kind: vervoer; place: kapper; left: de 31e
over een week kapper
  kind: vervoer; day: 2026-12-03; place: kapper
over 2 weken fysio
  kind: vervoer; day: 2026-12-10; place: fysio
over een maand opticien
  kind: vervoer; day: 2026-12-26; place: opticien
overmorgen 8u zkh
  kind: vervoer; day: 2026-11-28; time: 08:00; place: ziekenhuis
volgende maand verhuizen
  kind: wonen; day: 2026-12-01; dayUntil: 2026-12-31
deze maand nog tuin
  kind: tuin; day: 2026-11-26; dayUntil: 2026-11-30
komend weekend hond
  kind: huisdier; day: 2026-11-28; dayUntil: 2026-11-29
komende week boodschappen
  kind: boodschap; left: komende week
aanstaande zaterdag 20.00 theater
  kind: vervoer; day: 2026-11-28; time: 20:00; place: theater
deze zaterdag
  day: 2026-11-28
zondag over 2 weken kerk
  kind: vervoer; day: 2026-12-13; place: kerk
maandag over een week om 9 uur
  day: 2026-12-07; time: 09:00
morgenmiddag 3 uur tandarts
  kind: vervoer; day: 2026-11-27; time: 15:00; part: middag; place: tandarts
vandaag 15u huisarts
  kind: vervoer; day: 2026-11-26; time: 15:00; place: huisarts; urgency: today
vanavond mee eten
  kind: maaltijd; day: 2026-11-26; part: avond
vanavond 6 uur eten
  kind: maaltijd; day: 2026-11-26; time: 18:00; part: avond
's avonds 7 uur
  time: 19:00; part: avond
10 u 15 zkh
  kind: vervoer; time: 10:15; place: ziekenhuis
10u15 zkh
  kind: vervoer; time: 10:15; place: ziekenhuis
1015u zkh
  kind: vervoer; time: 10:15; place: ziekenhuis
10:15 zkh
  kind: vervoer; time: 10:15; place: ziekenhuis
1015 zkh
  kind: vervoer; place: ziekenhuis; left: 1015
om 1015 zkh
  kind: vervoer; time: 10:15; place: ziekenhuis
om 10.15u zkh
  kind: vervoer; time: 10:15; place: ziekenhuis
8 uur 's avonds
  time: 20:00; part: avond
's ochtends 6 uur station
  kind: vervoer; time: 06:00; part: ochtend; place: station
6 uur 's ochtends station
  kind: vervoer; time: 06:00; part: ochtend; place: station
tussen 9 en 11 uur tuin
  kind: tuin; time: 09:00; timeUntil: 11:00
van 10 tot 12 oppas
  kind: mantelzorg; time: 10:00; timeUntil: 12:00
van tien tot twaalf oppas
  kind: mantelzorg; time: 10:00; timeUntil: 12:00
alleen heen zkh
  kind: vervoer; place: ziekenhuis; back: no
enkele reis zkh
  kind: vervoer; place: ziekenhuis; back: no
heen en weer zkh
  kind: vervoer; place: ziekenhuis; back: yes
retour zkh
  kind: vervoer; place: ziekenhuis; back: yes
naar zkh en terug om half 1
  kind: vervoer; place: ziekenhuis; back: yes; backTime: 12:30
hoeft niet terug, blijft in ziekenhuis
  kind: vervoer; place: ziekenhuis; back: no; left: blijft
met scootmobiel naar markt
  kind: vervoer; place: markt; aids: scootmobiel
in rolstoel, iemand gaat mee
  aids: rolstoel + begeleider
op krukken
  aids: krukken
loopt met een stok
  aids: stok
met hulphond
  aids: hulphond
begeleider mee
  aids: begeleider
bus met lift nodig
  aids: lift; left: bus
ipad doet het niet
  kind: digitaal; left: niet
`
