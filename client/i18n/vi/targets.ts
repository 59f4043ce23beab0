export const targets = {
  title: 'Chỉ tiêu',
  sections: {
    board: 'Bảng chỉ tiêu',
    rooms: 'Điểm cầu',
    register: 'Sổ cuộc họp',
    indicators: 'Cách tính chỉ tiêu',
    reporting: 'Báo cáo và kết nối',
  },
  period: {
    label: 'Kỳ',
    kind: 'Loại kỳ',
    month: 'Tháng',
    quarter: 'Quý',
    year: 'Năm',
    back: 'Kỳ trước',
    forward: 'Kỳ sau',
    now: 'Kỳ này',
    monthName: 'Tháng {{part}}/{{year}}',
    quarterName: 'Quý {{part}}/{{year}}',
    yearName: 'Năm {{year}}',
  },
  scope: { label: 'Phạm vi', notFound: 'Không có đơn vị nào như vậy' },
} as const;
