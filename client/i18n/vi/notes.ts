export const notes = {
  title: 'Ghi chép',
  input: 'Dòng ghi chép mới',
  placeholder: 'Gõ nội dung rồi nhấn Enter để lưu (phím n)',
  save: 'Lưu',
  list: 'Các dòng đã ghi',
  empty: 'Mỗi dòng được lưu kèm giờ và điểm cầu đang phát biểu. Biên bản dùng các dòng này.',
  saving: 'đang lưu…',
  waiting: 'chờ kết nối, sẽ tự lưu',
  refused: 'Chưa lưu được: {{reason}}',
  retry: 'Lưu lại',
  discard: 'Bỏ dòng này',
} as const;
