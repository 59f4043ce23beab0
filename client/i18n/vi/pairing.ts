export const pairing = {
  title: 'Ghép nối phòng họp',
  description: 'Làm một lần cho mỗi máy. Sau đó máy tự nhận ra phòng họp của mình.',
  code: 'Mã ghép nối',
  codeHelp: 'Mã gồm 8 chữ cái và chữ số, do quản trị cấp, dùng một lần trong 10 phút.',
  codeIncomplete: 'Hãy nhập đủ 8 ký tự của mã.',
  submit: 'Ghép nối',
  failed: 'Chưa ghép nối được',
  personQuestion: 'Bạn là chủ trì hoặc thư ký?',
  personLink: 'Đăng nhập bằng tài khoản',
} as const;
