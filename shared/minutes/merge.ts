import type { Block } from '../papers/paper.ts';
import type { OwnText } from '../contract/drafts.ts';

/** What comes of two people's texts: all of both, but for sections that both have changed, each in its own way. */
export type Merged = { texts: OwnText[]; conflicts: string[] };

/**
 * Brings together what two people made of the same texts. A section that one of them changed is that one's; where both did,
 * `mine` stands and the section is named as a conflict.
 */
export const mergeTexts = (base: readonly OwnText[], mine: readonly OwnText[], theirs: readonly OwnText[]): Merged => {
  const keys = [...new Set([...mine, ...theirs].map(({ after }) => after))];
  const conflicts: string[] = [];
  const texts = keys.map((after): OwnText => {
    const [was, my, their] = [base, mine, theirs].map((texts) => blocksOf(texts, after));
    if (same(my, was)) return { after, blocks: their ?? [] };
    if (!same(their, was) && !same(their, my)) conflicts.push(after);
    return { after, blocks: my ?? [] };
  });
  return { texts: texts.filter(({ blocks }) => blocks.length > 0), conflicts };
};

const blocksOf = (texts: readonly OwnText[], after: string): Block[] =>
  texts.find((text) => text.after === after)?.blocks ?? [];

const same = (one: Block[] | undefined, other: Block[] | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
