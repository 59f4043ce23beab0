import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { startI18n } from './i18n.ts';
import { resources } from './resources.ts';

type Texts = { [key: string]: string | Texts };

/** All texts by their full key: `namespace:part.key`. */
const flatten = (texts: Texts, prefix: string): [key: string, text: string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );

const all = (language: keyof typeof resources) =>
  new Map(Object.entries<Texts>(resources[language]).flatMap(([name, texts]) => flatten(texts, `${name}:`)));

const vi = all('vi');
const en = all('en');
/** English has a singular beside the one form of Vietnamese. */
const base = (key: string) => key.replace(/_one$/, '_other');
const variables = (text: string) =>
  [...text.matchAll(/\{\{-?\s*(\w+)/g)].map(([, name = '']) => name).toSorted((a, b) => a.localeCompare(b));

/** Names, numbers and signs that are the same in both languages. */
const SAME_IN_BOTH = new Set(['Micro', 'Camera', 'Tiếng Việt', 'English', 'VI', 'EN']);
const ENGLISH =
  /\b(the|and|of|is|are|not|with|for|you|your|this|meeting|room|click|please|error|loading|sign|search|save|failed)\b/i;

describe('a text that does not exist', () => {
  it('is an error of types already', async () => {
    await startI18n('vi');
    // @ts-expect-error There is no such key.
    expect(i18next.t('common:doesNotExist')).toBe('doesNotExist');
    // @ts-expect-error The variable is missing.
    expect(i18next.t('common:errors.support')).toContain('Bộ phận kỹ thuật');
  });
});

describe('the texts of the pages', () => {
  it('are many enough for the check to mean something', () => {
    expect(vi.size).toBeGreaterThan(150);
  });

  it('have the same keys in both languages', () => {
    expect(new Set([...en.keys()].map(base))).toEqual(new Set(vi.keys()));
  });

  it('are never empty', () => {
    const empty = [...vi, ...en].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it('use the same variables in both languages', () => {
    const different = [...en].filter(([key, text]) => {
      const original = vi.get(base(key)) ?? '';
      return variables(text).join() !== variables(original).join();
    });
    expect(different).toEqual([]);
  });

  it('are Vietnamese in Vietnamese', () => {
    const english = [...vi].filter(([, text]) => ENGLISH.test(text.replaceAll(/\{\{.*?\}\}/g, '')));
    expect(english).toEqual([]);
  });

  it('differ between the languages', () => {
    const untranslated = [...vi].filter(
      ([key, text]) =>
        en.get(key) === text && /\p{L}/u.test(text.replaceAll(/\{\{.*?\}\}/g, '')) && !SAME_IN_BOTH.has(text),
    );
    expect(untranslated).toEqual([]);
  });
});
