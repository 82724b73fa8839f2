// Names for languages without a tagger. Written for this project from general knowledge.

/** Given names beside the English ones, Latin and Cyrillic letters, as they stand in the nominative. */
export const GIVEN = `
Abdoulaye Adrien Agnès Agnieszka Alain Albane Aleksander Alessandra Alessandro Alexandre Alfonso Alfredo Alice Álvaro
Amélie Ana Anaïs Andrea Andreas Andrés Ángel Ángela Angelika Aníbal Anita Anja Anke Annalena Annegret Annika Anselm
Antje Antoine Antonio António Ariel Armin Arnaud Arturo Aurélie Axel Baptiste Bärbel Beatriz Beate Belén Benjamín
Benoît Bernd Bertrand Birgit Björn Bogdan Boris Borja Brigitte Bruno Camille Carla Carles Carlo Carlos Carmen Carolina
Caroline Catherine Cécile Cécilia Céline César Charlotte Chiara Christian Christine Christoph Christophe Claire Clara
Claudia Cláudia Claudio Clémence Clément Colette Corinne Cristian Cristina Cristóbal Dagmar Damien Daniela Daniele
Danuta David Delphine Denis Diego Dieter Dietmar Dimitri Dirk Domingo Dominik Dominique Donald Dorothée Eduardo Edouard
Édouard Elena Éléonore Elías Eliane Élise Elisabeth Élisabeth Elke Émilie Emiliano Emilio Emma Emmanuel Enrico Enrique
Eric Éric Erik Ernesto Esteban Estelle Étienne Eugenia Eva Fabien Fabio Fabrice Federica Federico Felipe Félix Fernanda
Fernando Filip Florence Florian Franck Francesca Francesco Francisco Franck François Françoise Franz Frédéric Friedrich
Gabriel Gabriela Gabriele Gabrielle Gaël Geneviève Georg Georges Gérald Gérard Gerd Gerhard Germán Giorgia Giorgio
Giovanni Giulia Giuseppe Gloria Gonzalo Grégoire Gregor Gudrun Guido Guilherme Guillaume Guillermo Gustavo Günter Günther
Hannelore Hannah Hans Hans-Peter Harald Hartmut Heike Heiko Heinrich Heinz Helena Hélène Helga Helmut Henri Henrik Henrique
Herbert Hermann Holger Horst Hubert Hugo Ignacio Igor Ilse Inés Inga Inge Ingrid Irène Irina Isabel Isabelle Ismael Iván
Jacek Jacqueline Jacques Jaime Jan Jana Jean Jean-Baptiste Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc
Jean-Marc Jean-Marie Jean-Michel Jean-Noël Jean-Paul Jean-Philippe Jean-Pierre Jens Jérôme Joachim João Joan Joaquim
Joaquín Jochen Joël Johann Johanna Johannes Jordi Jörg Jorge José Josef Josefa Joseph Josep Juan Juan-Carlos Juanma Jules
Julia Julián Julie Julien Juliette Julio Júlio Jürgen Jutta Karin Karl Karl-Heinz Karsten Katarzyna Katja Katrin Kerstin
Klaus Konrad Konstantin Krzysztof Kurt Lars Laura Laurence Laurent Léa Leandro Leo Léo Leonardo Leonor Leticia Lidia
Lionel Lorena Lorenzo Loïc Luc Luca Lucas Lúcia Lucía Lucie Ludovic Luigi Luís Luis Luisa Luise Lukas Lula Maarten
Magali Magdalena Małgorzata Manon Manuel Manuela Marc Marcel Marcela Marcelo Marcin Marco Marcos Marek Margarita Margarida
Margot Maria María Mariana Mariano Marie Marie-Claude Marie-France Marina Marine Mario Mário Marion Marlene Marta Martin
Martina Martín Martine Mateo Mateusz Mathias Mathieu Matías Matteo Matthias Mauricio Max Maxime Mélanie Mercedes Mette
Michał Michel Michèle Miguel Mikael Mikel Milan Miriam Mohamed Mohammed Mónica Monika Monique Montserrat Muriel Nadège
Nadia Nadine Natalia Nathalie Nicolas Nicolás Nicole Niklas Nikolaus Nina Noah Noémie Norbert Nuno Núria Olaf Olaf Oliver
Olivia Olivier Oriol Óscar Otto Pablo Paola Paolo Pascal Patrice Patricia Patrícia Patrick Patrycja Paul Paula Paulina
Pauline Paulo Pavel Pedro Pere Peter Petra Philippe Pía Pierre Pietro Pilar Piotr Quentin Rafael Rainer Raissa Ralf Ramón
Raphaël Raquel Raúl Régis Reiner Reinhard René Ricardo Riccardo Rita Robert Roberta Roberto Rocío Rodrigo Roger Roland
Rolf Romain Roman Rosa Rosario Roxane Rubén Rudolf Rui Sabine Salvador Samuel Sandra Sandrine Sandro Santiago Sara Sascha
Sébastien Sebastian Sébastien Ségolène Serge Sergi Sergio Sérgio Sigmar Silke Silvia Simon Simone Simón Sofia Sofía Solène
Sonia Sophie Stefan Stefanie Stefano Steffen Stéphane Stéphanie Susana Susanne Svenja Sven Sylvain Sylvie Tanja Tatiana
Teresa Thérèse Theo Theodor Théo Thierry Thomas Thorsten Tiago Tobias Tomás Tomasz Torsten Ulf Ulrich Ulrike Ursula Ute
Uwe Valentín Valentin Valentina Valérie Valeria Vanessa Vera Verena Verónica Véronique Vicente Victor Víctor Viktor Vincent
Virginia Virginie Vitor Volker Walter Werner Wilfried Wilhelm Willem Wolfgang Xavier Xabier Yann Yannick Yasmine Yolanda
Yves Yvonne Zbigniew Zoé
Айдар Александр Алексей Алёна Алина Алла Анастасия Анатолий Андрей Анна Антон Антонина Аркадий Арсений Артём
Артем Богдан Борис Вадим Валентин Валерий Василий Вера Виктор Виктория Виталий Владимир Владислав
Всеволод Вячеслав Галина Геннадий Георгий Герман Глеб Григорий Дарья Денис Дмитрий Дональд Евгений Егор Екатерина
Елена Елизавета Жанна Захар Зинаида Иван Игорь Илья Инна Ирина Кирилл Константин Ксения Лариса Леонид Лидия Любовь
Людмила Максим Маргарита Марина Мария Марк Матвей Михаил Надежда Наталия Наталья Никита Николай Нина Оксана Олег Ольга
Павел Пётр Петр Полина Рамзан Роман Руслан Рустам Светлана Сергей Софья Станислав Степан Тамара Татьяна Тимофей Тимур
Фёдор Эдуард Эльвира Юлия Юрий Яна Ярослав
Андрій Віктор Віталій Володимир Дмитро Євген Катерина Микола Михайло Олександр Олексій Олена Петро Сергій Юлія`;

