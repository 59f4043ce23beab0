import type { Appliers } from './table.ts';

/** Of papers a meeting knows no more than that they are there: their contents are kept beside it. */
export const papers = {
  'paper.added': (state, { paperId, version }) => ({
    ...state,
    papers: new Map(state.papers).set(paperId, { version, withdrawn: false }),
  }),
  'paper.withdrawn': (state, { paperId }) => ({
    ...state,
    papers: new Map(state.papers).set(paperId, { version: state.papers.get(paperId)?.version ?? 0, withdrawn: true }),
  }),
} satisfies Partial<Appliers>;
