import { diffWordsWithSpace } from 'diff';
import type { DraftContent } from '#shared/contract/drafts.ts';
import { plainText } from './plain-text.ts';

/** A stretch of text that stayed, came or went. */
export type Change = { kind: 'same' | 'added' | 'removed'; text: string };

/** Vietnamese words with their accents are one word each, however they are composed. */
const words = new Intl.Segmenter('vi', { granularity: 'word' });

/** What changed between two versions, section by section, word by word; sections that stayed are left out. */
export const changesBetween = (before: DraftContent, after: DraftContent): { key: string; changes: Change[] }[] => {
  const keys = new Set([...before.texts, ...after.texts].map((text) => text.after));
  const sections = [...keys].map((key) => ({ key, was: plainText(before, key), is: plainText(after, key) }));
  const recipients = { key: 'recipients', was: before.recipients.join('\n'), is: after.recipients.join('\n') };
  return [...sections, recipients].flatMap(({ key, was, is }) => (was === is ? [] : [{ key, changes: diff(was, is) }]));
};

const diff = (was: string, is: string): Change[] =>
  diffWordsWithSpace(was.normalize('NFC'), is.normalize('NFC'), { intlSegmenter: words }).map(
    ({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }),
  );
