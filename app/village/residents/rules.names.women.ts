/**
 * Which short forms belong to which full names of women; written as in `rules.names.men.ts`. Where two sisters may
 * well bear two of them (Jantje and Janna, Aaltje and Alida), they stand on lines of their own.
 */
export const womenNames = `
Johanna Joanna: Jo Annie Hanna Hannie Hanny Joke Hanneke Jopie Janna Jans Jannie Janny Anneke
Jantje Jantjen: Janny Jannie Jans Jannetje Jenny Jennie
Jantina Jantiena Jantine: Jantien Tine Tina Tiny Tineke Jannie Ina
Janna: Jannie Janny Jans Janneke
Margaretha Margretha Margreta Margrieta: Griet Greet Gré Margriet Greta Gretha Rita Marga Margreet Grietje Greetje Meta
Grietje Grietjen: Griet Greet Gré Greetje Gretha
Aaltje Aaltjen Aaltien Aaltiena: Alie Aly Ali Aal
Alida Aleida: Alie Aly Ali Lida Lidy Leida Ada
Geertruida Geertruda Gertrudis Geertruid: Truus Trui Trudy Trudie Truida Gerda Geertje Geer Gertie
Geertje Geertjen Geertien: Geer Gea Gerda Gerrie Gé
Gerarda: Gerda Ger Gré
Hendrika Henderika Hendrica Hendrina: Rika Riek Riekie Rikie Rieka Hennie Henny Ria
Hendrikje Hendrikjen Hendrikien: Riekie Riek Hennie Henny Rika
Henriette Henrietta: Jet Jetje Jetty Hetty Henny Riet
Wilhelmina Willemina Willemiena: Mina Mien Miny Willy Willie Wil Wilma Willemien Minke Mientje Ina
Willempje Willemtje Willempien: Willy Willie Wil
Cornelia Kornelia: Corrie Corry Cor Nel Nelly Nellie Neeltje Cora Nelleke Lia
Neeltje: Nel Nelly Nellie Neel
Petronella Pieternella: Nel Nelly Nellie Petra Nella Ella Ellie Pieta
Pietertje Pietje: Pieta Pie
Elisabeth Elizabeth Elisabet: Bep Betsy Betty Bets Betje Beth Liesbeth Lies Liesje Els Elsje Elly Ellie Lisa Elise Elsa Ella
Maria: Marie Ria Riet Rie Rietje Mia Mies Miep Mieke Marietje Maaike Marijke Marja Mary Mariet
Catharina Katharina Catherina Catrina Katrina: Trijntje Trientje Tini Tiny Toos Rina Carien Cato Trien To Tineke Trijn Kaat Karin Ina Katrien Nina Catrien Carina
Trijntje Trientje Trijntjen: Trijn Trien Tineke Tiny Tinie Rina Ina
Anna: Annie Anny Ans An Ank Anneke Anke Antje Anja Annet Annette
Antje Antjen: Annie Anny Ant
Annemarie Annamaria: Annemiek Annemie
Antonia Anthonia Antonetta Antoinette: Toos Tonny Tonnie Tonia To Nettie
Adriana Adriaantje Ariaantje: Jana Adrie Adri Sjaan Jaan Ria Janny Jaantje Ada
Christina Kristina Christine: Stien Stientje Stina Stiny Tine Tineke Chris Christien Kristien Christa
Stientje Stijntje: Stien Stiny Stina
Klaasje Claasje Klaasjen: Klaasie Sien Siny
Klaziena Klasina Clasina Claziena: Sien Siny Sina Ina
Berendina Berendiena Bernardina: Dina Dien Diny Dini Berdien
Gerritdina Gerritdiena Gerdina Gerhardina Gerardina: Dina Dien Diny Dini Gerda Gerrie Ina
Alberdina Alberdiena: Dina Dien Berdien Alie
Everdina Everdiena Evertdina: Dina Dien Diny Eef
Egberdina Egberdiena: Dina Dien Bertha
Gerritje: Gerrie Gerry Ger
Dirkje Dirkjen: Dirkie Dikkie
Evertje: Eef Eefje
Albertje Alberta Albertina Albertiena: Bertha Bertie Alie Tina
Lamberta Lambertje: Bertha Bertie
Harmina Harmiena Hermina Hermiena: Mina Mien Miny Hermien Harmien Ina
Hermanna Harmanna: Herma Manna
Jacoba Jakoba: Co Coba Coby Cobi Ko Koosje Cootje
Jacomina Jakomina: Mina Coba Mien
Frederika Frederica: Rika Riek Fré Freddy
Roelina Roelfina Roelofina: Roelie Fina Ina
Martha: Marthe Mart
Theodora: Dora Door Doortje Thea
Dorothea: Dora Door Doortje Thea Dorien
Helena: Leni Lenie Lena Leentje Heleen Ellen
Magdalena: Lena Leni Lenie Leentje Magda Madeleine
Susanna Suzanna: Suze Suus Sanne Suzan Susan Suzanne
Francisca Fransisca: Cisca Siska Ciska Fransje
Francina: Francien Sien Fransje
Alexandra: Sandra Xandra Alex
Theresia Theresa Teresia: Trees Thea Treesje
Agatha: Aagje
Barbara Barbera: Babs Barbertje
Engelina Engeliena: Lien Lina Ina
Eva: Eefje Eef Evie
Gesina Geziena Gesiena: Sien Siny Sientje Sina Ina Gesien
Josephina Jozefina Josefina: Fien Fientje Josje José Josine
Louisa Louise: Loes Wies Wiesje
Mathilda Mathilde: Til Tilly
Regina: Gina Regien
Sara Sarah: Saar Saartje
Sophia Sofia: Fie Fietje Sofie Sophie
Charlotte Charlotta: Lot Lotte Lotje
Carolina Karolina: Lien Lientje Lina Carolien Karolien Caro
Rebecca Rebekka: Becky Bekka
Fatima Fatimah: Fatma
Khadija Khadijah: Hadija
Aisha Aicha: Aischa
`
