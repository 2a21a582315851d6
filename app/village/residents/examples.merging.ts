import { person } from './examples.doubles.ts'
import type { AgeBand, Contact } from './rules.details.ts'
import type { Candidate } from './rules.merging.ts'

/**
 * Two lines, and whether they may be made one. Invented, written as in `examples.doubles.ts`; behind `@` a contact with
 * its relation and number, behind `~` roughly how old, `†` for who died.
 */
export const candidate = (line: string): Candidate => {
  const facts = line.split(';').map(part => part.trim())
  const known: Candidate & { contacts: Contact[] } = {
    ...person(facts.filter(fact => !/^[@~†]/u.test(fact)).join(';')),
    contacts: facts.filter(fact => fact.startsWith('@')).map(contact),
  }
  const age = facts.find(fact => fact.startsWith('~'))
  if (age) known.ageBand = age.slice(1) as AgeBand
  if (facts.includes('†')) known.ended = 'died'
  // A birthday without its year.
  const day = facts.find(fact => /^\*\d\d-\d\d$/.test(fact))
  if (day) {
    known.birthday = day.slice(1)
  }
  return known
}

const contact = (fact: string): Contact => {
  const [name = '', relation = '', phone = ''] = fact
    .slice(1)
    .split(',')
    .map(part => part.trim())
  return { name, relation, phone }
}

const pairs = (table: string) =>
  table
    .trim()
    .split('\n')
    .map(line => line.split('|').map(part => part.trim()) as [string, string, string?])

/** One person, twice: nothing needs to be asked. */
export const fine = pairs(`
Hendrik Eising; Esweg 12                                 | Hendrik Eising; Esweg 12
Hendrik Eising; 0591-000101                              | Hendrik Eising; 0591 000 101
Jan van der Veen                                         | Veen, Jan v.d.
Roelof Meijer; Brink 2                                   | Roelof Meyer
Geesje Eising-Hadders; Dorpsstraat 4                     | Geesje Hadders
Sietske Dijkstra; *1961-05-20                            | Sytske Dykstra; *1961-05-20
Jan Bos; Esweg 3                                         | Jan Bos; Brink 8
Cees Bakker                                              | Kees Bakker
Henk-Jan Huizing                                         | Henk Jan Huizing; Brinkweg 4
Mevr. Geesje Hadders; 0591-000104                        | Geesje Hadders; 0591-000104
Femmy van den Berg; 0591-000112                          | Femmy van der Berg; 0591-000112
Klaas Eisnig                                             | Klaas Eising; 0591-000109
Henk Smit                                                | Hendrik Smit; 0591-000120
Tiny Postma; Brink 5; *1950-03-02                        | Tiny Postma; *03-02
Jan Bos; Brink 3; @Geesje Bos, vrouw, 0591-000130        | Jan Bos; Brink 3
Jan Bos; Brink 3; @Geesje Bos, vrouw                     | Jan Bos; Brink 3; @Geesje Bos, vrouw
Anna Prins; Esweg 1; 06-90000140; @Anna, zelf, 0591-000141 | Anna Prins; Esweg 1
Lucas Otto                                               | Otto Lucas
Trijntje Kuipers; Esweg 2; ~80+                          | Trijntje Kuipers; Esweg 2
`)

