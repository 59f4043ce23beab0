import type { TaskDays } from '#shared/tasks/state.ts';
import { stateOn } from '#shared/tasks/state.ts';

/** What a reminder is made of. */
export type Reminder = TaskDays & {
  text: string;
  leadUnitName: string;
  organiserName: string;
  meetingTitle: string;
  meetingDay: string;
  /** Where the task is reported on. */
  url: string;
};

const SUBJECT_SIGNS = 80;

const dayText = (day: string): string => day.split('-').toReversed().join('/');

/** Subject and text of the letter that reminds a lead unit on a day, in the words of the office. */
export const reminderLetter = (reminder: Reminder, day: string): { subject: string; text: string } => {
  const { text, dueDay, leadUnitName, organiserName, meetingTitle, meetingDay, url } = reminder;
  const isLate = stateOn(reminder, day) === 'late';
  const signs = Array.from(text);
  const brief = signs.length > SUBJECT_SIGNS ? `${signs.slice(0, SUBJECT_SIGNS).join('')}…` : text;
  const due = dueDay === null ? 'không ghi thời hạn' : `thời hạn ${dayText(dueDay)}`;
  const lines = [
    `Kính gửi: ${leadUnitName}`,
    '',
    isLate
      ? `${organiserName} đôn đốc nhiệm vụ đã quá hạn sau đây:`
      : `${organiserName} nhắc đơn vị thực hiện nhiệm vụ sau đây:`,
    '',
    text,
    '',
    `Thời hạn: ${dueDay === null ? 'không ghi' : dayText(dueDay)}`,
    `Giao tại: ${meetingTitle}, ngày ${dayText(meetingDay)}`,
    '',
    `Đề nghị đơn vị báo cáo kết quả tại: ${url}`,
    '',
    'Thư do hệ thống giao ban trực tuyến gửi tự động.',
    '',
  ];
  return {
    subject: `${isLate ? 'Đôn đốc nhiệm vụ quá hạn' : 'Nhắc nhiệm vụ'}: ${brief} (${due})`,
    text: lines.join('\n'),
  };
};
