import type { Section } from '../../contract/drafts.ts';
import type { MeetingForm } from '../../contract/meetings.ts';
import { bold, count, paragraph } from '../blocks.ts';
import { presiding, type MinutesSource } from '../source.ts';
import { momentText } from '../time.ts';
import { fact } from './section.ts';

const FORMS: Record<MeetingForm, string> = {
  'truc-tiep': 'họp trực tiếp',
  'truc-tuyen': 'họp trực tuyến',
  'ket-hop': 'họp trực tiếp kết hợp trực tuyến',
  'chay-thu': 'chạy thử',
};

/** Begin and place, in the order of form 1.9 of Decree 30/2020/NĐ-CP. */
export const opening = ({ report, organiserName, form, state }: MinutesSource): Section => {
  const sites = report.rows.filter(({ invited }) => invited).length;
  const place = state.facts?.place ?? '';
  const host = form === 'truc-tiep' ? organiserName : `Điểm cầu trung tâm ${organiserName}`;
  const linked = form === 'truc-tiep' ? '' : `, kết nối với ${count(sites)} điểm cầu`;
  return fact('opening', [
    paragraph(
      bold('Thời gian bắt đầu: '),
      report.openedAt === null ? 'chưa khai mạc.' : `${momentText(report.openedAt)}.`,
    ),
    paragraph(bold('Địa điểm: '), `${place === '' ? host : place.replace(/\.$/, '')}${linked} (${FORMS[form]}).`),
  ]);
};

/** Chair and secretary, who sign. */
export const inCharge = (source: MinutesSource): Section =>
  fact('people', [
    paragraph(bold('Chủ trì (chủ tọa): '), `${presiding(source)}.`),
    paragraph(bold('Thư ký (người ghi biên bản): '), source.secretaryName === null ? '…' : `${source.secretaryName}.`),
  ]);
