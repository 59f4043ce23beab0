import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Principal } from '#shared/contract/accounts.ts';
import type { ReportSetting } from '#shared/contract/report-runs.ts';
import { readPdf } from '../../papers/testing/poppler.ts';
import { writeEntry } from '../../store/register-entry.ts';
import { startReportingOffice } from '../testing/reporting-office.ts';
import { makeDue } from './timer.ts';

const at = (moment: string): number => Date.parse(`${moment}:00+07:00`);
const MONTHLY: ReportSetting = { on: true, daysAfter: 5, unitIds: ['phuctan', 'doican'], formats: ['csv'] };
const secretary: Principal = {
  kind: 'account',
  accountId: 'secretary-city',
  displayName: 'Thư ký',
  grants: [{ role: 'secretary', unitId: 'city' }],
};

let office: Awaited<ReturnType<typeof startReportingOffice>>;

beforeEach(async () => {
  office = await startReportingOffice();
  const { repositories, db, time } = office;
  const room = (await repositories.units.roomOf('phuctan'))!;
  await repositories.unitChanges.changeRoom(
    { ...room, email: 'phuctan@hanoi.example' },
    { at: 0, actor: 'x', actorName: 'x', action: 'room.changed', subjectId: room.id, subjectName: '', unitId: null },
  );
  // October 2026: nine wide meetings of the city, eight of them online.
  db.transaction((tx) => {
    for (let day = 1; day <= 9; day += 1)
      writeEntry(tx, {
        id: `m${day}`,
        origin: 'entered',
        title: 'Họp',
        organiserUnitId: 'city',
        class: 'giao-ban',
        wide: true,
        form: day === 9 ? 'truc-tiep' : 'truc-tuyen',
        remoteOnline: false,
        secret: false,
        day: `2026-10-0${day}`,
        state: 'held',
        reach: ['department', 'district', 'commune'],
        enteredAt: 0,
        changedAt: 0,
        invited: [],
      });
  });
  time.now = at('2026-10-20T09:00');
  await office.reportRunDesk.set(secretary, 'month', MONTHLY);
  office.sender.start();
});
afterEach(() => office.stop());

const timer = async (moment: string): Promise<void> => {
  office.time.now = at(moment);
  await makeDue({ ...office.repositories, ...office });
  await office.sender.idle();
};
const periods = async () => (await office.reportRunDesk.view(secretary)).runs.map(({ period }) => period);

it('comes on its day, in the morning, once; PDF and workbook in the mail say the same figures', async () => {
  await office.reportRunDesk.set(secretary, 'month', { ...MONTHLY, formats: ['pdf', 'xlsx'] });
  await timer('2026-11-04T12:00');
  await timer('2026-11-05T06:59');
  expect(await periods()).toEqual([]);
  await timer('2026-11-05T07:10');
  await timer('2026-11-05T07:25');

  expect(office.catcher.caught.map(({ to }) => to)).toEqual(['phuctan@hanoi.example']);
  const { mail } = office.catcher.caught[0]!;
  expect(mail.subject).toBe('Báo cáo kết quả tổ chức họp trực tuyến tháng 10 năm 2026');
  expect(mail.text).toContain('8/9, 88,8\u00A0% (chỉ tiêu 90\u00A0%)');
  const [pdf, xlsx] = mail.attachments.map(({ content }) => Buffer.from(content as ArrayBuffer));
  const text = readPdf(pdf!).text().replaceAll(/\s+/gu, ' ');
  for (const said of ['BÁO CÁO', '/BC-UBND', 'tháng 10 năm 2026', '8/9', '88,8 %', '90 %', 'Chưa đạt', 'Lưu: VT'])
    expect(text).toContain(said);
  const book = read(xlsx);
  const rows = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 });
  expect(rows.find(([name]) => name === 'Họp diện rộng của Thành phố tổ chức trực tuyến')?.slice(1, 6)).toEqual([
    8,
    9,
    8 / 9,
    0.9,
    'Chưa đạt',
  ]);

  const { runs } = await office.reportRunDesk.view(secretary);
  expect(runs).toMatchObject([
    {
      period: '2026-10',
      dueDay: '2026-11-05',
      madeAt: at('2026-11-05T07:10'),
      late: false,
      madeByName: null,
      // One of the two has no address yet: it is not sent to all.
      sentAt: null,
      receivers: [
        { unitName: 'Phường Phúc Tân', state: 'delivered' },
        { unitName: 'Phường Đội Cấn', state: 'no-address' },
      ],
    },
  ]);
  const file = await office.reportRunDesk.file(secretary, runs[0]!.id, 'pdf');
  const kept = await readFile(file.path);
  expect(createHash('sha256').update(kept).digest('hex')).toBe(file.hash);
  expect(kept.equals(pdf!)).toBe(true);
});

it('after days without a server, and over a restart, each missed one is made late, and none twice', async () => {
  await timer('2027-01-20T09:00');
  expect(await periods()).toEqual(['2026-12', '2026-11', '2026-10']);
  expect((await office.reportRunDesk.view(secretary)).runs.map(({ late }) => late)).toEqual([true, true, true]);
  await Promise.all([timer('2027-01-20T09:15'), timer('2027-01-20T09:15')]);
  expect(office.catcher.caught).toHaveLength(3);
});

it('of a period that has its report, nothing is entered and nothing sent again', async () => {
  office.time.now = at('2026-11-03T10:00');
  await office.reportRunDesk.makeNow(secretary, '2026-10');
  await expect(office.reportRunDesk.makeNow(secretary, '2026-10')).rejects.toMatchObject({ code: 'report-made' });
  await timer('2026-11-05T08:00');
  expect(office.catcher.caught).toHaveLength(1);
  await expect(office.reportRunDesk.makeNow(secretary, '2026-11')).rejects.toMatchObject({ code: 'period-open' });
  const audit = await office.repositories.audit.read({ within: null, most: 10, action: 'report.made' });
  expect(audit.map(({ actorName, subjectName }) => [actorName, subjectName])).toEqual([['Thư ký', '2026-10']]);
});

it('whoever has an address now gets it when it is sent again', async () => {
  await timer('2026-11-05T08:00');
  const room = (await office.repositories.units.roomOf('doican'))!;
  await office.repositories.unitChanges.changeRoom(
    { ...room, email: 'doican@hanoi.example' },
    { at: 0, actor: 'x', actorName: 'x', action: 'room.changed', subjectId: room.id, subjectName: '', unitId: null },
  );
  const [run] = (await office.reportRunDesk.view(secretary)).runs;
  await office.reportRunDesk.sendAgain(secretary, run!.id);
  await office.sender.idle();
  expect(office.catcher.caught.map(({ to }) => to)).toEqual(['phuctan@hanoi.example', 'doican@hanoi.example']);
  expect((await office.reportRunDesk.view(secretary)).runs[0]?.sentAt).toBe(at('2026-11-05T08:00'));
});

it('switched off nothing comes; switched on again, only what is due from then on', async () => {
  await office.reportRunDesk.set(secretary, 'month', { ...MONTHLY, on: false });
  await timer('2026-11-10T08:00');
  await office.reportRunDesk.set(secretary, 'month', MONTHLY);
  await timer('2026-12-05T08:00');
  expect(await periods()).toEqual(['2026-11']);
});
