import { PhraseTable } from '../text/phraseTable';
import { wordSet } from '../text/wordSet';

/** How well a date tells when the document was made: the lowest wins. */
export const enum Rank {
  Published,
  Dated,
  Alone,
  Updated,
  Month,
}

/** Words at the beginning of a line that make its date the document's. */
export const LABELS = new PhraseTable<Rank>([
  ...labels(
    Rank.Published,
    'published|first published|date published|published on|published at|published date|publication date|date of publication|publish date|' +
      'date of issue|issue date|issued|issued on|release date|released|date released|posted|posted on|posted by|date posted|datepublished|' +
      'pubdate|published by|written by|press release|news release|for immediate release|embargoed until|embargo|debated on|submitted|submitted on|' +
      'written answers|written answers received on|written statements|oral answers|answered on|questions answered on|answers received on',
  ),
  ...labels(
    Rank.Dated,
    'date|dated|date of report|report date|meeting date|date of meeting|date of decision|date of letter|our date|sitting date|as at|hansard|volume|debate',
  ),
  ...labels(
    Rank.Updated,
    'updated|updated on|last updated|last updated on|page last updated|date updated|last modified|date modified|modified|last reviewed|' +
      'page last reviewed|reviewed|last changed|lastmod|last edited|last update|content last reviewed',
  ),
]);

/** What a line begins with that names who wrote the document. */
export const BYLINES = new PhraseTable<true>(
  ['by', 'posted by', 'written by', 'published by', 'author'].map((words) => [words, true] as const),
);

/** With these in it, a short line tells of a date to come or of something else. */
export const OTHER_DATES = wordSet(
  'deadline closing closes close opens opening open due expires expiry until till from before starts start starting ends end ending begins ' +
    'beginning event events meeting effective valid review next consultation apply applications born since between response responses',
);
/** The first words of a line that says when a meeting was, and the words before its date. */
export const MEETING = wordSet('minutes notes record report agenda meeting transcript proceedings');
export const HELD = wordSet('held meeting sitting session on');

/** Right before a date they make it a limit. */
export const LIMITS = wordSet('by until till from to before after since between and');
/** Words in small letters that a line with nothing but its date may have. */
export const FURNITURE = wordSet(
  'a p m by on at and of the in for to min mins minute minutes read am pm bst gmt est edt utc comments comment posted published updated date debated ' +
    'reading time last modified hrs first page issued editor reporter correspondent staff writer news',
);

function labels(rank: Rank, phrases: string): (readonly [string, Rank])[] {
  return phrases.split('|').map((phrase) => [phrase, rank] as const);
}
