import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from '../testing/render-app.tsx';
import { secretary, units } from '../testing/samples.ts';
import { fakeServer, Refusing } from '../testing/server.ts';
import { addDays, dayOf, formatDate } from '../ui/format.ts';

const person = (id: string, displayName: string, role: 'chair' | 'secretary') => ({
  id,
  displayName,
  grants: [{ role, unitId: 'city' }],
});

async function open(answer: unknown = { meetingId: 'new1' }) {
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/units': { units },
    'GET /api/people': {
      people: [person('chair', 'Chủ tịch Thành phố', 'chair'), person('sec', 'Thư ký', 'secretary')],
    },
    'GET /api/meetings': { meetings: [] },
    'POST /api/meetings': answer,
  });
  const router = await openApp('/meetings/new');
  await screen.findByRole('heading', { name: 'Thành phần tham dự' });
  return {
    router,
    sent: () => server.asked.filter(({ route }) => route === 'POST /api/meetings').map(({ body }) => body),
  };
}

/** A field by its label; what must be filled has a star after it. */
const field = (label: string) => screen.getByLabelText(new RegExp(`^${label}( \\*)?$`));
const type = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const line = (name: string | RegExp) => screen.getByRole('treeitem', { name });
const key = (name: string) => fireEvent.keyDown(screen.getByRole('tree'), { key: name });

async function chooseChair() {
  fireEvent.click(screen.getByRole('combobox', { name: 'Chủ trì' }));
  // The lists of all fields exist from the beginning, hidden; the chair's comes first.
  const [option] = await screen.findAllByRole('option', { name: 'Chủ tịch Thành phố', hidden: true });
  fireEvent.click(option!);
}

describe('convening', () => {
  it('sends what was entered, and shows the day on which the meeting now stands', async () => {
    const { router, sent } = await open();
    const later = addDays(dayOf(Date.now()), 10);
    type('Tên cuộc họp', 'Giao ban quý');
    type('Ngày bắt đầu', formatDate(Date.parse(later)));
    await chooseChair();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Xã, phường, thị trấn (0/3)' }));
    press('Thêm mục');
    type('Nội dung mục 1', 'Cải cách hành chính');
    type('Người trình bày mục 1', 'Giám đốc Sở Nội vụ');
    press('Triệu tập');
    await waitFor(() => expect(router.state.location.search).toBe(`?day=${later}`));
    expect(sent()).toEqual([
      expect.objectContaining({
        secret: false,
        title: 'Giao ban quý',
        organiserUnitId: 'city',
        chairId: 'chair',
        secretaryId: 'sec',
        invitedUnitIds: ['phuctan', 'hangbac', 'tandan'],
        agenda: [
          expect.objectContaining({ title: 'Cải cách hành chính', minutes: null, speaker: 'Giám đốc Sở Nội vụ' }),
        ],
      }),
    ]);
  });

  it('says at each field what is missing, sends nothing and goes to the first', async () => {
    const { sent } = await open();
    press('Triệu tập');
    await screen.findByText('Hãy nhập tên cuộc họp, nhiều nhất 300 ký tự.');
    expect(screen.getByText('Hãy chọn người chủ trì.')).toBeDefined();
    expect(screen.getByText('Hãy chọn ít nhất một đơn vị.')).toBeDefined();
    expect(screen.getByText('Còn 3 chỗ cần sửa.')).toBeDefined();
    expect(document.activeElement).toBe(field('Tên cuộc họp'));
    expect(sent()).toEqual([]);
  });

  it('puts the server’s complaint at the field it names', async () => {
    await open(
      new Refusing(400, { code: 'bad-input', category: 'input', message: 'Chủ trì chưa đúng.', fields: ['chairId'] }),
    );
    type('Tên cuộc họp', 'Giao ban quý');
    await chooseChair();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Xã, phường, thị trấn (0/3)' }));
    press('Triệu tập');
    await screen.findByRole('alert');
    expect(screen.getByRole('combobox', { name: 'Chủ trì' }).getAttribute('aria-invalid')).toBe('true');
  });
});

describe('a secret meeting', () => {
  it('hides the content, says why, and sends none of it', async () => {
    const { sent } = await open();
    type('Tên cuộc họp', 'Không được lưu');
    fireEvent.click(screen.getByRole('switch', { name: 'Cuộc họp mật' }));
    await screen.findByText(/chỉ được ghi sổ/);
    expect(screen.queryByLabelText(/^Tên cuộc họp/)).toBeNull();
    expect(screen.queryByRole('tree')).toBeNull();
    type('Ngày họp', '30/11/2026');
    expect(screen.queryByRole('combobox', { name: 'Chủ trì' })).toBeNull();
    press('Ghi sổ');
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()).toEqual([{ secret: true, class: 'giao-ban', organiserUnitId: 'city', day: '2026-11-30' }]);
  });
});

describe('the units', () => {
  it('are chosen by district, with three states, and chosen back', async () => {
    await open();
    const district = /^Quận Hoàn Kiếm,/;
    expect(line(district).getAttribute('aria-checked')).toBe('false');
    key('ArrowDown');
    key('ArrowDown');
    key('ArrowRight');
    await waitFor(() => expect(line(district).getAttribute('aria-expanded')).toBe('true'));
    key('ArrowDown');
    key('ArrowDown');
    key(' ');
    expect(line('Phường Phúc Tân').getAttribute('aria-checked')).toBe('true');
    expect(line(district).getAttribute('aria-checked')).toBe('mixed');
    key('ArrowLeft');
    key(' ');
    expect(line(district).getAttribute('aria-checked')).toBe('true');
    expect(screen.getByText('Đã chọn 1 quận, huyện, thị xã · 2 xã, phường, thị trấn')).toBeDefined();
    press('Hoàn tác');
    expect(line(district).getAttribute('aria-checked')).toBe('mixed');
    press('Bỏ chọn tất cả');
    expect(screen.getByText('Chưa chọn đơn vị nào')).toBeDefined();
  });

  it('are found without accents', async () => {
    await open();
    type('Tìm đơn vị', 'tan da');
    await waitFor(() => expect(screen.getAllByRole('treeitem')).toHaveLength(2));
    expect(line('Xã Tản Đà')).toBeDefined();
  });
});

describe('the agenda', () => {
  it('is put in order from the keyboard', async () => {
    await open();
    press('Thêm mục');
    press('Thêm mục');
    type('Nội dung mục 1', 'Một');
    type('Nội dung mục 2', 'Hai');
    fireEvent.keyDown(screen.getByLabelText('Nội dung mục 2'), { key: 'ArrowUp', altKey: true });
    await waitFor(() => expect(screen.getByLabelText('Nội dung mục 1')).toHaveProperty('value', 'Hai'));
    press('Xóa mục 1');
    expect(screen.getByLabelText('Nội dung mục 1')).toHaveProperty('value', 'Một');
  });
});

describe('leaving', () => {
  it('asks before what was entered is lost', async () => {
    const { router } = await open();
    type('Tên cuộc họp', 'Dở dang');
    fireEvent.click(screen.getByRole('link', { name: 'Giao ban trực tuyến' }));
    const question = await screen.findByRole('dialog');
    fireEvent.click(within(question).getByRole('button', { name: 'Bỏ và rời trang' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
  });

  it('asks nothing where nothing was entered', async () => {
    const { router } = await open();
    fireEvent.click(screen.getByRole('link', { name: 'Giao ban trực tuyến' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
  });
});
