export const signing = {
  title: 'Ký số văn bản',
  description: 'Tải văn bản đã phát hành, ký trên máy của người ký, rồi gửi tệp đã ký lại để kiểm tra và lưu.',
  loading: 'Đang tải văn bản…',
  papers: {
    minutes: 'Biên bản số {{number}}, bản {{version}}',
    notice: 'Thông báo kết luận số {{number}}, bản {{version}}',
  },
  issuedAt: 'Phát hành {{moment}}',
  download: 'Tải về để ký',
  downloadSigned: 'Tải bản đã ký',
  drop: 'Kéo tệp PDF đã ký vào đây, hoặc',
  choose: 'Chọn tệp đã ký',
  sending: '{{name}}: đã gửi {{percent}}%',
  stop: 'Dừng gửi',
  checking: 'Đã gửi xong, máy chủ đang kiểm tra chữ ký…',
  tooLarge: 'Tệp lớn hơn {{size}} nên không gửi được. Hãy ký thẳng trên tệp PDF đã tải về, không quét lại thành ảnh.',
  refused: '{{name}}: tệp chưa được nhận.',
  broughtBy: '{{name}} gửi lại {{moment}}',
  unchanged: 'Nội dung không đổi:',
  content: {
    sameBytes: 'giữ nguyên từng byte của bản đã phát hành.',
    samePages: 'các trang hiển thị y như bản đã phát hành.',
  },
  unknownSigner: 'Không đọc được tên người ký',
  signedAt: 'Ký {{moment}}',
  timeProven: 'có dấu thời gian',
  timeClaimed: 'theo máy của người ký',
  issuedBy: 'chứng thư do {{name}} cấp',
  noTrustRoots:
    'Chưa có chứng thư gốc tin cậy nào, nên chưa chữ ký nào được coi là hợp lệ. Hãy đề nghị quản trị thành phố thêm chứng thư gốc trong mục Thiết lập.',
  seal: {
    action: 'Đóng dấu số của cơ quan',
    confirmTitle: 'Đóng dấu số lên {{paper}}?',
    confirmBody: 'Máy chủ ký bằng dấu số của {{name}}. Văn bản đã đóng dấu không bỏ dấu được.',
    refused: 'Chưa đóng dấu được.',
  },
  verdicts: {
    valid: {
      word: 'chữ ký hợp lệ',
      advice: 'Văn bản đã ký có giá trị như bản giấy. Hãy lưu tệp này trong hồ sơ cuộc họp.',
    },
    expired: {
      word: 'chứng thư hết hiệu lực',
      advice: 'Khi ký, chứng thư số đã hết hạn hoặc chưa có hiệu lực. Hãy ký lại bằng chứng thư còn hiệu lực.',
    },
    'untrusted-root': {
      word: 'chứng thư chưa được tin cậy',
      advice:
        'Chứng thư không thuộc tổ chức nào trong danh sách tin cậy, hoặc không dùng để ký. Hãy ký bằng chứng thư của cơ quan, hoặc đề nghị quản trị thêm chứng thư gốc.',
    },
    'altered-after-signing': {
      word: 'bị sửa sau khi ký',
      advice: 'Tệp đã bị thay đổi sau khi ký. Hãy tải lại văn bản, ký lại và gửi đúng tệp mà phần mềm ký tạo ra.',
    },
    'not-covering': {
      word: 'chữ ký không phủ toàn tệp',
      advice:
        'Chữ ký chỉ bảo vệ một phần của tệp. Hãy ký lại toàn bộ văn bản rồi gửi ngay, không lưu qua phần mềm khác.',
    },
    broken: {
      word: 'chữ ký hỏng',
      advice: 'Chữ ký không đọc được hoặc không đúng. Hãy ký lại bằng phần mềm ký số, thuật toán SHA-256 trở lên.',
    },
    'no-signature': {
      word: 'chưa có chữ ký',
      advice: 'Tệp này chưa được ký số. Hãy ký trên máy của người ký rồi gửi tệp đã ký.',
    },
    'content-changed': {
      word: 'nội dung đã bị thay đổi',
      advice: 'Nội dung hiển thị khác bản đã phát hành. Hãy tải lại văn bản để ký; nếu cần sửa, hãy lập bản mới có số.',
    },
    'other-paper': {
      word: 'không phải văn bản này',
      advice: 'Đây không phải văn bản đã phát hành. Hãy chọn đúng tệp đã ký của văn bản này.',
    },
    'not-a-pdf': {
      word: 'không đọc được tệp PDF',
      advice: 'Tệp không phải PDF hoặc đã hỏng. Hãy chọn tệp PDF mà phần mềm ký tạo ra.',
    },
  },
  empty: {
    title: 'Chưa có văn bản nào để ký',
    body: 'Biên bản và thông báo kết luận hiện ra ở đây sau khi được phát hành.',
  },
} as const;
