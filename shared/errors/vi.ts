import type { ErrorCode } from '../contract/refusals.ts';

/** What people read when something was refused: what is the matter, and what to do next. */
export const vi: Record<ErrorCode, string> = {
  'bad-input': 'Thông tin gửi lên chưa đúng. Vui lòng kiểm tra các mục được đánh dấu rồi gửi lại.',
  'unknown-message': 'Hệ thống không hiểu yêu cầu này. Vui lòng tải lại trang để dùng phiên bản mới nhất.',
  'too-large': 'Nội dung gửi lên quá lớn. Vui lòng rút gọn rồi gửi lại.',
  'not-signed-in': 'Phiên đăng nhập không còn hiệu lực. Vui lòng đăng nhập lại, hoặc ghép nối lại điểm cầu.',
  'not-permitted': 'Bạn không có quyền thực hiện việc này. Nếu cần, vui lòng liên hệ chủ trì hoặc thư ký cuộc họp.',
  'wrong-credentials': 'Tên đăng nhập hoặc mật khẩu chưa đúng. Vui lòng kiểm tra và nhập lại.',
  'bad-pairing-code': 'Mã ghép nối không đúng, đã dùng hoặc đã hết hạn. Vui lòng xin mã mới từ quản trị hệ thống.',
  'not-invited': 'Điểm cầu này không có trong thành phần tham dự. Vui lòng liên hệ thư ký cuộc họp để được bổ sung.',
  'foreign-origin': 'Yêu cầu đến từ một trang khác nên không được chấp nhận. Vui lòng mở đúng địa chỉ của hệ thống.',
  'not-in-meeting': 'Bạn đang ở ngoài cuộc họp này. Vui lòng vào phòng họp rồi thực hiện lại.',
  'wrong-phase': 'Cuộc họp đang ở giai đoạn không cho phép việc này. Vui lòng xem trạng thái cuộc họp rồi thử lại.',
  'secret-meeting': 'Cuộc họp mật chỉ được đăng ký, không tổ chức trên hệ thống. Vui lòng họp trực tiếp theo quy định.',
  'not-present': 'Điểm cầu này hiện không có mặt. Vui lòng chờ điểm cầu kết nối lại hoặc gọi điện để kiểm tra.',
  'already-speaking': 'Điểm cầu này đang phát biểu. Không cần đăng ký hay mời thêm lần nữa.',
  'hand-already-raised': 'Điểm cầu đã đăng ký phát biểu. Vui lòng chờ đến lượt.',
  'hand-not-raised': 'Điểm cầu này không có trong danh sách đăng ký phát biểu. Vui lòng xem lại danh sách.',
  'queue-mismatch': 'Danh sách đăng ký phát biểu vừa thay đổi. Vui lòng sắp xếp lại theo danh sách mới.',
  'not-speaker': 'Chỉ điểm cầu đang phát biểu mới thực hiện được việc này. Vui lòng đăng ký phát biểu và chờ đến lượt.',
  'no-speaker': 'Hiện không có điểm cầu nào đang phát biểu. Vui lòng mời một điểm cầu phát biểu trước.',
  'nobody-on-deck': 'Hiện chưa có điểm cầu nào chuẩn bị phát biểu. Vui lòng chọn một điểm cầu trước.',
  'muted-by-chair': 'Chủ trì đã tắt micro của điểm cầu này. Vui lòng đăng ký phát biểu để được bật lại.',
  'already-presenting': 'Đang có nơi khác chia sẻ màn hình. Vui lòng dừng phần chia sẻ đó trước khi bắt đầu.',
  'not-presenting': 'Hiện không có phần chia sẻ màn hình nào để dừng. Vui lòng xem lại màn hình cuộc họp.',
  'not-joined': 'Kết nối vào cuộc họp chưa hoàn tất. Vui lòng vào lại phòng họp.',
  'not-found': 'Không tìm thấy nội dung yêu cầu. Vui lòng quay lại danh sách cuộc họp hôm nay.',
  'too-many-requests': 'Thao tác quá nhiều lần trong thời gian ngắn. Vui lòng chờ một phút rồi thử lại.',
  'too-many-connections':
    'Tài khoản hoặc thiết bị này đang mở ở quá nhiều cửa sổ. Vui lòng đóng bớt rồi tải lại trang này.',
  'another-device':
    'Điểm cầu này đang dùng một thiết bị khác trong cuộc họp. Vui lòng rời họp trên thiết bị kia trước.',
  'second-device':
    'Một thiết bị khác vừa xin vào họp thay điểm cầu này và bị từ chối. Nếu muốn dùng thiết bị kia, hãy rời họp tại đây.',
  replaced: 'Cuộc họp đã được mở ở một cửa sổ hoặc thiết bị khác. Vui lòng tiếp tục ở đó, hoặc vào lại tại đây.',
  'meeting-busy': 'Cuộc họp đang xử lý quá nhiều thao tác. Vui lòng thử lại sau vài giây.',
  'media-unavailable':
    'Đường truyền hình ảnh, âm thanh đang gián đoạn. Cuộc họp vẫn tiếp tục; vui lòng chờ kết nối lại.',
  'store-unavailable':
    'Máy chủ tạm thời không ghi được dữ liệu nên thao tác này chưa được thực hiện. Hình ảnh, âm thanh vẫn tiếp tục; vui lòng báo cán bộ kỹ thuật rồi thử lại.',
  internal: 'Hệ thống gặp sự cố. Vui lòng thử lại; nếu vẫn lỗi, liên hệ cán bộ kỹ thuật.',
};
