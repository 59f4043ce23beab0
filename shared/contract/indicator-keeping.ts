import { z } from 'zod';
import { figureMember, outsideReason } from './figures.ts';
import { id } from './ids.ts';
import { counts, figure, indicator, indicatorFacts, period, periodKind } from './indicators.ts';

/** No board shows more. */
export const MOST_INDICATORS = 50;

const reason = z.string().trim().min(1).max(500);

/** The indicators in the order of the board, and whether whoever asks lays them down. */
export const indicatorList = z.strictObject({ indicators: z.array(indicator), mayKeep: z.boolean() });
export type IndicatorList = z.infer<typeof indicatorList>;

export const newIndicator = z.strictObject({ facts: indicatorFacts });
export const indicatorAdded = z.strictObject({ indicatorId: id });

/** What an indicator counts is changed with a reason, which stands in the audit. */
export const indicatorChange = z.strictObject({ facts: indicatorFacts, reason });
export type IndicatorChange = z.infer<typeof indicatorChange>;

export const indicatorRemoval = z.strictObject({ reason });

/** All indicators, each once, in the order they are to have. */
export const indicatorOrder = z.strictObject({ indicatorIds: z.array(id).max(MOST_INDICATORS) });

/** What is only being drafted: what it would count is shown before it is kept. */
export const indicatorDraft = z.strictObject({
  counts,
  period: periodKind,
  excludedUnitIds: z.array(id).max(500),
});
export type IndicatorDraft = z.infer<typeof indicatorDraft>;

/** What an indicator would count, in the last period and in the running one. */
export const indicatorPreview = z.strictObject({
  figures: z.array(figure.extend({ period })),
  /** The first of what would count. */
  counted: z.array(figureMember),
  /** Meetings that would not, by the reason: how many, and the first of them. */
  outside: z.array(
    z.strictObject({ why: outsideReason, count: z.number().int().positive(), lines: z.array(figureMember) }),
  ),
});
export type IndicatorPreview = z.infer<typeof indicatorPreview>;
