import type { MeetingForm } from '#shared/contract/meetings.ts';
import { clockText, dayOf } from '../calendar.ts';
import type { MeetingFacts, MeetingMailKind } from './announcements.ts';

/** What a letter to a unit is made of. */
export type Letter = {
  kind: MeetingMailKind;
  facts: Pick<MeetingFacts, 'title' | 'form' | 'startsAt' | 'endsAt' | 'place' | 'requirements' | 'contact' | 'agenda'>;
  organiser: string;
  chair: string;
  /** Why it is postponed or cancelled. */
  reason: string | null;
  /** Where the meeting is entered. */
  url: string;
};

const FORMS: Record<MeetingForm, string> = {
  'truc-tiep': 'trực tiếp',
  'truc-tuyen': 'trực tuyến, tại điểm cầu của đơn vị',
  'ket-hop': 'trực tiếp kết hợp trực tuyến',
  'chay-thu': 'chạy thử, tại điểm cầu của đơn vị',
};

const SUBJECTS: Record<MeetingMailKind, string> = {
  invitation: 'Giấy mời họp',
  change: 'Thay đổi cuộc họp',
  postponement: 'Hoãn họp',
  cancellation: 'Hủy họp',
  reminder: 'Nhắc xác nhận dự họp',
};

const OPENINGS: Record<MeetingMailKind, string> = {
  invitation: 'trân trọng kính mời dự cuộc họp:',
  change: 'thông báo cuộc họp sau đây có thay đổi; xin theo đúng nội dung dưới đây:',
  postponement: 'thông báo hoãn cuộc họp:',
  cancellation: 'thông báo hủy cuộc họp, hoặc đơn vị không còn trong thành phần mời:',
  reminder: 'đề nghị đơn vị xác nhận tham dự hoặc báo vắng cuộc họp:',
};

const WEEKDAYS = ['Chủ Nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** Subject and text of a letter to a unit, in the words of the office. */
export const letterText = (letter: Letter, recipient: string): { subject: string; text: string } => {
  const { kind, facts, organiser, chair, reason, url } = letter;
  const isOff = kind === 'postponement' || kind === 'cancellation';
  const lines = [
    `Kính gửi: ${recipient}`,
    '',
    `${organiser} ${OPENINGS[kind]}`,
    '',
    facts.title,
    '',
    ...(reason === null ? [] : [`Lý do: ${reason}`]),
    `Thời gian: ${timeText(facts)}`,
    `Chủ trì: ${chair}`,
    `Hình thức: ${FORMS[facts.form]}`,
    ...(facts.place === '' ? [] : [`Địa điểm: ${facts.place}`]),
    ...(isOff || facts.agenda.length === 0 ? [] : ['Chương trình:', ...facts.agenda.map(agendaLine)]),
    ...(isOff || facts.requirements === '' ? [] : [`Yêu cầu: ${facts.requirements}`]),
    ...(facts.contact === '' ? [] : [`Đầu mối liên hệ: ${facts.contact}`]),
    '',
    isOff ? `Thông tin cuộc họp: ${url}` : `Vào họp, xác nhận tham dự hoặc báo vắng: ${url}`,
    ...(isOff ? [] : [`Tài liệu họp: ${url}/papers`]),
    ...(isOff ? [] : ['Các địa chỉ này không đổi kể cả khi cuộc họp có thay đổi.']),
    '',
    'Thư do hệ thống giao ban trực tuyến gửi tự động.',
    '',
  ];
  return { subject: `${SUBJECTS[kind]}: ${facts.title} (${timeText(facts)})`, text: lines.join('\n') };
};

/** `08:00 thứ Hai, ngày 23/11/2026`, and when it is to end. */
const timeText = ({ startsAt, endsAt }: Letter['facts']): string => {
  const isOneDay = dayOf(startsAt) === dayOf(endsAt);
  const from = `${hourText(startsAt)}–${isOneDay ? '' : `${dayText(endsAt)} `}${hourText(endsAt)}`;
  return `${from}, ${WEEKDAYS[new Date(`${dayOf(startsAt)}T00:00:00Z`).getUTCDay()]}, ngày ${dayText(startsAt)}`;
};

const hourText = (at: number): string => clockText(at).slice(0, 5);

const dayText = (at: number): string => dayOf(at).split('-').toReversed().join('/');

const agendaLine = ({ title, minutes }: MeetingFacts['agenda'][number], index: number): string =>
  `  ${index + 1}. ${title}${minutes === null ? '' : ` (${minutes} phút)`}`;
