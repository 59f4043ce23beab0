export const convene = {
  title: 'Triệu tập cuộc họp',
} as const;
