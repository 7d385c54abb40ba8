import type { OrganisationKind, Span } from '../model';

/** What a mention was found by. Layout, apposition and bracketed definitions count as `grammar`, `own-list` is the caller's. */
export type MentionSource = 'own-list' | 'gazetteer' | 'grammar' | 'acronym' | 'short-form';

/**
 * A stretch of text that names an organisation: the whole name without a leading `the` and a trailing `'s`.
 *
 * A mention with less than {@link ENOUGH_EVIDENCE} is a candidate only: it counts when the rest of the document bears it out.
 */
export interface OrganisationMention extends Span {
  readonly firstToken: number;
  /** exclusive */
  readonly endToken: number;
  /** Row of the gazetteer, or -1. */
  readonly entry: number;
  readonly source: MentionSource;
  /** Null where neither gazetteer nor name tells. */
  readonly kind: OrganisationKind | null;
  /** 0..1 */
  readonly confidence: number;
}

/** From this confidence on, a mention stands without evidence from elsewhere in the document. */
export const ENOUGH_EVIDENCE = 0.5;

export const CONFIDENCE = {
  /** a name of the caller's own list */
  own: 1,
  /** a name of several words that the gazetteer has */
  listedName: 0.98,
  /** a listed acronym or single word that means nothing else */
  listedWord: 0.95,
  /** an acronym that the document defines */
  definedAcronym: 0.95,
  /** a name built around a head noun or a company suffix */
  builtName: 0.85,
  shortForm: 0.8,
  /** named as what it is: `the charity X`, `X, a charity` */
  apposition: 0.75,
  /** a listed word that is ambiguous, with evidence beside it */
  supported: 0.75,
  /** a name cell of a list or table */
  layout: 0.65,
  /** an unlisted acronym that says or gives something */
  actingAcronym: 0.6,
  /** to be borne out elsewhere in the document */
  open: 0.3,
} as const;

/** Whether a mention is an ambiguous listed word that only the words beside it bear out. */
export function isSupported({ source, confidence }: OrganisationMention): boolean {
  return source === 'gazetteer' && confidence === CONFIDENCE.supported;
}
