/** The way back, and other loose ends. `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2026-11-26
hulp met e-mail
  kind: digitaal
printer aansluiten
  kind: digitaal; left: aansluiten
mail werkt niet
  kind: digitaal; left: werkt niet
DigiD aanvragen
  kind: digitaal; left: aanvragen
huisarts bellen
  left: huisarts bellen
wil praten over verhuizen
  kind: wonen; left: praten
drempel in huis weghalen
  kind: wonen; left: huis weghalen
kat eten geven za en zo
  kind: huisdier; left: za zo
kat eten geven za of zo
  kind: huisdier; day: 2026-11-28; dayUntil: 2026-11-29
tweemaal per week hond uitlaten
  kind: huisdier; left: tweemaal per week
hondje uitlaten ma wo vr
  kind: huisdier; left: ma wo vr
elke ma, wo en vr hondje uitlaten
  kind: huisdier; day: 2026-11-27; repeat: 1 week 1+3+5
naar de dierenarts met de hond
  place: dierenarts; left: hond
hond naar dierenarts
  place: dierenarts; left: hond
@ 2027-03-24
om 4 uur weer thuis zijn
  kind: vervoer; back: yes; backTime: 16:00
2 uur later terug
  kind: vervoer; back: yes; left: 2 uur later
een half uur later terug
  kind: vervoer; back: yes; left: half later
10 uur naar de kapper, 2 uur later terug
  kind: vervoer; time: 10:00; place: kapper; back: yes; backTime: 12:00
10 uur naar de kapper, een half uur later terug
  kind: vervoer; time: 10:00; place: kapper; back: yes; backTime: 10:30
10 uur naar de kapper en anderhalf uur later weer ophalen
  kind: vervoer; time: 10:00; place: kapper; back: yes; backTime: 11:30
half 3 kapper, terug drie kwartier later
  kind: vervoer; time: 14:30; place: kapper; back: yes; backTime: 15:15
10 uur naar de kapper, 2,5 uur later terug
  kind: vervoer; time: 10:00; place: kapper; back: yes; left: 2,5 uur later
10 uur naar de kapper, 2 en een half uur later terug
  kind: vervoer; time: 10:00; place: kapper; back: yes; left: 2 half later
10 uur naar de kapper, paar uur later terug
  kind: vervoer; time: 10:00; place: kapper; back: yes; left: paar later
10 uur naar de kapper, uurtje later terug, 12 uur terug
  kind: vervoer; time: 10:00; place: kapper; back: yes; backTime: 12:00; left: uurtje later
23.30 naar het station, uurtje later terug
  kind: vervoer; time: 23:30; place: station; back: yes; left: uurtje later
10 uur naar de kapper, dochter brengt haar een uur later terug
  kind: vervoer; time: 10:00; place: kapper; back: no
blijft daar tot 4 uur
  timeUntil: 16:00; left: blijft
wacht op haar, duurt half uur
  left: wacht duurt half
heen om 9, terug om 11
  kind: vervoer; time: 09:00; back: yes; backTime: 11:00
heen 9 uur en terug 11 uur
  kind: vervoer; time: 09:00; back: yes; backTime: 11:00
9 uur heen 5 uur terug
  kind: vervoer; time: 09:00; back: yes; backTime: 17:00
rit heen 13.00 retour 15.30
  kind: vervoer; time: 13:00; back: yes; backTime: 15:30
om 13.00 brengen en 15.30 halen
  time: 13:00; left: brengen 15.30 halen
brengen 13.00, halen 15.30
  time: 13:00; left: brengen halen 15.30
`
