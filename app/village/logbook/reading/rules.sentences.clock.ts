/** Clock times as typed in a hurry, and parts of the day that belong to something else. `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2026-04-13
ma 20/4 14 u 30 oogarts assen, 16 u terug
  kind: vervoer; day: 2026-04-20; time: 14:30; place: oogarts assen; back: yes; backTime: 16:00
kw over 10 kapper do, kwart voor 12 terug
  kind: vervoer; day: 2026-04-16; time: 10:15; place: kapper; back: yes; backTime: 11:45
wo kw voor 2 fysio
  kind: vervoer; day: 2026-04-15; time: 13:45; place: fysio
dinsdag ziekenhuis Hoogeveen 3 uur, half 5 terug
  kind: vervoer; day: 2026-04-14; time: 15:00; place: ziekenhuis Hoogeveen; back: yes; backTime: 16:30
vrijdag kapper 4 uur
  kind: vervoer; day: 2026-04-17; time: 16:00; place: kapper
naar Emmen 3 uur
  kind: vervoer; time: 15:00; place: Emmen
bezoek in het ziekenhuis 2 uur
  place: ziekenhuis; left: bezoek 2 uur
oppas donderdag tussen 1 en 4
  kind: mantelzorg; day: 2026-04-16; time: 13:00; timeUntil: 16:00
tussen 9 en 11 do de kraan
  kind: klus; day: 2026-04-16; time: 09:00; timeUntil: 11:00
10 u 00 huisarts do
  kind: vervoer; day: 2026-04-16; time: 10:00; place: huisarts
do 0845 uur dialyse
  kind: vervoer; day: 2026-04-16; time: 08:45; place: dialyse
vr om tien over half tien naar de tandarts
  kind: vervoer; day: 2026-04-17; time: 09:40; place: tandarts
hij moet vrijdag om half negen in Assen zijn en komt 's middags met de trein terug
  kind: vervoer; day: 2026-04-17; time: 08:30; place: Assen; back: no; left: 's middags
om 10 uur naar het dorpshuis woensdag, haar zus komt 's avonds eten
  day: 2026-04-15; time: 10:00; place: De Spil; left: zus 's avonds eten
's ochtends komt de zorg, dus graag om 2 uur naar de kapper, donderdag
  kind: vervoer; day: 2026-04-16; time: 14:00; place: kapper; left: 's ochtends zorg
Ze gaat 's avonds vroeg naar bed. Graag vrijdag om 3 uur koffie.
  kind: bezoek; day: 2026-04-17; time: 15:00; left: 's avonds vroeg bed
donderdag om 10 uur koffie, 's middags is ze er niet
  kind: bezoek; day: 2026-04-16; time: 10:00; left: 's middags niet
om 8 uur naar het zangkoor, het is 's avonds
  kind: vervoer; place: zangkoor; left: om 8 uur 's avonds
koffie op een middag, donderdag of vrijdag
  kind: bezoek; day: 2026-04-16; dayUntil: 2026-04-17; part: middag
dinsdag tussen 2 uur en half 4 visite
  kind: bezoek; day: 2026-04-14; time: 14:00; timeUntil: 15:30
ziekenhuis vr 11 uur, opname dus duurt 3 uur
  kind: vervoer; day: 2026-04-17; time: 11:00; place: ziekenhuis; left: opname duurt 3 uur
woensdag 15 april 11 uur 20 tandarts
  kind: vervoer; day: 2026-04-15; time: 11:20; place: tandarts
vrijdag 13 h 45 audicien
  kind: vervoer; day: 2026-04-17; time: 13:45; place: audicien
voor 10 uur medicijnen halen, donderdag
  kind: boodschap; day: 2026-04-16; left: voor 10 uur
do 12 u huiskamer eten en 2 u weer naar huis
  day: 2026-04-16; time: 12:00; place: huiskamer; back: yes; backTime: 14:00; left: eten
's morgens om 9 uur heen, 's middags om 4 uur terug, dagbesteding di
  kind: vervoer; day: 2026-04-14; time: 09:00; part: ochtend; place: dagbesteding; back: yes; backTime: 16:00
vandaag nog medicijnen bij de apotheek in Odoorn, sluit om half 6
  kind: boodschap; day: 2026-04-13; place: apotheek Odoorn; urgency: today; left: sluit om half 6
De thuiszorg komt tot 10 uur, daarna kan ze naar de huiskamer, elke dinsdag.
  kind: vervoer; day: 2026-04-14; place: huiskamer; repeat: 1 week 2; left: thuiszorg tot 10 uur
@ 2026-12-03
ma 7 dec 8 uur 's avonds zangkoor, rond 10 uur terug
  kind: vervoer; day: 2026-12-07; time: 20:00; part: avond; back: yes; backTime: 22:00; left: zangkoor
10-12 om 10 uur tandarts
  kind: vervoer; day: 2026-12-10; time: 10:00; place: tandarts
tandarts 10-12 10.15
  kind: vervoer; day: 2026-12-10; time: 10:15; place: tandarts
tandarts 10-12, 12.00 terug
  kind: vervoer; place: tandarts; back: yes; backTime: 12:00; left: 10-12
vr half 8 's ochtends zkh Emmen en 's avonds terug
  kind: vervoer; day: 2026-12-04; time: 07:30; part: ochtend; place: ziekenhuis Emmen; back: yes; left: 's avonds
`
