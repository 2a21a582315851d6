/**
 * Written before the rules, and no line was changed since. On the first run 20 of the 22 were found and 1 of the 18
 * was taken for one person; one rule (Schoenmaker, Schoenmakers) came after it. A rule that makes one of these pass
 * belongs to a real case elsewhere first. Invented, with numbers and postcodes as in `examples.doubles.ts`.
 */
export const unseenSame = `
Lammechien Oosting; 0591-000211                    | Lammie Oosting; 0591 000 211
Dhr. A. Oosterhuis; Kerkbrink 3                    | Albert Oosterhuis; Kerkbrink 3
Trientje Kuipers-Huizing                           | Trijntje Kuijpers
v.d. Laan, Roelof; *1948-11-30                     | Roelof van der Laan; *1948-11-30
Jantien Hoving-Mensink; 06-90000012                | J. Mensink; 06 9000 0012
Freerk Zwiers; Brinkweg 12                         | Freek Zwiers; Brinkweg 12
Mevr. Dijkstra; 0591-000312                        | Wietske Dykstra; 0591-000312
Sytske Hoekstra                                    | Sietske Hoekstra
Mohamed El Kaya; 06-90000077                       | Mohammed Elkaya; +31 6 90000077
Egbert Schoenmaker                                 | Egbert Schoenmakers; Esweg 9
Zwaantje Pol geb. Vos; *1939                       | Zwaantje Vos; *1939
Bertus Timmerman; 591000401                        | Lambertus Timmerman; 0591-000401
Hilligje Oldenhof-Snippe; Esweg 2                  | Hillie Oldehof
fam. ten Have; Molenstraat 7                       | Gerard ten Haave; Molenstr. 7
Johanna (Annie) Brinkman; Schoolstraat 2           | Annie Brinkman
Klaas-Jan Veenstra; 06-90000131                    | Klaasjan Veenstra; 0690000131
Geert Wiggers; *1951-04-07                         | Geert Wigers; *1951-07-04
Anna Katrina Ottens; Zuideinde 40                  | Anna Ottens; Zuideinde 40
Weduwe Nijboer; Kamperweg 18                       | Mw. R. Nijboer-Reinders; Kamperweg 18
Dick Ensing; 0591-000555                           | Dirk Ensing; 0591-000555
Ria Niemeijer; 06-90000200                         | Maria Niemeijer; Hoofdstraat 88
HARM BULTHUIS                                      | Harm Bulthuis; 0591-000678
`

export const unseenApart = `
Harm Nijhuis; *1944-02-10                          | Herman Nijhuis; *1947-09-01
Jantje Lubbers; Esweg 5                            | Jan Lubbers; Esweg 5
Roelof Oosting sr.; Brink 1                        | Roelof Oosting jr.; Brink 1
A. Oosterhuis; Kerkbrink 3                         | Grietje Oosterhuis-Bos; Kerkbrink 3
Tim Hageman; Weidelaan 6; *2009-05-05              | Tom Hageman; Weidelaan 6; *2009-05-05
Jan Mulder; Esweg 3                                | Jan Muller; Brinkweg 30
Femmie Harms-Jansen; Dorpsstraat 10                | Femmie Harms-Lubbers; Dorpsstraat 22
Albert Warringa; 0591-000701                       | Alberta Warringa; 0591-000701
Hendrik Nijmeijer; *1950                           | Hendrik Nijmeijer; *1979
Piet de Groot                                      | Piet de Graaf
mevr. H. Vos; 0591-000733                          | Hendrik Vos; 0591-000733
Gerda Bruins; Kerklaan 4                           | Gerda Bruinsma; Kerklaan 17
Jans Spelde; Zandweg 2; 0591-000744                | Jannes Spelde; Zandweg 2; 0591-000744
Geertje Katers; Esweg 14                           | Geert Katers; Esweg 14
Wim Bakker; 06-90000301; Brink 8                   | Willem Bakker; 06-90000302; Schapendrift 11
Sara Tesfa; *1988-01-01; Brink 20                  | Samuel Tesfa; *1988-01-01; Brink 20
Jan Bos; Esweg 3; 0591-000801                      | Jan Bos; Dorpsstraat 50; 0591-000902
Lucas Kamps; Brinkweg 2                            | Lukas Kampman; Brinkweg 21
`
