/** Words inside a person's name that print without a capital: "Jo van Dyke", "Ana de la Cruz". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de la le du van von der den bin al el da dos di'.split(' '),
);
