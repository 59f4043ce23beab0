export const downloads = {
  title: 'Văn bản và bảng tải về',
  loading: 'Đang tải thông tin cuộc họp',
  fileOf: '{{what}}, tệp {{format}}',
  invitation: {
    title: 'Giấy mời',
    body: 'Lập từ thông tin cuộc họp, theo thể thức của Nghị định 30/2020/NĐ-CP.',
    number: 'Số {{number}}, ngày {{day}}',
    noNumber: 'Chưa có số. Khi chưa cấp số, giấy mời để trống chỗ ghi số.',
    give: 'Cấp số',
    confirmTitle: 'Cấp số cho giấy mời này?',
    confirmBody: 'Số tiếp theo trong sổ của đơn vị được cấp cho giấy mời này và không lấy lại được.',
  },
  later: 'Bảng tham dự, phát biểu và biểu quyết có ở đây từ khi khai mạc.',
  attendance: { title: 'Tham dự', body: 'Từng đơn vị, theo quy tắc đang áp dụng, kèm mã chuỗi nhật ký.' },
  speaking: { title: 'Phát biểu', body: 'Ai đã phát biểu, bao nhiêu lần, bao lâu, và ai không phát biểu.' },
  votes: { title: 'Biểu quyết', body: 'Kết quả của các lần biểu quyết đã kết thúc.' },
  archive: {
    title: 'Toàn bộ hồ sơ cuộc họp',
    body: 'Mọi tệp ở trên và tài liệu họp trong một tệp ZIP, kèm danh mục có mã băm SHA-256 của từng tệp.',
  },
} as const;
