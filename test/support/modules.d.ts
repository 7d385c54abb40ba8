/** Sets `Mocha` globally. */
declare module 'mocha/mocha.js';

/** Reads an EDTF string (ISO 8601-2); throws where it is none. */
declare module 'edtf' {
  export default function edtf(text: string): unknown;
}
