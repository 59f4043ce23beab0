import type { GivenNumber, Issuer } from '../contract/issuers.ts';
import type { AgendaItem, MeetingForm } from '../contract/meetings.ts';
import { momentOnPaper } from './moments.ts';
import type { Block, Paper, Run } from './paper.ts';

/** What an invitation tells of a meeting. */
export type InvitedTo = {
  title: string;
  form: MeetingForm | null;
  startsAt: number;
  place: string;
  requirements: string;
  contact: string;
  chairName: string | null;
  agenda: readonly AgendaItem[];
  /** The units in the order of the roster, under the unit by which they are grouped. */
  invited: readonly { name: string; groupName: string }[];
  /** Who must come, by office and perhaps by name: for every unit, and for some in place of that. */
  attendees: { all: readonly string[]; exceptions: readonly { unit: string; who: readonly string[] }[] };
};

/** The type's letters in numbers of invitations. */
export const INVITATION_TYPE = 'GM';

/** So many units are named on lines of their own; more of them by their groups. */
const MOST_LINES = 12;

const FORMS: Record<MeetingForm, string> = {
  'truc-tiep': 'Họp trực tiếp',
  'truc-tuyen': 'Họp trực tuyến',
  'ket-hop': 'Họp trực tiếp kết hợp trực tuyến',
  'chay-thu': 'Chạy thử',
};

/**
 * The invitation to a meeting (giấy mời): Decree 30/2020/NĐ-CP, form 1.7, with what Decision 45/2018/QĐ-TTg asks of it:
 * chair, attendees, content, time, place, requirements, contact point.
 */
export const invitationTo = (meeting: InvitedTo, issuer: Issuer, given: GivenNumber | null): Paper => ({
  type: 'giay-moi',
  issuer: { superior: issuer.superior, name: issuer.name, place: issuer.place },
  number: { number: given?.number ?? null, symbol: `${INVITATION_TYPE}-${issuer.symbol}` },
  date: given?.day ?? null,
  title: 'Giấy mời',
  subject: meeting.title,
  body: bodyOf(meeting, issuer),
  signatures: {
    left: null,
    right: { authority: issuer.authority, title: issuer.title, name: issuer.signerName },
  },
  recipients: ['Như trên', ...issuer.recipients],
  colophon: null,
});

const bodyOf = (meeting: InvitedTo, issuer: Issuer): Block[] => {
  const { title, form, startsAt, place, requirements, contact, chairName, agenda } = meeting;
  return [
    paragraph([{ text: `${issuer.name} trân trọng kính mời:` }]),
    { kind: 'list', ordered: false, items: invitedLines(meeting.invited).map((text) => [{ text }]) },
    ...attendeeLines(meeting.attendees),
    fact('Tới dự', `${title}.`, ' '),
    ...(chairName === null ? [] : [fact('Chủ trì', `${chairName}.`)]),
    fact('Thời gian', `${momentOnPaper(startsAt)}.`),
    ...(form === null ? [] : [fact('Hình thức', `${FORMS[form]}.`)]),
    fact('Địa điểm', place === '' ? 'Tại phòng họp trực tuyến của các đơn vị.' : place),
    ...(agenda.length === 0 ? [] : [fact('Nội dung', ''), agendaList(agenda)]),
    ...(requirements === '' ? [] : [fact('Yêu cầu', requirements)]),
    ...(contact === '' ? [] : [fact('Đầu mối liên hệ', contact)]),
    paragraph([{ text: 'Đề nghị các đơn vị dự họp đúng thành phần, đúng thời gian' }]),
  ];
};

const paragraph = (runs: Run[]): Block => ({ kind: 'paragraph', runs });

const fact = (label: string, text: string, between = ': '): Block =>
  paragraph([{ text: `${label}${text === '' ? ':' : between}`, bold: true }, ...(text === '' ? [] : [{ text }])]);

const invitedLines = (invited: InvitedTo['invited']): string[] => {
  if (invited.length <= MOST_LINES) return punctuated(invited.map(({ name }) => name));
  const groups = Map.groupBy(invited, ({ groupName }) => groupName);
  return punctuated(
    [...groups].map(([groupName, units]) => `${groupName} (${units.length} đơn vị): ${units.map(nameOf).join(', ')}`),
  );
};

/** Who must come, units with the same exception together. */
const attendeeLines = ({ all, exceptions }: InvitedTo['attendees']): Block[] => {
  const byWho = Map.groupBy(exceptions, ({ who }) => who.join(', '));
  const apart = [...byWho].map(([who, units]) => `riêng ${units.map(({ unit }) => unit).join(', ')}: ${who}`);
  const parts = [...(all.length === 0 ? [] : [all.join(', ')]), ...apart];
  return parts.length === 0 ? [] : [fact('Thành phần dự họp', `${parts.join('; ')}.`)];
};

const nameOf = ({ name }: { name: string }): string => name;

const agendaList = (agenda: readonly AgendaItem[]): Block => ({
  kind: 'list',
  ordered: true,
  items: punctuated(agenda.map(itemLine)).map((text) => [{ text }]),
});

const itemLine = ({ title, speaker, minutes }: AgendaItem): string => {
  const details = [speaker, minutes === null ? '' : `${minutes} phút`].filter((part) => part !== '');
  return details.length === 0 ? title : `${title} (${details.join('; ')})`;
};

/** Lines of a list end in semicolons, the last one in a full stop. */
const punctuated = (lines: readonly string[]): string[] =>
  lines.map((line, index) => `${line.replace(/[;.\s]+$/u, '')}${index === lines.length - 1 ? '.' : ';'}`);
