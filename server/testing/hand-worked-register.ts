import type { Unit } from '#shared/contract/units.ts';
import { PRESETS } from '#shared/targets/presets.ts';
import type { Deed } from '../store/audit.ts';
import type { Db } from '../store/database.ts';
import { writeEntry } from '../store/register-entry.ts';
import type { Repositories } from '../store/repositories.ts';
import { closedFigures, closedMonths } from '../store/schema/index.ts';
import { FURTHER_INDICATORS, MARCH_AS_CLOSED } from './hand-worked-figures.ts';
import { HAND_WORKED_LINES, MARCH_CLOSED_AT } from './hand-worked-lines.ts';
import { units } from './small-city.ts';

/** From this day on the small city has no districts; two communes give way to a new one. */
export const REFORM = '2025-07-01';
const ENDED = ['hoankiem', 'badinh', 'hangbac', 'doican'];
const MOVED = ['phuctan', 'quanthanh'];

const deed = (action: Deed['action'], subjectId: string): Deed => ({
  at: MARCH_CLOSED_AT,
  actor: 'system',
  actorName: '',
  action,
  subjectId,
  subjectName: subjectId,
  unitId: null,
});

/** All versions of a unit that the reform touches. */
const reformed = (unit: Unit): Unit[] => {
  const before = { ...unit, validTo: REFORM };
  return MOVED.includes(unit.id) ? [before, { ...unit, parentId: 'city', validFrom: REFORM }] : [before];
};

const NEW_COMMUNE: Unit = {
  id: 'cuanam',
  code: null,
  name: 'Phường Cửa Nam',
  level: 'commune',
  kind: 'Phường',
  parentId: 'city',
  validFrom: REFORM,
  validTo: null,
};

/**
 * Puts a register whose figures were worked out by hand into a store with the small city, which is reformed in it: `EXPECTED_FIGURES`
 * says what must come out of every page, file and interface.
 */
export const addHandWorkedRegister = async (repositories: Repositories, db: Db): Promise<void> => {
  const touched = units.filter(({ id }) => [...ENDED, ...MOVED].includes(id));
  await repositories.unitChanges.store({
    versions: new Map([...touched.map((unit) => [unit.id, reformed(unit)] as const), [NEW_COMMUNE.id, [NEW_COMMUNE]]]),
    newUnitIds: [NEW_COMMUNE.id],
    newRooms: [
      { id: 'room-cuanam', unitId: NEW_COMMUNE.id, name: 'Phòng họp Phường Cửa Nam', phone: null, email: null },
    ],
    changedRooms: [],
    deeds: [],
  });
  await repositories.indicators.layOnce(PRESETS, MARCH_CLOSED_AT);
  db.transaction((tx) => {
    for (const line of HAND_WORKED_LINES) writeEntry(tx, line);
    tx.insert(closedMonths)
      .values({ month: '2025-03', closedAt: MARCH_CLOSED_AT, by: 'secretary-city', byName: 'secretary-city' })
      .run();
    const frozen = MARCH_AS_CLOSED.map(({ indicatorId, online, others }) => ({
      month: '2025-03',
      indicatorId,
      unitId: 'city',
      numerator: online.length,
      denominator: online.length + others.length,
      members: JSON.stringify([
        ...online.map((id) => ({ id, counts: true })),
        ...others.map((id) => ({ id, counts: false })),
      ]),
    }));
    tx.insert(closedFigures).values(frozen).run();
  });
  for (const further of FURTHER_INDICATORS)
    await repositories.indicators.add(further, deed('indicator.added', further.id));
};
