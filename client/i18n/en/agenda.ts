import type { agenda as source } from '../vi/agenda.ts';
import type { Translation } from '../translation.ts';

export const agenda = {
  label: 'The running item',
  running: 'Item {{number}}/{{count}}: {{title}}',
  item: 'Item {{number}}: {{title}}',
  none: 'No item is running ({{count}} items)',
  all: 'Go to another item',
  first: 'Begin the first',
  next: 'Next',
  finish: 'Finish',
  clock: 'Time of the item',
  over: 'Over time',
  stands: 'paused',
  spent: '{{time}} spent',
} as const satisfies Translation<typeof source>;
