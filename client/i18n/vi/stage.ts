export const stage = {
  own: 'Bạn',
  plate: {
    host: 'Chủ trì: {{name}}',
    speaker: '{{name}} đang phát biểu',
    presentation: 'Màn hình của {{name}}',
  },
  noPicture: { waiting: 'Chưa có hình', stalled: 'Tạm mất hình', off: 'Camera tắt' },
  turnSoundOn: 'Bật âm thanh',
  curtain: {
    notOpen: 'Cuộc họp chưa khai mạc',
    hostHere: '{{name}} đã có mặt. Xin chờ khai mạc.',
    hostAway: 'Chủ trì chưa vào phòng họp. Xin chờ, không cần thao tác gì.',
    paused: 'Cuộc họp tạm dừng',
    pausedHint: 'Xin giữ nguyên kết nối. Cuộc họp sẽ tiếp tục trên màn hình này.',
    ended: 'Cuộc họp đã kết thúc',
  },
} as const;
