import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MeetingOutcomes } from '#shared/contract/meeting-outcomes.ts';
import { USUAL_CHOICES } from '#shared/contract/votes.ts';
import { openApp } from '../testing/render-app.tsx';
import { meeting, secretary, units } from '../testing/samples.ts';
import { fakeServer } from '../testing/server.ts';
import { instantAt } from '../ui/format.ts';

const at = instantAt('2026-11-21', '09:12');
const OUTCOMES: MeetingOutcomes = {
  phase: 'ended',
  day: '2026-11-21',
  mayEdit: true,
  agenda: [{ itemId: 'i1', title: 'Ngân sách' }],
  conclusions: [{ conclusionId: 'k1', itemId: 'i1', text: '<b>Thống nhất</b>', at, speakerName: 'Chủ tịch' }],
  tasks: [
    {
      taskId: 't1',
      conclusionId: 'k1',
      text: 'Rà soát',
      lead: { id: 'phuctan', name: 'Phường Phúc Tân' },
      coordinating: [{ id: 'noivu', name: 'Sở Nội vụ' }],
      dueDay: '2026-12-01',
    },
  ],
  votes: [
    {
      voteId: 'v1',
      question: 'Thông qua?',
      choices: [...USUAL_CHOICES],
      secret: false,
      quorum: 2,
      openedAt: at,
      closedAt: at,
      eligible: 2,
      cast: 1,
      counts: [{ choiceId: 'for', count: 1 }],
      end: 'closed',
      answers: [
        { roomId: 'a', name: 'Phường Phúc Tân', groupName: 'Quận Hoàn Kiếm', choiceId: 'for' },
        { roomId: 'b', name: 'Xã Tản Đà', groupName: 'Huyện Ba Vì', choiceId: null },
      ],
    },
  ],
  comments: [{ commentId: 'm1', roomId: 'a', itemId: null, text: 'Bổ sung kinh phí', at, roomName: 'Phường Phúc Tân' }],
};

const open = async (outcomes: MeetingOutcomes = OUTCOMES) => {
  const server = fakeServer({
    'GET /api/session': { principal: secretary },
    'GET /api/meetings/meeting1': {
      ...meeting({ phase: 'ended' }),
      secretaryName: null,
      deputyName: null,
      place: '',
      requirements: '',
      contact: '',
      calledOffReason: null,
      agenda: [],
      openedAt: at,
      endedAt: at,
    },
    'GET /api/meetings/meeting1/outcomes': outcomes,
    'GET /api/units': { units },
    'PUT /api/meetings/meeting1/conclusions/k1': {},
    'DELETE /api/meetings/meeting1/conclusions/k1': {},
    'PUT /api/meetings/meeting1/tasks/t1': {},
  });
  await openApp('/meetings/meeting1/outcomes');
  await screen.findByText('Kết luận, nhiệm vụ', { selector: 'h1' });
  return server;
};
const changes = ({ asked }: Awaited<ReturnType<typeof open>>) =>
  asked.filter(({ route }) => !route.startsWith('GET')).map(({ route, body }) => ({ route, body }));
const click = async (id: string) => fireEvent.click(await screen.findByTestId(id));

describe('what came out of a meeting', () => {
  it('is read with who spoke, what follows from what, and markup as text', async () => {
    await open({ ...OUTCOMES, mayEdit: false });
    const conclusion = await screen.findByTestId('conclusion');
    expect(conclusion.textContent).toBe('1.<b>Thống nhất</b>Mục 1: Ngân sách · 09:12, Chủ tịch phát biểu');
    expect(screen.getByTestId('task').textContent).toContain('Theo kết luận 1');
    expect(screen.getByTestId('comment').textContent).toContain('Bổ sung kinh phí');
    for (const id of ['add-conclusion', 'edit-conclusion', 'withdraw-conclusion', 'add-task', 'edit-task']) {
      expect(screen.queryByTestId(id)).toBeNull();
    }
  });

  it('says where there is nothing', async () => {
    await open({ ...OUTCOMES, conclusions: [], tasks: [], votes: [], comments: [] });
    await screen.findByText(/Chưa ghi kết luận nào. Kết luận ghi ở đây hiện trong biên bản/);
    expect(screen.getByText('Cuộc họp không có biểu quyết nào.')).toBeDefined();
  });

  it('is put right by the office', async () => {
    const server = await open();
    await click('edit-conclusion');
    fireEvent.change(await screen.findByTestId('conclusion-text'), { target: { value: 'Thống nhất chủ trương' } });
    await click('save-conclusion');
    await waitFor(() =>
      expect(changes(server)).toEqual([
        {
          route: 'PUT /api/meetings/meeting1/conclusions/k1',
          body: { text: 'Thống nhất chủ trương', itemId: 'i1' },
        },
      ]),
    );
    await waitFor(() => expect(screen.queryByTestId('conclusion-text')).toBeNull());
  });

  it('is withdrawn only after a question', async () => {
    const server = await open();
    await click('withdraw-conclusion');
    const question = await screen.findByRole('dialog', { name: 'Rút kết luận 1?' });
    expect(changes(server)).toEqual([]);
    fireEvent.click(within(question).getByRole('button', { name: 'Rút kết luận' }));
    await waitFor(() =>
      expect(changes(server)).toEqual([{ route: 'DELETE /api/meetings/meeting1/conclusions/k1', body: undefined }]),
    );
  });

  it('gives a task to another lead unit', async () => {
    const server = await open();
    await click('edit-task');
    fireEvent.click(await screen.findByTestId('task-lead'));
    // The lists of both fields are there, hidden; the lead's comes first.
    const [unit] = await screen.findAllByRole('option', { name: 'Xã Tản Đà', hidden: true });
    fireEvent.click(unit!);
    await click('task-save');
    await waitFor(() =>
      expect(changes(server)).toMatchObject([
        {
          route: 'PUT /api/meetings/meeting1/tasks/t1',
          body: { leadUnitId: 'tandan', coordinatingUnitIds: ['noivu'], conclusionId: 'k1', dueDay: '2026-12-01' },
        },
      ]),
    );
  });

  it('tells who voted what, and who did not', async () => {
    await open();
    await click('vote-answers');
    const silent = await screen.findByRole('region', { name: 'Chưa biểu quyết' });
    expect(silent.textContent).toBe('Chưa biểu quyết (1)Xã Tản Đà · Huyện Ba Vì');
    fireEvent.change(screen.getByRole('searchbox', { name: 'Tìm đơn vị' }), { target: { value: 'hoan kiem' } });
    expect(silent.textContent).toBe('Chưa biểu quyết (0)');
  });
});
