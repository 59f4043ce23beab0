export const targets = {
  title: 'Targets',
  sections: {
    register: 'Register',
  },
} as const;
