/** What somebody brings along, and how a place is written. `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2026-10-12
met krukken naar de fysio do 10.30
  kind: vervoer; day: 2026-10-15; time: 10:30; place: fysio; aids: krukken
do 10 uur fysio, elleboogkrukken, hoeft niet terug
  kind: vervoer; day: 2026-10-15; time: 10:00; place: fysio; back: no; aids: krukken
twee rolstoelen mee, za 10 uur naar Assen
  kind: vervoer; day: 2026-10-17; time: 10:00; place: Assen; aids: rolstoel; left: twee
met haar wandelstok en een rollator naar de markt dinsdag
  kind: vervoer; day: 2026-10-13; place: markt; aids: stok + rollator
do 14.00 ziekenhuis Emmen met rolstoel en begeleiding
  kind: vervoer; day: 2026-10-15; time: 14:00; place: ziekenhuis Emmen; aids: rolstoel + begeleider
gaat met de scootmobiel, dus auto met lift, wo 10 uur dorpshuis
  kind: vervoer; day: 2026-10-14; time: 10:00; place: De Spil; aids: scootmobiel + lift
rolstoel hoeft niet mee, wo 9.00 tandarts
  kind: vervoer; day: 2026-10-14; time: 09:00; place: tandarts; left: rolstoel hoeft niet
rollator kan in de achterbak, vr 13.15 huisarts
  kind: vervoer; day: 2026-10-16; time: 13:15; place: huisarts; aids: rollator; left: achterbak
zonder rollator, met stok vr 13.15 huisarts
  kind: vervoer; day: 2026-10-16; time: 13:15; place: huisarts; aids: stok; left: zonder rollator
kan niet zonder rollator, vr 11 uur pedicure
  kind: vervoer; day: 2026-10-16; time: 11:00; place: pedicure; aids: rollator; left: niet zonder
naar oogkliniek in Zwolle, 23 november 13u10, scootmobiel blijft thuis
  kind: vervoer; day: 2026-11-23; time: 13:10; place: oogkliniek Zwolle; left: scootmobiel blijft thuis
kleindochter rijdt mee, do kapper 3 uur
  kind: vervoer; day: 2026-10-15; time: 15:00; place: kapper; aids: begeleider
naar de rommelmarkt in Borger zaterdag 10 uur
  kind: vervoer; day: 2026-10-17; time: 10:00; place: rommelmarkt Borger
naar de bridgeclub bij De Spil vrijdag half 2
  kind: vervoer; day: 2026-10-16; time: 13:30; left: naar de bridgeclub Spil
iemand mee naar het gesprek bij de gemeente
  kind: vervoer; aids: begeleider; left: naar het gesprek gemeente
ziekenhuis te Hoogeveen wo 8.10
  kind: vervoer; day: 2026-10-14; time: 08:10; place: ziekenhuis Hoogeveen
naar het crematorium in Assen do 13.15 en daarna weer naar huis
  kind: vervoer; day: 2026-10-15; time: 13:15; place: crematorium Assen; back: yes
concert in de kerk van Zweeloo za 20.00, terug om 22.30
  kind: vervoer; day: 2026-10-17; time: 20:00; place: kerk Zweeloo; back: yes; backTime: 22:30; left: concert
zo naar de kerk in Sleen 9.30, retour
  kind: vervoer; day: 2026-10-18; time: 09:30; place: kerk Sleen; back: yes
`
