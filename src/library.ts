/**
 * What the npm package gives to programs: a text in, an `Analysis` out, and the formats to write it in.
 *
 * ```ts
 * import { analyse, formatById } from 'fundlight';
 *
 * const text = 'NHS England gave £5m to Hull City Council.';
 * const analysis = analyse(text, { documentDate: '2024-03-18' });
 * const writer = formatById('csv')!.begin();
 * const csv = writer.add({ uri: 'news.txt', text, analysis }) + writer.end();
 * ```
 *
 * Nothing here reads files, the clock or the network; it runs in Node and in browsers.
 */

// biome-ignore-start lint/performance/noBarrelFile: this is the front door of a package, and nothing inside of it comes in here
export { analyse, analyseInSteps } from './core/analyse';
export {
  type Analysis,
  type AnalysisOptions,
  type Annotation,
  type AnnotationType,
  type DateAnnotation,
  type DateQualifier,
  type DateValue,
  DISTRIBUTIONS,
  type Distribution,
  type FundingItem,
  type Granularity,
  type Identifier,
  type ListedOrganisation,
  type MoneyAnnotation,
  type MoneyQualifier,
  type MoneyValue,
  ORGANISATION_KINDS,
  type Organisation,
  type OrganisationAnnotation,
  type OrganisationKind,
  type OtherSum,
  type Party,
  type Rate,
  type Resolution,
  type Review,
  type Span,
  STAGES,
  type Stage,
  type SumSort,
} from './core/model';
export type { AnalysedDocument, Format, FormatId, Loss, Omission, Writer } from './formats/format';
export { FORMATS, formatById, formatOfFile } from './formats/formats';
export { NoGrants } from './formats/threeSixty';
// biome-ignore-end lint/performance/noBarrelFile: this is the front door of a package
