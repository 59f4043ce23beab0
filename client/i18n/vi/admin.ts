export const admin = {
  title: 'Quản trị',
  sections: {
    units: 'Đơn vị',
    rooms: 'Phòng họp',
    accounts: 'Tài khoản',
    devices: 'Thiết bị',
    issuers: 'Cơ quan ban hành',
    mail: 'Thư điện tử',
    holidays: 'Ngày nghỉ lễ',
    settings: 'Thiết lập',
    audit: 'Nhật ký quản trị',
  },
  noUnit: 'Không có đơn vị nào như vậy',
  clearUnit: 'Bỏ chọn đơn vị',
} as const;
