import type { Salience } from '@/lib/claims/claim.ts';

/** A sentence behind four others, and what its first figure is to a reader. */
export interface SalienceCase {
  readonly sentence: string;
  readonly salience: Salience;
  /** The sentence opens the article instead. */
  readonly opens?: true;
  readonly headline?: string;
  readonly standfirst?: string;
  readonly language?: string;
}

export const salienceCases: readonly SalienceCase[] = [
  // size
  { sentence: 'The orchard sold 340 crates.', salience: 'key' },
  { sentence: 'The orchard sold 34 crates.', salience: 'minor' },
  { sentence: 'The orchard feeds 24 passengers.', salience: 'key' },
  { sentence: 'The orchard feeds 14 passengers.', salience: 'minor' },
  { sentence: 'The orchard made £34.', salience: 'key' },
  { sentence: 'A pear costs 34p.', salience: 'minor' },
  { sentence: 'He crossed the ridge in 34 days.', salience: 'minor' },
  { sentence: 'For every £34 spent, pears bring £2.', salience: 'minor' },
  { sentence: 'For every 34 passengers a dog sails.', salience: 'minor' },
  // the dead and the hurt
  { sentence: 'Three sailors drowned.', salience: 'key' },
  { sentence: 'Two sailors drowned.', salience: 'minor' },
  { sentence: 'Two sailors drowned.', opens: true, salience: 'key' },
  { sentence: 'Two sailors sang.', opens: true, salience: 'minor' },
  { sentence: 'There were 14 deaths on the ridge.', salience: 'key' },
  { sentence: 'There were two deaths on the ridge.', salience: 'minor' },
  { sentence: 'The ridge sees 14 deaths per 100,000 people.', salience: 'minor' },
  { sentence: 'The ridge saw nine arrests.', salience: 'key' },
  // what is done to things and people in number
  { sentence: 'The council will close nine libraries.', salience: 'key' },
  { sentence: 'Close to nine libraries lent maps.', salience: 'minor' },
  { sentence: 'The council will paint nine libraries.', salience: 'minor' },
  { sentence: 'The council will close two libraries.', salience: 'minor' },
  { sentence: 'All 22 trains to the coast were cancelled.', salience: 'key' },
  { sentence: 'The cancellation of 22 trains was blamed on snow.', salience: 'key' },
  { sentence: 'Officers arrested six sailors.', salience: 'key' },
  { sentence: 'Officers greeted six sailors.', salience: 'minor' },
  { sentence: 'Officers read nine books.', salience: 'minor' },
  { sentence: 'A nine-library closure is planned.', salience: 'minor' },
  // sentences and those who find them
  { sentence: 'Ivo Vane was jailed for six years.', salience: 'key' },
  { sentence: 'Ivo Vane was jailed six years ago.', salience: 'minor' },
  { sentence: 'Ivo Vane was jailed for six years after the fire.', salience: 'key' },
  { sentence: 'Ivo Vane left jail two days early.', salience: 'minor' },
  { sentence: 'Ivo Vane was sentenced in the past six years.', salience: 'minor' },
  { sentence: 'The two children died in the fire.', salience: 'minor' },
  { sentence: 'Ivo Vane must serve the full 18 years in prison.', salience: 'key' },
  { sentence: 'The last 41 minutes were flown on one engine.', salience: 'minor' },
  { sentence: 'Two harbours have not spoken since.', salience: 'minor' },
  { sentence: 'Ivo Vane kept bees for six years.', salience: 'minor' },
  { sentence: 'The jury took nine hours.', salience: 'key' },
  { sentence: 'Ivo Vane was given a six-year prison term.', salience: 'key' },
  { sentence: 'Ivo Vane got an 18-month suspended sentence.', salience: 'key' },
  { sentence: 'After a two-day hearing Ivo Vane was jailed.', salience: 'minor' },
  // and what laws and agreements give
  { sentence: 'They agreed on a 13-month extension of the toll.', salience: 'key' },
  { sentence: 'The bailiffs face a 60-day deadline.', salience: 'key' },
  { sentence: 'The lease was extended by six years.', salience: 'key' },
  { sentence: 'The deadline passed six days ago.', salience: 'minor' },
  { sentence: 'The lease has run for six years.', salience: 'minor' },
  // said for emphasis, and lists of an article's own parts
  { sentence: 'He is 100 percent sure.', salience: 'minor' },
  { sentence: 'He is 90 percent sure.', salience: 'key' },
  { sentence: 'Here are five things.', headline: 'Five things on boats', salience: 'minor' },
  { sentence: 'Here are five boats.', headline: 'Five boats on fire', salience: 'key' },
  // gales, rain, quakes and loads
  { sentence: 'More than 4 inches of rain fell on the pier.', salience: 'key' },
  { sentence: 'The pier is 4 inches too long.', salience: 'minor' },
  { sentence: 'A 6.4 magnitude quake shook the pier.', salience: 'key' },
  { sentence: 'Gusts of 90mph hit the pier.', salience: 'key' },
  { sentence: 'The van did 90mph on the pier.', salience: 'minor' },
  { sentence: 'They dug up 3.5 tonnes of copper.', salience: 'key' },
  { sentence: 'They dug up 3.5 kilos of copper.', salience: 'minor' },
  // how likely something is, and any other share of one
  { sentence: 'The ferry has a two-in-five chance of sailing.', salience: 'key' },
  { sentence: 'There is a “2 in 5” chance of gales.', salience: 'key' },
  { sentence: 'Keepers put the odds of gales at about one in five.', salience: 'key' },
  { sentence: 'The risk is one in five.', salience: 'key' },
  { sentence: 'It is a risk to one in five wells.', salience: 'minor' },
  { sentence: 'Two in five wells are dry.', salience: 'minor' },
  // votes
  { sentence: 'The council closed the pier on a 31-24 vote.', salience: 'key' },
  { sentence: 'The bench ruled 5-4.', salience: 'minor' },
  { sentence: 'The bench ruled 5-4.', opens: true, salience: 'key' },
  // what elections and pleas are counted in: to need, gain or hold some of it
  { sentence: 'The Reds would need 14 seats for that.', salience: 'key' },
  { sentence: 'They forecast a pick-up of between four and nine seats.', salience: 'key' },
  { sentence: 'In all, 14 seats are up this year.', salience: 'minor' },
  { sentence: 'The barge has 14 seats.', salience: 'minor' },
  { sentence: 'The Reds hold a 14-9 seat advantage.', salience: 'key' },
  { sentence: 'Of the seats up this year, 14 are held by the Reds.', salience: 'minor' },
  { sentence: 'The toll has 14 votes in its favour.', salience: 'key' },
  { sentence: 'Vane cast 14 votes.', salience: 'minor' },
  { sentence: 'She won 14 delegates.', salience: 'key' },
  { sentence: 'She met 14 delegates.', salience: 'minor' },
  { sentence: 'They hope to get 60 signatures.', salience: 'key' },
  { sentence: 'Vane won 14 medals.', salience: 'minor' },
  // leads and runs
  { sentence: 'The win put Dunmore six points clear.', salience: 'key' },
  { sentence: 'The win gave Dunmore six points.', salience: 'minor' },
  { sentence: 'Dunmore are unbeaten in nine matches.', salience: 'key' },
  { sentence: 'Dunmore played nine matches.', salience: 'minor' },
  // the opening and the headline
  { sentence: 'The wreck was found in 17 dives.', opens: true, salience: 'key' },
  { sentence: 'The wreck was found in seven dives.', opens: true, salience: 'minor' },
  { sentence: 'The wreck was found in 17 dives.', salience: 'minor' },
  { sentence: 'The wreck was found in 17 dives.', headline: 'Wreck found after 17 dives', salience: 'key' },
  { sentence: 'The wreck was found in 17 dives.', standfirst: 'It took 17 dives', salience: 'key' },
  { sentence: 'The wreck was found in 17 dives.', headline: 'Wreck found after 17 days', salience: 'minor' },
  { sentence: 'It takes two.', headline: 'It takes two to find a wreck', salience: 'minor' },
  // other languages
  { sentence: 'Im Tal wurden neun Schulen geschlossen.', language: 'de', salience: 'key' },
  { sentence: 'Im Tal wurden neun Schulen gestrichelt.', language: 'de', salience: 'minor' },
  { sentence: 'Er wurde zu sechs Jahren Haft verurteilt.', language: 'de', salience: 'key' },
  { sentence: 'Mit einer Wahrscheinlichkeit von zwei von fünf sinkt es.', language: 'de', salience: 'key' },
  { sentence: 'Zwei von fünf Brunnen sind trocken.', language: 'de', salience: 'minor' },
  { sentence: 'Die Frist beträgt 60 Tage.', language: 'de', salience: 'key' },
  { sentence: 'Le délai est de 60 jours.', language: 'fr', salience: 'key' },
  { sentence: 'El plazo es de 60 días.', language: 'es', salience: 'key' },
  { sentence: 'Die Roten brauchen 14 Sitze.', language: 'de', salience: 'key' },
  { sentence: 'Der Kahn hat 14 Sitze.', language: 'de', salience: 'minor' },
  { sentence: 'Les Rouges ont perdu 14 sièges.', language: 'fr', salience: 'key' },
  { sentence: 'La barque a 14 sièges.', language: 'fr', salience: 'minor' },
  { sentence: 'Los Rojos necesitan 14 escaños.', language: 'es', salience: 'key' },
  { sentence: 'La barca tiene 14 escaños.', language: 'es', salience: 'minor' },
  { sentence: 'Le bac a deux chances sur cinq de partir.', language: 'fr', salience: 'key' },
  { sentence: 'Deux puits sur cinq sont à sec.', language: 'fr', salience: 'minor' },
  { sentence: 'El riesgo es de uno de cada cinco.', language: 'es', salience: 'key' },
  { sentence: 'Uno de cada cinco pozos se secó.', language: 'es', salience: 'minor' },
  { sentence: 'Neuf écoles ont été fermées dans la vallée.', language: 'fr', salience: 'key' },
  { sentence: 'Neuf écoles ont été peintes dans la vallée.', language: 'fr', salience: 'minor' },
  { sentence: 'Il a été condamné à six ans de prison.', language: 'fr', salience: 'key' },
  { sentence: 'En el valle fueron cancelados nueve trenes.', language: 'es', salience: 'key' },
  { sentence: 'En el valle fueron pintados nueve trenes.', language: 'es', salience: 'minor' },
  { sentence: 'Fue condenado a seis años de cárcel.', language: 'es', salience: 'key' },
];
