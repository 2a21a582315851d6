/** What a coordinator of seventy-one typed on her first day. The form: see `rowsOf`. */
export const sentences = `
@ 2026-11-29
wo 25/12 om 14u kapper, om 17u weer thuis
  kind: vervoer; time: 14:00; place: kapper; back: yes; backTime: 17:00; clash: 2026-12-25 3; left: wo 25/12
woensdag naar de kapper, 25 december, 14 uur
  kind: vervoer; time: 14:00; place: kapper; clash: 2026-12-25 3; left: woensdag 25 december
vr 25/12 om 14u naar haar zus, om 17u weer thuis
  kind: vervoer; day: 2026-12-25; time: 14:00; place: zus; back: yes; backTime: 17:00
eten brengen als ze weer thuis is
  kind: maaltijd; left: thuis
elke vrijdag boodschappen tot de kerst
  kind: boodschap; day: 2026-12-04; repeat: 1 week 5 until 2026-12-25; stops: before
elke vrijdag boodschappen tot en met kerst
  kind: boodschap; day: 2026-12-04; repeat: 1 week 5 until 2026-12-25
elke vrijdag boodschappen t/m kerst
  kind: boodschap; day: 2026-12-04; repeat: 1 week 5 until 2026-12-25
elke do boodschappen tot de kerstdagen
  kind: boodschap; day: 2026-12-03; repeat: 1 week 4 until 2026-12-25; stops: before
elke vrijdag van 4 december tot kerst boodschappen
  kind: boodschap; day: 2026-12-04; repeat: 1 week 5 until 2026-12-25; stops: before
zsm lamp vervangen
  kind: klus; urgency: soon
deze week, zo gauw mogelijk, lamp vervangen
  kind: klus; day: 2026-11-29; dayUntil: 2026-11-29; urgency: week
zsm, spoed, kraan lekt
  kind: klus; urgency: today
belt op 06-01234567, gras maaien
  kind: tuin; phone: 06-01234567
tel. 06 01 23 45 67 kapper di 10 uur
  kind: vervoer; day: 2026-12-01; time: 10:00; place: kapper; phone: 06 01 23 45 67
dochter 0599-010123 of +31 6 01234567, boodschappen
  kind: boodschap; phone: 0599-010123 + +31 6 01234567; left: dochter
01-12-2026 10 uur kapper
  kind: vervoer; day: 2026-12-01; time: 10:00; place: kapper
@ 2026-12-19
elke vrijdag boodschappen tot kerst
  kind: boodschap; left: elke vrijdag tot kerst
`
