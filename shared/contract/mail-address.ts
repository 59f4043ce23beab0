import { z } from 'zod';

/** An e-mail address as it stands in an envelope: ASCII, one address, without a name. */
export const mailAddress = z.string().trim().max(254).pipe(z.email());
