/** Whole calls by other hands, written before they were first read. `@` is today; below each sentence the whole reading, fields left out are empty. */
export const sentences = `
@ 2026-05-13
do 14/5 kw over 9 fysoi, met krukken, weer trug om 10 u
  kind: vervoer; day: 2026-05-14; time: 09:15; place: fysio; back: yes; backTime: 10:00; aids: krukken
Mevr. Eggens heeft vrijdag om 13.40 uur een afspraak in Assen bij de oogarts. Haar zoon brengt haar, kunnen wij haar weer ophalen?
  kind: vervoer; day: 2026-05-15; time: 13:40; place: oogarts Assen; back: yes; left: Mevr Eggens zoon
kunt u volgnede week wonesdag mee naar de notaris in Emmne, 11 uur
  kind: vervoer; day: 2026-05-20; time: 11:00; place: notaris Emmen
ma 18 mei zkh emmen 2 uur, terug ± 4 uur, stok
  kind: vervoer; day: 2026-05-18; time: 14:00; place: ziekenhuis Emmen; back: yes; backTime: 16:00; aids: stok
hij zit in een rolstoel en moet donderdag 21 mei om tien voor half drie in het ziekenhuis zijn
  kind: vervoer; day: 2026-05-21; time: 14:20; place: ziekenhuis; aids: rolstoel
gras maaine voor pinksteren
  kind: tuin; day: 2026-05-13; dayUntil: 2026-05-23
lampj e in de badkamer vervangen, mag ook volgende wek
  kind: klus; day: 2026-05-18; dayUntil: 2026-05-24; left: e badkamer vervangen
za brengen en halen: verjaardag in Rolde, 15.00 en 21.00
  kind: vervoer; day: 2026-05-16; place: Rolde; back: yes; left: verjaardag 15.00 21.00
eerste dinsdag van juni koffieochtend, ze wordt opgehaald door haar vriendin
  day: 2026-06-02; left: koffieochtend opgehaald vriendin
elke laatste zondag van de maand naar de kerk in Zweeloo, 10 u, brengen en weer halen
  kind: vervoer; day: 2026-05-31; time: 10:00; place: kerk Zweeloo; back: yes; repeat: 1 month 7 nth -1
dochter neemt haar mee naar huis, alleen brengen naar de dagopvang wo 9.30
  kind: vervoer; day: 2026-05-13; time: 09:30; place: dagopvang; back: no
belastingpapieren voor 1 juni, ze komt er niet uit
  kind: formulier; day: 2026-05-13; dayUntil: 2026-05-31; left: niet
wie kan er vanmidag even naar de aptoheek, antibiotica ophalen
  kind: boodschap; day: 2026-05-13; part: middag; place: apotheek
meneer wil graag een wandelngetje maken, liefst donderdagochtend tussen 10 en 11
  kind: bezoek; day: 2026-05-14; time: 10:00; timeUntil: 11:00; part: ochtend; left: meneer maken
tuinafval weg en heggenknippen, geen hasat
  kind: tuin; urgency: none; left: weg
vrij 15 mei 0930 u prikpost, nuchter, daarna weer naar huis
  kind: vervoer; day: 2026-05-15; time: 09:30; place: prikpost; back: yes; left: nuchter
Op 2e pinksterdag wil ze naar de markt in Sleen, half 11, enkele reis
  kind: vervoer; day: 2026-05-25; time: 10:30; place: markt Sleen; back: no
retour of enkele reis nog vragen, do 10.00 zkh Hoogeveen
  kind: vervoer; day: 2026-05-14; time: 10:00; place: ziekenhuis Hoogeveen; left: retour enkele reis
oppas zat. tussen half 2 en 5 uur
  kind: mantelzorg; day: 2026-05-16; time: 13:30; timeUntil: 17:00
avondeten koken di en do, 's middags is er al hulp
  kind: maaltijd; left: di do 's middags
@ 2026-10-28
hond uitlaaten ma t/m vrij in de week van 9 november
  kind: huisdier; left: ma t/m vrij week van 9 november
zkh asen vr 8u, nuchter. Haar man wacht en rijdt haar terug.
  kind: vervoer; day: 2026-10-30; time: 08:00; place: ziekenhuis Assen; left: nuchter man wacht terug
pedicure aan huis, do 14.00
  day: 2026-10-29; time: 14:00; left: pedicure huis
wil voor sinterklaas nog boodschappen in Coevorden, met rollator en iemand die meeloopt
  kind: boodschap; day: 2026-10-28; dayUntil: 2026-12-04; place: Coevorden; aids: rollator; left: meeloopt
komt niet meer over de drempels met de rollator, kan iemand kijken
  kind: wonen; aids: rollator; left: niet meer kijken
scootmobiel staat stil, kan iemand ernaar kijken
  left: scootmobiel stil ernaar kijken
de derde woensdag van november 's avonds half 8 soos in het dorpshuis, thuisbrengen rond tien uur
  kind: vervoer; day: 2026-11-18; time: 19:30; part: avond; place: De Spil; back: yes; backTime: 22:00; left: soos
2 wekelijks op dinsdag gras, vanaf april
  kind: tuin; day: 2027-04-06; repeat: 2 week 2
vrijdag om 11 uur fysio, ze loopt er zelf heen maar wil terug graag gebracht worden
  kind: vervoer; day: 2026-10-30; time: 11:00; place: fysio; back: yes; left: loopt zelf
graag vrijdag voor half 10 bij de huisarts
  kind: vervoer; day: 2026-10-30; place: huisarts; left: voor half 10
morgne 13u15 tnadarts en terug, begleider mee
  kind: vervoer; day: 2026-10-29; time: 13:15; place: tandarts; back: yes; aids: begeleider
ziekenhuisbezoek aan haar man, elke middag 3 uur, umcg
  kind: vervoer; day: 2026-10-28; time: 15:00; part: middag; repeat: 1 day; left: ziekenhuisbezoek man umcg
mw Bruins: kan ik dinsdag meerijden naar Emmen? Terug ga ik met de trein.
  kind: vervoer; day: 2026-11-03; place: Emmen; back: no; left: mw Bruins
om 12 uur warm eten in de huiskamer, en om 14.00 uur moet ze weer thuis zijn
  kind: maaltijd; time: 12:00; place: huiskamer; left: om 14.00 uur thuis
kan iemand de gordijnrails vastzetten, ma of wo, niet 's ochtends
  kind: klus; day: 2026-11-02; dayUntil: 2026-11-04; left: niet 's ochtends
uitje naar Giethoorn op 7 nov, vertrek 9 uur, terug om 5 uur
  kind: vervoer; day: 2026-11-07; time: 09:00; place: Giethoorn; back: yes; backTime: 17:00; left: uitje vertrek
telefoon doet het niet meer, bel haar buurvrouw op 0591-023456
  kind: digitaal; phone: 0591-023456; left: niet meer bel buurvrouw
wo 4 nov. 10.20 cardioloog isala, krukken + begeleiding, terug?
  kind: vervoer; day: 2026-11-04; time: 10:20; place: isala; aids: krukken + begeleider; left: terug
ze zou graag een keertje naar haar broer in Norg, op een zaterdag, tijd maakt niet uit
  kind: vervoer; place: broer Norg; left: keertje een zaterdag tijd maakt niet
za 31 okt dansmiddag in Borger 14-17, heen en weer
  kind: vervoer; day: 2026-10-31; time: 14:00; timeUntil: 17:00; place: Borger; back: yes; left: dansmiddag
`
