/**
 * First names without short forms worth knowing, so that one is not taken for a slip in another: Tim and Tom are
 * two boys. Source: @faker-js/faker 10.6.0, locale nl (MIT), with older names added from general knowledge.
 */
export const girlsToday = `
Aaliyah Abby Abigail Aimée Aleyna Alice Alicia Alina Alisa Aliya Aliyah Alma Alya Alyssa Amalia Amara Amaya
Amber Amelia Amelie Amina Amira Amy Amélie Angelina Annabel Annemijn Anouk Ariana Arya Asel Ashley Asiya Asya
Aurora Ava Aya Ayana Ayla Aylin Azra Babette Bella Bente Benthe Bibi Bobbi Bobbie Britt Carlijn Carmen
Cataleya Celine Chelsey Chloe Claire Coco Céline Daantje Daisy Dana Danique Daphne Davina Defne Demi Dewi
Diana Dieke Djenna Dominique Donna Doris Dua Ela Eleanor Elena Eleonora Eliana Elif Elin Elina Eline Elisa
Eliza Elize Elle Elodie Elynn Emilia Emilie Emily Emma Emmy Esma Esmee Esmée Esra Esther Evelien Eveline Evi
Evy Fabiënne Famke Farah Fardau Fay Faya Faye Fayen Fayenne Febe Feline Femm Fenne Fieke Fiene Fiep Filou
Fleur Floor Floortje Flore Florence Florine Freya Féline Gaia Gigi Gioia Giulia Grace Guusje Gwen Hafsa Hailey
Hannah Hanne Hayley Hidaya Hira Ida Ilse Imani Imke Inara Inaya Indy Ines Iris Isabeau Isabel Isabella
Isabelle Ise Isra Iva Ivy Ize Izzy Jackie Jacky Jada Jade Jaelynn Jailey Jalou Jane Janne Jara Jasmijn Jasmine
Jayda Jaylinn Jazz Jazzlyn Jazzlynn Jenna Jente Jess Jessie Jesslyn Jesslynn Jette Jill Jinte Jinthe Jolie
Jolien Jolijn Josefien Josephine Joy Joya Joëlle Jula Jule Julia Julie Juliette Juliëtte Juna June Juno Juul
Karlijn Kate Kato Kaylee Kayleigh Keet Kensi Kenza Kiara Kiki Kim Kira Kyara Kyra Laila Lana Lara Laura Laure
Lauren Laurie Layla Lea Leah Lenne Lexi Lexie Leyla Lieke Liene Lieve Lilian Liliana Lilly Lilou Lily Linde
Linn Linne Lisanne Lise Liselotte Liv Liva Livia Liya Liyana Liz Liza Lize Lizz Lizzy Loa Lois Lola Lorena
Lott Loua Lova Loïs Lucie Lucy Luna Lune Luus Lydia Lynn Maan Macy Madelief Mae Maeve Maja Malou Mara Mare
Maren Marit Marlie Marly Marrit Marwa Maryam Maud Maxime Maya Mayra Maysa Medina Megan Meghan Meike Melina
Melisa Melissa Melody Merel Merle Meryem Mette Meyra Michelle Mikki Mila Milana Milena Miley Milly Milou Mira
Mirre Mirte Mirthe Myla Myra Myrthe Nadia Nadine Naomi Nela Nena Niene Nienke Nika Nikki Nikkie Nila Nine
Ninthe Nisa Noa Noami Nola Nomi Noor Noortje Nora Norah Nore Nour Nova Novi Nowi Noë Noëlla Noëlle Nynke
Olivia Oliwia Oumayra Phileine Philou Pien Pip Pippa Pleun Pola Puck Puk Quinty Rachel Rana Renske Romee Romy
Roos Rosa Rosalie Rose Rosie Roxy Ruby Safa Safae Safiya Salomë Sammie Sanna Sare Scottie Selena Selina Selma
Sena Sienna Silke Siënna Skye Soof Stella Sterre Tara Teddy Tess Tessa Thirza Tirza Valentina Valerie Vanessa
Veerle Vera Vere Vesper Victoria Vienna Vieve Vive Vivian Vivienne Wende Yara Yarah Yasmin Yasmine Yenthe Yfke
Yinthe Yuna Zahra Zara Zeyneb Zeynep Ziva Zoey Zofia Zoë Zuzanna
`

