/**
 * Which short forms belong to which full names of men, one family of names per line: what stands before the colon
 * is written in a passport, what stands after it is what people call out. General knowledge, checked by nobody but
 * its readers; a missing name costs a missed double, never a wrong one. Names of the north stand in their own file.
 */
export const menNames = `
Johannes Johannis Joannes: Jan Johan Hans Joop Hannes Jannes Jo Han Janus
Johan Johann: Jo Han
Hendrik Hendrikus Hendricus Henderikus Henricus Hinderk Hindrik: Henk Hennie Henny Rik Rieks Driek Harrie Harry Hein Drikus Henri
Hermannus Harmannus Hermanus: Harm Herman Manus Mans Harmen
Willem Wilhelmus Wilhelm: Wim Willy Willie Pim Wil
Kees: Cees
Cornelis Cornelius Kornelis: Cor Kor Kees Cees Corné Nelis
Petrus Pieter: Piet Peter Pé Peer Pier
Jacobus Jacob Jakob Jakobus: Jaap Koos Jaco Ko Co Kobus Cobus Sjaak Jack Jaak
Adrianus Adriaan: Arie Ad Aad Adri Adrie Janus Arjan Arjen
Antonius Anthonius Antonie Anthonie Anton Antoon: Ton Toon Teun Tonnie Tony Toine Twan
Theodorus Theodoor: Theo Dorus Door
Teunis Theunis: Teun Toon
Gerardus Gerhardus: Gerard Gerhard Gerrit Geert Ger Gé Gert Gerd Gradus
Gerard Gerhard: Ger Gé Gerd Gert
Gerrit: Ger Gert Gé Gerry Gerrie
Lambertus Lambert Lammert: Bert Bertus Lam
Albertus Albert: Bert Appie Ab Ap Bertus
Hubertus Hubert: Huub Huib Bert Bertus
Gijsbertus Gijsbert: Gijs Bert
Engelbertus Engelbert: Engel Bert
Norbertus Norbert: Bert
Robertus Robert: Rob Bob Robbie Bert
Bernardus Bernhardus Bernard Bernhard: Ben Bernd Barend Berend Bennie Benny
Franciscus Fransiscus: Frans Frank Cis
Frederik Fredericus Frederikus: Frits Fred Freek Freerk Freddy Rik Ferry
Nicolaas Nikolaas Nicolas: Klaas Claas Nico Niek Nic
Matthijs Mathijs Matthias Mattheus: Thijs Tijs Ties Mat
Josephus Joseph Jozef: Jos Joop Sjef Jef Joep Jo
Laurens Lourens Laurentius: Lau Rens Lou
Marinus: Rinus Rien Ries
Martinus Maarten Marten: Mart Martin Martijn Tinus
Sebastianus Sebastiaan Sebastian: Bas Sebas Bastiaan
Bastiaan: Bas
Bartholomeus: Bart Mees Bartel
Alexander: Alex Sander Lex Xander
Christiaan Christianus Christian: Chris Kris Christ
Christoffel Christophorus Christopher: Chris Stoffel Stoffer
Augustinus Augustus: Guus August Gus
Gustaaf Gustav: Guus Gust
Leonardus Leonard Leendert: Leo Leen Lennard Lennart
Eduard Eduardus Edward: Ed Eddy Eddie
Richardus Richard: Rik Ries Ruud
Rudolf Rudolphus: Ruud Rudi Rudy Dolf Roelof
Adolf Adolphus: Dolf Ad
Lodewijk Ludovicus: Louis Loek Lode
Lucas Lukas: Luuk Luc Loek
Stephanus Stefanus Steven Stefan: Stef Steef
Andreas Andries: André Dries
Abraham: Bram Ab
Isaak Isaac Izaak: Ies Izak
Benjamin: Ben Benny Bennie
Samuel: Sam Sem Sammy
Daniel: Daan Dan Danny
David: Dave Daaf
Michael Michiel: Chiel Mike Michel Mick Giel
Philippus Philip Filip: Flip Phil
Simon Simeon: Siem Sijmen
Thomas Tomas: Tom Tommy Thom
Timotheus Timothy: Tim Timo
Joachim: Jochem Jochum
Hieronymus: Jeroen
Paulus: Paul Pouwel
Marcus Markus: Mark Marc Marco
Vincentius Vincent: Vin Vince
Constantinus Constantijn: Stan Tijn
Valentinus Valentijn: Tijn
Maximiliaan Maximilian: Max
Ferdinandus Ferdinand: Ferdi Nand
Arnoldus Arnold: Arno Nol Noud Aart
Georgius George: Sjors Joris Georg
Diederik: Dirk Derk Diede
Dirk: Dick Dik
Wouter: Wout
Walterus Walter: Wout Wolter
Koenraad Coenraad: Koen Coen
Reinier Reinerus: Rein
Mohammed Mohamed Mohammad Muhammed Muhammad: Mo
Ahmed Ahmad Ahmet: Achmed
Youssef Yousef Yusuf: Joesoef
Ibrahim Ebrahim: Brahim
Mustafa Mostafa Moustafa: Moes
Abdullah Abdallah Abdellah: Abdul
`
