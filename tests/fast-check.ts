import process from 'node:process';
import fc from 'fast-check';

// CI draws the same cases every time, so that it is the change that is judged and not the draw; every other run draws new ones.
if (process.env['CI']) fc.configureGlobal({ seed: 20_261_122 });

export { fc };
