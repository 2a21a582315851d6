/**
 * Names as loose words, shuffled into people who do not exist.
 * Family names: digitalheir/family-names-in-the-netherlands (MIT), after the Meertens Familienamenbank, top 1000 of
 * 2007, a part of it. Given names of the young: @faker-js/faker 10.6.0, locale nl (MIT). Given names of the old:
 * our own list of common older names in Drenthe. Left out: the family names of people named in the sources.
 */
export const familyNames: readonly string[] = `
  de Vries, van den Berg, van Dijk, Janssen, Meijer, de Boer, Mulder, Vos, Peters, Hendriks, de Wit,
  Smits, de Graaf, van der Meer, Kok, Jacobs, van den Broek, van der Veen, de Bruin, van der Heijden,
  Maas, Hoekstra, Verhoeven, Koster, Huisman, Blom, Peeters, de Jonge, Kuiper, Kramer, Veenstra,
  Scholten, van Wijk, Postma, van de Ven, Jonker, Willemsen, Smeets, van der Laan, Driessen, van
  Doorn, Hermans, Hofman, Sanders, Kuijpers, van der Horst, Kroon, Wouters, Schaap, de Haas, Roos,
  Bosma, Verhagen, Snijders, Versteeg, Zijlstra, van der Velde, Gerrits, Simons, Bouwman, Verweij, de
  Jager, Damen, Rutten, Jager, Geurts, Vermeer, Bouman, Lammers, Arts, van Os, Buijs, Verhoef,
  Derksen, Visscher, Derks, Kersten, Timmerman, Wiersma, van der Werf, van Essen, van Lieshout,
  Kamphuis, van der Plas, van Driel, Hoek, Wessels, van Eck, Zwart, van der Steen, van Dalen, Hartman,
  Hoogendoorn, Terpstra, den Hartog, Boonstra, den Boer, Tromp, Kooistra, Pieters, Koopmans, Konings,
  Schepers, Smulders, Boers, de Waal, van der Molen, van der Zee, Nieuwenhuis, Brand, Keijzer, de
  Jongh, van der Sluis, Kooijman, Schreurs, Verheijen, Kool, Nijland, Brands, Heijnen, Leenders, de
  Kok, Ruiter, Drost, Swinkels, Meijers, Theunissen, Schutte, Verschoor, Fransen, van der Linde,
  Kooij, Bongers, van Putten, Bouwmeester, Franssen, van der Burg, Geerts, van Mourik, van Bergen,
  Schoenmakers, Groenendijk, Bruinsma, Schreuder, Valk, Verheij, van de Wetering, Borst, Boom, Swart,
  Kamp, Boot, Oomen, van der Meij, de Beer, van der Ven, Nguyen, Berendsen, van Alphen, Hiemstra,
  Moonen, Raaijmakers, van Esch, van den Hoek, van Boxtel, Elzinga, Smid, Zuidema, Witteveen, Scholte,
  Meijerink, Stegeman, Buitenhuis, Wever, Nijkamp, Hofstede, Oosting, Rozema, Altena, Pool, Brandsma,
  Scholtens, Wieringa, Aalders, Harms, Zweers, Huizing, Oosterhof, Doornbos, Kamps, Ottens, Drent,
  Werkman, Oosterhuis, Benjamins, Strijker, Sijtsma
`
  .split(',')
  .map(name => name.trim().replace(/\s+/g, ' '))

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const oldWomen = words(`
  Aaltje Adriana Alida Ank Anna Annie Ans Antje Bep Berendina Catharina Cornelia Corrie Dina Dirkje
  Elisabeth Elizabeth Elly Evertje Femmy Fenna Fennechien Geertje Geertruida Gerda Gerritdina Grietje
  Gré Hendrika Hendrikje Henny Ida Ina Janna Jantien Jantina Jantje Jo Johanna Joke Klaasje Lammechien
  Lammy Lubbechien Marchien Margaretha Maria Mina Nel Petronella Ria Riet Roelofje Tini Trijntje Truus
  Wilhelmina Willemina Willy
`)

export const oldMen = words(`
  Adrianus Albert Antonius Arie Bart Barteld Berend Bertus Bram Cees Cornelis Derk Dirk Evert Freerk
  Frits Gerard Gerhard Gerrit Gijsbertus Hendrik Henk Herman Hugo Jacob Jacobus Jakob Jan Johan
  Johannes Johannis Jurrien Kees Klaas Koop Koos Kor Lambert Lubbert Lucas Luit Maarten Marinus
  Meindert Menno Nico Otto Petrus Piet Pieter Popke Rieks Roelof Siebe Siem Sietse Sjoerd Steven
  Teunis Theo Tiem Tjeerd Warner Wiebe Willem Wout
`)

export const youngWomen = words(`
  Annemijn Anouk Babette Carlijn Daphne Diana Dominique Elise Esther Evelien Eveline Femke Hanna Ilse
  Iris Jasmijn Karlijn Kim Laura Lisa Lotte Marit Merel Nienke Renske Rosa Sanne Tessa Vera
`)

export const youngMen = words(`
  Bas Bram Daan Floris Freek Guus Hugo Ivo Jasper Jelle Joost Joris Jurre Koen Lars Luuk Marcel Mark
  Menno Michael Mike Niels Olaf Peter Pieter Pim Robert Ruben Sander Stefan Sven Thijs Thomas Tim Timo
  Tom Vincent Wouter Xander
`)
