/**
 * Names of Drenthe, Groningen and Friesland; written as in `rules.names.men.ts`. The many endings of one name
 * (-chien, -gien, -igje) stand before the colon together: clerks and pastors wrote them as they heard them.
 */
export const northernMen = `
Harm Harmen: Harmpie
Roelof Roelf: Roel Roef
Rudolf: Roelof
Berend Barend Berent: Bé Ben Bennie Benny Beer
Egbertus Egbert: Bert Bertus Ebbie
Lubbertus Lubbert: Lub Bertus Bert
Barteld Bartelt: Bart Bartje
Jannes Jannus: Jan Jans
Geert Geerd: Gé Geertie
Derk: Derkie Dick
Arend Arent: Arie Ar
Evert Everhardus: Eef Ep
Wolter Wolterus: Wout
Reinder Reindert: Rein
Jurrien Jurriaan Jurjen: Jur
Meindert Meinardus: Mein Meint
Warner Werner: War
Luitje Luitjen: Luit Lui
Hillebrand Hilbrand: Hille
Aaldert Aldert: Aal
Tiemen Tieman: Tiem
Sietse Sytse Sietze Sytze: Siets
Wietse Wytse Wietze Wytze: Wiets
Wiebe Wybe: Wieb
Wiebren Wybren: Wieb
Tjeerd Tsjeard Tjaard: Tjeer
Sjoerd Sjoert: Sjoer
Hylke Hielke: Hyl
Tjitte Tsjitte: Tjit
Hessel: Hes
Siebe Sybe: Sieb
Rienk Rinke: Rien
Folkert Volkert: Fokke
`
export const northernWomen = `
Hillechien Hillegien Hilligje Hilchien Hillichien Hillegonda: Hillie Hilly Hil Hilda
Hiltje Hiltjen Hiltien: Hil Hilda
Lammigje Lammechien Lammegien Lammichien Lammina: Lammie Lammy Lam
Geesje Geesjen Geessien Geesien: Gees Gé Sien Geesie
Fennechien Fennegien Fennigje: Fenna Fennie Fenny Fen
Femmigje Femmechien Femmegien: Femmie Femmy Fem Femke
Marchien Margien Marrigje Marregien Margje: Marrie Marry Mar
Martje Maartje: Mar Martie
Jannechien Jannegien Jannigje: Jannie Janny Jans
Annechien Annegien Annigje: Annie Anny An
Lubbechien Lubbegien Lubbigje: Lubbie Lubby
Wubbechien Wubbegien Wubbigje: Wubbie Wubby
Jeichien Jeigien: Jei
Roelofje Roelofjen Roelofien Roelfien: Roelie Roely Roel Fien
Zwaantje Zwaantjen Zwaantien Swaantje: Zwaan Zwanie Swanny Zwanny
Derkje Derkien: Derkie
Harmke Harmtje Harmpje Harmpien: Harma
Berendje Berendjen: Beppie
Egbertje Egbertien Egberta: Bertha Bertie
Engeltje: Engel
Reintje Reina: Rennie
Aafje: Aaf
Tjitske Tsjitske: Tjits
Sietske Sytske: Siets Siety
Wietske Wytske: Wiets Wieta
Froukje Frouke: Frouk
Sjoukje: Sjouk
Baukje: Bauk
Aukje: Auk
Jitske: Jits
Dieuwke Dieuwertje: Dieuw
Hinke Hinkien: Hink
Trijnie Trienie: Trijn Trien
`
