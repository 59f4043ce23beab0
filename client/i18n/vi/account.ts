export const account = {
  title: 'Đổi mật khẩu',
  description: 'Bạn vẫn đăng nhập ở đây; những nơi khác phải đăng nhập lại.',
  old: 'Mật khẩu hiện tại',
  new: 'Mật khẩu mới',
  repeat: 'Nhập lại mật khẩu mới',
  rules: 'Ít nhất {{count}} ký tự; khác mật khẩu cũ và không chứa tên đăng nhập.',
  show: 'Hiện mật khẩu',
  oldMissing: 'Hãy nhập mật khẩu hiện tại.',
  tooShort: 'Hãy dùng ít nhất {{count}} ký tự.',
  different: 'Hai lần nhập chưa giống nhau.',
  submit: 'Đổi mật khẩu',
  done: 'Đã đổi mật khẩu.',
} as const;
