import { describe, expect, it } from 'vitest';
import { invitationTo, type InvitedTo } from './invitation.ts';
import { paper, type Paper } from './paper.ts';

const issuer = {
  superior: null,
  name: 'Ủy ban nhân dân thành phố Hà Nội',
  symbol: 'UBND',
  place: 'Hà Nội',
  authority: ['TL. Chủ tịch'],
  title: 'Chánh Văn phòng',
  signerName: 'Lê Thị Nhung',
  recipients: ['Lưu: VT, TH'],
};
const item = { itemId: 'a', title: 'Cải cách hành chính', minutes: 20, speaker: 'Giám đốc Sở Nội vụ', unitId: null };
const meeting: InvitedTo = {
  title: 'Giao ban tháng 11',
  form: 'truc-tuyen',
  startsAt: Date.UTC(2026, 10, 21, 1),
  place: 'Trụ sở UBND Thành phố',
  requirements: 'Chuẩn bị báo cáo',
  contact: 'Phòng Tổng hợp, 024 3825 3536',
  chairName: 'Trần Văn An',
  agenda: [item, { ...item, title: 'Việc khác.', minutes: null, speaker: '' }],
  invited: [
    { name: 'Quận Hoàn Kiếm', groupName: 'Thành phố Hà Nội' },
    { name: 'Phường Phúc Tân', groupName: 'Quận Hoàn Kiếm' },
  ],
  attendees: { all: [], exceptions: [] },
};
const lines = ({ body }: Paper): string[] =>
  body.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
    return block.kind === 'list' ? block.items.map((runs) => `- ${runs.map(({ text }) => text).join('')}`) : [];
  });

describe('an invitation', () => {
  it('tells what the law asks for', () => {
    const made = invitationTo(meeting, issuer, { number: 5, day: '2026-11-17' });
    expect(paper.parse(made)).toEqual(made);
    expect(made).toMatchObject({
      number: { number: 5, symbol: 'GM-UBND' },
      date: '2026-11-17',
      recipients: ['Như trên', 'Lưu: VT, TH'],
      signatures: { left: null, right: { title: 'Chánh Văn phòng', name: 'Lê Thị Nhung' } },
    });
    expect(lines(made)).toEqual([
      'Ủy ban nhân dân thành phố Hà Nội trân trọng kính mời:',
      '- Quận Hoàn Kiếm;',
      '- Phường Phúc Tân.',
      'Tới dự Giao ban tháng 11.',
      'Chủ trì: Trần Văn An.',
      'Thời gian: 08 giờ 00, thứ Bảy, ngày 21 tháng 11 năm 2026.',
      'Hình thức: Họp trực tuyến.',
      'Địa điểm: Trụ sở UBND Thành phố',
      'Nội dung:',
      '- Cải cách hành chính (Giám đốc Sở Nội vụ; 20 phút);',
      '- Việc khác.',
      'Yêu cầu: Chuẩn bị báo cáo',
      'Đầu mối liên hệ: Phòng Tổng hợp, 024 3825 3536',
      'Đề nghị các đơn vị dự họp đúng thành phần, đúng thời gian',
    ]);
  });

  it('says who must come, units with the same exception together', () => {
    const told = (attendees: InvitedTo['attendees']) =>
      lines(invitationTo({ ...meeting, attendees }, issuer, null)).filter((line) => line.startsWith('Thành phần'));
    const vice = (unit: string) => ({ unit, who: ['Phó Chủ tịch Trần Văn An'] });
    expect(told({ all: ['Chủ tịch UBND', 'Chánh Văn phòng'], exceptions: ['Quận A', 'Quận B'].map(vice) })).toEqual([
      'Thành phần dự họp: Chủ tịch UBND, Chánh Văn phòng; riêng Quận A, Quận B: Phó Chủ tịch Trần Văn An.',
    ]);
    expect(told({ all: [], exceptions: [] })).toEqual([]);
  });

  it('leaves out what nobody has said, and has no day while it has no number', () => {
    const bare = { ...meeting, place: '', requirements: '', contact: '', agenda: [], chairName: null };
    const made = invitationTo(bare, issuer, null);
    expect(made).toMatchObject({ number: { number: null }, date: null });
    expect(lines(made).filter((line) => /^(Chủ trì|Nội dung|Yêu cầu|Đầu mối)/u.test(line))).toEqual([]);
    expect(lines(made)).toContain('Địa điểm: Tại phòng họp trực tuyến của các đơn vị.');
  });

  it('names many units by their districts, every one of them', () => {
    const invited = Array.from({ length: 30 }, (_, index) => ({
      name: `Xã ${index}`,
      groupName: `Huyện ${index % 2}`,
    }));
    const found = lines(invitationTo({ ...meeting, invited }, issuer, null)).filter((line) =>
      line.includes('đơn vị):'),
    );
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^- Huyện 0 \(15 đơn vị\): Xã 0, Xã 2, .*Xã 28;$/u);
  });
});
