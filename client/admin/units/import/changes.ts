import type { ImportPlan } from '#shared/contract/administration-import.ts';

/** How many changes a plan has. */
export const changesIn = ({ created, renamed, moved, changed, ended, rooms }: ImportPlan): number =>
  created.length + renamed.length + moved.length + changed.length + ended.length + rooms.length;
