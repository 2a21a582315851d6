/** Words of three letters, that the rule for short words leaves alone, as fingers in haste leave them. */
export const usualSlips = new Map(
  `
  wek:week wekk:week wke:week weeek:week uru:uur uurr:uur urr:uur tto:tot vna:van tuss:tussen tss:tussen tsn:tussen wfi:wifi wiffi:wifi dga:dag dgen:dagen trg:terug hlf:half kwrt:kwart
  nar:naar vor:voor mrg:morgen mrgn:morgen vdg:vandaag ogtend:ochtend ochent:ochtend`
    .trim()
    .split(/\s+/)
    .map(pair => pair.split(':') as [string, string]),
)

/**
 * Good Dutch (and a few names) that lies one letter from a word of ours: what OpenTaal's word list of 2016, and lists
 * of common words and first names, would otherwise have had put right (tried November 2026).
 */
export const otherwise = new Set(
  `
  aangaande aangraven aankomen aanpassing aanvrager aarts achtte actio administratief aflossing
  allen ander andre anne annes apotheker asse avon baker bakken balderen banden bedanken bede beer
  begeleidde begeleiden begeleidt behagen beien bekisting belast bengt bestelling bestrating bewaar
  bezwaard bladderen bladen blet blijvend boer bommen bont bood boos boot bord born borne boven
  breng brent brie broer burn cardiologe chirurgie computerles creatie dachten daggen dale dallen
  dansen deken dere dermatologe dever digital doek doos dringen drukken drup druppel eider eigen
  emil emme enes eric etten formaliseren formule formuleren geaaid gebed gebruncht geiten gemeenten
  gemeentes gene geprepareerd gerepeteerd getreden geve gewest gewon graas grasmaaier groninger
  groningse grot grote groten haaren haas haat haken hale hall hallen halt handen hangen hara hare
  heet heggen hekken helen help heven hoef hoet hoeve hoogveen hoven indicator instelling internaat
  interne julie kaan kaartenbak kamer kamers kanen kaper kapje kapo kappen karnen kart karten kasten
  kerkhofs ketsen kleine klem klik koekje koffer koffiedrinker kokend kokken kook koopje koot kopen
  koppen kratten kruiken krullen kurk kusje kusjes kussen laatst lang lans late latten leeuwarder
  leiden lever lieve lijden looprekken maan maanden maandje maat malen mali mand mara mark maten
  matje mediatie mediatiek meditatie megens memen merens mest meten mobile mode moede moes moge
  mogelijke mogen monitoren monsteren montering moren morgend most nadere namiddags neurologe omen
  ontlasting ontlaten onvermogen opgevangen ophanging orden overnamen overnemer owens para parket
  pezen pille plak plan plankje pose pots psychologe realisatie repeteren reputatie respiratie rider
  ries rijen rite role rondje route ruien ruine schatten schilderes schildering schilders schol
  school schotelen schreven schroeien selen slee sleeen socialist sokken speeltje speeltjes spet
  splitten spulletjes stadshuis stalen stalling stat stationair stelletje stoken stokken stook strik
  stuik stuiken table tabletten taken tanden teen terg terra teruggedacht terugreden theater theatre
  this tijden toesloegen toestel trein uiterlijke uitkleding uitlating uitpraten uitslagen
  uitvoering vaag vagen vandaan vastraken vastzitten veen veldhuizen verboeren verde veren verenging
  vergoeden vergoeding vergruizen verguizen verhangen verhoeven verhuisde verhuizer verhuren
  verhuurt verlangen veroverd veroverde veroveren verroeren verstompt verstookt verstoort vervagen
  vervanger vervening verver verversen vervingen vervoerder vervoert vervormen verzoeken vies visie
  vlog voeg voet volgen volt voorlezer voren vouw vraat vragen wandel wandelt wankeling warren weden
  weeer ween wegbergen weiden wekken were werkelijk werkelijke werken werkt west wijden winter
  wonder wonnen woorden word zager zaken zakken zede zeken zette zieken zoet zondags zonde zonering
  zorgen zwevende`
    .trim()
    .split(/\s+/),
)
