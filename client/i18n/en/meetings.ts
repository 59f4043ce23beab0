import type { meetings as vi } from '../vi/meetings.ts';
import type { Translation } from '../translation.ts';

export const meetings = {
  title: 'Meetings',
} as const satisfies Translation<typeof vi>;
