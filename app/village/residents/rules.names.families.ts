import { fold } from './rules.names.sounds.ts'

/**
 * Family names that lie one slip from another common one. When both stand here, a letter's difference means another
 * family sooner than a slip. Taken from the thousand most borne names of 2007 (Meertens Instituut, Nederlandse
 * Familienamenbank, by way of digitalheir/family-names-in-the-netherlands, MIT); the others have no such neighbour.
 */
const closeNeighbours = `
Aalbers Aalders Akkerman Akkermans Albers Alberts Baan Baars Baas Bakel Bakker Beek Beer Beers Bekker Bekkers
Berg Berge Bergen Berger Bergh Bergman Bergmans Bloem Blok Blom Boer Boers Bogers Bongers Bont Boom Boon Boot
Boots Bosma Bosman Bouma Bouman Brakel Brand Brands Broere Broers Bron Brons Brouwer Brouwers Bruin Bruins
Burg Burger Burgers Burgt Claessen Claessens Dalen Damen Dekker Dekkers Derks Dijk Dijke Dijken Dirks Donders
Dongen Donker Donkers Dooren Doorn Dorst Drost Dungen Eijk Engel Engels Evers Everts Ewijk Franken Fransen
Geelen Geerts Gerven Gerwen Geurts Gielen Giesen Haak Haan Haar Haas Hage Hagen Hansen Haren Harmsen Hartog
Have Heer Hees Heide Heiden Heijden Heijnen Heinen Helden Hensen Herk Hermsen Hertog Hoeven Hofman Homan Hoof
Hoog Hoop Hopman Houben Houten Hove Hoven Huizing Huizinga Hurk Jans Janse Janssen Janssens Jong Jonge Jongh
Jonker Jonkers Kamp Kampen Kamps Kempen Kemper Kessel Kessels Klok Klomp Klop Knol Kolk Koning Konings Kooi
Kooiman Kool Koole Koolen Koomen Koopman Koopmans Koot Kooten Kort Korte Kramer Kremer Krol Kuijk Kuijper
Kuijpers Kuijt Kuiper Kuipers Laan Laar Laat Leijten Loon Loos Luijten Maas Maat Martens Meel Meer Meijer
Meijers Mertens Mulder Mulders Muller Müller Niemeijer Nijmeijer Oort Oost Oosterhof Oosterhout Otten Ottens
Otter Peeters Peters Pieters Pieterse Poel Pool Poot Post Postema Postma Rijk Rijn Rijsdijk Rijswijk Rook Roon
Roos Sanden Santen Schaaf Schaap Scheepers Scheffer Scheffers Schipper Schippers Schneider Schoemaker
Schoenmaker Schoenmakers Scholten Scholtens Schot Schouten Schreuder Schut Schuurman Schuurmans Smit Smith
Smits Smolders Smulders Snijder Snijders Spaan Spaans Spee Spek Strik Struik Timmer Timmerman Timmermans
Timmers Veen Veer Vegt Veld Velde Velden Veldhuis Velthuis Velzen Verheij Vermeij Verweij Vink Vinke Visser
Vissers Vogel Vogels Vonk Voogt Voort Vugt Wassink Weber Wesselink Westerink Wever Wevers Willems Willemse
Winter Winters Wissink Wolf Wolff Wolfs Wolters Wouters Zanden Zanten Zweers Zwiers
`

export const areTwoFamilies = (one: string, other: string) => families.has(one) && families.has(other)

const families = new Set(closeNeighbours.split(/\s+/).map(fold).filter(Boolean))
