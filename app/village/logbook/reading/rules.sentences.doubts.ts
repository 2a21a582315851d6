/** Where two meanings are possible: null is right. `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2027-03-24
moet morgen naar de huisarts maar kan alleen 's middags
  kind: vervoer; day: 2027-03-25; part: middag; place: huisarts; left: alleen
pasen eten met iemand
  kind: maaltijd; day: 2027-03-28
elke week tot pasen boodschappen op vr
  kind: boodschap; day: 2027-03-26; repeat: 1 week 5 until 2027-03-28; stops: before
za 27 maart bridge in dorpshuis om 14u
  kind: vervoer; day: 2027-03-27; time: 14:00; place: De Spil; left: bridge
zo 28 mrt 10 uur kerk, klok gaat een uur vooruit
  kind: vervoer; day: 2027-03-28; time: 10:00; place: kerk; left: klok een uur vooruit
over 10 dagen naar zkh
  kind: vervoer; day: 2027-04-03; place: ziekenhuis
volgende maandag
  day: 2027-03-29
maandag of dinsdag over een week
  left: maandag of dinsdag over een week
van vrijdag op zaterdag
  left: vrijdag zaterdag
vr 26 t/m zo 28 maart oppas hond
  kind: huisdier; day: 2027-03-26; dayUntil: 2027-03-28
26 t/m 28 maart hond
  kind: huisdier; day: 2027-03-26; dayUntil: 2027-03-28
wo of do
  day: 2027-03-24; dayUntil: 2027-03-25
niet op wo, wel do
  day: 2027-03-25; left: niet op wo
liever niet voor 10 uur, dinsdag
  day: 2027-03-30; left: niet voor 10 uur
alles behalve maandag
  left: alles behalve maandag
dinsdag als het kan, anders donderdag
  left: dinsdag anders donderdag
dinsdag, anders woensdag
  left: dinsdag anders woensdag
deze of volgende week
  left: deze of volgende week
begin april
  left: begin april
half april tandarts
  kind: vervoer; place: tandarts; left: half april
halverwege de middag
  part: middag; left: halverwege
na de middag
  left: na middag
in de loop van de ochtend
  part: ochtend; left: loop
in de loop van volgende week
  day: 2027-03-29; dayUntil: 2027-04-04; left: loop
ergens deze week
  day: 2027-03-24; dayUntil: 2027-03-28; urgency: week; left: ergens
's morgens tussen 8 en 9 bloedprikken thuis
  time: 08:00; timeUntil: 09:00; part: ochtend; left: bloedprikken thuis
bloedprikken prikpost emmen do 7.50 nuchter
  kind: vervoer; day: 2027-03-25; time: 07:50; place: prikpost emmen; left: nuchter
elke 4 weken trombosedienst ma
  kind: vervoer; day: 2027-03-29; place: trombosedienst; repeat: 4 week 1
iedere derde donderdag eetpunt
  left: iedere derde donderdag eetpunt
om het andere weekend
  left: andere weekend
tot nader order elke dag eten
  kind: maaltijd; day: 2027-03-24; repeat: 1 day; left: nader order
mw de Winter, mei 1940
  left: mw Winter mei 1940
mei vakantie
  left: mei vakantie
hr. Maart naar tandarts
  kind: vervoer; place: tandarts; left: hr Maart
mw Zondag belt
  left: mw Zondag
mevrouw vrijdag naar kapper
  kind: vervoer; day: 2027-03-26; place: kapper; left: mevrouw
Jan naar huisarts 3 april
  kind: vervoer; day: 2027-04-03; place: huisarts; left: Jan
jan 5 koffie
  kind: bezoek; left: jan 5
5 jan koffie
  kind: bezoek; day: 2028-01-05
1 april 9u bank
  kind: vervoer; day: 2027-04-01; time: 09:00; place: bank
1-4 9u bank
  kind: vervoer; day: 2027-04-01; time: 09:00; place: bank
4/1 bank
  kind: vervoer; day: 2028-01-04; place: bank
12/13 bank
  kind: vervoer; place: bank; left: 12/13
32 maart
  left: 32 maart
maandag 29 feb
  clash: 2028-02-29 1; left: maandag 29 feb
ma 29 mrt 11:45u fysiotherapie in sleen
  kind: vervoer; day: 2027-03-29; time: 11:45; place: fysiotherapie sleen
dhr Kok naar de kok
  kind: vervoer; place: kok; left: dhr Kok
hr Tuin wil boodschappen
  kind: boodschap; left: hr Tuin
mw Klaver: kat weg
  kind: huisdier; left: mw Klaver weg
mw Bos naar bos wandelen
  place: bos; left: mw Bos wandelen
naar buiten wandelen
  kind: bezoek; left: buiten
even naar buiten
  left: buiten
naar zolder spullen brengen
  place: zolder; left: spullen brengen
pakketje wegbrengen
  left: pakketje wegbrengen
oud papier wegbrengen
  left: oud papier wegbrengen
fiets repareren
  kind: klus; left: fiets
tv kapot
  kind: klus; left: tv
kapotte lamp
  kind: klus; left: kapotte
brillen passen opticien di 15.10
  kind: vervoer; day: 2027-03-30; time: 15:10; place: opticien; left: brillen passen
vraag over rijbewijs
  left: rijbewijs
wil rijbewijs verlengen gemeentehuis Coevorden, ritje ma 14u
  kind: vervoer; day: 2027-03-29; time: 14:00; place: gemeentehuis Coevorden; left: rijbewijs verlengen
mantelzorger ziek, man heeft eten nodig
  left: mantelzorger ziek man eten
haar man ligt in ziekenhuis Assen, wil daar op bezoek, wo 14-15 uur
  day: 2027-03-24; time: 14:00; timeUntil: 15:00; left: man ligt ziekenhuis Assen bezoek
op bezoek bij man in verpleeghuis Borger elke zondagmiddag
  kind: vervoer; day: 2027-03-28; part: middag; place: verpleeghuis Borger; repeat: 1 week 7; left: bezoek man
bezoekuur zkh 15.00
  kind: vervoer; time: 15:00; place: ziekenhuis; left: bezoekuur
komt er iemand langs deze week?
  day: 2027-03-24; dayUntil: 2027-03-28; urgency: week; left: langs
graag een belletje, eenzaam
  kind: bezoek; left: belletje
telefonisch bereikbaar tot 12 uur
  left: telefonisch bereikbaar tot 12 uur
kan iemand een taart bakken
  left: taart bakken
medicijnen brengen bij mw Vos
  kind: boodschap; left: mw Vos
medicijnen rondbrengen vr
  kind: boodschap; day: 2027-03-26; left: rondbrengen
recept ophalen huisarts
  kind: boodschap; place: huisarts; left: ophalen
apotheek bellen
  left: apotheek bellen
rit apotheek
  kind: vervoer; place: apotheek
naar apotheek om medicijnen te halen
  kind: boodschap; place: apotheek
even naar de apotheek rijden voor medicijnen
  place: apotheek; left: rijden medicijnen
glasbak
  left: glasbak
hulp bij verhuizing, bed in elkaar zetten
  left: verhuizing bed in elkaar zetten
wasmachine aansluiten
  left: wasmachine aansluiten
lekkende kraan, ook gras maaien
  left: lekkende kraan gras maaien
slaapt slecht
  left: slaapt slecht
hond is dood
  kind: huisdier; left: dood
elektrische rolstoel en scootmobiel
  aids: rolstoel + scootmobiel; left: elektrische
zonder rolstoel kan ze niet
  left: zonder rolstoel niet
rolstoel in auto, 2 begeleiders
  aids: rolstoel + begeleider; left: auto 2
met de rollator en zuurstof
  aids: rollator; left: zuurstof
kan zelf instappen, heeft stok
  aids: stok; left: zelf instappen
taxi terug
  kind: vervoer; back: yes
terug naar huis om 4 uur
  kind: vervoer; back: yes; backTime: 16:00
weer thuis om 4 uur
  kind: vervoer; back: yes; backTime: 16:00
`
