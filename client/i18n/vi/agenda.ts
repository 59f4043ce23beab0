export const agenda = {
  label: 'Mục đang diễn ra',
  running: 'Mục {{number}}/{{count}}: {{title}}',
  item: 'Mục {{number}}: {{title}}',
  none: 'Chưa vào mục nào ({{count}} mục)',
  all: 'Chuyển sang mục khác',
  first: 'Vào mục đầu',
  next: 'Mục sau',
  finish: 'Xong',
  clock: 'Thời gian của mục',
  over: 'Quá giờ',
  stands: 'tạm dừng',
  spent: 'đã họp {{time}}',
} as const;
