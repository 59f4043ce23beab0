import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { InvitedList, InvitedUnit } from '#shared/contract/invitations.ts';
import type { ListedReply } from '#shared/contract/replies.ts';
import { countReplies } from '#shared/invitations/counts.ts';
import { openApp } from '../testing/render-app.tsx';
import { device, secretary } from '../testing/samples.ts';
import { fakeServer } from '../testing/server.ts';
import { instantAt } from '../ui/format.ts';

const at = instantAt('2026-11-18', '09:15');
const reply = (changes: Partial<ListedReply> = {}): ListedReply => ({
  reply: 'comes',
  reason: '',
  substitute: null,
  at,
  by: 'Phường Phúc Tân',
  decision: null,
  outdated: false,
  ...changes,
});
const proposed = reply({ reason: 'Đi công tác', substitute: { office: 'Phó Chủ tịch', name: 'Lê Văn Tám' } });
const unit = (unitId: string, unitName: string, changes: Partial<InvitedUnit> = {}): InvitedUnit => ({
  roomId: `room-${unitId}`,
  unitId,
  unitName,
  groupName: 'Quận Hoàn Kiếm',
  level: 'commune',
  phone: null,
  attendees: [],
  ownAttendees: false,
  reply: null,
  ...changes,
});
const units = [
  unit('hangbac', 'Phường Hàng Bạc', { reply: proposed }),
  unit('phuctan', 'Phường Phúc Tân', { phone: '0901' }),
  unit('tandan', 'Xã Tản Đà', { groupName: 'Huyện Ba Vì', reply: reply({ reply: 'excused', reason: 'Chống bão' }) }),
  unit('batrai', 'Xã Ba Trại', { groupName: 'Huyện Ba Vì', reply: { ...proposed, at: at + 1 } }),
];
const FACTS = {
  meetingId: 'meeting1',
  title: 'Giao ban tháng 11',
  class: 'giao-ban',
  form: 'truc-tuyen',
  organiserName: 'Thành phố Hà Nội',
  chairName: 'Chủ tịch',
  startsAt: instantAt('2026-11-21', '08:30'),
  endsAt: instantAt('2026-11-21', '11:00'),
  phase: 'convened',
} as const;

const open = async (changes: Partial<InvitedList> = {}) => {
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/meetings/meeting1/invited': { ...FACTS, reader: 'office', open: true, attendees: [], units, ...changes },
    'POST /api/meetings/meeting1/invited/replies': {},
    'POST /api/meetings/meeting1/invited/decisions': {},
    'PUT /api/meetings/meeting1/invited/attendees': {},
  });
  await openApp('/meetings/meeting1/invited');
  const table = within(await screen.findByRole('region', { name: 'Các đơn vị được mời và trả lời' }));
  return { table, sent: () => server.asked.filter(({ route }) => !route.startsWith('GET')).map(({ body }) => body) };
};

