import type { Page } from 'puppeteer';
import type { Locale } from '#shared/contract/locale.ts';
import { en as englishErrors } from '#shared/errors/en.ts';
import { vi as vietnameseErrors } from '#shared/errors/vi.ts';
import { resources } from '../../client/i18n/resources.ts';

const sentencesIn = (catalogue: unknown): string[] => {
  if (typeof catalogue === 'string') return [catalogue];
  return typeof catalogue === 'object' && catalogue !== null ? Object.values(catalogue).flatMap(sentencesIn) : [];
};

/**
 * A sentence as it may stand on a page: digits in place of `{{count}}`, anything in place of `{{name}}`. Null where only
 * signs would be left.
 */
const patternOf = (sentence: string): RegExp | null => {
  const parts = sentence.split(/(\{\{\w+\}\})/);
  const fixed = parts.filter((_, index) => index % 2 === 0);
  if (!fixed.some((part) => /\p{L}{2}/u.test(part))) return null;
  const source = parts.map((part, index) => {
    if (index % 2 === 0) return RegExp.escape(part);
    return part === '{{count}}' ? '\\d+' : '.+';
  });
  return new RegExp(`^${source.join('')}$`);
};

const patternsOf = (...catalogues: unknown[]): RegExp[] =>
  sentencesIn(catalogues).flatMap((sentence) => patternOf(sentence) ?? []);

/** The days of the week as somebody may have written them anywhere in a text. */
const WEEKDAYS: Record<Locale, RegExp> = {
  vi: /\b(thứ (hai|ba|tư|năm|sáu|bảy)|chủ nhật), \d/i,
  en: /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/i,
};

const PATTERNS: Record<Locale, RegExp[]> = {
  vi: [WEEKDAYS.vi, ...patternsOf(resources.vi, vietnameseErrors)],
  en: [WEEKDAYS.en, ...patternsOf(resources.en, englishErrors)],
};

/** The texts of a page that are in the other language's catalogue and not in its own, or that were not filled in. */
export function foreignTexts(texts: readonly string[], locale: Locale): string[] {
  const own = PATTERNS[locale];
  const other = PATTERNS[locale === 'vi' ? 'en' : 'vi'];
  const isOf = (patterns: RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));
  return texts.filter(
    (text) => (isOf(other, text) && !isOf(own, text)) || /\{\{|\bundefined\b|\bNaN\b|\[object/.test(text),
  );
}

/** Every text of a page that somebody can see, hear or hover over. Facts joined by dots come one by one. */
export const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.checkVisibility() === true && textContent !== null) texts.push(textContent);
    }
    const named = '[aria-label], [aria-description], [placeholder], [title], [alt]';
    for (const element of document.querySelectorAll(named)) {
      if (!element.checkVisibility()) continue;
      for (const name of named.match(/[a-z]+(-[a-z]+)?/g) ?? []) texts.push(element.getAttribute(name) ?? '');
    }
    const parts = texts.flatMap((text) => text.split(' · ')).map((text) => text.replace(/\s+/g, ' ').trim());
    return [...new Set(parts)].filter((text) => text !== '');
  });
