import type { CoveragePoint } from '#shared/contract/coverage.ts';

/** Whether anything proves how things stood: a month without a single proof says nothing, not nought. */
export const isKnown = ({ checked, accepted }: CoveragePoint): boolean => checked + accepted > 0;
