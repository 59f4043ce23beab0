import { nanoid } from 'nanoid';
import type { Room, Unit } from '#shared/contract/units.ts';

/** The meeting room that a new unit gets, named as such rooms are known. */
export const roomOf = (unit: Pick<Unit, 'id' | 'level' | 'name'>): Room => ({
  id: nanoid(),
  unitId: unit.id,
  name: `Phòng họp ${unit.level === 'department' ? '' : 'UBND '}${unit.name}`,
  phone: null,
  email: null,
});
