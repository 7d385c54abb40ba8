const BULLET_SIGN = '[•▪●■◦‣·∙⁃\\u2013\\u2014*\\uf0a7\\uf0b7-]';
const NUMBER = '\\(?[a-z\\d]{1,3}[.)]|\\d+(?:\\.\\d+)+\\.?';

/** A bullet before words, and alone. */
export const BULLET = new RegExp(`^${BULLET_SIGN}\\s+`);
export const BULLET_ALONE = new RegExp(`^${BULLET_SIGN}$`);

/** What a list or a numbered paragraph puts before its words (`•`, `(a)`, `1.`, `2.14`), before words and alone. */
export const MARKED = new RegExp(`^(?:${BULLET_SIGN}|${NUMBER})\\s`, 'i');
export const MARKER_ALONE = new RegExp(`^(?:${BULLET_SIGN}|${NUMBER})$`, 'i');
