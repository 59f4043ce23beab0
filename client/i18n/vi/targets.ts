export const targets = {
  title: 'Chỉ tiêu',
  sections: {
    register: 'Sổ cuộc họp',
    reporting: 'Báo cáo và kết nối',
  },
} as const;
