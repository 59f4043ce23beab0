import type { ErrorCode } from '../contract/refusals.ts';

/** What people read when something was refused: what is the matter, and what to do next. */
export const vi: Record<ErrorCode, string> = {
  'bad-input': 'Thông tin gửi lên chưa đúng. Vui lòng kiểm tra các mục được đánh dấu rồi gửi lại.',
  'wrong-password': 'Mật khẩu hiện tại chưa đúng. Vui lòng nhập lại.',
  'weak-password': 'Mật khẩu mới quá dễ đoán. Vui lòng chọn mật khẩu khác hẳn mật khẩu cũ và không chứa tên đăng nhập.',
  'unknown-message': 'Hệ thống không hiểu yêu cầu này. Vui lòng tải lại trang để dùng phiên bản mới nhất.',
  'too-large': 'Nội dung gửi lên quá lớn. Vui lòng rút gọn rồi gửi lại.',
  'reason-needed': 'Hồ sơ hoặc số liệu đã căn cứ vào nội dung này. Vui lòng ghi lý do; lý do được lưu kèm thay đổi.',
  'paper-kind':
    'Tệp này không phải PDF, DOCX, XLSX, PPTX, PNG hay JPEG. Vui lòng lưu lại theo một trong các dạng đó rồi gửi lại.',
  'paper-ending':
    'Nội dung tệp không đúng với phần đuôi của tên tệp. Vui lòng kiểm tra xem có chọn nhầm tệp không, hoặc đổi lại tên tệp.',
  'paper-damaged':
    'Tệp bị hỏng, bị cắt ngắn hoặc được khóa bằng mật khẩu. Vui lòng mở tệp trên máy, lưu lại rồi gửi lại.',
  'paper-unpacks-too-large':
    'Tệp nén này khi mở ra quá lớn nên không được nhận. Vui lòng bỏ bớt hình ảnh hoặc xuất sang PDF rồi gửi lại.',
  'paper-macros':
    'Tệp có chứa macro nên không được nhận. Vui lòng lưu lại thành tệp không có macro hoặc xuất sang PDF.',
  'upload-incomplete': 'Tệp chưa được gửi trọn vẹn. Vui lòng kiểm tra đường truyền rồi gửi lại.',
  'seal-password': 'Mật khẩu không mở được tệp dấu số. Vui lòng nhập lại mật khẩu của tệp này.',
  'seal-unreadable':
    'Tệp không phải dấu số có khóa và chứng thư, hoặc được mã hóa theo cách đã lỗi thời. Vui lòng xuất lại dấu số bằng phần mềm mới.',
  'no-seal':
    'Cơ quan tổ chức họp chưa có dấu số trên máy chủ. Vui lòng đề nghị quản trị thêm dấu số trong mục Thiết lập.',
  'no-check':
    'Lượt kiểm tra kết nối này đã kết thúc vì quá lâu hoặc vì có lượt kiểm tra khác. Vui lòng bấm “Kiểm tra kết nối” lại.',
  'no-authority': 'Tệp không có chứng thư của tổ chức cấp chứng thư số. Vui lòng chọn đúng tệp chứng thư gốc.',
  'not-signed-in': 'Phiên đăng nhập không còn hiệu lực. Vui lòng đăng nhập lại, hoặc ghép nối lại điểm cầu.',
  'not-permitted': 'Bạn không có quyền thực hiện việc này. Nếu cần, vui lòng liên hệ chủ trì hoặc thư ký cuộc họp.',
  'wrong-credentials': 'Tên đăng nhập hoặc mật khẩu chưa đúng. Vui lòng kiểm tra và nhập lại.',
  'bad-pairing-code': 'Mã ghép nối không đúng, đã dùng hoặc đã hết hạn. Vui lòng xin mã mới từ quản trị hệ thống.',
  'not-invited': 'Điểm cầu này không có trong thành phần tham dự. Vui lòng liên hệ thư ký cuộc họp để được bổ sung.',
  expelled: 'Chủ trì đã mời bạn ra khỏi cuộc họp này. Vui lòng gọi thư ký cuộc họp để được vào lại.',
  'waiting-in-lobby':
    'Bạn đang ở phòng chờ của cuộc họp. Vui lòng giữ nguyên trang này, chủ trì hoặc thư ký sẽ cho vào.',
  'lobby-refused': 'Yêu cầu vào họp đã bị từ chối. Nếu có nhầm lẫn, vui lòng gọi thư ký cuộc họp.',
  'foreign-origin': 'Yêu cầu đến từ một trang khác nên không được chấp nhận. Vui lòng mở đúng địa chỉ của hệ thống.',
  'account-locked': 'Tài khoản này đã bị khóa. Vui lòng liên hệ quản trị hệ thống để được mở lại.',
  'password-changed': 'Mật khẩu của tài khoản này vừa được đổi. Vui lòng đăng nhập lại bằng mật khẩu mới.',
  'rights-changed': 'Vai trò của bạn vừa được quản trị thay đổi. Vui lòng tải lại trang để tiếp tục.',
  'deputy-changed': 'Cuộc họp đã có người chủ trì thay khác. Vui lòng quay về danh sách cuộc họp.',
  'device-revoked': 'Thiết bị này không còn được dùng làm điểm cầu. Vui lòng xin mã ghép nối mới từ quản trị hệ thống.',
  'token-refused':
    'Mã truy cập không đúng, đã bị thu hồi hoặc đã hết hạn. Vui lòng xin mã mới từ văn phòng UBND thành phố.',
  'not-in-meeting': 'Bạn đang ở ngoài cuộc họp này. Vui lòng vào phòng họp rồi thực hiện lại.',
  'wrong-phase': 'Cuộc họp đang ở giai đoạn không cho phép việc này. Vui lòng xem trạng thái cuộc họp rồi thử lại.',
  'meeting-ahead': 'Cuộc họp chưa qua giờ kết thúc. Vui lòng ghi kết quả sau khi hết thời gian dự kiến.',
  'register-hosted':
    'Dòng này theo nhật ký của cuộc họp triệu tập tại đây. Vui lòng phân loại lại hoặc ghi kết quả cuộc họp.',
  'register-entered': 'Dòng này được nhập tay hoặc nhập từ tệp. Vui lòng sửa chính dòng đó.',
  'meeting-begun':
    'Cuộc họp đã khai mạc: thời gian, người điều hành và thành phần không đổi được nữa. Hãy giữ nguyên các mục đó rồi lưu lại.',
  'meeting-over': 'Cuộc họp đã kết thúc. Vui lòng quay về danh sách cuộc họp.',
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
  'no-roll-call': 'Hiện không có lượt điểm danh nào. Vui lòng xem bảng điểm danh hoặc bắt đầu lượt mới.',
  'roll-call-open': 'Đang có một lượt điểm danh. Vui lòng kết thúc lượt đó trước khi bắt đầu lượt mới.',
  'not-asked': 'Điểm cầu này không thuộc lượt điểm danh đang diễn ra. Nếu cần, vui lòng báo thư ký cuộc họp.',
  'sweep-running': 'Đang gọi lần lượt các điểm cầu. Vui lòng dừng lượt gọi này trước khi bắt đầu lại.',
  'no-sweep': 'Hiện không gọi lần lượt các điểm cầu. Vui lòng bắt đầu lượt gọi trước.',
  'in-discussion': 'Khi thảo luận, mọi điểm cầu đều có thể nói. Vui lòng chuyển về giao ban để mời phát biểu.',
  'too-many-for-discussion':
    'Cuộc họp có quá nhiều điểm cầu để thảo luận. Vui lòng mời từng điểm cầu phát biểu hoặc họp nhóm nhỏ hơn.',
  'no-deputy': 'Chưa có người chủ trì thay nào trong cuộc họp. Vui lòng chỉ định một người đang có mặt trước.',
  'cannot-be-deputy':
    'Người này không thể chủ trì thay. Vui lòng chọn một lãnh đạo hoặc thư ký khác của đơn vị tổ chức, trừ thư ký cuộc họp.',
  'not-expelled': 'Thành phần này không bị mời ra khỏi cuộc họp. Vui lòng xem lại danh sách.',
  'nobody-at-the-door': 'Không còn ai chờ vào họp với tên này. Vui lòng xem lại danh sách chờ.',
  'no-agenda-item': 'Mục này không có trong chương trình họp. Vui lòng chọn một mục khác.',
  'item-not-running': 'Mục này hiện không diễn ra. Vui lòng xem lại chương trình họp.',
  'vote-open': 'Đang có một cuộc biểu quyết. Vui lòng kết thúc cuộc biểu quyết đó trước khi bắt đầu cuộc mới.',
  'no-vote': 'Cuộc biểu quyết này không còn diễn ra. Vui lòng xem kết quả hoặc chờ cuộc biểu quyết tiếp theo.',
  'no-right-to-vote': 'Điểm cầu này không thuộc thành phần biểu quyết. Nếu cần, vui lòng báo thư ký cuộc họp.',
  'already-voted': 'Phiếu kín của điểm cầu đã được ghi nhận và không thể đổi. Vui lòng chờ kết quả.',
  'nobody-to-vote': 'Không có điểm cầu nào được biểu quyết. Vui lòng chọn thành phần biểu quyết khác.',
  'quorum-too-high': 'Số phiếu tối thiểu lớn hơn số điểm cầu được biểu quyết. Vui lòng giảm số phiếu tối thiểu.',
  'vote-not-closed': 'Cuộc biểu quyết chưa kết thúc nên chưa có kết quả. Vui lòng kết thúc biểu quyết trước.',
  'no-such-line': 'Nội dung này không còn trong cuộc họp. Vui lòng xem lại danh sách mới nhất.',
  'unit-not-of-day': 'Đơn vị không tồn tại vào ngày này. Vui lòng chọn ngày khác trong thời gian đơn vị hoạt động.',
  'unit-unchanged': 'Thông tin nhập vào giống hiện tại nên không có gì thay đổi. Vui lòng sửa ít nhất một mục.',
  'unit-has-later-changes': 'Đơn vị có thay đổi đã định sau ngày này. Vui lòng hoàn tác các thay đổi đó trước.',
  'unit-parent-missing':
    'Đơn vị cấp trên không tồn tại trong suốt thời gian này. Vui lòng chọn ngày hoặc đơn vị cấp trên khác.',
  'unit-has-children': 'Đơn vị còn các đơn vị trực thuộc. Vui lòng chuyển hoặc kết thúc các đơn vị này trước.',
  'unit-under-itself': 'Một đơn vị không thể nằm dưới chính nó. Vui lòng chọn đơn vị cấp trên khác.',
  'unit-name-taken':
    'Đã có đơn vị cùng tên, cùng cấp trên trong thời gian này. Vui lòng đặt tên khác hoặc chọn ngày khác.',
  'unit-code-taken': 'Mã này đang dùng cho một đơn vị khác. Vui lòng kiểm tra lại mã hoặc chọn ngày khác.',
  'unit-change-begun': 'Thay đổi này đã có hiệu lực nên không hoàn tác được. Vui lòng nhập một thay đổi mới.',
  'unit-in-use':
    'Đơn vị đã có tài khoản, thiết bị hoặc cuộc họp nên không xóa được. Vui lòng kết thúc đơn vị vào một ngày.',
  'no-substitute': 'Đơn vị này hiện không cử người dự thay. Vui lòng xem lại danh sách trả lời.',
  'own-account': 'Không thể tự khóa hoặc tự đổi vai trò của chính mình. Vui lòng nhờ một quản trị khác.',
  'last-administrator': 'Đây là quản trị cuối cùng của toàn thành phố. Vui lòng giao vai trò này cho người khác trước.',
  'period-not-over': 'Kỳ này chưa kết thúc nên chưa chốt được. Vui lòng chốt sau ngày cuối cùng của kỳ.',
  'period-closed': 'Kỳ này đã được chốt. Vui lòng tải lại trang để xem số liệu đã chốt.',
  'task-done': 'Nhiệm vụ này đã được báo cáo hoàn thành. Vui lòng tải lại danh sách để xem báo cáo.',
  'task-open': 'Nhiệm vụ này chưa được báo cáo hoàn thành. Vui lòng tải lại danh sách nhiệm vụ.',
  'paper-issued':
    'Văn bản này đã phát hành nên không sửa được nữa. Nếu cần sửa, vui lòng lập phiên bản mới và ghi lý do.',
  'period-open': 'Kỳ này chưa kết thúc. Báo cáo được lập từ ngày sau khi kỳ kết thúc.',
  'report-made': 'Báo cáo của kỳ này đã lập. Hãy tải tệp đã lập, hoặc gửi lại cho nơi chưa nhận.',
  'not-found': 'Không tìm thấy nội dung yêu cầu. Vui lòng quay lại danh sách cuộc họp hôm nay.',
  'too-many-requests': 'Thao tác quá nhiều lần trong thời gian ngắn. Vui lòng chờ một phút rồi thử lại.',
  'too-many-connections':
    'Tài khoản hoặc thiết bị này đang mở ở quá nhiều cửa sổ. Vui lòng đóng bớt rồi tải lại trang này.',
  'too-many-papers': 'Cuộc họp hoặc tài liệu này đã có quá nhiều tệp. Vui lòng gộp các tệp lại rồi gửi.',
  'too-many-drafts': 'Đơn vị này đã có quá nhiều bản nháp. Vui lòng xóa bớt những bản không dùng nữa rồi lưu lại.',
  'second-device':
    'Một thiết bị khác vừa xin vào họp thay máy này và đang chờ cho vào. Nếu không phải người của điểm cầu, hãy báo thư ký.',
  replaced: 'Cuộc họp đã được mở ở một cửa sổ hoặc thiết bị khác. Vui lòng tiếp tục ở đó, hoặc vào lại tại đây.',
  'meeting-busy': 'Cuộc họp đang xử lý quá nhiều thao tác. Vui lòng thử lại sau vài giây.',
  'plan-outdated':
    'Danh sách đơn vị vừa thay đổi nên bản xem trước không còn đúng. Vui lòng xem trước lại rồi xác nhận.',
  'reply-changed': 'Một đơn vị vừa trả lời lại nên nội dung đã khác. Vui lòng xem lại danh sách rồi quyết định.',
  'list-name-taken': 'Đã có danh sách mang tên này. Vui lòng đặt tên khác hoặc cập nhật danh sách cũ.',
  'username-taken': 'Tên đăng nhập này đã có người dùng. Vui lòng chọn tên khác.',
  'draft-changed': 'Người khác vừa lưu bản dự thảo này. Phần bạn viết vẫn còn trên màn hình: vui lòng xem lại rồi lưu.',
  'draft-gone':
    'Bản nháp này không còn nữa: người khác vừa triệu tập hoặc xóa. Phần bạn viết vẫn còn trên màn hình; vui lòng xem danh sách cuộc họp trước khi lưu lại.',
  'draft-outdated':
    'Nội dung vừa thay đổi sau khi bạn đọc nên văn bản chưa được phát hành. Vui lòng đọc lại rồi phát hành.',
  'media-unavailable':
    'Đường truyền hình ảnh, âm thanh đang gián đoạn. Cuộc họp vẫn tiếp tục; vui lòng chờ kết nối lại.',
  'store-unavailable':
    'Máy chủ tạm thời không ghi được dữ liệu nên thao tác này chưa được thực hiện. Hình ảnh, âm thanh vẫn tiếp tục; vui lòng báo cán bộ kỹ thuật rồi thử lại.',
  internal: 'Hệ thống gặp sự cố. Vui lòng thử lại; nếu vẫn lỗi, liên hệ cán bộ kỹ thuật.',
};
