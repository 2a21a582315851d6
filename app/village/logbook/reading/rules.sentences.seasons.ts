/** Year ends, a leap day, summer, Thursdays on a Thursday, and what repeats. `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2026-12-28
ma 4 jan 9.15 huisarts
  kind: vervoer; day: 2027-01-04; time: 09:15; place: huisarts
vr naar station, half vier
  kind: vervoer; day: 2027-01-01; time: 15:30; place: station
nieuwjaarsdag koffie bij mw Smit
  kind: bezoek; day: 2027-01-01; left: mw Smit
oudjaar oliebollen brengen
  day: 2026-12-31; left: oliebollen brengen
31/12 boodschappen
  kind: boodschap; day: 2026-12-31
1/1 naar kerk 10 uur
  kind: vervoer; day: 2027-01-01; time: 10:00; place: kerk
deze week container buiten zetten
  kind: tuin; day: 2026-12-28; dayUntil: 2027-01-03; urgency: week; left: buiten zetten
volgende week wo 11.30 zkh emmen, dochter mee
  kind: vervoer; day: 2027-01-06; time: 11:30; place: ziekenhuis Emmen; aids: begeleider
15 februari verhuizen
  kind: wonen; day: 2027-02-15
over 2 weken tuin winterklaar
  kind: tuin; day: 2027-01-11; left: winterklaar
elke ma tot pasen voorlezen
  kind: bezoek; day: 2026-12-28; repeat: 1 week 1 until 2027-03-28; stops: before
pasen naar kerk
  kind: vervoer; day: 2027-03-28; place: kerk
28 dec kapper
  kind: vervoer; day: 2026-12-28; place: kapper
27 dec kapper
  kind: vervoer; day: 2027-12-27; place: kapper
in januari belastingaangifte
  kind: formulier; day: 2027-01-01; dayUntil: 2027-01-31
@ 2028-02-28
morgen 10 uur fysio
  kind: vervoer; day: 2028-02-29; time: 10:00; place: fysio
29 februari 10 uur fysio
  kind: vervoer; day: 2028-02-29; time: 10:00; place: fysio
de 29e 10u fysio
  kind: vervoer; day: 2028-02-29; time: 10:00; place: fysio
de 30e 10u fysio
  kind: vervoer; time: 10:00; place: fysio; left: de 30e
do 2 mrt 14:00 opticien Coevorden
  kind: vervoer; day: 2028-03-02; time: 14:00; place: opticien Coevorden
in februari tuin
  kind: tuin; day: 2028-02-28; dayUntil: 2028-02-29
overmorgen vroeg naar station
  kind: vervoer; day: 2028-03-01; part: ochtend; place: station
@ 2026-07-02
vanmiddag gras maaien
  kind: tuin; day: 2026-07-02; part: middag
elke do gras maaien t/m september
  kind: tuin; day: 2026-07-02; repeat: 1 week 4 until 2026-09-30
za naar de markt, rolstoel mee
  kind: vervoer; day: 2026-07-04; place: markt; aids: rolstoel
do 14.00 pedicure
  kind: vervoer; day: 2026-07-02; time: 14:00; place: pedicure
komende do 14.00 pedicure
  kind: vervoer; day: 2026-07-09; time: 14:00; place: pedicure
wo 8 juli 13.15 u polikliniek zkh Emmen, terug ong 15 uur, rollator + begeleider
  kind: vervoer; day: 2026-07-08; place: ziekenhuis Emmen; back: yes; aids: rollator + begeleider; left: 13.15 u 15 uur
wil graag dat er iemand komt eten
  kind: maaltijd
kan iemand helpen met de tablet? di of wo middag
  kind: digitaal; day: 2026-07-07; dayUntil: 2026-07-08
's avonds hond uitlaten, deze week
  kind: huisdier; day: 2026-07-02; dayUntil: 2026-07-05; part: avond; urgency: week
vanavond 20.00 oppas tot 23.00 uur
  kind: mantelzorg; day: 2026-07-02; time: 20:00; timeUntil: 23:00; part: avond
oppas vanavond van 7 tot half elf
  kind: mantelzorg; day: 2026-07-02; time: 19:00; timeUntil: 22:30; part: avond
mw Kuiper heeft vervoer nodig naar oogarts Hoogeveen 14/7 om 8:50
  kind: vervoer; day: 2026-07-14; time: 08:50; place: oogarts Hoogeveen; left: mw Kuiper
mw Kuiper, oogarts hoogeveen, di 14 juli 8u50, rolstoel en iemand gaat mee
  kind: vervoer; day: 2026-07-14; time: 08:50; place: oogarts hoogeveen; aids: rolstoel + begeleider; left: mw Kuiper
krijgt maandag nieuwe heup
  day: 2026-07-06; left: krijgt nieuwe heup
opname ziekenhuis ma 6 juli 7.30 uur, alleen heen
  kind: vervoer; day: 2026-07-06; time: 07:30; place: ziekenhuis; back: no; left: opname
hr Post moet naar zkh, niet op dinsdag
  kind: vervoer; place: ziekenhuis; left: hr Post niet op dinsdag
meneer kan alleen op ma of do, fysio
  kind: vervoer; day: 2026-07-06; dayUntil: 2026-07-09; place: fysio; left: meneer alleen
kan niet voor 10 uur
  left: niet voor 10 uur
na 14 uur kapper
  kind: vervoer; place: kapper; left: na 14 uur
voor 12 uur medicijnen ophalen bij apotheek
  kind: boodschap; place: apotheek; left: voor 12 uur
tot 12 uur oppas
  kind: mantelzorg; timeUntil: 12:00
5 voor half 3 naar kapper
  kind: vervoer; time: 14:25; place: kapper
kwart over acht naar station, trein van half negen
  kind: vervoer; time: 08:15; place: station; left: trein van half negen
10 over 9 tandarts
  kind: vervoer; time: 09:10; place: tandarts
tien voor twaalf tandarts
  kind: vervoer; time: 11:50; place: tandarts
om twee uur kapper
  kind: vervoer; time: 14:00; place: kapper
om een uur of drie kapper
  kind: vervoer; time: 15:00; place: kapper
om 13u kapper
  kind: vervoer; time: 13:00; place: kapper
0591-023456 belt voor mw de Groot
  phone: 0591-023456; left: mw Groot
tel 06 02345678
  phone: 06 02345678
tel. 06-02345678 kapper do 10u
  kind: vervoer; day: 2026-07-02; time: 10:00; place: kapper; phone: 06-02345678
Dorpsstraat 12, lamp kapot
  kind: klus; left: Dorpsstraat 12
kamer 14 naar fysio 10.30
  kind: vervoer; time: 10:30; place: fysio; left: kamer 14
€ 10.50 betaald
  left: 10.50 betaald
heeft 3 kinderen
  left: 3 kinderen
2 personen naar Emmen vrijdag 9 uur
  kind: vervoer; day: 2026-07-03; time: 09:00; place: Emmen; left: 2 personen
2 kratten bier
  left: 2 kratten bier
@ 2026-11-26
donderdag 10.15 naar ziekenhuis
  kind: vervoer; day: 2026-11-26; time: 10:15; place: ziekenhuis
vandaag donderdag 10.15 naar ziekenhuis
  kind: vervoer; day: 2026-11-26; time: 10:15; place: ziekenhuis; urgency: today
morgen donderdag naar ziekenhuis
  kind: vervoer; place: ziekenhuis; clash: 2026-11-27 4; left: morgen donderdag
volgende week donderdag zkh
  kind: vervoer; day: 2026-12-03; place: ziekenhuis
donderdag over 14 dagen zkh
  kind: vervoer; day: 2026-12-17; place: ziekenhuis
do a.s. kapper 11.00
  kind: vervoer; day: 2026-12-03; time: 11:00; place: kapper
vanmiddag 3 uur dokter
  kind: vervoer; day: 2026-11-26; time: 15:00; part: middag; place: dokter
di 1/12 en do 3/12 fysio
  kind: vervoer; place: fysio; left: di 1/12 do 3/12
dinsdag 1 december of woensdag 2 december fysio
  kind: vervoer; day: 2026-12-01; dayUntil: 2026-12-02; place: fysio
1 of 2 december fysio
  kind: vervoer; day: 2026-12-01; dayUntil: 2026-12-02; place: fysio
maandag en dinsdag hond uitlaten
  kind: huisdier; left: maandag dinsdag
ma, di of wo tuin
  kind: tuin; day: 2026-11-30; dayUntil: 2026-12-02
za/zo wandelen
  kind: bezoek; day: 2026-11-28; dayUntil: 2026-11-29
's zondags naar de kerk
  kind: vervoer; day: 2026-11-29; place: kerk; repeat: 1 week 7
op maandagen koffie
  kind: bezoek; day: 2026-11-30; repeat: 1 week 1
dinsdags en donderdags koken
  kind: maaltijd; day: 2026-11-26; repeat: 1 week 2+4
elke 2 weken op maandag kliko
  kind: tuin; day: 2026-11-30; repeat: 2 week 1
eens in de 14 dagen praatje
  kind: bezoek; repeat: 2 week
om de 3 weken pedicure do
  kind: vervoer; day: 2026-11-26; place: pedicure; repeat: 3 week 4
wekelijks op woensdagmiddag wandelen
  kind: bezoek; day: 2026-12-02; part: middag; repeat: 1 week 3
iedere dag behalve zondag hond uitlaten
  kind: huisdier; left: iedere dag behalve zondag
laatste vrijdag van de maand eten in dorpshuis
  kind: maaltijd; day: 2026-11-27; place: De Spil; repeat: 1 month 5 nth -1
tweede dinsdag van de maand kapper
  kind: vervoer; day: 2026-12-08; place: kapper; repeat: 1 month 2 nth 2
elk weekend kat eten geven
  kind: huisdier; day: 2026-11-28; repeat: 1 week 6+7
elke werkdag maaltijd brengen
  kind: maaltijd; day: 2026-11-26; repeat: 1 week 1+2+3+4+5
elke avond om 10 uur hond uitlaten
  kind: huisdier; day: 2026-11-26; time: 22:00; part: avond; repeat: 1 day
elke woensdag vanaf 9 december voorlezen
  kind: bezoek; day: 2026-12-09; repeat: 1 week 3
elke woensdag van 9 dec tot 1 maart voorlezen
  kind: bezoek; day: 2026-12-09; repeat: 1 week 3 until 2027-03-01
vanaf volgende week elke ma wandelen
  kind: bezoek; day: 2026-11-30; repeat: 1 week 1
vanaf maandag
  day: 2026-11-30
na vrijdag
  left: na vrijdag
rond kerst
  left: rond kerst
gisteren gevallen, kan niet lopen, boodschappen
  kind: boodschap; left: gisteren gevallen niet lopen
sinds maandag lekt de kraan
  kind: klus; left: sinds maandag
vorige week dinsdag gebeld over heg
  kind: tuin; left: vorige week dinsdag
`