describe('the invited units of a meeting', () => {
  it('stand by district with what they replied, and are found without accents', async () => {
    const { table } = await open();
    expect(table.getByRole('row', { name: /^Huyện Ba Vì/ }).textContent).toBe('Huyện Ba Vì2/2 đã trả lời');
    expect(table.getByRole('row', { name: /Xã Tản Đà/ }).textContent).toContain('vắng có lý doChống bão');
    fireEvent.change(screen.getByRole('searchbox', { name: 'Tìm đơn vị' }), { target: { value: 'phuc tan' } });
    await screen.findByText('Hiện 1 trên 4 đơn vị');
    fireEvent.change(screen.getByRole('searchbox', { name: 'Tìm đơn vị' }), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: 'Vắng có lý do: 1' }));
    await screen.findByText('Hiện 1 trên 4 đơn vị');
  });

  it('have their substitutes approved all at once, each as it was read', async () => {
    const { table, sent } = await open();
    fireEvent.click(table.getByRole('checkbox', { name: 'Chọn mọi đề nghị đang hiện' }));
    await screen.findByText('Đã chọn 2 đề nghị cử người dự thay');
    fireEvent.click(screen.getByRole('button', { name: 'Đồng ý' }));
    const proposals = [
      { roomId: 'room-hangbac', repliedAt: at },
      { roomId: 'room-batrai', repliedAt: at + 1 },
    ];
    await vi.waitFor(() => expect(sent()).toEqual([{ proposals, approved: true, reason: '' }]));
  });

  it('are refused a substitute with a reason only', async () => {
    const { table, sent } = await open();
    fireEvent.click(table.getByRole('checkbox', { name: 'Chọn Phường Hàng Bạc' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Không đồng ý' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Không đồng ý' }));
    await dialog.findByText(/Hãy ghi lý do/);
    fireEvent.change(dialog.getByLabelText(/Lý do/), { target: { value: 'Cần Chủ tịch trực tiếp dự' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Không đồng ý' }));
    const proposals = [{ roomId: 'room-hangbac', repliedAt: at }];
    await vi.waitFor(() =>
      expect(sent()).toEqual([{ proposals, approved: false, reason: 'Cần Chủ tịch trực tiếp dự' }]),
    );
  });

  it('have a reply written down for them when they ring up', async () => {
    const { table, sent } = await open();
    fireEvent.click(table.getByRole('button', { name: 'Phường Phúc Tân' }));
    const details = within(await screen.findByRole('dialog', { name: 'Phường Phúc Tân' }));
    fireEvent.click(details.getByRole('radio', { name: 'Báo vắng' }));
    fireEvent.click(details.getByRole('button', { name: 'Ghi trả lời' }));
    await details.findByText(/người không đến dự phải báo cáo chủ trì/);
    fireEvent.change(details.getByLabelText(/Lý do/), { target: { value: 'Đê vỡ' } });
    fireEvent.click(details.getByRole('button', { name: 'Ghi trả lời' }));
    const given = { roomId: 'room-phuctan', reply: 'excused', reason: 'Đê vỡ', substitute: null };
    await vi.waitFor(() => expect(sent()).toEqual([given]));
  });

  it('are told who must come, all at once', async () => {
    const { sent } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Thành phần phải dự' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Thành phần phải dự của mọi đơn vị' }));
    fireEvent.change(dialog.getByLabelText('Chức vụ 1'), { target: { value: 'Chủ tịch UBND' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Lưu thành phần' }));
    const attendees = [{ office: 'Chủ tịch UBND', name: null }];
    await vi.waitFor(() => expect(sent()).toEqual([{ roomIds: null, attendees }]));
  });

  it('are reminded while one owes an answer, also one that answered before the meeting was moved', async () => {
    const remind = { name: 'Nhắc đơn vị chưa trả lời' };
    await open({ units: [unit('hangbac', 'Phường Hàng Bạc', { reply: reply() })] });
    expect(screen.queryByRole('button', remind)).toBeNull();
    cleanup();
    await open({ units: [unit('hangbac', 'Phường Hàng Bạc', { reply: reply({ outdated: true }) })] });
    expect(screen.getByRole('button', remind)).toBeDefined();
  });

  it('are chased by the level above: who owes a reply stands first, with a telephone, and nothing is decided', async () => {
    const { table } = await open({ reader: 'care', units: units.slice(0, 2) });
    await screen.findByText(/Chỉ hiện các đơn vị do cơ quan của bạn quản lý/);
    const names = table.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(names.findIndex((name) => name?.includes('Phúc Tân'))).toBeLessThan(
      names.findIndex((name) => name?.includes('Hàng Bạc')),
    );
    // Once in its own column, once under the name where the screen is narrow.
    const calls = table.getAllByRole('link', { name: '0901' }).map((link) => link.getAttribute('href'));
    expect(new Set(calls)).toEqual(new Set(['tel:0901']));
    expect(table.queryByRole('checkbox')).toBeNull();
  });
});

describe('an invitation on a room’s first page', () => {
  it('is answered with a substitute by the room itself', async () => {
    const own = unit('phuctan', 'Phường Phúc Tân');
    const server = fakeServer({
      'GET /api/session': { principal: device },
      'GET /api/meetings': { meetings: [] },
      'GET /api/invitations': { invitations: [{ ...FACTS, counts: countReplies([own]), own }] },
      'POST /api/meetings/meeting1/invited/replies': {},
    });
    await openApp('/');
    await screen.findByText('Vui lòng trả lời giấy mời này.');
    fireEvent.click(screen.getByRole('button', { name: 'Cử người dự thay' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Cử người dự thay' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Gửi trả lời' }));
    await dialog.findByText('Hãy ghi họ và tên của người dự thay.');
    fireEvent.change(dialog.getByLabelText(/Chức vụ/), { target: { value: 'Phó Chủ tịch' } });
    fireEvent.change(dialog.getByLabelText(/Họ và tên/), { target: { value: 'Lê Văn Tám' } });
    fireEvent.change(dialog.getByLabelText(/Lý do/), { target: { value: 'Đi công tác' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Gửi trả lời' }));
    await vi.waitFor(() =>
      expect(server.asked.at(-2)?.body ?? server.asked.at(-1)?.body).toEqual({
        roomId: 'room-phuctan',
        reply: 'comes',
        reason: 'Đi công tác',
        substitute: { office: 'Phó Chủ tịch', name: 'Lê Văn Tám' },
      }),
    );
  });
});