/** What an organisation's name begins with. */
export const ORGANIZATION_HEADS = `
Academia Académie Agence Agencia Agência Agenzia Asociación Associação Association Associazione Assemblée Asamblea
Assembleia Audiencia Autorité Ayuntamiento Banca Banco Bank Banque Câmara Cámara Camera Chambre Comisión Comissão
Commissione Commission Comité Comitato Confederación Confédération Congreso Congresso Consejo Conselho Conseil Consiglio
Cour Cruz Federación Fédération Federação Federazione Fiscalía Fondation Fondazione Fondo Fonds Fundación Fundação Gobierno
Governo Groupe Grupo Gruppo Guardia Institut Instituto Istituto Junta Liga Ministère Ministerio Ministério Ministero
Observatoire Observatorio Office Organisation Organización Organização Parlement Parlamento Parti Partido Partito Policía
Polícia Polizia Préfecture Presidencia Real Red Senado Sénat Servicio Serviço Sindicato Société Sociedad Sociedade
Supremo Syndicat Tribunal Unión União Union Unione Universidad Universidade Università Université Universiteit
Universität Universitat Bundesamt Bundesministerium
Агентство Банк Верховный Государственная Группа Институт Министерство Партия Университет`;

/** Regions by ISO 3166-1 whose names every engine tells in each language. */
export const REGIONS =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW';
