import type { Block, Paper } from '#shared/papers/paper.ts';

const issuer = { superior: 'UBND thành phố Hà Nội', name: 'Văn phòng', place: 'Hà Nội' };
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const SENTENCE =
  'Ủy ban nhân dân các quận, huyện, thị xã tiếp tục rà soát thủ tục hành chính, bảo đảm hồ sơ của người dân được giải quyết đúng hạn và báo cáo kết quả hằng tháng.';

/** So many rows of an attendance table, in sections of twenty. */
const attendanceRows = (count: number, about: string) =>
  Array.from({ length: count }, (_, index) => {
    const line = [String(index + 1), `Xã Phượng Dực số ${index + 1}${about}`, '08:00', '11:30', '100 %', 'Có mặt'];
    return index % 20 === 0 ? [{ section: `Huyện Phú Xuyên ${index / 20 + 1}: 18/20 có mặt` }, line] : [line];
  }).flat();

const attendanceTable = (count: number, about = ''): Block => ({
  kind: 'table',
  columns: [
    { title: 'TT', share: 1, align: 'center' },
    { title: 'Đơn vị', share: 5, align: 'left' },
    { title: 'Từ', share: 1.5, align: 'center' },
    { title: 'Đến', share: 1.5, align: 'center' },
    { title: 'Tỷ lệ', share: 1.5, align: 'right' },
    { title: 'Kết quả', share: 2.5, align: 'left' },
  ],
  rows: attendanceRows(count, about),
});

/** Minutes with so many lines in their course and so many units; `about` makes each line another one. */
export const minutesOf = (lines: number, units: number, about = ''): Paper => ({
  type: 'bien-ban',
  issuer: { superior: null, name: 'UBND thành phố Hà Nội', place: 'Hà Nội' },
  number: { number: 5, symbol: 'BB-UBND' },
  date: null,
  title: 'Biên bản',
  subject: 'Họp giao ban trực tuyến tháng 11 năm 2026',
  body: [
    paragraph('Thời gian bắt đầu: 08 giờ 00, ngày 21 tháng 11 năm 2026.'),
    paragraph('Địa điểm: Trụ sở UBND Thành phố và các điểm cầu.'),
    { kind: 'heading', text: 'I. Thành phần tham dự' },
    attendanceTable(units, about),
    { kind: 'heading', text: 'II. Nội dung' },
    ...Array.from({ length: lines }, (_, index): Block => ({
      kind: 'paragraph',
      runs: [{ text: `Phường số ${index + 1}: `, bold: true }, { text: `${SENTENCE}${about}` }],
    })),
    { kind: 'list', ordered: false, items: [[{ text: 'Nhiệm vụ thứ nhất;' }], [{ text: 'Nhiệm vụ thứ hai.' }]] },
    paragraph('Cuộc họp kết thúc vào 11 giờ 30, ngày 21 tháng 11 năm 2026'),
  ],
  signatures: {
    left: { authority: [], title: 'Thư ký', name: 'Nguyễn Thị Bình' },
    right: { authority: [], title: 'Chủ tọa', name: 'Trần Văn An' },
  },
  recipients: ['Các đơn vị dự họp', 'Lưu: VT, TH'],
  colophon: 'Mã chuỗi nhật ký: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
});

const notice: Paper = {
  type: 'thong-bao',
  issuer,
  number: { number: 12, symbol: 'TB-VP' },
  date: '2026-02-05',
  title: 'Thông báo',
  subject: 'Kết luận của Chủ tịch Ủy ban nhân dân Thành phố tại Hội nghị giao ban trực tuyến tháng 01 năm 2026',
  body: [
    paragraph('Ngày 02 tháng 02 năm 2026, Chủ tịch UBND Thành phố đã chủ trì hội nghị giao ban trực tuyến.'),
    { kind: 'heading', text: '1. Đánh giá chung' },
    paragraph(SENTENCE),
    {
      kind: 'list',
      ordered: true,
      items: [[{ text: SENTENCE }], [{ text: 'Khẩn trương, ' }, { text: 'nghiêm túc', italic: true }]],
    },
    paragraph('Văn phòng UBND Thành phố thông báo để các đơn vị biết, thực hiện.'),
  ],
  signatures: {
    left: null,
    right: {
      authority: ['TL. Chủ tịch', 'KT. Chánh Văn phòng'],
      title: 'Phó Chánh Văn phòng',
      name: 'Lê Thị Hồng Nhung',
    },
  },
  recipients: ['Như trên', 'Chủ tịch, các PCT UBND Thành phố', 'UBND các quận, huyện, thị xã', 'Lưu: VT, TH'],
  colophon: null,
};

/** A paper of each kind, with whatever a writer must be able to set. */
export const samples = {
  notice,
  minutes: minutesOf(12, 60),
  unnumbered: {
    ...notice,
    type: 'giay-moi',
    number: { number: null, symbol: 'GM-VP' },
    date: '2026-11-18',
    title: 'Giấy mời',
    subject: 'Dự họp giao ban trực tuyến',
    issuer: { superior: 'UBND quận Hoàn Kiếm', name: 'UBND phường Phúc Tân', place: 'Phúc Tân' },
  },
  table: {
    ...minutesOf(0, 0),
    type: 'bang',
    number: null,
    title: 'Bảng tổng hợp tham dự',
    body: [paragraph('Quy tắc tính.'), attendanceTable(584)],
    signatures: { left: null, right: null },
    recipients: [],
  },
} as const satisfies Record<string, Paper>;
