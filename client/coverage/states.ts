import type { CoverageDay, CoverageState } from '#shared/contract/coverage.ts';

/** The shape of each state: with its colour and its word it can be told apart by anyone. */
export const SHAPES: Record<CoverageState, string> = { checked: '●', accepted: '◆', lapsed: '◐', never: '○' };

/** How many units of a group are in a state. */
export const countOf = (units: CoverageDay['groups'][number]['units'], state: CoverageState): number =>
  units.filter((unit) => unit.state === state).length;
