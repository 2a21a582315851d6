/** More whole calls by other hands, written before they were first read. `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2026-07-06
wil wo met de trein naar Groningen, vanaf station Assen 10.12, brengen graag
  kind: vervoer; day: 2026-07-08; time: 10:12; left: trein naar Groningen station Assen
Kan Henk do de heg doen? Hij kan alleen 's ochtends.
  kind: tuin; day: 2026-07-09; part: ochtend; left: Henk alleen
rit ma 13/7 8.45 fysio borger; zelfde op do 16/7
  kind: vervoer; time: 08:45; place: fysio borger; left: ma 13/7 zelfde do 16/7
mw van Dam heeft do om 2 uur de pedicure thuis, kan iemand om half 2 even helpen
  day: 2026-07-09; left: mw Dam om 2 uur pedicure thuis om half 2
morgen ochtend bij apotheek langs voor de pillen
  kind: boodschap; day: 2026-07-07; part: ochtend; place: apotheek; left: langs
ze eet om 12 uur altijd warm, dus niet tussen 12 en 1 komen
  left: eet om 12 uur altijd warm niet tussen 12 en 1
bezoek aan haar zus in het verpleeghuis te Beilen, zo 12 juli 14.30, en weer trug
  kind: vervoer; day: 2026-07-12; time: 14:30; place: verpleeghuis Beilen; back: yes; left: bezoek zus
elke woensdga 10 u koersbal dorpshuis, ophalne en thuisbregnen
  kind: vervoer; day: 2026-07-08; time: 10:00; place: De Spil; back: yes; repeat: 1 week 3; left: koersbal
vervoer nodig 3e maandag van augustus, ziekenhuis Emmen, kw voor 11
  kind: vervoer; day: 2026-08-17; time: 10:45; place: ziekenhuis Emmen
do 16 juli ophalen uit zkh Emmen om 14.00
  kind: vervoer; day: 2026-07-16; time: 14:00; left: zkh Emmen
tv-gids halen en rolstoel band plakken
  left: tv-gids halen rolstoel band plakken
hij wordt om kwart voor 9 verwacht bij de tandarts, maandag 13 juli, en kan daarna lopend naar huis
  kind: vervoer; day: 2026-07-13; time: 08:45; place: tandarts; back: no; left: verwacht
kan een van de vrijwilligers de container 2x per maand buiten zetten
  kind: tuin; left: vrijwilligers 2x per maand buiten zetten
graag ma of wo kapper in de middag
  kind: vervoer; day: 2026-07-06; dayUntil: 2026-07-08; part: middag; place: kapper
wandelen met hond van dhr Wiersema in de week van 20 juli
  kind: huisdier; day: 2026-07-20; dayUntil: 2026-07-26; left: dhr Wiersema
Haar dochter rijdt haar heen en terug, maar er moet iemand mee met de rolstoel, do 9.15 umcg
  kind: vervoer; day: 2026-07-09; time: 09:15; place: umcg; aids: begeleider + rolstoel; left: dochter heen en terug
zaterdag 18 juli bruiloft Hoogeveen. Om 13 uur daar zijn. Terug ± 23 uur
  kind: vervoer; day: 2026-07-18; time: 13:00; place: Hoogeveen; back: yes; backTime: 23:00; left: bruiloft
terugrit alleen: vr 15.30 van dagbesteding naar huis
  kind: vervoer; day: 2026-07-10; time: 15:30; back: yes; left: alleen dagbesteding huis
naar de huisrats in Borger di 9u15 en vandaar naar de apotheek
  kind: vervoer; day: 2026-07-07; time: 09:15; left: naar de huisrats in Borger vandaar naar de apotheek
kan morgen iemand brood en melk meenemen voor mevr Stel
  day: 2026-07-07; left: brood melk meenemen mevr Stel
4 juli was ze jarig, graag deze week iemand voor taart en koffie
  kind: bezoek; urgency: week; left: 4 juli jarig taart
@ 2026-12-14
kerstpakket ophalen in dorpshuis voor mw Tien, vóór kerst
  place: De Spil; day: 2026-12-14; dayUntil: 2026-12-24; left: kerstpakket ophalen mw Tien
iemand die tweede kerstdag meegaat naar de kerk, 10 uur, rollator
  kind: vervoer; day: 2026-12-26; time: 10:00; place: kerk; aids: rollator; left: meegaat
zuster belt do; vr om 11 uur zkh voor controle, mag niet zelf terug rijden
  kind: vervoer; time: 11:00; place: ziekenhuis; left: zuster do vr controle niet zelf terug
schaatsen slijpen
  left: schaatsen slijpen
formulieren v/d gemeente, uiterlijk 31-12
  kind: formulier; day: 2026-12-14; dayUntil: 2026-12-31; left: v/d gemeente
lmap in de gang en drempl bij badkamer
  left: lmap gang drempl badkamer
1e kerstdag eten brengen bij Wessels, 's middags 5 uur
  kind: maaltijd; day: 2026-12-25; time: 17:00; part: middag; left: Wessels
graag elke 1e donderdag van de maand pedicure 11u, met rollator, retour
  kind: vervoer; day: 2027-01-07; time: 11:00; place: pedicure; back: yes; aids: rollator; repeat: 1 month 4
rit di 15-12 14.15 oogarts, haar zus Annie rijdt mee, na afloop brengt Annie haar thuis
  kind: vervoer; day: 2026-12-15; time: 14:15; place: oogarts; aids: begeleider; left: na afloop Annie thuis
niet maandag maar dinsdag naar de kapper half 10
  kind: vervoer; day: 2026-12-15; time: 09:30; place: kapper; left: niet maandag
ze mag 4 weken niet fietsen, elke vr naar yoga 9.30 in De Spil, heen/terug
  kind: vervoer; day: 2026-12-18; time: 09:30; back: yes; repeat: 1 week 5; left: 4 weken niet fietsen naar yoga Spil
voor woensdag graag de kat naar de dierenarts
  day: 2026-12-14; dayUntil: 2026-12-15; place: dierenarts; left: kat
lukt niet met digid voor de zorgtoeslag
  left: lukt niet digid zorgtoeslag
dinsdag 22e kwart voor 2 kapper Annet
  kind: vervoer; day: 2026-12-22; time: 13:45; place: kapper Annet
Om half drie ophalen, drie uur fysio, vier uur weer thuis, donderdag
  kind: vervoer; day: 2026-12-17; time: 15:00; place: fysio; back: yes; backTime: 16:00; left: Om half drie
wie helpt met het ophangen van de kerstverlichting
  kind: klus; left: kerstverlichting
telefoontje van dhr Post: kan vrijdag niet, wordt maandag
  day: 2026-12-14; left: telefoontje dhr Post vrijdag niet
`
