/** Hours and parts of the day, said in every way. `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2026-12-02
Hallo, mw ten Brink zou graag a.s. vrijdag naar de pedicure willen, 13.15, graag ook weer ophalen
  kind: vervoer; day: 2026-12-04; time: 13:15; place: pedicure; back: yes; left: mw ten Brink
dhr van Dijk (82) heeft maandag een afspraak bij de oogarts in Emmen om 14.20 uur, kan niet zelf rijden
  kind: vervoer; day: 2026-12-07; time: 14:20; place: oogarts Emmen; left: dhr Dijk 82 niet zelf
Mw. Oosting: ziekenhuis Emmen, poli orthopedie, dinsdag 8 december 11.35 uur. Wil ook teruggebracht worden.
  kind: vervoer; day: 2026-12-08; time: 11:35; place: ziekenhuis Emmen; back: yes; left: Mw Oosting
wo 9/12 halftwee tandarts
  kind: vervoer; day: 2026-12-09; time: 13:30; place: tandarts
wo 9/12 half2 tandarts
  kind: vervoer; day: 2026-12-09; time: 13:30; place: tandarts
do 3-12 10-15 zkh
  kind: vervoer; day: 2026-12-03; place: ziekenhuis; left: 10-15
vr 4/12 14u fysio, ma 7/12 14u fysio
  kind: vervoer; time: 14:00; place: fysio; left: vr 4/12 ma 7/12
zaterdag en zondag kat eten geven
  kind: huisdier; left: zaterdag zondag
dag na kerst naar dochter in Zwolle
  kind: vervoer; place: dochter Zwolle; left: dag na kerst
2e kerstdag 11 uur ophalen, eten bij zoon, 's avonds weer thuisbrengen
  day: 2026-12-26; time: 11:00; back: yes; left: ophalen eten zoon 's avonds
oudejaarsavond gezelschap
  kind: bezoek; day: 2026-12-31
morgenmiddag kwart over 3 kapster, loopt met stok
  kind: vervoer; day: 2026-12-03; time: 15:15; part: middag; place: kapster; aids: stok
Graag iemand die deze week even de lamp boven de keukentafel vervangt. Geen haast.
  kind: klus; day: 2026-12-02; dayUntil: 2026-12-06; left: boven keukentafel vervangt Geen haast
wandelmaatje gezocht voor de dinsdagmiddag
  kind: bezoek; left: voor de dinsdagmiddag
1 keer per maand naar de markt
  kind: vervoer; place: markt; repeat: 1 month
elke maand naar de pedicure, eerste keer 15 december
  kind: vervoer; day: 2026-12-15; place: pedicure; repeat: 1 month; left: eerste keer
wil meerijden naar de kerk, iedere zondag 9.15
  kind: vervoer; day: 2026-12-06; time: 09:15; place: kerk; repeat: 1 week 7
rit naar crematorium Assen 8 dec 12.45, 2 personen
  kind: vervoer; day: 2026-12-08; time: 12:45; place: crematorium Assen; left: 2 personen
twee keer in de week warm eten
  kind: maaltijd; left: twee keer in de week
kan iemand met mij mee naar het gemeentehuis
  kind: vervoer; place: gemeentehuis
Sinterklaas: pakjesavond vervoer, 5 dec 18.30
  kind: vervoer; day: 2026-12-05; time: 18:30
formulieren van de zorgtoeslag, het liefst op een ochtend
  kind: formulier; part: ochtend
morgen of overmorgen computerhulp
  kind: digitaal; day: 2026-12-03; dayUntil: 2026-12-04
zat ochtend bladeren
  kind: tuin; day: 2026-12-05; part: ochtend
tuin: onkruid, ergens in de komende twee weken
  kind: tuin; day: 2026-12-02; dayUntil: 2026-12-16; left: ergens
de heg moet voor 15 maart gesnoeid
  kind: tuin; day: 2026-12-02; dayUntil: 2027-03-14
container elke donderdagavond aan de straat, vrijdag weer terug
  kind: tuin; part: avond; repeat: 1 week 4; left: straat vrijdag weer terug
hond 2x per dag uitlaten, van vrijdag t/m zondag
  kind: huisdier; day: 2026-12-04; dayUntil: 2026-12-06; left: 2x per dag
hond mee naar het station
  place: station; left: hond mee
op visite bij zus in Borger, zo 14.00, terug 17.00
  day: 2026-12-06; time: 14:00; place: Borger; back: yes; backTime: 17:00; left: op visite zus
iemand om mee te praten
  kind: bezoek; left: mee
luistert graag naar voorlezen
  kind: bezoek; left: luistert
mobiel kwijt, bellen op vaste telefoon
  kind: digitaal; left: kwijt bellen vaste
kan pas na 3 uur
  left: pas na 3 uur
moet er om 10 uur zijn, ziekenhuis Assen, vertrek 9.15
  kind: vervoer; time: 10:00; place: ziekenhuis Assen; left: vertrek 9.15
wordt om 9 uur opgehaald
  time: 09:00; left: opgehaald
kapper 10 uur, huisarts 11 uur
  kind: vervoer; left: kapper 10 uur huisarts 11 uur
di 10 uur kapper of huisarts
  kind: vervoer; day: 2026-12-08; time: 10:00; left: kapper huisarts
1 uur kapper
  kind: vervoer; place: kapper; left: 1 uur
een uur wandelen
  kind: bezoek; left: een uur
een uurtje koffie drinken, di
  kind: bezoek; day: 2026-12-08; left: uurtje
half uurtje kletsen
  kind: bezoek; left: half uurtje
anderhalf uur oppas
  kind: mantelzorg; left: anderhalf
zo'n 2 uur in de tuin werken
  kind: tuin; left: zo'n 2 uur werken
om 24 uur
  left: om 24 uur
om 0.30 naar huis
  kind: vervoer; left: om 0.30 huis
08.30 zkh
  kind: vervoer; time: 08:30; place: ziekenhuis
06:15 station
  kind: vervoer; time: 06:15; place: station
02:15 station
  kind: vervoer; place: station; left: 02:15
6.15 station
  kind: vervoer; time: 18:15; place: station
's nachts 3 uur
  time: 03:00; left: 's nachts
'smiddags om 4 uur thee
  kind: bezoek; time: 16:00; part: middag
smorgens 11u koffie
  kind: bezoek; time: 11:00; part: ochtend
vm 10 uur tuin
  kind: tuin; time: 10:00; part: ochtend
vrijdag vm boodschappen
  kind: boodschap; day: 2026-12-04; part: ochtend
nm 3u fysio
  kind: vervoer; time: 15:00; part: middag; place: fysio
om 8 uur 's avonds bridge
  time: 20:00; part: avond; left: bridge
20u bridge
  time: 20:00; left: bridge
dinsdagochtend 14.00 uur fysio
  kind: vervoer; day: 2026-12-08; place: fysio; left: 14.00 uur
dinsdagmiddag 11 uur fysio
  kind: vervoer; day: 2026-12-08; place: fysio; left: 11 uur
's ochtends of 's middags, maakt niet uit
  left: 's ochtends 's middags maakt niet
in de ochtend of in de middag
  left: ochtend middag
niet in de ochtend
  left: niet ochtend
liever in de middag
  part: middag
rond de middag
  part: middag
tussen de middag warm eten
  kind: maaltijd; left: tussen middag
einde van de middag bezoek
  kind: bezoek; part: middag; left: einde
vroeg in de avond
  part: avond; left: vroeg
elf uur
  time: 11:00
om elf uur
  time: 11:00
kwart over 25
  left: kwart over 25
25.10 uur
  left: 25.10 uur
10.75
  left: 10.75
kwart voor 1 apotheek
  kind: vervoer; time: 12:45; place: apotheek
half 1 huiskamer
  kind: vervoer; time: 12:30; place: huiskamer
half 7 eten in huiskamer
  kind: maaltijd; time: 18:30; place: huiskamer
om 12:00 uur terug
  kind: vervoer; back: yes; backTime: 12:00
terug rond vijf uur
  kind: vervoer; back: yes; backTime: 17:00
terug na 12 uur
  kind: vervoer; back: yes; left: na 12 uur
terug voor 12 uur
  kind: vervoer; back: yes; left: voor 12 uur
terug onbekend
  left: terug onbekend
terug regelt ze zelf
  kind: vervoer; back: no
terug met de bus
  back: no
alleen terug uit zkh Emmen vr 15 uur
  day: 2026-12-04; time: 15:00; left: alleen terug zkh Emmen
hoeft alleen gebracht, niet opgehaald
  left: alleen gebracht niet opgehaald
heenrit alleen
  kind: vervoer; left: alleen
alleen de heenreis graag
  kind: vervoer; back: no
terugreis niet nodig
  kind: vervoer; back: no
brengen en halen naar zkh
  kind: vervoer; place: ziekenhuis; back: yes
halen en brengen dagbesteding
  kind: vervoer; place: dagbesteding; back: yes
`
