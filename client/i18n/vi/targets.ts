export const targets = {
  title: 'Chỉ tiêu',
  sections: {
    register: 'Sổ cuộc họp',
  },
} as const;
