export const signin = {
  title: 'Đăng nhập',
} as const;
