/** Whole calls on one Thursday, with names, return and aids. `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2026-11-26
Mevrouw Jansen-Smit wil morgen om kwart voor tien naar de kapper in Beilen en weer terug
  kind: vervoer; day: 2026-11-27; time: 09:45; place: kapper Beilen; back: yes; left: Mevrouw Jansen-Smit
hr. v.d. Berg, do 3 dec, 13:45 cardioloog Scheper, rolst., vrouw mee
  kind: vervoer; day: 2026-12-03; time: 13:45; place: ziekenhuis Emmen; aids: rolstoel + begeleider; left: hr v.d Berg
moet ma 30-11 om 8.20u nuchter bloedprikken in zkh Hoogeveen
  kind: vervoer; day: 2026-11-30; time: 08:20; place: ziekenhuis Hoogeveen; left: nuchter
zoon brengt haar heen, terug om 11.30 graag ophalen
  kind: vervoer; back: yes; backTime: 11:30; left: zoon
vervoer naar dagopvang di+do 9.30, terug 15.30
  kind: vervoer; time: 09:30; place: dagopvang; back: yes; backTime: 15:30; left: di+do
elke di + do naar dagopvang, 9.30 heen, 15.30 terug
  kind: vervoer; day: 2026-11-26; time: 09:30; place: dagopvang; back: yes; backTime: 15:30; repeat: 1 week 2+4
wil graag een keer koffie drinken met iemand, geen haast
  kind: bezoek; urgency: none; left: keer
Kraan in badkamer lekt al een week
  kind: klus; left: badkamer week
lampje in de gang stuk, zou iemand even kunnen kijken? kan wel wachten
  kind: klus; urgency: none; left: gang kijken
nieuwe gordijnen moeten opgehangen, liefst volgende week
  kind: klus; day: 2026-11-30; dayUntil: 2026-12-06; left: nieuwe
blad ruimen voor 5 december
  kind: tuin; day: 2026-11-26; dayUntil: 2026-12-04; left: ruimen
heg moet gesnoeid voor de winter
  kind: tuin; left: winter
kunnen jullie vr rond 11 uur medicijnen ophalen? apotheek Borger
  kind: boodschap; day: 2026-11-27; time: 11:00; place: apotheek Borger
boodschappen, di ochtend, lijstje ligt klaar
  kind: boodschap; day: 2026-12-01; part: ochtend; left: lijstje ligt klaar
belasting invullen, uiterlijk 1 mei
  kind: formulier; day: 2026-11-26; dayUntil: 2027-05-01
DigiD werkt niet meer
  kind: digitaal; left: werkt niet meer
telefoon doet raar, whatsapp weg
  kind: digitaal; left: raar weg
iPad instellen, ergens volgende week middag
  kind: digitaal; day: 2026-11-30; dayUntil: 2026-12-06; part: middag; left: instellen ergens
man dementeert, vrouw wil di middag even vrij
  kind: mantelzorg; day: 2026-12-01; part: middag; left: man dementeert vrouw
oppassen bij man van 13.30 tot 16.00 u elke woensdag
  kind: mantelzorg; day: 2026-12-02; time: 13:30; timeUntil: 16:00; repeat: 1 week 3; left: man
hond uitlaten 's morgens vroeg, baasje ligt in zkh
  kind: huisdier; part: ochtend; left: vroeg baasje ligt zkh
poes eten geven van 24 dec t/m 2 jan
  kind: huisdier; day: 2026-12-24; dayUntil: 2027-01-02
drempels wegwerken i.v.m. rollator
  kind: wonen; aids: rollator; left: wegwerken
traplift aanvragen
  kind: wonen; left: aanvragen
wil verhuizen naar kleinere woning
  kind: wonen; left: kleinere
elke 1e donderdag vd maand 14u naar huiskamer
  kind: vervoer; day: 2026-12-03; time: 14:00; place: huiskamer; repeat: 1 month 4
iedere week op maandagochtend boodschappen
  kind: boodschap; day: 2026-11-30; part: ochtend; repeat: 1 week 1
om de andere vrijdag
  day: 2026-11-27; repeat: 2 week 5
elke dag om 8 uur en om 20 uur hond uitlaten
  kind: huisdier; day: 2026-11-26; repeat: 1 day; left: om 8 uur om 20 uur
zat 5 dec sinterklaas in de Spil, 14 uur, scootmobiel
  kind: vervoer; day: 2026-12-05; time: 14:00; place: De Spil; aids: scootmobiel
ophalen van station Assen zo 29/11 17.42
  kind: vervoer; day: 2026-11-29; time: 17:42; left: station Assen
mw Prins naar begrafenis in Rolde, wo 2 dec 10.30, stok
  kind: vervoer; day: 2026-12-02; time: 10:30; place: begrafenis Rolde; aids: stok; left: mw Prins
rijden naar Groningen umcg do 10 dec 7 u 45, om 12 u klaar
  kind: vervoer; day: 2026-12-10; place: umcg Groningen; left: 7 u 45 om 12 u klaar
Groningen, UMCG, 10 december, 9:40, retour
  kind: vervoer; day: 2026-12-10; time: 09:40; place: UMCG Groningen; back: yes
naar UMCG 10 december 9:40
  kind: vervoer; day: 2026-12-10; time: 09:40; place: UMCG
kapper a.s. dinsdag 15:00 heen en terug
  kind: vervoer; day: 2026-12-01; time: 15:00; place: kapper; back: yes
huisarts vandaag nog! kan niet lopen
  kind: vervoer; day: 2026-11-26; place: huisarts; urgency: today; left: niet lopen
kan er vandaag iemand komen?
  day: 2026-11-26; urgency: today
vanmiddag of morgenochtend boodschappen
  kind: boodschap; day: 2026-11-26; dayUntil: 2026-11-27
morgen tussen 9 en 11 gras maaien
  kind: tuin; day: 2026-11-27; time: 09:00; timeUntil: 11:00
ma tussen 10 en 12 uur computer
  kind: digitaal; day: 2026-11-30; time: 10:00; timeUntil: 12:00
tussen 3 en 5 komt de monteur
  time: 15:00; timeUntil: 17:00; left: monteur
3 tot 5 december kat eten
  kind: huisdier; day: 2026-12-03; dayUntil: 2026-12-05
4x rijden deze maand
  kind: vervoer; day: 2026-11-26; dayUntil: 2026-11-30; left: 4x
maandag 7 dec 9u30-11u30 oppas
  kind: mantelzorg; day: 2026-12-07; time: 09:30; timeUntil: 11:30
9:00-12:00 oppas vr
  kind: mantelzorg; day: 2026-11-27; time: 09:00; timeUntil: 12:00
vr 10-12u oppas
  kind: mantelzorg; day: 2026-11-27; time: 10:00; timeUntil: 12:00
half twee tot vier uur vrijdag gezelschap
  kind: bezoek; day: 2026-11-27; time: 13:30; timeUntil: 16:00
vanaf 2 uur koffie za
  kind: bezoek; day: 2026-11-28; time: 14:00
zaterdagmiddag 2 uur naar voetbal kleinzoon, terug half vijf
  kind: vervoer; day: 2026-11-28; time: 14:00; part: middag; back: yes; backTime: 16:30; left: naar voetbal kleinzoon
zaterdagavond 7 uur concert in Emmen terug 11 uur
  kind: vervoer; day: 2026-11-28; time: 19:00; part: avond; place: Emmen; back: yes; backTime: 23:00; left: concert
trouwdag 12-12
  day: 2026-12-12; left: trouwdag
12-12 om 12 uur
  day: 2026-12-12; time: 12:00
geboren 12-03-1938
  left: geboren 12-03-1938
3x kloppen
  left: 3x kloppen
krukken, gebroken been, ma 11.00 gipskamer emmen
  kind: vervoer; day: 2026-11-30; time: 11:00; place: gipskamer emmen; aids: krukken; left: gebroken been
met 2 krukken naar fysio
  kind: vervoer; place: fysio; aids: krukken; left: 2
hulphond mee naar zkh
  kind: vervoer; place: ziekenhuis; aids: hulphond
haar dochter gaat met haar mee
  aids: begeleider
dochter kan niet mee
  left: dochter niet mee
er moet iemand met haar mee naar de oogarts
  kind: vervoer; place: oogarts; aids: begeleider
zonder rollator
  left: zonder rollator
rollator kapot
  kind: klus; left: rollator kapot
rollator terugbrengen naar winkel
  place: winkel; left: rollator terugbrengen
nieuwe rolstoel ophalen
  left: nieuwe rolstoel ophalen
kan iemand de rolstoel repareren, lekke band
  kind: klus; left: rolstoel repareren lekke band
samen wandelen met rollator
  kind: bezoek; aids: rollator; left: samen
wandelen woensdag of donderdag, niet vrijdag
  kind: bezoek; day: 2026-12-02; dayUntil: 2026-12-03; left: niet vrijdag
vraagt naar formulier wmo
  kind: formulier
brief van gemeente over toeslag voorlezen
  left: brief van gemeente toeslag voorlezen
mw belt over formulier, terugbellen na 18 uur
  kind: formulier; left: mw terugbellen na 18 uur
retourtje Zwolle station, ma 7.10 uur
  kind: vervoer; day: 2026-11-30; time: 07:10; place: station Zwolle; back: yes
Retour zkh, 14.00
  kind: vervoer; time: 14:00; place: ziekenhuis; back: yes
14.00 terug, 10.00 heen zkh
  kind: vervoer; time: 10:00; place: ziekenhuis; back: yes; backTime: 14:00
heen 9.45 terug 12.15 fysio coevorden
  kind: vervoer; time: 09:45; place: fysio coevorden; back: yes; backTime: 12:15
`
