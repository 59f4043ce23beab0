import { expect, it } from 'vitest';
import type { ParticipationLine } from '#shared/contract/participation.ts';
import { NOTHING } from '#shared/targets/participation.ts';
import { tableCsv } from '../../tables/csv.ts';
import { participationFile } from './unit-tables.ts';

const line = (name: string, facts: Partial<ParticipationLine>): ParticipationLine => ({
  ...NOTHING,
  unitId: name,
  name,
  groupId: 'city',
  groupName: 'Hà Nội',
  phone: null,
  lastDay: null,
  ...facts,
});

it('places units by their attendance, those never invited last and without a place', () => {
  const lines = [
    line('Idle', {}),
    line('Lazy', { invited: 8, attended: 2, excused: 1, lastDay: '2026-06-30' }),
    line('Keen', {
      invited: 4,
      attended: 4,
      late: 1,
      leftEarly: 2,
      disconnections: 3,
      timesSpoken: 5,
      spokenMs: 90_000,
    }),
  ];
  const table = participationFile(
    { from: '2026-01', to: '2026-12', level: 'commune', levels: [], lines },
    { locale: 'en', onPaper: false },
  );
  expect(table.about).toBe('communes, from 01/2026 to 12/2026');
  expect(Buffer.from(tableCsv(table)).toString().split('\r\n').slice(1, -1)).toEqual([
    '1,Keen,Hà Nội,4,4,1,1,2,0,0,3,5,1.5',
    '2,Lazy (existed until 30/06/2026),Hà Nội,8,2,0.25,0,0,1,5,0,0,0',
    ',Idle,Hà Nội,0,0,,0,0,0,0,0,0,0',
  ]);
});
