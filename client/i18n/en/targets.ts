export const targets = {
  title: 'Targets',
  sections: {
    register: 'Register',
    reporting: 'Reports and connections',
  },
} as const;
