import type { Indicator, Term } from '../contract/indicators.ts';
import type { Days } from '../periods/periods.ts';

/** The target that holds in a period: where it changes within, the one with which it ends. Undefined where none holds. */
export const termIn = ({ terms }: Pick<Indicator, 'terms'>, { from, to }: Days): Term | undefined =>
  terms.findLast((term) => term.from <= to && (term.to === null || from <= term.to));
