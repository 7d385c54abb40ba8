/** Sets `Mocha` globally. */
declare module 'mocha/mocha.js';
