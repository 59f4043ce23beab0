import { describe, expect, it } from 'vitest';
import { locale } from '../contract/locale.ts';
import { errorCategory, errorCode, refusal } from '../contract/refusals.ts';
import { CATEGORIES, httpStatusFor, httpStatusOf, refusalFor } from './catalogue.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

describe.each(locale.options)('the sentences in %s', (language) => {
  const sentences = errorCode.options.map((code) => refusalFor(code, language).message);

  it('are there for every code, each its own', () => {
    expect(sentences).toHaveLength(errorCode.options.length);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('say what is the matter and then what to do, and name no code', () => {
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\p{Lu}[^.;]{10,}[.;] .{10,}\.$/u);
      expect(errorCode.options.filter((code) => code.includes('-') && sentence.includes(code))).toEqual([]);
    }
  });
});

/** Kinds of files are called so in every language; “do” is Vietnamese, too. */
const NAMES = new Set(['do', 'pdf', 'docx', 'xlsx', 'pptx', 'png', 'jpeg']);

describe('the Vietnamese sentences', () => {
  it('use no word of the English ones', () => {
    const english = new Set(Object.values(en).flatMap(words));
    expect(
      Object.values(vi)
        .flatMap(words)
        .filter((word) => english.has(word) && !NAMES.has(word)),
    ).toEqual([]);
  });

  it('are written with their accents, composed, as keyboards and fonts expect', () => {
    for (const sentence of Object.values(vi)) {
      expect(sentence).toMatch(/[ăâđêôơưàáảãạ]/i);
      expect(sentence).toBe(sentence.normalize('NFC'));
    }
  });
});

describe('a refusal', () => {
  it('fits the contract, with the fields at fault where there are some', () => {
    for (const code of errorCode.options) {
      expect(refusal.parse(refusalFor(code, 'vi'))).toEqual({ code, category: CATEGORIES[code], message: vi[code] });
    }
    expect(refusalFor('bad-input', 'en', ['endsAt']).fields).toEqual(['endsAt']);
  });

  it('has the HTTP status of its category, and 401 where signing in helps', () => {
    expect(Object.fromEntries(errorCategory.options.map((category) => [category, httpStatusOf(category)]))).toEqual({
      input: 400,
      permission: 403,
      state: 409,
      missing: 404,
      limit: 429,
      conflict: 409,
      unavailable: 503,
      internal: 500,
    });
    expect(errorCode.options.filter((code) => httpStatusFor(code) === 401)).toEqual([
      'not-signed-in',
      'wrong-credentials',
      'token-refused',
    ]);
    expect(httpStatusFor('not-found')).toBe(404);
  });
});
