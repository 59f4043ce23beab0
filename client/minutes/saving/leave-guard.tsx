import { useWindowEvent } from '@mantine/hooks';
import type { Saver } from './saver.ts';

/** Inside the pages what was written is saved on leaving; a tab that is closed asks first. */
export function LeaveGuard({ saver }: { saver: Saver }) {
  useWindowEvent('beforeunload', (event) => {
    if (saver.written.get().saving.kind === 'saved') return;
    event.preventDefault();
    void saver.flush();
  });
  return null;
}
