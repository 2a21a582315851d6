/** Two people who are easily taken for one; invented, with numbers and postcodes as in `examples.doubles.ts`. */
export const twoPeople = `
Hendrik Eising; Esweg 12; 0591-000201              | Geesje Eising-Hadders; Esweg 12; 0591-000201
Hendrik Eising; *1941-03-12                        | Hendrik Eising; *1968-10-30
Hendrik Eising sr.; Esweg 12                       | Hendrik Eising jr.; Esweg 12
Jan Bos; Kerkweg 3; *1950-02-01                    | Jan Bos; Brink 8; *1957-08-19
Luuk Prins; Weidelaan 2; *2012-04-04               | Lieke Prins; Weidelaan 2; *2012-04-04
Daan Prins; *2012-04-04; 06-90000202               | Bram Prins; *2012-04-04; 06-90000202
Jantje Mulder; Dorpsstraat 10                      | Grietje Mulder; Dorpsstraat 12
Mevr. J. Bos; Brink 3                              | Jan Bos; Brink 3
dhr. H. Wolters                                    | Hilligje Wolters
H. Eising-Hadders; Esweg 12                        | Hendrik Eising; Esweg 12
Roelof Smit; 0591-000203                           | Roelofje Smit; 0591-000203
Klaas de Jong; Brink 4                             | Klaasje de Jong; Brink 4
Geert Huizing; 0591-000204                         | Geert-Jan Huizing; 0591-000204
Femmigje Bakker-Vos; Esweg 3                       | Femmigje Bakker-Prins; Esweg 40
Aaltje Kamps-Harms                                 | Aaltje Lubbers-Harms
Jan Mulder                                         | Jan Muller
Willem Bakker                                      | Willem Dekker
Piet Visser; Esweg 1                               | Piet Vissers; Kerkweg 12
Harm Hendriks                                      | Harm Hendriksen
Gerda Bruins                                       | Gerda Bruinsma
Jan van der Horst                                  | Jan ter Horst
Tim Kolk  ; *2008-01-09                            | Tom Kolk; *2008-01-09
Derk Oosting; Esweg 5                              | Derkje Oosting; Esweg 5
J. Bos; Esweg 3                                    | Jantje Bos; Esweg 5
A. Zwiers; Brink 1; 0591-000205                    | A. Zwiers; Molenweg 6; 0591-000206
Jan Jansen; Dorpsstraat 4                          | Jan Janssen; Esweg 12
Wim Smit; Esweg 2                                  | Willem Smit; Kerkweg 19
Johan Kramer; Esweg 20                             | Hans Kramer; Esweg 20
Jan Harms; 0591-000207                             | Johan Harms; 0591-000207
Henk Lubbers; Brink 6                              | Hennie Lubbers; Brink 6
fam. Reitsma; Esweg 2                              | Tjeerd Reitsma; Brinkweg 11
familie de Boer                                    | Anna de Boer; Kerkweg 4
Mevr. Nijboer; 0591-000208                         | Mevr. Nijboer; 0591-000309; Esweg 4; *1940
Maria Haan; Esweg 1                                | Marie Haan; Kerkweg 3
Berend Smits; *1949-06-06                          | Barend Smits; *1952-12-01
Ali Yilmaz; *1990-01-01                            | Amir Yilmaz; *1990-01-01
Fatima Demir; Brink 14; *1985-01-01                | Fatima Demir; Esweg 22; *1991-01-01
Jan Bakker; 0591-000210                            | Jan Veldman; 0591-000210
Trijntje Postma; Kerkweg 5                         | Trijntje Hoekstra; Esweg 6
Albert Drenth; Esweg 9; 0591-000212                | Alberdina Drenth; Esweg 9; 0591-000212
Hendrik Jan Ottens; Brink 7                        | Hendrik Willem Ottens; Brink 7
H.J. Ottens                                        | H.K. Ottens
Anna Mensink; Esweg 11                             | Anja Mensing; Molenweg 2
Geertje Wessels; *1944-04-04                       | Geertje Wessels; *1974-09-21
Klaas Homan                                        | Klaas Hofman
Bert Scholten; Esweg 7                             | Gert Scholten; Esweg 7
Jannes Hoving; 0591-000213                         | Jantina Hoving; 0591-000213
Lammert Snippe; Esweg 6                            | Lambert Snippe; Kerkweg 17
Egbert Nijhof; Brink 10                            | Evert Nijhof; Brink 10
Jan Bos; 0591-000214; Brink 11                     | Jan Bos; 0591-000699; Dorpsstraat 70
`
