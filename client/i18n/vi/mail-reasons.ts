export const mailReasons = {
  'sign-in': 'máy chủ thư không nhận tên đăng nhập hoặc mật khẩu; kiểm tra lại và nhập lại mật khẩu',
  'sign-in-needed': 'máy chủ thư đòi đăng nhập; ghi tên đăng nhập và mật khẩu',
  certificate:
    'chứng thư của máy chủ thư không đáng tin, đã hết hạn hoặc cấp cho tên khác; kiểm tra tên máy chủ, hoặc đưa chứng thư gốc của cơ quan vào máy chủ giao ban',
  encryption: 'máy chủ thư không mã hóa đường truyền theo cách đã chọn; kiểm tra mục Bảo vệ đường truyền và cổng',
  'unknown-host': 'không tìm thấy máy chủ thư theo tên đã ghi; kiểm tra tên máy chủ',
  unreachable: 'không kết nối được với máy chủ thư; kiểm tra tên, cổng và tường lửa',
  silent: 'máy chủ thư không trả lời; kiểm tra cổng và cách bảo vệ đường truyền',
  'no-mailbox': 'máy chủ thư không nhận địa chỉ này; kiểm tra lại địa chỉ của đơn vị',
  'put-off': 'máy chủ thư hẹn gửi lại sau',
} as const;
