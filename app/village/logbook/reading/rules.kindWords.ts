import type { Kind } from './rules.shape.ts'

const phrases = (text: string) => text.split(',').map(phrase => phrase.trim())

/**
 * The kinds of help that every village starts with. `*` stands for at most three words in between. A phrase of more
 * words outdoes the single words inside it: `hond * uitlaten` is about the dog, not about a walk.
 */
export const builtInKinds: Kind[] = [
  {
    code: 'vervoer',
    words: phrases(`
      vervoer, vervoerd, vervoeren, rit, ritje, ritten, rijden, rijdt, chauffeur, taxi, autorit,
      meerijden, wegbrengen, weggebracht, dorpsauto, gereden, wegbrengt, een lift naar, lift naar,
      gebracht * worden, worden * gebracht, rijder, heenrit, terugrit, autovervoer, rolstoelbus,
      rolstoelvervoer, rolstoeltaxi, brengen en halen, halen en brengen, wegbrengen en ophalen,
      brengen en weer ophalen`),
  },
  {
    code: 'klus',
    words: phrases(`
      lamp, lampen, lampje, lampjes, peertje, gloeilamp, stopcontact, kraan, kranen, lekkende,
      lekt, lekkage, lek, verstopt, verstopping, gootsteen, afvoer, gordijn, gordijnen, gordijntje,
      gordijnrail, gordijnrails, gordijnroede, rolgordijn, rolgordijnen, schilderij, schilderijen,
      rookmelder, rookmelders, dakgoot, klusje, klusjes, klus, klussen, klusjesman, klussenman,
      boren, behangen, schilderen, plank, planken, deurbel, deurklink, scharnier, klemt,
      schroeven, vastzetten, kast * in elkaar, bed * in elkaar, in elkaar zetten,
      licht doet het niet, zonwering, gloeilampen, stoppenkast, zekering, douchekop, wastafel,
      lampen vervangen, lamp vervangen, batterij vervangen, drupt, druppelt, handgreep, beugel,
      tl-buis, vlizotrap, brievenbus, rolluik, rolluiken, luxaflex, jaloezieen, tochtstrip, tochtstrips, sifon, wc loopt, toilet loopt, stortbak, wc-bril, toiletbril`),
  },
  {
    code: 'tuin',
    words: phrases(`
      tuin, tuintje, voortuin, achtertuin, gr tuin, groentetuin, moestuin, tuinhulp, tuinwerk,
      tuinieren, gras, grasmaaien, gazon, maaien, gemaaid, heg, heggen, haag, hagen, coniferen,
      snoeien, gesnoeid, snoei, bladeren, blad, bladblazen, bladruimen, onkruid, wieden,
      schoffelen, harken, container, containers, kliko, kliko's, groencontainer, struik, struiken,
      spitten, takken, boom, bomen, plantjes, tuinafval, perkje, terras * vegen, gras maaien`),
  },
  {
    code: 'bezoek',
    words: phrases(`
      koffie, bakkie, praatje, praten, kletsen, wandelen, wandeling, wandelingetje, wandelmaatje,
      ommetje, voorlezen, gezelschap, gezelschapje, langskomen, langs komen, bezoek, bezoekje,
      aanspraak, eenzaam, alleen voelt, spelletje, spelletjes, kaarten, rummikub, sjoelen, buurten,
      theedrinken, thee, maatje, koffiedrinken, op visite, visite, komt langs, wandelen met,
      koffie drinken, bakje koffie, kopje koffie, bakkie koffie, bakkie doen`),
  },
  {
    code: 'boodschap',
    words: phrases(`
      boodschap, boodschappen, boodschapje, boodschapjes, medicijnen, medicijn, medicatie, recept,
      pillen, boodschappen doen, boodschappen halen, boodschappen brengen, medicijnen halen,
      medicijnen ophalen, medicijnen * halen, medicijnen * ophalen, medicijnen * brengen,
      medicijnen * afhalen, apotheek * ophalen, apotheek * afhalen, apotheek * halen,
      ophalen * apotheek, halen * apotheek, afhalen * apotheek, boodschappenlijst,
      boodschappenlijstje, boodschappenhulp, winkelen, boodsch, boods, bdsch, med halen, med ophalen,
      medic halen, meds halen`),
  },
  {
    code: 'maaltijd',
    words: phrases(`
      eten, koken, kookt, maaltijd, maaltijden, maaltje, mee-eten, meeeten, mee eten, eten brengen,
      maaltijd brengen, warm eten, warme maaltijd, tafeltje, hapje, soep, pannetje, pannetje soep,
      eet mee, aanschuiven, eettafel, warme hap, avondeten, middageten, tafeltje-dekje, kookt niet`),
  },
  {
    code: 'formulier',
    words: phrases(`
      formulier, formulieren, formuliertje, brief gemeente, brief, brieven, toeslag, toeslagen,
      huurtoeslag, zorgtoeslag, belasting, belastingen, belastingaangifte, belastingdienst,
      aangifte, invullen, aanvraag, aanvraagformulier, administratie, papieren, papierwerk,
      kwijtschelding, bezwaar, bezwaarschrift, indicatie aanvragen, wmo, parkeerkaart,
      gehandicaptenparkeerkaart, formulier * invullen, brief * gemeente, uitkering, aow,
      aanmeldformulier, post doornemen`),
  },
  {
    code: 'digitaal',
    words: phrases(`
      computer, computers, computerhulp, laptop, pc, telefoon, telefoontje, mobiel, mobieltje,
      smartphone, tablet, ipad, wifi, wi-fi, internet, digid, digi-d, e-mail, email, mail, mailbox,
      printer, app, inloggen, wachtwoord, beeldbellen, whatsapp, router, modem, update, scanner,
      digitaal, gsm, toestel instellen, tel instellen, leren appen, iphone, emails, e-mails, mailen, virus, ipod, videobellen`),
  },
  {
    code: 'mantelzorg',
    words: phrases(`
      oppas, oppassen, even vrij, middagje vrij, dagje vrij, avondje vrij, vrijaf,
      vervangen bij man, vervangen bij * man, vervangen bij * vrouw, vervanging bij * man, respijt,
      respijtzorg, mantelzorg, mantelzorger, bij * man blijven, bij * man zitten,
      bij * vrouw zitten, bij * vrouw blijven, op * adem, man * niet alleen, vrouw * niet alleen,
      overnemen, ontlasten, even weg, aflossen, afgelost, paar uurtjes vrij`),
  },
  {
    code: 'huisdier',
    words: phrases(`
      hond, hondje, honden, kat, katten, poes, poezen, konijn, konijnen, kanarie, kippen, parkiet,
      kattenbak, huisdier, huisdieren, kattenvoer, hondenoppas, vogeltje, vissen voeren,
      dierenoppas, hond * uitlaten, hondje * uitlaten, honden * uitlaten, uitlaten * hond,
      uitlaten, hond uit laten, wandelen met * hond, hond wandelen, kat * eten geven,
      katten * eten geven, poes * eten geven, poezen * eten geven, kat * eten, poes * eten,
      eten * kat, eten * poes, eten * hond, hond * eten, kippen * eten, oppas * hond,
      oppassen * hond, oppas * kat, oppassen * kat, oppas * poes, hond * oppas, oppassen * poes`),
  },
  {
    code: 'wonen',
    words: phrases(`
      drempel, drempels, drempelhulp, verhuizen, verhuizing, verhuist, verhuisdozen, traplift,
      zorgwoning, aanleunwoning, seniorenwoning, woning, woningaanpassing, huurwoning, huurhuis,
      woonruimte, mantelzorgwoning, kleiner wonen, gelijkvloers, appartement, wonen,
      badkamer * aanpassen, woningruil`),
  },
]

/** Work that any thing may need: a broken printer is still about the printer. */
export const repairWords = new Set(
  'kapot repareren gerepareerd reparatie stuk ophangen opgehangen vastmaken defect monteren'.split(' '),
)

/** Ways to move a person; they weigh less than a word that names the help itself. */
export const movingWords = new Set(
  `
  brengen brengt gebracht halen haalt gehaald ophalen opgehaald haalt wegbrengen terugbrengen mee auto
  heen`
    .trim()
    .split(/\s+/),
)

/** Things that are fetched and brought too: no ride for a person, and no kind of help of their own. */
export const carriedThings = new Set(
  `
  pakket pakketje pakje pakjes post spullen kleren kleding papier oud glas flessen bril gehoorapparaat
  wasgoed was sleutel sleutels bed kast bank stoel fiets tv televisie koelkast grofvuil vuilnis
  grasmaaier collecte krant krantje krantjes rollator rolstoel scootmobiel taart bloemen cadeau`
    .trim()
    .split(/\s+/),
)
