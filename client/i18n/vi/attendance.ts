export const attendance = {
  title: 'Điểm danh',
} as const;
