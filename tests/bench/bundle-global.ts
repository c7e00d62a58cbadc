/** The name of the global that a bundle leaves its exports in; apart from the bundler, because pages need it as well. */
export const GLOBAL = 'benchReader';
