export const register = {
  title: 'Register',
  empty: {
    title: 'The register is empty',
    body: 'Meetings convened here enter it by themselves; those in person or on other platforms are entered by hand or from a file.',
  },
} as const;
