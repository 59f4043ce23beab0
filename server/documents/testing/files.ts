import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** The shortest PDF that readers open: one empty page. */
export const PDF = Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`);

/** One red point. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

const MAIN = {
  docx: ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  xlsx: ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  pptx: ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'],
} as const;

/** The list of types of an office file with this main part. */
export const typesOf = (part: string, type: string): string =>
  `<?xml version="1.0"?><Types><Override PartName="/${part}" ContentType="${type}"/></Types>`;

/** A ZIP of these entries. */
export const zipOf = async (entries: Readonly<Record<string, string | Buffer>>): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
};

/** An office file with nothing in it but what makes it one, and these entries besides. */
export const office = async (
  kind: keyof typeof MAIN,
  more: Readonly<Record<string, string | Buffer>> = {},
): Promise<Buffer> => {
  const [part, type] = MAIN[kind];
  return zipOf({ '[Content_Types].xml': typesOf(part, type), [part]: '<w/>', ...more });
};
