/**
 * Written after the rules by whoever wrote them, and right on the first run; no line or rule was changed since.
 * Invented, with numbers and postcodes as in `examples.doubles.ts`.
 */
export const laterSame = `
Jan Willem Drenth; 06-90000401                     | Jan-Willem Drenth
Mw. T. Postma-Kok; Brink 5                         | Tineke Postma; Brink 5
Hr. Veldman; 0591-000402                           | Klaas Veldman; 0591-000402
Zijlstra S.                                        | Sjoerd Zijlstra; Esweg 21
Geessien Lammers                                   | Geesien Lammers; Kerkweg 4
Wiebren Hofstra; *1949-03-18                       | Wybren Hofstra; *1949-03-18
Anneke v.d. Wal                                    | Anneke van der Wal-Smit
Roelie Bruggeman; 0591-000403                      | Roelofje Brugeman; 0591-000403
Pieter Schreuder                                   | Piet Schreuders; 0591-000404
Jacob van de Weide                                 | Jaap van der Weijde; Esweg 15
Gerrit Stegeman (Ger); Brink 3                     | G. Stegeman; Brink 3
Lies Homan                                         | Elisabeth Homan-Prins; 06-90000405
oma Trijn Zomer; 0591-000406                       | Trijntje Zomer; 0591-000406
Ahmad Al Ali; 06-90000407                          | Ahmed Alali; 06-90000407
Evert Jan Lodder; Molenweg 9                       | Evert Lodder; Molenweg 9
mevrouw Schut; Esweg 8                             | Hennie Schut-Beek; Esweg 8
Martha Olthof; *1953-06-01                         | Marta Olthof; *1953-06-01
Bertha Koops-Nijland                               | Berta Nijland
Dina Westerhof; 0591-000408                        | Berendina Westerhof; 0591000408
Jurjen Terpstra; Kerkweg 10                        | Jurgen Terpstra; Kerkweg 10
Waard, Ineke de                                    | Ineke de Waart
Siny Huisman                                       | Geziena Huisman-Bos; Esweg 19
`

export const laterApart = `
Jan Drenth; Esweg 3; *1951                         | Jan-Willem Drenth; Esweg 3
Martje Huizing; Brink 4                            | Marchien Huizing; Brink 4
Gerrit Stegeman; Brink 3                           | Gerritje Stegeman; Brink 3
H. de Haan; Esweg 2; 06-90000501                   | H. de Haan; Kerkweg 31; 06-90000999
Berend Post; *1944-05-01                           | Berend Post; *1944-11-23
Wietske Terpstra; 0591-000502                      | Wietse Terpstra; 0591-000502
Alie Mensink-Bos; Esweg 7                          | Annie Mensink-Bos; Esweg 7
Tjeerd Kooistra                                    | Sjoerd Kooistra
Luuk Hoving; *2015-03-03; Esweg 1                  | Luka Hoving; *2015-03-03; Esweg 1
Piet Kok                                           | Piet Kolk
Jan de Boer; Brink 1                               | Jan Boer; Molenweg 3
Harm-Jan Ottens; Esweg 4; 0591-000503              | Harm Ottens; Esweg 4; 0591-000503
dhr. A. Smit; Esweg 30                             | mevr. A. Smit; Esweg 30
Jantina Vos; Kerkweg 1                             | Jannes Vos; Kerkweg 1
Willem Bouman                                      | Willem Bosman
Dirk Kroeze; Brink 12                              | Derk Kroeze; Brink 12
Anna Prins; 0591-000504                            | Hanna Prins; 0591-000504
Roel Hofstede; Esweg 16; *1990                     | Roelof Hofstede; Esweg 16; *1962
`
