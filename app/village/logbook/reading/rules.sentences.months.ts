/** Which day of the month, which week, and until when. `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2026-11-23
eerste maandag van december 14.00 koffie
  kind: bezoek; day: 2026-12-07; time: 14:00
laatste vrijdag van november naar de markt
  kind: vervoer; day: 2026-11-27; place: markt
tweede zaterdag in januari
  day: 2027-01-09
de eerste maandag van de maand januari
  day: 2027-01-04
elke tweede dinsdag kapper
  kind: vervoer; place: kapper; left: elke tweede dinsdag
elke 2e dinsdag van de maand kapper
  kind: vervoer; day: 2026-12-08; place: kapper; repeat: 1 month 2 nth 2
1e en 3e dinsdag van de maand kapper
  kind: vervoer; place: kapper; left: 1e 3e dinsdag van de maand
de tweede dinsdag om 10 uur
  time: 10:00; left: de tweede dinsdag
iedere laatste woensdag van de maand soep
  kind: maaltijd; day: 2026-11-25; repeat: 1 month 3 nth -1
elke derde donderdagmiddag van de maand eten
  kind: maaltijd; day: 2026-12-17; part: middag; repeat: 1 month 4 nth 3
vierde zondag vd maand kerk, heen en terug
  kind: vervoer; day: 2026-12-27; place: kerk; back: yes; repeat: 1 month 7 nth 4
vijfde maandag van de maand koffie
  kind: bezoek; left: vijfde maandag van de maand
elke maand op de eerste dinsdag kapper
  kind: vervoer; day: 2026-12-01; place: kapper; repeat: 1 month 2
maandelijks op de 2e woensdag pedicure 9.30
  kind: vervoer; day: 2026-12-09; time: 09:30; place: pedicure; repeat: 1 month 3 nth 2
1e dinsdag van volgende maand 10 uur audicien
  kind: vervoer; day: 2026-12-01; time: 10:00; place: audicien
in de week van 7 december oppas voor de kat
  kind: huisdier; day: 2026-12-07; dayUntil: 2026-12-13
week van ma 7 dec kat
  kind: huisdier; day: 2026-12-07; dayUntil: 2026-12-13
week van di 7 dec kat
  kind: huisdier; left: week van di 7 dec
in de week van kerst hond uitlaten
  kind: huisdier; day: 2026-12-21; dayUntil: 2026-12-27
in de week van 25 nov gras maaien
  kind: tuin; day: 2026-11-23; dayUntil: 2026-11-29
voor vr 27 nov formulier
  kind: formulier; day: 2026-11-23; dayUntil: 2026-11-26
snapt de brief niet, voor vr graag
  kind: formulier; day: 2026-11-23; dayUntil: 2026-11-26; left: snapt niet
volgende wek dinsdag 10 uur kapper
  kind: vervoer; day: 2026-12-01; time: 10:00; place: kapper
deze wek gras maaien
  kind: tuin; day: 2026-11-23; dayUntil: 2026-11-29; urgency: week
@ 2026-08-17
wo 26e half 11 tandarts
  kind: vervoer; day: 2026-08-26; time: 10:30; place: tandarts
week 36 of 37 heg snoeien
  kind: tuin; left: week 36 of 37
m.i.v. september elke maandag naar de dagbesteding
  kind: vervoer; day: 2026-09-07; place: dagbesteding; repeat: 1 week 1
tussen 1 en 4 september oppas
  kind: mantelzorg; day: 2026-09-01; dayUntil: 2026-09-04
vervoer voor dinsdag 10 uur kapper
  kind: vervoer; time: 10:00; place: kapper; left: voor dinsdag
laatste donderdag van augustus dorpshuis half 8 's avonds
  kind: vervoer; day: 2026-08-27; time: 19:30; part: avond; place: De Spil
donderdagochtend bloedprikken 8:10 prikpost Borger en direct weer mee terug
  kind: vervoer; day: 2026-08-20; time: 08:10; part: ochtend; place: prikpost Borger; back: yes; left: direct
`
