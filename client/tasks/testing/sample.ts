import type { TaskLine } from '#shared/contract/tasks.ts';

/** A task for tests. */
export const taskSample = (over: Partial<TaskLine> = {}): TaskLine => ({
  meetingId: 'm',
  taskId: 't',
  meetingTitle: 'Giao ban tháng 11',
  meetingDay: '2026-11-02',
  organiserName: 'Thành phố Hà Nội',
  text: 'Báo cáo kết quả giải phóng mặt bằng',
  lead: { id: 'phuctan', name: 'Phường Phúc Tân' },
  coordinating: [],
  givenDay: '2026-11-02',
  dueDay: '2026-11-30',
  state: 'open',
  done: null,
  reopened: null,
  remindedAt: null,
  mayReport: false,
  mayReopen: false,
  mayRemind: false,
  ...over,
});
