export const register = {
  title: 'Sổ cuộc họp',
  empty: {
    title: 'Chưa có cuộc họp nào trong sổ',
    body: 'Cuộc họp triệu tập tại đây tự vào sổ; cuộc họp trực tiếp hoặc trên nền tảng khác được nhập tay hoặc nhập từ tệp.',
  },
} as const;
