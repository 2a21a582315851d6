/** Spans, ranges and bits of sentences. `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2026-11-26
mw Veldman zou graag woensdagochtend naar de fysio gebracht worden en weer opgehaald
  kind: vervoer; day: 2026-12-02; part: ochtend; place: fysio; back: yes; left: mw Veldman
dinsdag naar huisarts, zoon brengt haar, alleen terugrit nodig om 11 uur
  kind: vervoer; day: 2026-12-01; time: 11:00; place: huisarts; left: zoon alleen terugrit
ziekenhuis Hoogeveen di 1 dec 9.10 uur poli kno, taxi is te duur, neemt rollator mee
  kind: vervoer; day: 2026-12-01; time: 09:10; place: ziekenhuis Hoogeveen; aids: rollator; left: poli kno duur neemt
kan iemand mij woensdag rijden? kapper om 11u, na een uur weer ophalen
  kind: vervoer; day: 2026-12-02; time: 11:00; place: kapper; back: yes; left: na een uur
rit naar station voor trein van 10.05, ma
  kind: vervoer; day: 2026-11-30; place: station; left: trein van 10.05
graag maandag 30 november 's middags iemand om de lampen te vervangen
  kind: klus; day: 2026-11-30; part: middag; left: vervangen
wil wel eens een ommetje maken met iemand, woensdagen kan altijd
  kind: bezoek; day: 2026-12-02; repeat: 1 week 3; left: maken altijd
vrijdagavond warme maaltijd brengen voor 2 personen
  kind: maaltijd; day: 2026-11-27; part: avond; left: 2 personen
3 maaltijden per week
  kind: maaltijd; left: 3 week
iedere dinsdagmiddag van 14.00 tot 16.00 uur gezelschap, ingaande 1 december
  kind: bezoek; day: 2026-12-01; time: 14:00; timeUntil: 16:00; part: middag; repeat: 1 week 2
vanaf 1 dec om de week op dinsdag 10 uur huishouden
  day: 2026-12-01; time: 10:00; repeat: 2 week 2; left: huishouden
elke twee weken di 10u fysio t/m 1 februari
  kind: vervoer; day: 2026-12-01; time: 10:00; place: fysio; repeat: 2 week 2 until 2027-02-01
morgen rond het middaguur
  day: 2026-11-27; left: middaguur
morgen tegen de avond
  day: 2026-11-27; part: avond
2e week van december
  left: 2e week december
eerste week december
  left: eerste week december
na de feestdagen
  left: na feestdagen
voor de feestdagen
  left: feestdagen
voor sinterklaas de tuin winterklaar
  kind: tuin; day: 2026-11-26; dayUntil: 2026-12-04; left: winterklaar
vóór vrijdag formulier
  kind: formulier; day: 2026-11-26; dayUntil: 2026-11-26
voor vrijdagmiddag boodschappen
  kind: boodschap; left: voor vrijdagmiddag
voor het weekend boodschappen
  kind: boodschap; day: 2026-11-26; dayUntil: 2026-11-27
na het weekend
  left: na het weekend
over 14 dagen
  day: 2026-12-10
over anderhalve week
  left: anderhalve week
dinsdag 1 dec. 15:00 u. huisarts Dr. Bosma Borger
  kind: vervoer; day: 2026-12-01; time: 15:00; left: huisarts Dr Bosma Borger
huisarts Bosma di 15u
  kind: vervoer; day: 2026-12-01; time: 15:00; place: huisarts Bosma
tandarts De Vries wo 9u
  kind: vervoer; day: 2026-12-02; time: 09:00; place: tandarts De Vries
wo 2-12 om 9u00 oogarts
  kind: vervoer; day: 2026-12-02; time: 09:00; place: oogarts
zaterdag 28 nov. a.s. om 14.00u concert kerk
  kind: vervoer; day: 2026-11-28; time: 14:00; place: kerk; left: concert
vd week nog
  day: 2026-11-26; dayUntil: 2026-11-29; urgency: week
vd wk nog gras
  kind: tuin; day: 2026-11-26; dayUntil: 2026-11-29; urgency: week
vlg wk vr kapper
  kind: vervoer; day: 2026-12-04; place: kapper
volgende wk do of vr kapper
  kind: vervoer; day: 2026-12-03; dayUntil: 2026-12-04; place: kapper
ma of di volgende week tuin
  kind: tuin; day: 2026-11-30; dayUntil: 2026-12-01
dinsdag of woensdag in de ochtend
  day: 2026-12-01; dayUntil: 2026-12-02; part: ochtend
di ochtend of wo middag
  day: 2026-12-01; dayUntil: 2026-12-02
tussen nu en vrijdag
  left: tussen nu en vrijdag
deze middag
  part: middag
komende nacht
  left: komende nacht
vannacht
  left: vannacht
elke nacht
  left: elke nacht
op 1 december en 15 december kapper
  kind: vervoer; place: kapper; left: 1 december 15 december
1, 8 en 15 december fysio 9.00
  kind: vervoer; time: 09:00; place: fysio; left: 1 8 en 15 december
3 keer fysio
  kind: vervoer; place: fysio; left: 3 keer
om beurten
  left: beurten
kwart voor
  left: kwart
half
  left: half
om
  nothing
van tot
  nothing
do do
  day: 2026-11-26
donderdag donderdag 10 uur 10 uur
  day: 2026-11-26; time: 10:00
di 10u of wo 11u
  left: di 10u wo 11u
terug terug
  kind: vervoer; back: yes
12.00 uur
  time: 12:00
twaalf uur
  time: 12:00
12 uur 's middags
  time: 12:00; part: middag
12 uur 's nachts
  left: 12 uur 's nachts
1 uur 's middags
  time: 13:00; part: middag
's middags 1 uur huisarts
  kind: vervoer; time: 13:00; part: middag; place: huisarts
half een 's middags
  time: 12:30; part: middag
half 5 's ochtends
  time: 04:30; part: ochtend
middag half 3
  time: 14:30; part: middag
avond 6 uur
  time: 18:00; part: avond
zaterdagavond half acht tot half elf
  day: 2026-11-28; time: 19:30; timeUntil: 22:30; part: avond
van 9 tot half 1
  time: 09:00; timeUntil: 12:30
tussen kwart over 9 en 10 uur
  time: 09:15; timeUntil: 10:00
van 10 tot 2 oppas
  kind: mantelzorg; time: 10:00; timeUntil: 14:00
van 6 tot 8
  time: 18:00; timeUntil: 20:00
10-2
  left: 10-2
tuin 10.00-12.00 ma
  kind: tuin; day: 2026-11-30; time: 10:00; timeUntil: 12:00
om 10 uur tot 12 uur
  time: 10:00; timeUntil: 12:00
vanaf 10 tot 12
  time: 10:00; timeUntil: 12:00
10 tot 12 uur vr
  day: 2026-11-27; time: 10:00; timeUntil: 12:00
2 tot 4 uur
  time: 14:00; timeUntil: 16:00
2 uur per week
  left: 2 uur week
2 uur tuin per week
  kind: tuin; left: 2 uur week
4 uur oppas di
  kind: mantelzorg; day: 2026-12-01; left: 4 uur
di 4 uur oppas
  kind: mantelzorg; day: 2026-12-01; left: 4 uur
oppas di 2 uur
  kind: mantelzorg; day: 2026-12-01; time: 14:00
@ 2027-03-01
vr 12-3 kapper
  kind: vervoer; day: 2027-03-12; place: kapper
12-3 kapper
  kind: vervoer; place: kapper; left: 12-3
tussen nu en vrijdag tuin
  kind: tuin; left: tussen nu en vrijdag
vr 5/3 of ma 8/3 huisarts
  kind: vervoer; day: 2027-03-05; dayUntil: 2027-03-08; place: huisarts
do 11 mrt, tijd nog onbekend, zkh Emmen
  kind: vervoer; day: 2027-03-11; place: ziekenhuis Emmen; left: tijd onbekend
deze week woensdag boodschappen
  kind: boodschap; day: 2027-03-03; urgency: week
woensdag deze week boodschappen
  kind: boodschap; day: 2027-03-03; urgency: week
vorige week vrijdag niet geweest, kan komende vrijdag?
  day: 2027-03-05; left: vorige week vrijdag niet geweest
kan iemand a.s. zo de hond uitlaten, 's morgens en 's avonds
  kind: huisdier; left: a.s 's morgens 's avonds
Wmo-formulier invullen, brief moet voor 10 maart weg
  kind: formulier; day: 2027-03-01; dayUntil: 2027-03-09; left: weg
`
