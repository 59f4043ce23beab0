import type { Figure } from '../contract/indicators.ts';

/** A target is compared in millionths: 0.9 has no exact binary fraction, and 9 of 10 must reach it. */
export const PARTS = 1_000_000n;

/** A target (0..1) in millionths. */
export const partsOf = (target: number): bigint => BigInt(Math.round(target * Number(PARTS)));

/** Whether a figure reaches a target given in millionths. Nothing of nothing reaches nothing. */
export const isReached = ({ numerator, denominator }: Figure, parts: bigint): boolean =>
  denominator > 0 && BigInt(numerator) * PARTS >= BigInt(denominator) * parts;
