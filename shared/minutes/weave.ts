import type { OwnText, Section } from '../contract/drafts.ts';

/**
 * Facts and own texts in the order of the paper: each text after the facts that it belongs to. A text whose facts are gone
 * stands before the last section: what somebody wrote is never lost.
 */
export const weave = (facts: readonly Section[], texts: readonly OwnText[]): Section[] => {
  const known = new Set(facts.map(({ key }) => key));
  const lost = texts.filter(({ after }) => !known.has(after)).map(asSection);
  return facts.flatMap((fact, index) => {
    const own = texts.find(({ after }) => after === fact.key);
    const before = index === facts.length - 1 ? lost : [];
    return [...before, fact, ...(own && own.blocks.length > 0 ? [asSection(own)] : [])];
  });
};

const asSection = ({ after, blocks }: OwnText): Section => ({ key: after, source: 'text', mend: null, blocks });
