import type { SelfCase } from './self-check.cases.ts';

/** An article in one of our other languages. */
export interface ForeignCase extends SelfCase {
  readonly language: string;
}

const say = (language: string, name: string, headline: string, text: string, ...finds: string[]): ForeignCase => {
  return { language, name, headline, text, finds };
};

/** Articles that disagree with themselves, and below each pair one that does not. */
export const FOREIGN: readonly ForeignCase[] = [
  say(
    'de',
    'a toll in the headline',
    'Erdrutsch in Oskava fordert 14 Tote',
    'Bei einem Erdrutsch in Oskava wurden am Montag 19 Menschen getötet, teilte die Feuerwehr mit.',
    'heads: 14 Tote | 19 Menschen',
  ),
  say('de', 'the injured over the dead', '14 Verletzte in Oskava', 'In Oskava wurden 19 Menschen getötet.'),
  say(
    'de',
    'a share in brackets',
    'Sturm in Torran',
    'Der Sturm hat 12 der 48 Häuser (40 Prozent) zerstört.',
    'share: 12 + 48 Häuser → 25% | 40 Prozent',
  ),
  say('de', 'a share that fits', 'Sturm in Torran', 'Der Sturm hat 12 der 48 Häuser (25 Prozent) zerstört.'),
  say('de', 'a share of others', 'Lauf in Torran', 'Den Lauf beendeten 12 der 48 Läufer (40 Prozent Frauen).'),
  say(
    'de',
    'a rise',
    'Fähre nach Skerrow',
    'Die Zahl der Fahrten stieg um 40 Prozent von 200 auf 240.',
    'change: 200 + 240 → 20% | 40 Prozent',
  ),
  say('de', 'a rise that is adjusted', 'Werft', 'Der Umsatz stieg bereinigt um 6 Prozent von 200 auf 240.'),
  say(
    'de',
    'parts and their total',
    'Rettung vor Skerrow',
    'Das Boot rettete 47 Menschen: 27 Männer und 18 Frauen.',
    'sum: 27 Männer + 18 Frauen → 45 | 47 Menschen',
  ),
  say('de', 'some parts of a total', 'Rettung', 'Das Boot rettete 47 Menschen, darunter 27 Männer und 12 Frauen.'),
  say(
    'fr',
    'a share',
    'Tempête à Torran',
    'La tempête a détruit 12 des 48 maisons du port, soit 40 %.',
    'share: 12 + 48 maisons → 25% | 40 %',
  ),
  say('fr', 'a share that fits', 'Tempête à Torran', 'La tempête a détruit 12 des 48 maisons du port, soit 25 %.'),
  say(
    'fr',
    'a rise told last',
    'Le port de Torran',
    'Le nombre de navires est passé de 200 à 240, soit une hausse de 40 %.',
    'change: 200 + 240 → 20% | 40 %',
  ),
  say('fr', 'a rise a year', 'Le port', 'Le trafic a augmenté en moyenne annuelle de 6 % de 200 à 240.'),
  say(
    'fr',
    'parts and their total',
    'Sauvetage à Skerrow',
    'Le canot a sauvé 47 personnes : 27 hommes et 18 femmes.',
    'sum: 27 hommes + 18 femmes → 45 | 47 personnes',
  ),
  say('fr', 'some parts of a total', 'Sauvetage', 'Le canot a sauvé 47 personnes, dont 27 hommes et 12 femmes.'),
  say(
    'es',
    'a toll in the headline',
    'El naufragio deja 40 muertos en Skerrow',
    'El naufragio del transbordador dejó el lunes 47 muertos en Skerrow.',
    'heads: 40 muertos | 47 muertos',
  ),
  say('es', 'the injured over the dead', '40 heridos en Skerrow', 'El naufragio dejó 47 muertos en Skerrow.'),
  say(
    'es',
    'a share',
    'Incendio en Torran',
    'El fuego destruyó 12 de las 48 casas, es decir, el 40 %.',
    'share: 12 + 48 casas → 25% | 40 %',
  ),
  say('es', 'a share that fits', 'Incendio en Torran', 'El fuego destruyó 12 de las 48 casas, es decir, el 25 %.'),
  say(
    'es',
    'a rise',
    'El puerto de Torran',
    'El número de barcos subió un 40 % de 200 a 240.',
    'change: 200 + 240 → 20% | 40 %',
  ),
  say('es', 'a rise that fits', 'El puerto de Torran', 'El número de barcos subió un 20 % de 200 a 240.'),
];
