/** Who brings somebody home, and whether we do. `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2026-11-23
do 10 uur ziekenhuis Emmen, brengen + halen
  kind: vervoer; day: 2026-11-26; time: 10:00; place: ziekenhuis Emmen; back: yes
wo fysio 9 uur brengen/halen
  kind: vervoer; day: 2026-11-25; time: 09:00; place: fysio; back: yes
vr 11.00 kapper, na afloop terug
  kind: vervoer; day: 2026-11-27; time: 11:00; place: kapper; back: yes; left: na afloop
naar de huisarts om 2 uur, weer naar huis om 3 uur
  kind: vervoer; time: 14:00; place: huisarts; back: yes; backTime: 15:00
ma 14.00 oogarts, wordt door haar dochter thuisgebracht
  kind: vervoer; day: 2026-11-23; time: 14:00; place: oogarts; back: no
do 10.00 kapper, wordt thuisgebracht door de buren
  kind: vervoer; day: 2026-11-26; time: 10:00; place: kapper; back: no; left: buren
do 10.00 kapper, wordt door Karin thuisgebracht
  kind: vervoer; day: 2026-11-26; time: 10:00; place: kapper; left: Karin thuisgebracht
do 10.00 kapper, thuisgebracht door een vrijwilliger
  kind: vervoer; day: 2026-11-26; time: 10:00; place: kapper; back: yes; left: vrijwilliger
dochter haalt haar na afloop weer op, brengen do 9.30 ziekenhuis Emmen
  kind: vervoer; day: 2026-11-26; time: 09:30; place: ziekenhuis Emmen; back: no
zoon brengt haar terug, heen graag vrijdag 13.15 naar station
  kind: vervoer; day: 2026-11-27; time: 13:15; place: station; back: no
di 10 uur tandarts, haar man haalt haar op
  kind: vervoer; day: 2026-11-24; time: 10:00; place: tandarts; left: man
do 10.15 fysio, terug met de regiotaxi
  kind: vervoer; day: 2026-11-26; time: 10:15; place: fysio; back: no
do 15.00 huisarts. Terug rijdt ze met haar zoon mee
  kind: vervoer; day: 2026-11-26; time: 15:00; place: huisarts; back: no
do 15.00 huisarts. ze neemt de bus terug
  kind: vervoer; day: 2026-11-26; time: 15:00; place: huisarts; back: no
heen met de bus, terug graag opgehaald van het station, wo
  kind: vervoer; day: 2026-11-25; back: yes; left: bus station
retour of alleen heen is nog niet bekend, do 10 uur naar Assen
  kind: vervoer; day: 2026-11-26; time: 10:00; place: Assen; left: retour alleen heen niet bekend
naar Coevorden za 14.00. Retour? weet ze nog niet
  kind: vervoer; day: 2026-11-28; time: 14:00; place: Coevorden; left: Retour weet niet
do 10.00 kapper, alleen heen?
  kind: vervoer; day: 2026-11-26; time: 10:00; place: kapper; left: alleen heen
do 10.00 kapper, terugreis nog onbekend
  kind: vervoer; day: 2026-11-26; time: 10:00; place: kapper; left: terugreis onbekend
do 10.00 kapper brengen en evt halen
  kind: vervoer; day: 2026-11-26; time: 10:00; place: kapper
vrijdag naar de kapper half 2, thuisbrengen rond 3 uur
  kind: vervoer; day: 2026-11-27; time: 13:30; place: kapper; back: yes; backTime: 15:00
om half 11 naar de kerk zondag en daarna naar huis
  kind: vervoer; day: 2026-11-29; time: 10:30; place: kerk; back: yes
bril ophalen en brengen
  left: bril ophalen en brengen
do 10 uur naar het station, terug loopt ze zelf
  kind: vervoer; day: 2026-11-26; time: 10:00; place: station; back: no
do naar ziekenhuis Emmen om 9.15, 's middags haalt haar zoon haar weer op
  kind: vervoer; day: 2026-11-26; time: 09:15; place: ziekenhuis Emmen; back: no; left: 's middags
do 10 uur kapper, om 11 uur door buurvrouw thuisgebracht
  kind: vervoer; day: 2026-11-26; time: 10:00; place: kapper; back: no; left: om 11 uur
do 10.00 kapper heen + terug
  kind: vervoer; day: 2026-11-26; time: 10:00; place: kapper; back: yes
iemand om haar te brengen en weer te halen, kapper do 10.00
  kind: vervoer; day: 2026-11-26; time: 10:00; place: kapper; back: yes
kan iemand mw brengen en na afloop ophalen? kapper do 10.00
  kind: vervoer; day: 2026-11-26; time: 10:00; place: kapper; back: yes; left: mw
hoeft niet thuisgebracht te worden, do 10.00 kapper
  kind: vervoer; day: 2026-11-26; time: 10:00; place: kapper; back: no
ophalen hoeft niet, do 10.00 kapper
  kind: vervoer; day: 2026-11-26; time: 10:00; place: kapper; back: no
haar zoon brengt haar, wij moeten haar om 4 uur thuisbrengen, do Emmen
  kind: vervoer; day: 2026-11-26; place: Emmen; back: yes; backTime: 16:00; left: zoon
kan er wel zelf komen maar niet meer terug, kapper vr 16u
  kind: vervoer; day: 2026-11-27; time: 16:00; place: kapper; left: zelf niet meer terug
zaterdag verjaardag, vervoer heen half 3, terug door schoonzoon
  kind: vervoer; day: 2026-11-28; time: 14:30; back: no; left: verjaardag schoonzoon
Ik moet er morgen om half 10 zijn, de kapper, en mijn buurvrouw haalt me weer op.
  kind: vervoer; day: 2026-11-24; time: 09:30; place: kapper; back: no
`
