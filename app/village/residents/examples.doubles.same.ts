/** One person twice, as it happens in villages; invented, with numbers and postcodes as in `examples.doubles.ts`. */
export const samePeople = `
Jan van der Veen                                   | Veen, Jan v.d.
Hendrik Eising; 0591-000101                        | Henk Eising; 0591 000 101
H. Eising                                          | Hendrik Eising; Esweg 12
Eising, Hendrik; *1941-03-12                       | Hendrik Eising; *1941-03-12
Geesje Eising-Hadders; Dorpsstraat 4               | Geesje Hadders
G. Eising geb. Hadders; 0591-000104                | mevr. Geesje Hadders; 0591-000104
Mevr. Eising; Dorpsstraat 4                        | Geesje Eising-Hadders; Dorpsstr. 4
Roelof Meijer; Brink 2                             | Roelof Meyer
Roelof Meier; 06-90000105                          | Roel Meijer; 0690000105
Berend Wubbels                                     | Berend Wubbelts; Esweg 3
Bé Wubbels; 06-9000 0106                           | Berend Wubbels; +31690000106
Hillechien Harms; *1938-07-02                      | Hillie Harms; *1938-07-02
Lammigje Oosting-Smit                              | Lammie Oosting
Lammechien Oosting; Kerkweg 8; 7890 SA             | Lammigje Oosting; Kerkweg 8; 7890SA
Aaltje Jansen; 0591-000107                         | Alie Janssen; 591000107
Grietje Kuipers-de Boer                            | Griet Kuijpers
Willem de Wit; Schoolstraat 9                      | Wim de Wit; Schoolstraat 9
Willem de Wid                                      | Willem de Wit
Cees Bakker                                        | Kees Bakker
Cornelis Bakker; *1950                             | Kees Bakker; *1950
Johannes Hendrik Veldhuizen                        | Johannes Velthuizen
J.H. Veldhuizen; 06-90000108                       | Johannes Hendrik Veldhuizen; 06-90000108
Hermannus Lubbers                                  | Harm Lubbers; Weth. Smitstraat 3
Geert Hendriks                                     | Geert Hendrix
Sietske Dijkstra; *1961-05-20                      | Sytske Dykstra; *1961-05-20
Hendirk Nijboer                                    | Hendrik Nijboer
Klaas Eisnig                                       | Klaas Eising; 0591-000109
Jantje Visser-Mulder; Molenweg 1                   | Jantje Visscher
weduwe Nijland; Esweg 30                           | Trijntje Nijland-Vos; Esweg 30    
Dhr. B. Zwiers                                     | Berend Zwiers
familie Reitsma; 0591-000110                       | Tjeerd Reitsma; 0591-000110
Hendrikus Johannes (Harrie) Kamps                  | Harrie Kamps
Henk-Jan Huizing                                   | Henk Jan Huizing; Brinkweg 4
Annemarie Drenth                                   | Anne-Marie Drenth
Theo Bosch; *1955-11-03                            | Theodorus Bos; *1955-11-03
Philip Scholten                                    | Filip Scholten; Esweg 8
Catharina Koopman; 06-90000111                     | Trijntje Koopman; 06-90000111
Jan Kooij; Esweg 17                                | Jan Kooy; Esweg 17a
Evert ter Horst                                    | E. Terhorst
Femmy van den Berg; 0591-000112                    | Femmigje van der Berg; 0591-000112
Jacob Homan; *1943-05-06; Brink 9                  | Jacob Homan; *1934-05-06; Brink 9
Jaap Homan; 0591-000113                            | Jakob Homann; 0591-000113
Martje Ottens; *1947-02-09                         | Martje Ottens; *1947-09-02
Albert van 't Hof                                  | A. van het Hof
Youssef Aydin; 06-90000114                         | Yousef Aydın; 06-90000114
Sofie Vermeulen                                    | Sophie Vermeulen; Weidelaan 3
Geertruida Wolters; Kerkweg 2                      | Truus Wolters; Kerkweg 2
MEVR. J. DE VRIES-BOS; 0591-000115                 | Janna de Vries; 0591-000115
Dirkje Snippe (Dikkie)                             | Dikkie Snippe
Arend Mensink; Esweg 1                             | Arend Mensing; Esweg 1
`
