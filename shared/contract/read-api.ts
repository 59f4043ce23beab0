import { z } from 'zod';
import { id } from './ids.ts';

/** A moment as other systems read it, UTC: `2026-11-22T01:00:00.000Z`. */
const moment = z.iso.datetime();

/** What the token opens. */
export const apiAccess = z
  .strictObject({
    name: z.string().describe('For which system the token was made.'),
    unitId: id.describe('The unit whose register and figures the token opens, with all below.'),
    unitName: z.string(),
    expiresAt: moment.describe('The first moment at which it is no longer good.'),
  })
  .meta({ title: 'Access' });
