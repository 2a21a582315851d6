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
