export const meetings = {
  title: 'Các cuộc họp',
} as const;
