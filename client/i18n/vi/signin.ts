export const signin = {
  title: 'Đăng nhập',
  description: 'Dành cho chủ trì, thư ký và cán bộ theo dõi.',
  username: 'Tên đăng nhập',
  usernameMissing: 'Hãy nhập tên đăng nhập.',
  usernameInvalid: 'Tên đăng nhập có từ 3 ký tự, chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch ngang.',
  password: 'Mật khẩu',
  passwordMissing: 'Hãy nhập mật khẩu.',
  showPassword: 'Hiện mật khẩu',
  submit: 'Đăng nhập',
  failed: 'Chưa đăng nhập được',
  roomQuestion: 'Máy này đặt tại phòng họp?',
  roomLink: 'Ghép nối phòng họp',
} as const;
