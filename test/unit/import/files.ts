import { strToU8, zipSync } from 'fflate';
import { PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org';

/** The parts of a document of Word whose body is this. */
export function docxParts(body: string, modified = '2024-05-03T09:30:00Z'): Record<string, Uint8Array> {
  const styles = ['heading 1', 'heading 2', 'Title'].map(
    (name) => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
  );
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${RELATIONSHIPS}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONSHIPS}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONSHIPS}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${NAMESPACE}>${styles.join('')}</w:styles>`,
    'word/document.xml': `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:modified>${modified}</dcterms:modified></cp:coreProperties>`,
  };
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

/** A document of Word whose body is this. */
export function docx(body: string): Uint8Array {
  return zipSync(docxParts(body));
}

/** A paragraph of Word. @param style `heading1`, `Title` */
export function paragraph(text: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A table of Word. */
export function table(rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;
  return `<w:tbl>${rows.map(row).join('')}</w:tbl>`;
}

/** Words on a page: from the left edge, or ending at `right`; points from the top left corner. */
export interface Placed {
  readonly text: string;
  readonly left?: number;
  readonly right?: number;
  readonly top: number;
  readonly size?: number;
}

/** A PDF file of pages of words. */
export async function pdf(...pages: (readonly Placed[])[]): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  for (const placed of pages) {
    const page = file.addPage([595, 842]);
    for (const each of placed) page.drawText(each.text, { x: leftOf(each, font), y: 842 - each.top, size: each.size ?? 11, font });
  }
  file.setCreationDate(new Date('2024-05-03T09:30:00Z'));
  return file.save();
}

function leftOf({ text, left, right, size = 11 }: Placed, font: PDFFont): number {
  return right === undefined ? (left ?? 72) : right - font.widthOfTextAtSize(text, size);
}

/** Lines of one column, one below the other. */
export function lines(texts: readonly string[], top: number, left = 72, pitch = 14): Placed[] {
  return texts.map((text, k) => ({ text, left, top: top + k * pitch }));
}
