import { expect, it } from 'vitest';
import type { RegisterLine } from '#shared/contract/register.ts';
import { MOST_ON_PAPER, registerTable } from './table.ts';

const line: RegisterLine = {
  id: 'line1',
  origin: 'entered',
  title: 'Giao ban',
  organiserUnitId: 'city',
  organiserName: 'Thành phố Hà Nội',
  class: 'giao-ban',
  wide: true,
  form: 'ket-hop',
  remoteOnline: true,
  secret: false,
  day: '2026-03-10',
  startsAt: null,
  endsAt: null,
  state: 'held',
  standing: 'held',
  reach: ['commune'],
  sites: null,
  sitesConnected: null,
  platform: '',
  evidence: '',
  enteredAt: 0,
  afterClosing: false,
};
const tooMany = Array.from({ length: MOST_ON_PAPER + 1 }, () => line);
const told = { filter: { class: 'giao-ban', text: 'quý' }, organiserName: null, day: '2026-03-31' } as const;

it('says on paper how many lines it left out, and leaves out none elsewhere', () => {
  const paper = registerTable(tooMany, told, { locale: 'vi', onPaper: true });
  expect(paper.rows).toHaveLength(MOST_ON_PAPER);
  expect(paper.notes.at(-1)).toContain('1000 cuộc họp mới nhất trong 1001 cuộc');
  expect(registerTable(tooMany, told, { locale: 'vi', onPaper: false }).rows).toHaveLength(MOST_ON_PAPER + 1);
});

it('says what it is narrowed to', () => {
  const { about, notes } = registerTable(
    [],
    { ...told, filter: { ...told.filter, from: '2026-03-01' } },
    {
      locale: 'en',
      onPaper: false,
    },
  );
  expect(about).toBe('from 01/03/2026');
  expect(notes).toEqual(['Made on 31/03/2026.', 'Meetings: 0.', 'Only: Briefing; containing "quý".']);
});
