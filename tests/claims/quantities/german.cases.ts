/** A German sentence and its figures, written `value unit`, or `min..max unit`; a sentence without figures holds noise. */
export const germanCases: readonly (readonly [sentence: string, ...figures: string[]])[] = [
  // digits and separators
  ['Der Hafen zählte 4.215 Boote.', '4215 boot'],
  ['Der Kanal ist 3,75 Kilometer lang.', '3.75 km'],
  ['In Moorbach leben 1 204 500 Einwohner.', '1204500 people'],
  ["Das Konto wuchs auf 1'250'000 Franken.", '1250000 CHF'],
  ['Es fehlen 1.234.567,89 Euro.', '1234567.89 EUR'],
  // money
  ['Die Brücke kostete 84 Millionen Euro.', '84000000 EUR'],
  ['Die Brücke kostete 84 Mio. Euro und mehr nicht.', '84000000 EUR'],
  ['Der Umbau kostet 2,5 Mrd. Euro.', '2500000000 EUR'],
  ['Eine Karte kostet 5 €.', '5 EUR'],
  ['Eine Karte kostet 12,50 €.', '12.5 EUR'],
  ['Der Konzern zahlt 3,2 Milliarden US-Dollar.', '3200000000 USD'],
  ['Die Strafe beträgt 300.000 Schweizer Franken.', '300000 CHF'],
  ['Sie sammelten eine halbe Million Euro.', '500000 EUR'],
  ['Der Liter kostet 80 Cent.', '80 cent'],
  // per cent
  ['Die Beteiligung lag bei 61,5 Prozent.', '61.5 percent'],
  ['Die Beteiligung lag bei 20 %.', '20 percent'],
  ['Die Partei verlor 4 Prozentpunkte.', '4 percentage point'],
  ['Die Bank senkte den Zins um 25 Basispunkte.', '25 basis point'],
  // number words
  ['Zweiundvierzig Laternen brannten.', '42 laterne'],
  ['Es kamen dreihundertfünfzig Schüler.', '350 people'],
  ['Zwölf Kühe entkamen.', '12 kühe'],
  ['Ein Dutzend Schwäne schlief.', '12 schwäne'],
  ['Das Spiel dauerte zweieinhalb Stunden.', '2.5 hour'],
  ['Sie warteten zwei Wochen.', '2 week'],
  // parts
  ['Ein Drittel der Flotte sank.', `${1 / 3} none`],
  ['Zwei Drittel der Bewohner stimmten zu.', `${2 / 3} none`],
  ['Die Hälfte der Brunnen ist trocken.', '0.5 none'],
  ['Jeder Fünfte wohnt am Wasser.', '0.2 none'],
  ['Drei von vier Brunnen sind trocken.', '0.75 none'],
  // ranges and orders of magnitude
  ['Die Fahrt dauert 20 bis 30 Minuten.', '20..30 minute'],
  ['Zwischen 40 und 55 Kilogramm wiegt ein Boot.', '40..55 kg'],
  ['Von 20 bis 30 Euro reichen die Preise.', '20..30 EUR'],
  ['Der Absatz stieg von 40 auf 60 Tonnen.', '40 tonne', '60 tonne'],
  ['Zehntausende Menschen kamen.', '20000.. people'],
  ['Dutzende Briefe trafen ein.', '24.. briefe'],
  ['Hunderttausende Vögel zogen vorbei.', '200000.. vögel'],
  // measures and counted nouns
  ['Böen von 90 Kilometern pro Stunde rissen Dächer ab.', '90 km/h'],
  ['Das Schutzgebiet umfasst 40 Quadratkilometer.', '40 km²'],
  ['Es wurden 41 Grad Celsius gemessen.', '41 °C'],
  ['300 ukrainische Soldaten wurden ausgebildet.', '300 people'],
  ['Mehr als 200 Berliner Schulen blieben zu.', '200 schule'],
  ['Rund 5.000 neue Wohnungen entstehen.', '5000 wohnung'],
  ['Bei dem Brand gab es 12 Tote und 40 Verletzte.', '12 people', '40 people'],
  ['In 27 Mitgliedstaaten gilt das.', '27 land'],
  // what a bare number leaves unsaid
  ['Sie geben 500 Millionen Euro aus, davon 120 Millionen im Norden.', '500000000 EUR', '120000000 EUR'],
  ['Die Zahl der Arbeitslosen sank um 23.000 auf 2,7 Millionen.', '23000 people', '2700000 people'],
  ['Die Quote stieg von 2,1 auf 2,4 Prozent.', '2.1 percent', '2.4 percent'],
  // noise
  ['Am 3. Oktober öffnet der Turm.'],
  ['Am 9. Februar 2031 und am 12.11.2030 war er zu.'],
  ['Seit 2019 ist er leer, 2024 soll er öffnen.'],
  ['Die Messe beginnt um 18 Uhr.'],
  ['Die Messe beginnt um 18.30 Uhr und endet gegen 22:15 Uhr.'],
  ['Ein 57-jähriger Fischer ertrank.'],
  ['Der 57-Jährige ertrank.'],
  ['Mo Vale (57) ertrank.'],
  ['Die Frau ist 71 Jahre alt.'],
  ['Er starb im Alter von 84 Jahren.'],
  ['Der 3. Platz ging an das Dorf.'],
  ['Nach § 12 und Artikel 8 ist das erlaubt.'],
  ['Moorbach gewann 3:1.'],
  ['Moorbach siegte mit 2:0.'],
  ['Das Tor fiel in der 63. Minute.'],
  ['Sie wohnt in der Seestraße 12.'],
  ['Halle 4 und Linie 7 bleiben zu.'],
  ['Die Nr. 10 fehlt.'],
  ['Der G7-Gipfel tagte.'],
];

/** German sentences and the part their first figure plays. */
export const germanRoles: readonly (readonly [sentence: string, role: string])[] = [
  ['Die Zahl der Boote ist um 300 gesunken.', 'change'],
  ['Ein Plus von 12 Prozent wird erwartet.', 'change'],
  ['Insgesamt 300 Boote sanken.', 'total'],
  ['Die Karte kostet 5 Euro pro Tag.', 'rate'],
];

/** German sentences and how their first figure is hedged. */
export const germanHedges: readonly (readonly [sentence: string, bound: string])[] = [
  ['Rund 300 Boote sanken.', 'approx'],
  ['Etwa 300 Boote sanken.', 'approx'],
  ['Knapp 300 Boote sanken.', 'below'],
  ['Mehr als 300 Boote sanken.', 'above'],
  ['Mindestens 300 Boote sanken.', 'above'],
  ['Bis zu 300 Boote sanken.', 'below'],
  ['Es sanken 300 Boote.', 'exact'],
];
