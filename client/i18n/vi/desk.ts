export const desk = {
  back: 'Lịch họp',
  parts: 'Hồ sơ cuộc họp',
  open: 'Hồ sơ',
  openOf: 'Hồ sơ cuộc họp: {{title}}',
  part: {
    about: 'Tổng quan',
    invited: 'Đơn vị mời',
    papers: 'Tài liệu',
    mails: 'Thư mời',
    readiness: 'Sẵn sàng',
    attendance: 'Tham dự',
    outcomes: 'Kết luận, nhiệm vụ',
    minutes: 'Biên bản',
    signing: 'Ký số',
    downloads: 'Tải về',
    log: 'Nhật ký',
  },
} as const;
