export const adminSettings = {
  title: 'Thiết lập',
  defaults: 'Đang dùng các giá trị mặc định, chưa ai thay đổi.',
  since: 'Có hiệu lực từ {{moment}}.',
  loading: 'Đang tải thiết lập…',
  readOnly: 'Chỉ quản trị toàn thành phố sửa được các thiết lập này.',
  save: 'Lưu, áp dụng từ bây giờ',
  saved: 'Đã lưu. Các cuộc họp đã kết thúc giữ nguyên cách tính cũ.',
  wrong: 'Hãy nhập số từ {{min}} đến {{max}}; tỷ lệ khi có điểm danh không lớn hơn tỷ lệ chung.',
  units: { seconds: 'giây', minutes: 'phút', percent: '%', days: 'ngày', megabytes: 'MB' },
  fields: {
    attendedShare: {
      label: 'Tham dự: có mặt từ',
      help: 'Phần thời gian họp mà điểm cầu phải có mặt để được tính là tham dự.',
    },
    attendedShareWithRollCall: {
      label: 'Tham dự khi điểm danh có mặt: từ',
      help: 'Phần thời gian đủ để tính là tham dự nếu điểm danh trả lời có mặt.',
    },
    lateAfterMs: { label: 'Đến muộn: sau khai mạc quá', help: 'Tính từ lúc khai mạc đến lần có mặt đầu tiên.' },
    leftEarlyBeforeMs: { label: 'Rời họp sớm: trước kết thúc quá', help: 'Tính từ lần có mặt cuối đến lúc kết thúc.' },
    graceMs: {
      label: 'Không tính là mất kết nối: gián đoạn dưới',
      help: 'Trong thời gian này điểm cầu cũng giữ chỗ đăng ký và lượt phát biểu.',
    },
    outageReturnMs: {
      label: 'Sau sự cố hệ thống: trở lại trong',
      help: 'Điểm cầu trở lại trong thời gian này được tính là có mặt liên tục.',
    },
    retentionDays: {
      label: 'Giữ tên người dự trong',
      help: 'Sau khi cuộc họp kết thúc chừng đó ngày, tên được xóa; số liệu và nhật ký vẫn còn.',
    },
    paperBytes: {
      label: 'Tài liệu họp: mỗi tệp không quá',
      help: 'Tệp lớn hơn bị từ chối khi tải lên; tài liệu đã có không bị ảnh hưởng.',
    },
  },
  trustRoots: {
    title: 'Chứng thư gốc tin cậy',
    body: 'Chữ ký số trên văn bản được coi là hợp lệ khi chứng thư của người ký do một tổ chức dưới đây cấp.',
    none: 'Chưa có chứng thư gốc nào: chưa chữ ký nào được coi là hợp lệ. Hãy thêm chứng thư gốc của Ban Cơ yếu Chính phủ hoặc của tổ chức cấp chứng thư mà cơ quan đang dùng.',
    inForce: 'còn hiệu lực',
    expired: 'hết hiệu lực',
    validity: 'Hiệu lực từ {{from}} đến {{to}}',
    added: '{{name}} thêm ngày {{day}}',
    add: 'Thêm chứng thư gốc',
    addHelp: 'Tệp PEM (.pem, .crt), có thể chứa nhiều chứng thư.',
    remove: 'Bỏ',
    removeOf: 'Bỏ chứng thư gốc {{name}}',
    confirmTitle: 'Bỏ chứng thư gốc {{name}}?',
    confirmBody:
      'Từ bây giờ văn bản ký bằng chứng thư do tổ chức này cấp sẽ bị từ chối. Văn bản đã nhận trước đây vẫn được giữ.',
  },
  names: {
    title: 'Tên người dự',
    none: 'Không có tên nào được giữ quá {{days}} ngày.',
    due_other: '{{count}} tên trong {{meetings}} cuộc họp đã quá hạn giữ; hệ thống tự xóa mỗi ngày một lần.',
    action: 'Xóa ngay',
    confirmTitle_other: 'Xóa {{count}} tên trong {{meetings}} cuộc họp?',
    confirmBody:
      'Tên bị xóa hẳn, không lấy lại được. Số liệu tham dự và chuỗi nhật ký của các cuộc họp vẫn nguyên vẹn.',
    done_other: 'Đã xóa {{count}} tên trong {{meetings}} cuộc họp.',
  },
} as const;
