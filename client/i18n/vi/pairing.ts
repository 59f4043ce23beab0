export const pairing = {
  title: 'Ghép nối phòng họp',
} as const;
