/** Plain calls, as they come in on a Monday and a Wednesday. `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2026-11-23
do 10.15 ziekenhuis Emmen, 12 uur terug, rollator
  kind: vervoer; day: 2026-11-26; time: 10:15; place: ziekenhuis Emmen; back: yes; backTime: 12:00; aids: rollator
mw Hadders naar huisarts di 2 dec 14:30, dochter gaat mee
  kind: vervoer; time: 14:30; place: huisarts; aids: begeleider; clash: 2026-12-02 2; left: mw Hadders di 2 dec
vandaag nog lamp vervangen, spoed
  kind: klus; day: 2026-11-23; urgency: today
gras maaien, mag wachten
  kind: tuin; urgency: none
volgende week dinsdag kapper om half 11 en terug
  kind: vervoer; day: 2026-12-01; time: 10:30; place: kapper; back: yes
elke vrijdag boodschappen doen bij de Jumbo tot kerst
  kind: boodschap; day: 2026-11-27; place: Jumbo; repeat: 1 week 5 until 2026-12-25; stops: before
om de week donderdag koffie drinken
  kind: bezoek; day: 2026-11-26; repeat: 2 week 4
woensdag 26 november tandarts
  kind: vervoer; place: tandarts; clash: 2026-11-26 3; left: woensdag 26 november
31 november fysio 10 uur
  kind: vervoer; time: 10:00; place: fysio; left: 31 november
kwart voor 25 naar zkh
  kind: vervoer; place: ziekenhuis; left: kwart voor 25
ma of di heg snoeien
  kind: tuin; day: 2026-11-23; dayUntil: 2026-11-24
tussen 3 en 5 december heg snoeien
  kind: tuin; day: 2026-12-03; dayUntil: 2026-12-05
medicijnen halen bij apotheek
  kind: boodschap; place: apotheek
hond naar dierenarts brengen
  place: dierenarts; left: hond brengen
hond uitlaten elke ochtend
  kind: huisdier; day: 2026-11-23; part: ochtend; repeat: 1 day
mw de Vries wil graag iemand voor een praatje, 's middags
  kind: bezoek; part: middag; left: mw Vries
zo snel mogelijk kraan lekt
  kind: klus; urgency: soon
dinsdagmidag 3 uur met rolator naar kapper
  kind: vervoer; day: 2026-11-24; time: 15:00; part: middag; place: kapper; aids: rollator
eerste maandag van de maand 's ochtends koffie
  kind: bezoek; day: 2026-12-07; part: ochtend; repeat: 1 month 1
za of zo oppas zodat mw even vrij is
  kind: mantelzorg; day: 2026-11-28; dayUntil: 2026-11-29; left: mw
morgenvroeg 6 uur naar station Emmen, hoeft niet terug
  kind: vervoer; day: 2026-11-24; time: 06:00; part: ochtend; place: station Emmen; back: no
vrijdag kan ze niet, liever maandag, formulier invullen
  kind: formulier; day: 2026-11-23; left: vrijdag niet
wo 8 uur 's avonds naar bridgeclub
  kind: vervoer; day: 2026-11-25; time: 20:00; part: avond; place: bridgeclub
van 10 tot 12 gezelschap voor man
  kind: bezoek; time: 10:00; timeUntil: 12:00; left: man
binnen twee weken drempel weghalen
  kind: wonen; day: 2026-11-23; dayUntil: 2026-12-07; left: weghalen
de 26e 1015u fysio heen en weer
  kind: vervoer; day: 2026-11-26; time: 10:15; place: fysio; back: yes
@ 2026-11-25
wo 10.15 zkh
  kind: vervoer; day: 2026-11-25; time: 10:15; place: ziekenhuis
do morgen 9 uur huisarts
  kind: vervoer; day: 2026-11-26; time: 09:00; place: huisarts
donderdag morgen 9 uur huisarts
  kind: vervoer; day: 2026-11-26; time: 09:00; place: huisarts
vrijdagmorgen half 9 prikpost
  kind: vervoer; day: 2026-11-27; time: 08:30; part: ochtend; place: prikpost
volgende dinsdag kapper
  kind: vervoer; day: 2026-12-01; place: kapper
volgende vrijdag kapper
  kind: vervoer; place: kapper; left: volgende vrijdag
komende woensdag 14.00 fysio
  kind: vervoer; day: 2026-12-02; time: 14:00; place: fysio
a.s. woensdag 14.00 fysio
  kind: vervoer; day: 2026-12-02; time: 14:00; place: fysio
dinsdag over een week 10 uur tandarts
  kind: vervoer; day: 2026-12-08; time: 10:00; place: tandarts
over drie dagen naar tandarts
  kind: vervoer; day: 2026-11-28; place: tandarts
over een week of twee hulp bij de tuin
  kind: tuin; left: over een week of twee
2 dec 11u oogarts Emmen retour
  kind: vervoer; day: 2026-12-02; time: 11:00; place: oogarts Emmen; back: yes
2/12 om 11u oogarts
  kind: vervoer; day: 2026-12-02; time: 11:00; place: oogarts
10-12 kapper
  kind: vervoer; place: kapper; left: 10-12
do 10-12 kapper
  kind: vervoer; place: kapper; left: do 10-12
di 10-12 uur oppas
  kind: mantelzorg; day: 2026-12-01; time: 10:00; timeUntil: 12:00
26-11-2026 10:15 zkh
  kind: vervoer; day: 2026-11-26; time: 10:15; place: ziekenhuis
26-11-2025 10:15 zkh
  kind: vervoer; time: 10:15; place: ziekenhuis; left: 26-11-2025
mevr. Winter vraagt of iemand met haar kan wandelen op zondag
  kind: bezoek; day: 2026-11-29; left: mevr Winter
zo 9.30 naar de kerk, terug 11 uur
  kind: vervoer; day: 2026-11-29; time: 09:30; place: kerk; back: yes; backTime: 11:00
zo naar de kerk
  kind: vervoer; day: 2026-11-29; place: kerk
kan iemand zo snel mogelijk langskomen
  kind: bezoek; urgency: soon
naar haar zus in Assen vr 14 uur, blijft slapen, hoeft niet terug
  kind: vervoer; day: 2026-11-27; time: 14:00; place: zus Assen; back: no; left: blijft slapen
dhr Bakker naar de bakker
  kind: vervoer; place: bakker; left: dhr Bakker
container aan de weg zetten elke ma
  kind: tuin; day: 2026-11-30; repeat: 1 week 1; left: weg zetten
2x per week boodschappen
  kind: boodschap; left: 2x per week
1x per week wandelen met de hond op za
  kind: huisdier; day: 2026-11-28; repeat: 1 week 6
iedere 1e woensdag vd maand naar bridge in dorpshuis 13.30
  kind: vervoer; day: 2026-12-02; time: 13:30; repeat: 1 month 3; left: naar bridge dorpshuis
met kerst eten bij de buren
  kind: maaltijd; day: 2026-12-25; left: buren
tussen kerst en nieuwjaar hond uitlaten
  kind: huisdier; day: 2026-12-25; dayUntil: 2027-01-01
voor vrijdag gras maaien
  kind: tuin; day: 2026-11-25; dayUntil: 2026-11-26
voor vrijdag 10.15 zkh
  kind: vervoer; time: 10:15; place: ziekenhuis; left: voor vrijdag
rit voor vrijdag
  kind: vervoer; left: voor vrijdag
uiterlijk vrijdag formulier gemeente invullen
  kind: formulier; day: 2026-11-25; dayUntil: 2026-11-27
t/m vrijdag kat eten geven
  kind: huisdier; day: 2026-11-25; dayUntil: 2026-11-27
van ma t/m vr kat eten geven
  kind: huisdier; day: 2026-11-30; dayUntil: 2026-12-04
`