export const boysToday = `
Aaron Abe Abel Ace Adam Adrian Aiden Alan Aleksander Alle Alparslan Amin Amir Anouar Anthony Antoni Aras Arda
Armin Aron Arthur Axel Ayaz Ayden Ayman Ayoub Badr Benja Bentley Benyamin Bilal Bjorn Boas Boaz Bobby Bodhi
Bodi Boet Boris Bradley Brandon Brenn Brent Brian Bruce Bruno Bryan Can Cas Casper Chase Colin Collin Daley
Damian Damin Danilo Daniël Dante Davey Davi Davy Dax Dean Deen Deniz Devin Dex Dexx Diego Dies Dion Djayden
Dominik Don Donny Dorian Douwe Duco Duuk Dylan Dylano Eden Eli Elias Elijah Emin Emir Ensar Enzo Eray Ethan
Evan Eymen Ezra Faas Fabian Fedde Felix Fender Ferre Finley Finn Finnley Florian Floris Flynn Fos Foss Frenkie
Fynn Gabriel Gabriël Gideon Giovanni Glenn Hamza Harvey Hidde Hugo Ian Idris Igor Ilay Ilias Ilyas Imran
Isaiah Ismail Ivan Ivar Ivo Jace Jackson Jairo Jaivey Jake Jakub James Jamie Jari Jason Jasper Javi Jax Jaxon
Jaxx Jay Jayce Jayden Jaylano Jaylen Jayson Jayvano Jefta Jelle Jelmer Jelte Jens Jeppe Jeremiah Jesper Jesse
Jidde Jim Jimi Jimmy Joah Joas Job Joe Joes Joey Joh John Jona Jonah Jonas Jonathan Joost Jop Jordan Jordy
Jorn Jorrit Jort Josh Joshua Joël Juda Julan Jules Julian Julius Junayd Jurre Justin Kaan Kacper Kai Kaj Karam
Kasper Kay Kayden Keano Kenan Kenji Kenzo Kerem Kevin Kian Kick Kjeld Koop Krijn Kyan Kyano Lars Lasse Len
Lenn Lennon Lennox Leon Leonardo Lev Levi Levy Lewis Liam Lieuwe Liyam Loet Logan Lorenzo Louay Louie Luca
Luciano Luka Luke Lux Lyam Maas Mace Mads Maes Maher Mahir Malik Manoah Manu Manuel Marcel Marijn Marius Mas
Mason Mateo Mats Matteo Matthew Matz Maurits Maxim Mayson Mehmet Melle Mels Menno Merijn Mert Mex Micah Micha
Midas Miguel Mik Mika Milan Milano Miles Milo Mink Miran Mirza Mitch Moos Morris Moussa Mozes Musa Mylan Mylo
Nadir Naoufal Naoufel Natan Nathan Naud Nick Niels Nikodem Nils Nino Noah Noam Noan Nolan Nouri Nout Novan Nox
Noël Odin Olaf Ole Oliver Olivier Oliwier Omar Oscar Oskar Osman Otis Otto Owen Pelle Pepijn Popke Quin
Quinten Raf Rafael Rafaël Raff Ralph Raphael Raphaël Ravi Rayan Rayen Revi Reza Rick Rico Riff Riv Roan Rohan
Rover Rowan Ruben Ryan Sabir Safouan Safouane Sami Samuël Savi Scott Seb Sef Seff Semih Senn Senne Sep Sepp
Seppe Seth Sev Shane Siep Sil Silas Silvan Sten Stijn Storm Sven Sverre Ted Teije Thiago Thije Thijmen Thijn
Tibbe Tieme Tijmen Tobias Tobin Toby Tristan Tuur Tycho Tygo Tyler Tymon Umut Valentino Vic Victor Viggo Vigo
Vik Viktor Vinz Wes Wessel William Wolf Xavi Xavier Xem Yahya Yannick Yasin Yassin Yassine Yassir Younes Youp
Yves Zain Zakaria Zayd Zayn Zef Zev Zeyd Zion
`

export const eitherToday = `
Anne Beau Bo Bowie Charlie Dani Isa Jaimy Jip Marley Quinn Riley Robin Senna
`
