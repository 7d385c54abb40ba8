import * as z from 'zod/mini';
import { FORMAT_IDS, type Format } from '../formats/format';
import { FORMATS, formatById, formatOfFile } from '../formats/formats';
import { countedOmissions, omissionCounts } from '../formats/omissionCounts';
import { NoGrants } from '../formats/threeSixty';
import { selected, whichOf } from '../review/selected';
import { decidedOnly, documents, minimumConfidence } from './inputs';
import { skippedFiles, toldSkipped } from './skipped';
import { type DocumentSource, Refusal, type Skipped, type Target } from './source';
import { tool } from './tool';

const input = z.strictObject({
  target: z.string().check(z.minLength(1), z.describe('The file to write, as a URI or a path. Its folder exists.')),
  documents,
  format: z.optional(
    z
      .enum(FORMAT_IDS)
      .check(
        z.describe(
          'By default the one that the target’s name asks for. json holds most; csv is for spreadsheets, markdown for a briefing.',
        ),
      ),
  ),
  minimumConfidence,
  decidedOnly,
  overwrite: z.optional(z.boolean().check(z.describe('Overwrites a file that exists. Only where the user has asked for that.'))),
});
export type ExportInput = z.infer<typeof input>;

const counted = z.array(z.strictObject({ reason: z.string(), count: z.int() }));

const output = z.strictObject({
  target: z.string(),
  format: z.enum(FORMAT_IDS),
  documents: z.int(),
  fundingItems: z.int().check(z.describe('How many are in the file.')),
  leftOut: z.optional(counted.check(z.describe('How many are not in the file, and why.'))),
  withoutPlaceFor: z.array(z.string()).check(z.describe('What this format cannot hold.')),
  skipped: skippedFiles,
});

/** Writes funding items into a file. */
export const exportItems = tool({
  name: 'fundlight_export',
  title: 'Export Funding Items',
  description:
    'Writes the funding items of documents into a file, as Fundlight JSON, JSON Lines, CSV, W3C Web Annotation, 360Giving or a ' +
    'Markdown or HTML table. Use it where the user wants a file. It writes only into the user’s folders, overwrites nothing unless ' +
    'it is told to, and tells what the format cannot hold. To read the items yourself, use fundlight_list_items.',
  input,
  output,
  writes: true,
  async run(asked: ExportInput, source) {
    const format = formatOf(asked);
    const target = await source.target(asked.target);
    if (target.exists && !asked.overwrite)
      throw new Refusal(`${target.uri} exists: name another file, or ask the user whether to overwrite it.`);
    const written = await writeAll(asked, format, target, source);
    if (!written.documents) throw new Refusal(`Nothing was exported: ${whyNothing(written.skipped)}`);
    await source.write(target, written.text);
    return {
      target: target.uri,
      format: format.id,
      documents: written.documents,
      fundingItems: written.found - written.omissions.length,
      ...(written.omissions.length && { leftOut: omissionCounts(written.omissions).map(([reason, count]) => ({ reason, count })) }),
      withoutPlaceFor: [...format.losses],
      ...toldSkipped(written.skipped),
    };
  },
});

/** @throws {Refusal} where the name of the file does not fit, so that no other file is written by mistake */
export function formatOf({ target, format: asked }: Pick<ExportInput, 'target' | 'format'>): Format {
  const format = asked === undefined ? formatOfFile(target) : formatById(asked);
  if (!format)
    throw new Refusal(`The name of ${target} asks for no format: end it in ${FORMATS.map(({ suffix }) => `.${suffix}`).join(', ')}.`);
  const ending = format.suffix.slice(format.suffix.lastIndexOf('.'));
  if (!target.toLowerCase().endsWith(ending))
    throw new Refusal(`A file in the format “${format.id}” ends in ${ending}: ${target} does not.`);
  return format;
}

async function writeAll(asked: ExportInput, format: Format, target: Target, source: DocumentSource) {
  const writer = format.begin();
  const parts: string[] = [];
  const skipped: Skipped[] = [];
  let found = 0;
  for await (const document of source.read(asked.documents ?? null)) {
    if ('reason' in document) {
      skipped.push(document);
      continue;
    }
    const { uri, text } = document;
    if (uri === target.uri) throw new Refusal(`${uri} is one of the documents: name another file to write.`);
    const analysis = selected(document.analysis, whichOf(asked.decidedOnly, asked.minimumConfidence));
    parts.push(writer.add({ uri, text, analysis }));
    found += analysis.fundingItems.length;
  }
  const text = parts.length ? parts.join('') + ended(() => writer.end(), format) : '';
  return { text, found, documents: parts.length, skipped, omissions: writer.omissions ?? [] };
}

function ended(end: () => string, format: Format): string {
  try {
    return end();
  } catch (error) {
    if (!(error instanceof NoGrants)) throw error;
    const why = error.omissions.length ? `: ${countedOmissions(error.omissions)}` : '';
    throw new Refusal(`Nothing was exported: ${error.message}${why}. Export in another format than ${format.id}.`);
  }
}

function whyNothing([first, ...others]: readonly Skipped[]): string {
  if (!first) return 'there are no documents (.txt, .md).';
  return `${first.uri}: ${first.reason}${others.length ? `, and ${others.length} more could not be read` : ''}.`;
}
