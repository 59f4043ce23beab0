export const sheets = {
  columns: { row: 'Dòng', column: 'Cột', message: 'Lỗi và cách sửa' },
  wholeFile: 'Cả tệp',
  wholeRow: 'Cả dòng',
  more_other: 'Xem thêm, còn {{count}} lỗi',
} as const;
