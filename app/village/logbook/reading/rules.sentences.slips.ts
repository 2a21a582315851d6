/** Short words mistyped by quick fingers, and full ones that must be left alone. `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2026-03-16
mrogen 9.30 naar de huisarst, rolator mee
  kind: vervoer; day: 2026-03-17; time: 09:30; place: huisarts; aids: rollator
dodnerdag half tien zkh asssen, dochetr gaat mee
  kind: vervoer; day: 2026-03-19; time: 09:30; place: ziekenhuis Assen; aids: begeleider
za tusen 10 en 12 grsa maaien
  kind: tuin; day: 2026-03-21; time: 10:00; timeUntil: 12:00
afspraka tandrats di 11.15, graag ook weer trug
  kind: vervoer; day: 2026-03-17; time: 11:15; place: tandarts; back: yes
hodn uitlaten elke morgne deze wek
  kind: huisdier; part: ochtend; repeat: 1 day; urgency: week
oppsa voor dhr Kuiper woensdgamiddag van 1 tto 4
  kind: mantelzorg; day: 2026-03-18; time: 13:00; timeUntil: 16:00; part: middag; left: dhr Kuiper
koffei drinken met mevr Bos, liefst voro het weekend
  kind: bezoek; day: 2026-03-16; dayUntil: 2026-03-20; left: mevr Bos
volgnde week donderdg 8u15 ziekenuis emmen, hoef niet terug
  kind: vervoer; day: 2026-03-26; time: 08:15; place: ziekenhuis Emmen; back: no
formulier hurutoeslag, uiterljik 1 arpil
  kind: formulier; day: 2026-03-16; dayUntil: 2026-04-01
wfi doet raar, mag wahcten
  kind: digitaal; urgency: none; left: raar
gordijnnen ophagnen in de kamer, geen hasat
  kind: klus; urgency: none; left: kamer
di. 24/3 om 10 uru naar de pedicuer
  kind: vervoer; day: 2026-03-24; time: 10:00; place: pedicure
vrvoer naar fyiso, ma 23 mrt 13.45, rolstol
  kind: vervoer; day: 2026-03-23; time: 13:45; place: fysio; aids: rolstoel
medicijnen halne bij apoteek, vandaag nog
  kind: boodschap; day: 2026-03-16; place: apotheek; urgency: today
kraan lekkt, zo snle mogelijk
  kind: klus; urgency: soon
heg snoeine in apirl
  kind: tuin; day: 2026-04-01; dayUntil: 2026-04-30
neit terug, do 10.00 tandarts
  kind: vervoer; day: 2026-03-19; time: 10:00; place: tandarts; back: no
do 13.00 krek, heen en trug
  kind: vervoer; day: 2026-03-19; time: 13:00; place: kerk; back: yes
mw Jansen wil graag wandleen dinsdagmidagg
  kind: bezoek; day: 2026-03-17; part: middag; left: mw Jansen
kofie dirnken bij mw de Vries wo
  kind: bezoek; day: 2026-03-18; left: mw Vries
cmoputer doet het niet
  kind: digitaal; left: niet
lamp vervagnen in de keuken
  kind: klus; left: keuken
apotheke medicijen halen vrijdag
  kind: boodschap; day: 2026-03-20; place: apotheek
@ 2026-09-29
mrgn half 11 tandarts
  kind: vervoer; day: 2026-09-30; time: 10:30; place: tandarts
ophaeln om 9 urr, huisarst om kwart over 9
  kind: vervoer; time: 09:15; place: huisarts; left: om 9 urr
vrijdgamiddag naar dochter in hoogeven
  kind: vervoer; day: 2026-10-02; part: middag; place: dochter Hoogeveen
dindsag 6 okt half 3 oogarst assn
  kind: vervoer; day: 2026-10-06; time: 14:30; place: oogarts Assen
hulp met mijn tablte
  kind: digitaal
poes eten gevne van 5 t/m 9 oktobre
  kind: huisdier; day: 2026-10-05; dayUntil: 2026-10-09
kpaper vrij 10u en weer naar hius
  kind: vervoer; day: 2026-10-02; time: 10:00; place: kapper; back: yes
bij dhr Mulder de lmap vervangen
  kind: klus; left: dhr Mulder
voor de slager een mand met haken, zijn kussens en latten voor het bed halen
  place: slager; left: mand haken kussens latten bed halen
vergoeding voor haar overleden man, verlangen naar vroeger, hulp bij schrijven
  left: vergoeding overleden man verlangen vroeger schrijven
geiten voeren en veren van het bed schoon, meten van de hal
  left: geiten voeren veren bed schoon meten hal
thuishulp zoekt bestrating, verzoek voor parket leggen
  left: thuishulp bestrating parket leggen
Tine en Karin komen do 10 uur
  day: 2026-10-01; time: 10:00; left: Tine Karin
`