/** Perhaps two: behind it why. */
export const asked = pairs(`
Hendrik Eising; Esweg 12; 0591-000201     | Geesje Eising-Hadders; Esweg 12; 0591-000201  | first-name
Albert Drenth; Esweg 9                    | Alberdina Drenth; Esweg 9                     | first-name
H. Eising; Esweg 12                       | Hendrik Eising; Esweg 12                      | initials
H. Eising                                 | Hilligje Eising; Esweg 12                     | initials
Mevr. Eising; Dorpsstraat 4               | Geesje Eising-Hadders; Dorpsstraat 4          | initials
J. Bos; 06-90000202                       | Jantje Bos; 06-90000202                       | initials
Mevr. J. Bos; Brink 3                     | Jan Bos; Brink 3                              | man-and-woman
dhr. A. Smit; Esweg 30                    | mevr. A. Smit; Esweg 30                       | man-and-woman
H. Eising-Hadders; Esweg 12               | Hendrik Eising; Esweg 12                      | man-and-woman
fam. Reitsma; Esweg 2                     | Tjeerd Reitsma; Esweg 2                       | household
fam. Reitsma; Esweg 2                     | fam. Reitsma; Esweg 2                         | household
dhr. en mw. Bos; Brink 3                  | Jan Bos; Brink 3                              | household
Jan en Geesje Bos; Brink 3                | Geesje Bos; Brink 3                           | household
Hendrik Eising; Esweg 3; 0591-000101      | Henk Eising; Esweg 3; 0591-000101             | nickname
Willem de Wit; Schoolstraat 9             | Wim de Wit; Schoolstraat 9                    | nickname
Hendrik Eising sr.; Esweg 12              | Hendrik Eising jr.; Esweg 12                  | generation
Hendrik Eising sr.; Esweg 12              | Hendrik Eising; Esweg 12                      | generation
Tjalke Prins; Weidelaan 2; *2012-04-04    | Tjalle Prins; Weidelaan 2; *2012-04-04        | nearly-a-name
Luuk Prins; Weidelaan 2; *2012-04-04      | Lieke Prins; Weidelaan 2; *2012-04-04         | first-name
Tim Hageman; *2009-05-05                  | Tom Hageman; *2009-05-05                      | first-name
T. Hageman; Weidelaan 6; *2009-05-05      | Tim Hageman; Weidelaan 6; *2009-05-05         | initials
Geesje Hadders; Esweg 3; ~80+             | Geesje Hadders; Esweg 3; ~50-64               | ages
Geesje Hadders; Esweg 3; 06-90000301      | Geesje Hadders; Esweg 3; 06-90000302          | own-mobiles
Geesje Hadders; Esweg 3                   | Geesje Eising; Esweg 3                        | family-name
Klaas Mulder; Esweg 3                     | Klaas Muller; Esweg 3                         | family-name
Lammie; Esweg 3                           | Lammie Oosting; Esweg 3                       | family-name
Jacob Homan; *1943-05-06; Brink 9         | Jacob Homan; *1934-05-06; Brink 9             | birthday-slip
Martje Ottens; *1947-02-09                | Martje Ottens; *1947-09-02                    | birthday-slip
Jan Bos; Esweg 3; 0591-000214             | Jan Bos; Brink 8; 0591-000699                 | nothing-shared
Jan Bos; Brink 3; †                       | Jan Bos; Brink 3                              | died
Jan Bos; Brink 3; @Jan Bos, zoon          | Jan Bos; Brink 3                              | contact
Jan Bos; Brink 3; @Jan Bos                | Jan Bos; Brink 3                              | contact
Youssef Aydin; 06-90000114                | Yousef Aydın; 06-90000114                     | nickname
Geert Huizing; 0591-000204                | Geert-Jan Huizing; 0591-000204                | first-name
Bé Wubbels; Brink 1; @B. Wubbels, broer   | Bé Wubbels; Brink 1                           | contact
`)

/** Two, whatever anybody says: behind it why. */
export const refused = pairs(`
Hendrik Eising; Esweg 3; *1941-03-12      | Hendrik Eising; Esweg 3; *1968-10-30          | birthdays
Geesje Hadders; Esweg 3; *1944-04-04      | Geesje Hadders; Esweg 3; *1974-09-21          | birthdays
Jan Bos; Kerkweg 3; *1950-02-01           | Jan Bos; Brink 8; *1957-08-19                 | birthdays
Jan Bos; Brink 3; *03-12                  | Jan Bos; Brink 3; *1950-11-25                 | birthdays
Jan Bos; Brink 3; *03-12                  | Jan Bos; Brink 3; *11-25                      | birthdays
Geertje Wessels; *1944                    | Geertje Wessels; *1974                        | birthdays
Geesje Bos; Brink 3; @Jan Bos, man        | Jan Bos; Brink 3                              | relation
G. Bos; Brink 3; @Jan Bos, man            | Jan Bos; Brink 3                              | relation
mevr. Bos; Brink 3; @Jan Bos, echtgenoot  | Jan Bos; Brink 3                              | relation
J. Bos; Brink 3; @Jantje Bos, vrouw       | Jantje Bos; Brink 3                           | relation
H. Eising; Esweg 3                        | Hilligje Eising; Esweg 3; @Hendrik Eising, partner; @H. Eising, partner |
Anna Prins; Esweg 1                       | A. Prins; Esweg 1; @Anna Prins, dochter       | relation
Anna Prins; Esweg 1; @Hanna, zus, 0591-000504 | Hanna Prins; 0591-000504                  | relation
Wim Smit; Esweg 2; @Willem Smit, vader    | Willem Smit; Esweg 2                          |
Aaltje Jansen; Brink 1                    | Alie Janssen; Brink 4; @Aaltje Jansen, buurvrouw | relation
`)
