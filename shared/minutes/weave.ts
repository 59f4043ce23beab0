import type { OwnText, Section } from '../contract/drafts.ts';

/** Whether the secretary may write after a section: the body ends with its last sentence, and annexes are lists alone. */
export const takesText = ({ key, annex }: Section): boolean => key !== 'closing' && annex === null;

/**
 * The body's facts and own texts in the order of the paper: each text after the facts that it belongs to. A text whose facts
 * are gone stands before the last section: what somebody wrote is never lost. A heading below which there is nothing is.
 */
export const weave = (facts: readonly Section[], texts: readonly OwnText[]): Section[] => {
  const body = facts.filter(({ annex }) => annex === null);
  const known = new Set(body.map(({ key }) => key));
  const lost = texts.filter(({ after }) => !known.has(after)).map(asSection);
  return body.flatMap((fact, index) => {
    const own = texts.filter(({ after, blocks }) => after === fact.key && blocks.length > 0).map(asSection);
    const before = index === body.length - 1 ? lost : [];
    return [...before, ...(own.length === 0 && isBare(fact) ? [] : [fact]), ...own];
  });
};

/** Whether a section is a heading alone: a place for what the secretary may write. */
export const isBare = ({ blocks: [first, ...rest] }: Section): boolean =>
  first?.kind === 'heading' && rest.length === 0;

const asSection = ({ after, blocks }: OwnText): Section => ({
  key: after,
  source: 'text',
  mend: null,
  annex: null,
  blocks,
});
