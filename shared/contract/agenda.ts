import { z } from 'zod';
import { id, instant } from './ids.ts';

const spentMs = z.number().int().nonnegative();

/** The item that the meeting is at. Its clock shows `spentMs` and what has passed since; it stands while `since` is null. */
export const runningItem = z.strictObject({ itemId: id, since: instant.nullable(), spentMs });

/** An item that the meeting was at before, and how long. */
export const finishedItem = z.strictObject({ itemId: id, spentMs });
