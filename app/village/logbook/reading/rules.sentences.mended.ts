/** Typing errors, abbreviations, and the rest. `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2026-06-24
afspraak met de tandarts do 10 uur
  kind: vervoer; day: 2026-06-25; time: 10:00; place: tandarts
fysio aan huis, di 9 uur
  day: 2026-06-30; time: 09:00; left: fysio huis
kapper aan de Dorpsstraat 14, vr 11u
  kind: vervoer; day: 2026-06-26; time: 11:00; place: kapper; left: Dorpsstraat 14
vervoer gevraagd: donderdag 2 juli, 10.45 uur, ziekenhuis Emmen (poli longziekten), rolstoel, dochter gaat mee, ± 12.30 terug
  kind: vervoer; day: 2026-07-02; time: 10:45; place: ziekenhuis Emmen; back: yes; backTime: 12:30; aids: rolstoel + begeleider; left: poli longziekten
ma 29 juni, ophalen om 13:15 voor fysio 13:45
  kind: vervoer; day: 2026-06-29; time: 13:45; place: fysio; left: om 13:15
wil vrijdag naar Coevorden voor nieuwe schoenen, ergens in de middag
  kind: vervoer; day: 2026-06-26; part: middag; place: Coevorden; left: nieuwe schoenen ergens
graag vervoer naar huisarts as vrijdag om 8.10 en weer terug
  kind: vervoer; day: 2026-06-26; time: 08:10; place: huisarts; back: yes
vr 26/6 tussen 9.00 en 10.00 uur komt de installateur, kan iemand erbij zijn
  day: 2026-06-26; time: 09:00; timeUntil: 10:00; left: installateur erbij
dhr Smit (rollator) ma 6 juli kwart voor 3 naar de opticien in Klazienaveen
  kind: vervoer; day: 2026-07-06; time: 14:45; place: opticien Klazienaveen; aids: rollator; left: dhr Smit
om 14 uur of 15 uur
  left: om 14 uur 15 uur
14.00 à 15.00 koffie
  kind: bezoek; left: 14.00 à 15.00
14.00 / 15.00 koffie
  kind: bezoek; left: 14.00 15.00
gras 2x in juli
  kind: tuin; day: 2026-07-01; dayUntil: 2026-07-31; left: 2x
wo en vr naar fysio om 9 uur
  kind: vervoer; time: 09:00; place: fysio; left: wo vr
dinsdag de 30e, 10.30, audicien
  kind: vervoer; day: 2026-06-30; time: 10:30; place: audicien
dinsdag de 29e, 10.30, audicien
  kind: vervoer; time: 10:30; place: audicien; clash: 2026-06-29 2; left: dinsdag de 29e
30 juni a.s. 10.30 audicien
  kind: vervoer; day: 2026-06-30; time: 10:30; place: audicien
30-6 om 10.30
  day: 2026-06-30; time: 10:30
zaterdag 27 juni om half elf 's ochtends naar de markt
  kind: vervoer; day: 2026-06-27; time: 10:30; part: ochtend; place: markt
za a.s. rommelmarkt
  day: 2026-06-27; left: rommelmarkt
wk 28 oppas poes
  kind: huisdier; day: 2026-07-06; dayUntil: 2026-07-12
hele week kat eten
  kind: huisdier; left: hele week
hele dag oppas vr
  kind: mantelzorg; day: 2026-06-26; left: hele dag
2 dagen oppas
  kind: mantelzorg; left: 2 dagen
twee weken lang elke dag planten water geven vanaf 6 juli
  day: 2026-07-06; repeat: 1 day; left: twee weken lang planten water geven
in de vakantie hond
  kind: huisdier; left: vakantie
van 13 juli tot 27 juli kat
  kind: huisdier; day: 2026-07-13; dayUntil: 2026-07-27
13-27 juli kat
  kind: huisdier; day: 2026-07-13; dayUntil: 2026-07-27
13/7 - 27/7 kat
  kind: huisdier; day: 2026-07-13; dayUntil: 2026-07-27
13 juli tot en met 27 juli poes eten geven
  kind: huisdier; day: 2026-07-13; dayUntil: 2026-07-27
zo gauw mogelijk traplift
  kind: wonen; urgency: soon
graag snel iemand voor verstopte afvoer
  kind: klus; left: snel
nu direct hulp, lekkage
  kind: klus; left: nu direct
dringend oppas nodig voor vanavond
  kind: mantelzorg; day: 2026-06-24; part: avond; urgency: today
hoeft niet vandaag
  left: niet vandaag
niet vandaag, morgen
  day: 2026-06-25; left: niet vandaag
liefst vandaag nog medicijnen
  kind: boodschap; day: 2026-06-24; urgency: today
vandaag of morgen gras
  kind: tuin; day: 2026-06-24; dayUntil: 2026-06-25
vanavond om half acht naar koor in kerk, terug kwart voor tien
  kind: vervoer; day: 2026-06-24; time: 19:30; part: avond; back: yes; backTime: 21:45; left: naar koor kerk
koor do avond 19.30 terug 22.00
  kind: vervoer; day: 2026-06-25; time: 19:30; part: avond; back: yes; backTime: 22:00; left: koor
elke do-avond koor 19.30-21.30
  day: 2026-06-25; time: 19:30; timeUntil: 21:30; part: avond; repeat: 1 week 4; left: koor
ma-ochtend koffie
  kind: bezoek; day: 2026-06-29; part: ochtend
di-mi fysio
  kind: vervoer; day: 2026-06-30; place: fysio; left: mi
ma t/m wo tuin
  kind: tuin; day: 2026-06-29; dayUntil: 2026-07-01
elke ma t/m vr warme maaltijd 12.00
  kind: maaltijd; day: 2026-06-24; time: 12:00; repeat: 1 week 1+2+3+4+5
op ma, wo en vr hond
  kind: huisdier; left: ma wo vr
tuinhulp 1x per 2 weken
  kind: tuin; repeat: 2 week
tuinhulp 1 x in de 3 weken op dinsdag
  kind: tuin; day: 2026-06-30; repeat: 3 week 2
tuinhulp om de 14 dagen wo
  kind: tuin; day: 2026-06-24; repeat: 2 week 3
elke 2e dag
  left: elke 2e dag
maandagavond kaarten in De Spil
  kind: bezoek; day: 2026-06-29; part: avond; place: De Spil
de spil koffie ma
  kind: bezoek; day: 2026-06-29; place: De Spil
naar de spil
  kind: vervoer; place: De Spil
dorpshuis ma 10.00 koffie
  kind: bezoek; day: 2026-06-29; time: 10:00; place: De Spil
Scheper ziekenhuis 10.15
  kind: vervoer; time: 10:15; place: ziekenhuis Emmen
naar het scheper
  kind: vervoer; place: ziekenhuis Emmen
zhuis emmen
  kind: vervoer; place: ziekenhuis Emmen
ziekehuis emmen 9.15
  kind: vervoer; time: 09:15; place: ziekenhuis Emmen
ziekenhuis te Emmen
  kind: vervoer; place: ziekenhuis Emmen
emmen ziekenhuis wo
  kind: vervoer; day: 2026-06-24; place: ziekenhuis emmen
tandrats woensdagmorge
  kind: vervoer; day: 2026-06-24; part: ochtend; place: tandarts
kapper woensdagmiddaag
  kind: vervoer; day: 2026-06-24; part: middag; place: kapper
rollater en rolstoell mee
  aids: rollator + rolstoel
boodschapen donderdg
  kind: boodschap; day: 2026-06-25
gordijnne ophangen
  kind: klus
medicijen halen aphoteek
  kind: boodschap; left: halen aphoteek
formuleer invullen
  kind: formulier
fisio vr 9u
  kind: vervoer; day: 2026-06-26; time: 09:00; place: fysio
station emmen om 9:02 trein halen
  kind: vervoer; time: 09:02; place: station emmen; left: trein
trein 9:02, om 8.45 ophalen
  time: 09:02; left: trein om 8.45 ophalen
moet trein van 9.02 halen, station Emmen
  kind: vervoer; place: station Emmen; left: trein van 9.02
bel dochter 06-02345678 voor afspraak di
  phone: 06-02345678; left: bel dochter di
dochter belt di terug
  left: dochter di terug
zoon vraagt of iemand di langs kan gaan voor een praatje
  kind: bezoek; day: 2026-06-30; left: zoon langs
mw belde, wil do naar markt
  kind: vervoer; day: 2026-06-25; place: markt; left: mw
maandag gebeld, wil do naar markt
  kind: vervoer; day: 2026-06-25; place: markt; left: maandag
aangemeld door huisarts: gezelschap, eenzaam
  kind: bezoek; left: aangemeld huisarts
wijkverpleegkundige vraagt maaltijd voor hr de Haan vanaf ma
  kind: maaltijd; day: 2026-06-29; left: wijkverpleegkundige hr Haan
vanaf 1 juli elke di eten
  kind: maaltijd; day: 2026-07-07; repeat: 1 week 2
per 1 juli
  day: 2026-07-01
met ingang van 1 juli elke woensdag boodschappen
  kind: boodschap; day: 2026-07-01; repeat: 1 week 3; left: ingang
start 1 juli elke wo boodschappen
  kind: boodschap; day: 2026-07-01; repeat: 1 week 3; left: start
tot en met augustus elke za gras
  kind: tuin; day: 2026-06-27; repeat: 1 week 6 until 2026-08-31
elke za gras tot eind augustus
  kind: tuin; repeat: 1 week 6; left: tot eind augustus
tot 1 september elke week kliko op do
  kind: tuin; day: 2026-06-25; repeat: 1 week 4 until 2026-09-01
5 euro
  left: 5 euro
12,50 per rit
  kind: vervoer; left: 12,50
rit van 25 km
  kind: vervoer; left: 25 km
BBQ za 17.00
  day: 2026-06-27; time: 17:00; left: BBQ
@ 2026-11-26
hont uitlaten vanavont
  kind: huisdier; day: 2026-11-26; part: avond
krant voorlezen elke vrijdag ogtend
  kind: bezoek; day: 2026-11-27; part: ochtend; repeat: 1 week 5; left: krant
takken weghalen dit weekent
  kind: tuin; day: 2026-11-28; dayUntil: 2026-11-29; left: weghalen
niet meer inloggen bij haar bank, vrijdag
  kind: digitaal; day: 2026-11-27; left: niet meer bank
vrijdag naar de bank
  kind: vervoer; day: 2026-11-27; place: bank
wc loopt door, zsm
  kind: klus; urgency: soon
nieuwe tel instellen, wo 2 dec 19.30
  kind: digitaal; day: 2026-12-02; time: 19:30; left: nieuwe
vr 4/12 14u30 oogarts Assen, wachten en weer mee
  kind: vervoer; day: 2026-12-04; time: 14:30; place: oogarts Assen; back: yes
`
