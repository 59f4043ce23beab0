import type { Block, Run } from './paper.ts';

const END = './.';

/**
 * The body with the mark at its end, `./.` (Decree 30, appendix I, II.6): in the last paragraph or item of a list, or on a
 * line of its own below a table. A mark that stands there already is not doubled.
 */
export const ended = (body: readonly Block[]): Block[] => {
  const last = body.at(-1);
  const before = body.slice(0, -1);
  switch (last?.kind) {
    case 'paragraph':
      return [...before, { ...last, runs: endedRuns(last.runs) }];
    case 'list':
      return [...before, { ...last, items: [...last.items.slice(0, -1), endedRuns(last.items.at(-1) ?? [])] }];
    default:
      return [...body, { kind: 'paragraph', runs: [{ text: END }] }];
  }
};

const endedRuns = (runs: readonly Run[]): Run[] => {
  const last = runs.at(-1);
  if (last === undefined) return [{ text: END }];
  const text = last.text.trimEnd().replace(/(\.\/\.|[.;,])$/u, '');
  return [...runs.slice(0, -1), { ...last, text: `${text}${END}` }];
};
