import type { ImportPlan } from '#shared/contract/administration-import.ts';
import type { Plan } from '#shared/org/import/plan.ts';

type Summary = Pick<ImportPlan, 'created' | 'renamed' | 'moved' | 'changed' | 'ended' | 'rooms'>;

/** What a plan would do, in names for people. */
export const summaryOf = ({ changes, rooms, before, after }: Plan): Summary => {
  const summary: Summary = { created: [], renamed: [], moved: [], changed: [], ended: [], rooms: [] };
  for (const { unitId, type } of changes) {
    const was = before.get(unitId);
    const is = after.get(unitId);
    if (type === 'end' && was) summary.ended.push({ name: was.name });
    if (type === 'create' && is) {
      summary.created.push({ name: is.name, parent: after.groupOf(unitId)?.name ?? '' });
    }
    if (type !== 'revise' || !was || !is) continue;
    if (was.name !== is.name) summary.renamed.push({ from: was.name, to: is.name });
    if (was.parentId !== is.parentId) {
      const [from, to] = [before.groupOf(unitId)?.name ?? '', after.groupOf(unitId)?.name ?? ''];
      summary.moved.push({ name: is.name, from, to });
    }
    if (was.kind !== is.kind || was.level !== is.level || was.code !== is.code) summary.changed.push({ name: is.name });
  }
  for (const { unitId, name, phone, email } of rooms) {
    const unit = before.get(unitId);
    // The rooms of new units come with them.
    if (unit) summary.rooms.push({ name: unit.name, roomName: name, phone, email });
  }
  return summary;
};
