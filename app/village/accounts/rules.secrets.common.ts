/**
 * Words that guessers try first, in Dutch and English: own choice after the kinds of words that published yearly lists
 * keep naming (keyboard rows, names, months, football clubs, greetings). Figures behind them are taken off before.
 */
const lists = `
welkom hallo wachtwoord geheim toegang inloggen login password passwd passw pass wachtwoordje welkomthuis geenidee
paswoord wachtwoorden geheimpje mijnwachtwoord nieuwwachtwoord newpassword changeme verander veranderen tijdelijk temp
test testen tester testing admin administrator beheer beheerder root user gebruiker guest gast coordinator coördinator
vrijwilliger penningmeester bestuur bestuurslid secretaris voorzitter umkiek dorp dorpshuis dorpskracht noaberschap
naoberschap huiskamer naober buurman buurvrouw buren omkijken samen samendoen thuis thuiszorg zorgzaam welzijn
qwerty qwertyui qwertyuiop qwert qwertz azerty azertyuiop asdf asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc
poiuytrewq lkjhgfdsa mnbvcxz asdasd asdasdasd qweqwe qweasd qweasdzxc zaqxsw iloveyou ikhouvanjou ikhouvanje
lieverd lieveling schatje schat liefje liefste hartje knuffel kusje kusjes moppie popje engel engeltje prinses princess
prins koningin koning koningsdag monkey dragon letmein trustno sunshine shadow master superman batman spiderman
football baseball basketball soccer hockey tennis voetbal voetballen schaatsen volleybal handbal wielrennen feyenoord
ajax ajacied psv psveindhoven fctwente twente fcgroningen groningen heerenveen vitesse utrecht fcutrecht emmen fcemmen
cambuur sparta heracles excelsior telstar barcelona realmadrid liverpool arsenal chelsea manchester juventus
amsterdam rotterdam denhaag eindhoven tilburg breda nijmegen arnhem enschede apeldoorn zwolle assen hoogeveen meppel
coevorden borger odoorn drenthe drents friesland fryslan limburg zeeland brabant overijssel gelderland flevoland
nederland holland oranje hollander nederlands netherlands belgie belgium duitsland frankrijk spanje italie
januari februari maart april mei juni juli augustus september oktober november december january february march may june
july august october maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday
saturday sunday lente zomer herfst winter spring summer autumn voorjaar najaar vakantie zomervakantie kerst kerstmis
kerstboom sinterklaas pasen pinksteren carnaval nieuwjaar verjaardag bloem bloemen bloemetje roos rozen tulp tulpen
zonnebloem zonneschijn zonnetje vlinder vlinders regenboog rainbow sterren sterretje maan zon water vuur aarde hond
hondje honden poes poesje katten paard paarden pony konijn konijntje vogel vogels tijger leeuw olifant panda dolfijn
dolphin tiger eagle buster charlie maggie bella lucky bailey rocky max sammy bobby simba pluto snoopy mickey minnie
donald garfield nijntje pokemon pikachu starwars skywalker hello hello123 welcome welcomeback secret access freedom
whatever nothing nobody computer laptop internet google facebook android samsung iphone nokia philips microsoft windows
apple linux server netwerk network wifi router printer telefoon mobiel fiets auto volvo mercedes ferrari porsche toyota
yamaha kawasaki harley honda suzuki trekker tractor boerderij johndeere caravan camper camping
jan piet klaas kees henk johan hendrik willem gerrit jacob pieter cornelis maria anna johanna elisabeth catharina
margaretha annie grietje trijntje geertje hilda annemarie marieke marijke ingrid monique miranda patricia sandra
petra yvonne karin esther linda nicole michelle jessica jennifer ashley amanda michael daniel thomas jordan andrew
joshua matthew anthony robert charles richard william george harry jessie thomasje dennis patrick marcel martijn
jeroen bart erik frank peter ronald robin rene stefan kevin jelle sander ruben lotte sanne emma sophie julia lisa
chocola chocolade koffie koffietijd appeltaart appelmoes stamppot boerenkool hagelslag pindakaas pannenkoek frikandel
patat cookie cheese banana banaan appel pepper ginger jesus christus heiland halleluja vrede liefde geluk gelukkig
hoop geloof happy smile familie gezin kinderen kleinkind kleinkinderen opaenoma oma opa mama papa moeder vader
broer zus dochter zoon vriend vriendin vrienden muziek gitaar piano elvis abba beatles metallica nirvana golf schaken
kaarten klaverjassen bingo puzzel puzzelen breien haken tuin tuinieren vissen hengelen zwemmen wandelen fietsen
correcthorsebatterystaple abc abcd abcdef abcdefg abcabc aaaa zzzz xxxxxx blahblah hoi doei joepie hoera
`
export const commonWords: ReadonlySet<string> = new Set(lists.split(/\s+/).filter(Boolean))
