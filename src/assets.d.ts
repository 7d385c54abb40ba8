/** Data files are bundled as strings. */
declare module '*.txt' {
  const text: string;
  export default text;
}
declare module '*.css' {
  const text: string;
  export default text;
}
declare module '*.tsv' {
  const text: string;
  export default text;
}

/** A script for a page, bundled, as a text. */
declare module '*?script' {
  const text: string;
  export default text;
}

/** The version in package.json, put in by the build. */
declare const FUNDLIGHT_VERSION: string;

/** What mammoth ships for browsers, which is the same in all hosts. */
declare module 'mammoth/mammoth.browser.js' {
  export { default } from 'mammoth';
}
