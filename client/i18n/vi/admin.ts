export const admin = {
  title: 'Quản trị',
  sections: { audit: 'Nhật ký quản trị' },
} as const;
