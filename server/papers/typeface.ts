import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Tinos: drawn to the widths of Times New Roman, free to embed. */
const fontFile = (style: string): Buffer =>
  readFileSync(resolve(`@expo-google-fonts/tinos/${style}/Tinos_${style}.ttf`));

/** The four cuts, as a writer that embeds them needs them. */
export const allCuts = (): Buffer[] => ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map(fontFile);

/** The width of a line of text without kerning, in the unit of the size. */
export type Measure = (text: string, size: number) => number;

/** Measures text in the regular or in the bold cut. */
export const createMeasure = (cut: 'regular' | 'bold'): Measure => {
  const font = fontFile(cut === 'bold' ? '700Bold' : '400Regular');
  const unitsPerEm = font.readUInt16BE(table(font, 'head') + 18);
  const advanceOf = advances(font);
  const glyphOf = characterMap(font);
  return (text, size) => {
    let units = 0;
    for (const sign of text.normalize('NFC')) units += advanceOf(glyphOf(sign.codePointAt(0) ?? 0));
    return (units / unitsPerEm) * size;
  };
};

/** Where a table of an OpenType file begins. */
const table = (font: Buffer, tag: string): number => {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`the typeface has no table ${tag}`);
};

const advances = (font: Buffer): ((glyph: number) => number) => {
  const last = font.readUInt16BE(table(font, 'hhea') + 34) - 1;
  const metrics = table(font, 'hmtx');
  return (glyph) => font.readUInt16BE(metrics + Math.min(glyph, last) * 4);
};

/** Windows, Unicode BMP, format 4: in every font that word processors read. Glyph 0 for what is not there. */
const characterMap = (font: Buffer): ((code: number) => number) => {
  const start = basicPlane(font);
  const doubled = font.readUInt16BE(start + 6);
  const [ends, starts] = [start + 14, start + 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  return (code) => {
    for (let segment = 0; segment < doubled; segment += 2) {
      if (font.readUInt16BE(ends + segment) < code) continue;
      const from = font.readUInt16BE(starts + segment);
      if (from > code) return 0;
      const delta = font.readUInt16BE(deltas + segment);
      const offset = font.readUInt16BE(offsets + segment);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = font.readUInt16BE(offsets + segment + offset + 2 * (code - from));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
};

const basicPlane = (font: Buffer): number => {
  const cmap = table(font, 'cmap');
  const count = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const entry = cmap + 4 + index * 8;
    const start = cmap + font.readUInt32BE(entry + 4);
    if (font.readUInt32BE(entry) === 0x0003_0001 && font.readUInt16BE(start) === 4) return start;
  }
  throw new Error('the typeface has no map of the basic plane');
};
