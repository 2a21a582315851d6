/** A third hand: typing errors, clock, way back, compounds, aids, spans, places; written before they were first read. `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2026-10-05
dnisdag 9.15 huisatrs, trug rond tien uur
  kind: vervoer; day: 2026-10-06; time: 09:15; place: huisarts; back: yes; backTime: 10:00
morgne voormidag gras maaien bij mw Luten
  kind: tuin; day: 2026-10-06; part: ochtend; left: mw Luten
vr 13 u 45 tandatrs coevorden, enkele reis
  kind: vervoer; day: 2026-10-09; time: 13:45; place: tandarts coevorden; back: no
kwart voor 11 in het ziekenhuis Hoogeveen, do, 12.30 halen
  kind: vervoer; day: 2026-10-08; time: 10:45; place: ziekenhuis Hoogeveen; left: 12.30
mw moet 14 okt om 10.30 uur bij de audicien in Emmen zijn, een nicht brengt haar thuis
  kind: vervoer; day: 2026-10-14; time: 10:30; place: audicien Emmen; back: no; left: mw
haar broer haalt haar om 5 uur weer op; brengen om 2 uur naar de huiskamer, do
  kind: vervoer; day: 2026-10-08; time: 14:00; place: huiskamer; back: no
of ze ook teruggebracht wil worden weet ik niet, wo 7/10 opticien half 4
  kind: vervoer; day: 2026-10-07; time: 15:30; place: opticien; left: teruggebracht weet niet
vanaf 12 oktober elke maandag 's middags oppas bij dhr, 13.30 - 16.00
  kind: mantelzorg; day: 2026-10-12; time: 13:30; timeUntil: 16:00; part: middag; repeat: 1 week 1; left: dhr
in de week van 19 okt heg knippen en bladruimen
  kind: tuin; day: 2026-10-19; dayUntil: 2026-10-25; left: knippen
voor zo boodschappen, lijstje ligt klaar
  kind: boodschap; left: lijstje ligt klaar
derde dinsdag van de maand bloemschikken in dorpshuis 14.00, rollator, heen en weer
  kind: vervoer; day: 2026-10-20; time: 14:00; place: De Spil; back: yes; aids: rollator; repeat: 1 month 2 nth 3; left: bloemschikken
laatste ma vd maand prikpost 8.00
  kind: vervoer; day: 2026-10-26; time: 08:00; place: prikpost; repeat: 1 month 1 nth -1
naar de braderie in Westerbork za 10 okt, 2 personen met rollators
  kind: vervoer; day: 2026-10-10; place: braderie Westerbork; aids: rollator; left: 2 personen
naar het concert in de Hofpoort te Coevorden, vr 20 u, terug 22.45
  kind: vervoer; day: 2026-10-09; time: 20:00; back: yes; backTime: 22:45; left: naar het concert Hofpoort Coevorden
keukenlampje knippert, slaapkamergordijn hangt scheef
  kind: klus; left: keukenlampje knippert hangt scheef
zorgverzekeringsbrief, begrijpt er niks van
  kind: formulier; left: begrijpt niks
de tabletinstellingen zijn weg
  kind: digitaal; left: weg
woningaanvraag, wil kleiner wonen
  kind: wonen; left: woningaanvraag
hondje uitlatne van ma tot vr, 's ochtends 8 uur
  kind: huisdier; day: 2026-10-05; dayUntil: 2026-10-09; time: 08:00; part: ochtend
wil in het weekend graag wat gezelschap, zaterdag of zondag
  kind: bezoek; left: weekend zaterdag of zondag
mevr Schut, wo 11.20 poli neurologie emmen, man mee in rolstoel
  kind: vervoer; day: 2026-10-07; time: 11:20; aids: begeleider + rolstoel; left: mevr Schut poli neurologie emmen
tussen 4 en half 5 kapper, ze is om 3 uur klaar bij de fysio
  kind: vervoer; left: tussen 4 en half 5 kapper om 3 uur klaar fysio
do 10 u koffie bij mw Prins, di 10 u ook goed
  kind: bezoek; time: 10:00; left: do mw Prins di goed
zat 17 okt 15 uur bruiloft Zuidlaren, terug wanneer het afgelopen is
  kind: vervoer; day: 2026-10-17; time: 15:00; place: Zuidlaren; back: yes; left: bruiloft afgelopen
overmrogen half 9 zkh, ze blijft een nachtje
  kind: vervoer; day: 2026-10-07; time: 08:30; place: ziekenhuis; left: blijft nachtje
warm eten ma wo vr
  kind: maaltijd; left: ma wo vr
vr 9/10 om 9 naar de kaakchirurg in Assen, wacht erbij en neem haar weer mee terug
  kind: vervoer; day: 2026-10-09; time: 09:00; place: kaakchirurg Assen; back: yes; left: wacht erbij neem
pc traag, wanneer het uitkomt
  kind: digitaal; urgency: none; left: traag
kan iem morgenavnod half 8 naar de kerkraad brengen
  kind: vervoer; day: 2026-10-06; time: 19:30; part: avond; place: kerkraad; left: iem
heeft donderdag geen oppas, dochter kan pas om 12 uur
  day: 2026-10-08; left: geen oppas dochter pas om 12 uur
`
