export const enter = {
  heading: 'Chuẩn bị vào họp',
  camera: 'Camera',
  microphone: 'Micro',
  preview: 'Hình của bạn, như mọi người sẽ thấy',
  level: 'Mức âm thanh của micro',
  levelHint: 'Hãy nói thử: vạch phải chuyển động.',
  back: '← Các cuộc họp hôm nay',
  enter: 'Vào họp',
  withoutDevices: 'Vẫn có thể vào họp để nghe và xem.',
  noDevices: 'Không có thiết bị',
  unnamedDevice: 'Thiết bị {{number}}',
  tryAgain: 'Thử lại',
  starting: 'Đang bật…',
  whenSpeaking: 'Micro chỉ bật khi được mời phát biểu.',
  problem: {
    camera: {
      insecure: 'Trình duyệt chỉ cho dùng camera khi địa chỉ bắt đầu bằng https. Hãy báo cán bộ kỹ thuật.',
      denied:
        'Trình duyệt đang chặn camera. Bấm biểu tượng ổ khóa cạnh địa chỉ trang, cho phép Camera, rồi bấm Thử lại.',
      missing: 'Không tìm thấy camera. Hãy cắm camera vào máy: hình sẽ tự hiện ra.',
      busy: 'Camera đang được chương trình khác dùng. Hãy đóng chương trình đó rồi bấm Thử lại.',
      lost: 'Camera vừa bị ngắt. Hãy cắm lại: hình sẽ tự hiện ra.',
      failed: 'Không bật được camera. Hãy rút ra cắm lại, hoặc chọn camera khác.',
    },
    microphone: {
      insecure: 'Trình duyệt chỉ cho dùng micro khi địa chỉ bắt đầu bằng https. Hãy báo cán bộ kỹ thuật.',
      denied: 'Trình duyệt đang chặn micro. Bấm biểu tượng ổ khóa cạnh địa chỉ trang, cho phép Micro, rồi bấm Thử lại.',
      missing: 'Không tìm thấy micro. Hãy cắm micro vào máy: máy sẽ tự nhận.',
      busy: 'Micro đang được chương trình khác dùng. Hãy đóng chương trình đó rồi bấm Thử lại.',
      lost: 'Micro vừa bị ngắt. Hãy cắm lại: máy sẽ tự nhận.',
      failed: 'Không bật được micro. Hãy rút ra cắm lại, hoặc chọn micro khác.',
    },
  },
  unsupported: {
    title: 'Trình duyệt này không họp được',
    body: 'Hãy dùng Chrome, Edge hoặc Cốc Cốc bản mới, hoặc gọi cán bộ kỹ thuật.',
  },
} as const;
