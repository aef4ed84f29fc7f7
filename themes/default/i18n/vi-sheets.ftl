## Tiếng Việt. Chữ trong các bảng tính để điền (aoxanh template).
## Tên cột không đứng ở đây: đó là tên mà chương trình đọc lại.

### Tên các trang (Excel cho tối đa 31 ký tự)

sheet-log = Nhật ký
sheet-volunteers = Danh sách
sheet-lists = Danh mục
sheet-guide = Hướng dẫn

### Trang để ghi: nhật ký

log-title = Nhật ký tình nguyện – { $commune }
log-lead = Mỗi dòng là một người trong một ca. Cách ghi xem trang “Hướng dẫn”. Lưu tệp này vào { $folder }/logs/
hint-needed = bắt buộc
hint-needed-choose = bắt buộc, chọn
hint-choose = chọn trong danh sách
hint-campaign = chọn; cần ghi nếu có nhiều chiến dịch
hint-volunteer = chọn mã
hint-volunteer-unlisted = mã hoặc tên
hint-looked-up = tự hiện theo mã
hint-people = chỉ ghi khi không có mã
hint-hours = để trống: tính cả ca
hint-helped = số người dân
hint-elderly = trong số đó, từ 60 tuổi
hint-records = số hồ sơ đã làm
hint-internal = chỉ dùng nội bộ

### Trang để ghi: danh sách tình nguyện viên

volunteers-title = Danh sách tình nguyện viên – { $commune }
volunteers-lead = Mỗi dòng là một người. Cách ghi xem trang “Hướng dẫn”. Lưu thành { $folder }/volunteers.xlsx
hint-id = bắt buộc, mỗi người một mã
hint-name = bắt buộc
hint-birth-date = ngày/tháng/năm
hint-role = chọn; trống: thành viên
hint-phone = không lên trang
hint-consent = ngày bạn ấy đồng ý hiện tên
hint-guardian-consent = cần thêm khi dưới 16 tuổi
hint-available = lúc nào có thể trực
role-leader = đội trưởng
role-member = thành viên

### Trang danh mục

lists-title = Danh mục – { $commune }
lists-lead = Các ô chọn lấy từ những danh sách dưới đây. Trang này chỉ để tra cứu.
lists-source = { $list }: sửa trong { $file }
lists-again = Thiếu hoặc sai một mục? Sửa ở tệp ghi bên trên rồi tạo lại bảng này bằng aoxanh template.
list-shift = Các ca
list-campaign = Các chiến dịch
list-point = Các điểm
list-team = Các đội hình
list-volunteer = Các mã TNV
list-task = Các nhiệm vụ
list-role = Các vai trò
list-shift-means = Giờ
list-campaign-means = Tên đầy đủ
list-point-means = Nơi
list-volunteer-means = Tên người
list-task-means = Tính là
task-outreach = buổi tuyên truyền

### Khi gõ vào ô

error-title = Ô này chưa đúng
error-choice = Hãy bấm mũi tên bên cạnh ô rồi chọn trong danh sách. Danh sách nằm ở trang “{ $sheet }”.
error-volunteer = Mã này chưa có trong danh sách khi tạo bảng. Nếu bạn ấy vừa đăng ký thì cứ giữ. Nếu không, hãy chọn lại, hoặc để trống và ghi tên ở cột bên cạnh.
error-date = Ghi ngày từ { $from } đến { $to }, ngày trước tháng sau, như { $example }. Nếu máy không nhận, hãy gõ năm trước: { $iso }.
error-whole = Chỉ ghi số nguyên, từ 0 trở lên. Chưa biết thì để trống.
error-decimal = Chỉ ghi số giờ, từ 0 trở lên, như 3 hoặc 3,5. Để trống thì tính bằng độ dài của ca.
error-id = Mã gồm chữ không dấu, số, dấu - hoặc _, không có dấu cách, và mỗi người một mã riêng.

### Hướng dẫn ghi nhật ký

log-guide-title = Cách ghi nhật ký
log-guide-1 = Mỗi dòng là một người trong một ca. Một bạn trực hai ca thì ghi hai dòng. Một bạn làm hai việc trong cùng một ca thì cũng ghi hai dòng, chia số giờ cho từng dòng, và vẫn tính là một lượt.
log-guide-2 = Dòng nào cũng cần Ngày, Ca, và một trong hai: Mã TNV hoặc Số lượt. { $campaigns ->
    [1] Cột Chiến dịch để trống cũng được.
   *[other] Cột Chiến dịch cũng phải có.
 } Ô có nền cam là ô còn thiếu hoặc cần xem lại.
log-guide-3 = Ca, chiến dịch, điểm, đội hình, mã và nhiệm vụ: bấm vào ô, bấm mũi tên, rồi chọn. Đừng gõ tên khác với danh sách, vì dòng ấy sẽ không được tính.
log-guide-4 = Chọn Mã TNV thì Họ và tên tự hiện, để bạn biết mình chọn đúng người. Không nhớ mã thì để trống ô mã và gõ họ tên vào ô Họ và tên; tên phải có trong danh sách và không trùng với ai.
log-guide-4-unlisted = Xã chưa có danh sách tình nguyện viên, nên hãy ghi Số lượt. Tạo bảng để lập danh sách: aoxanh template volunteers --commune { $code }
log-guide-5 = Nhóm không có mã: để trống Mã TNV, ghi số người vào Số lượt. Dòng đã có mã thì không cần ghi Số lượt.
log-guide-6 = Số giờ để trống thì tính bằng độ dài của ca. Người cao tuổi là số người từ 60 tuổi trong Số người được hỗ trợ.
log-guide-7 = Ngày ghi ngày trước, tháng sau: { $example }. Nếu máy không nhận, hãy gõ năm trước: { $iso }.
log-guide-8 = Đừng đổi tên cột và đừng thêm tên người hay số điện thoại của bà con vào tệp này. Ghi chú chỉ dùng nội bộ, không lên trang.
log-guide-9 = Trong tệp có tên tình nguyện viên: chỉ gửi trong nội bộ. Trang công khai chỉ hiện tên của người đã đồng ý.
log-guide-10 = Ghi xong, lưu dạng .xlsx vào { $folder }/logs/ rồi chạy aoxanh check. Mỗi tháng nên một tệp; bảng này nhận { $rows } dòng.

### Hướng dẫn lập danh sách

volunteers-guide-title = Cách lập danh sách
volunteers-guide-1 = Mỗi dòng là một người. Cần có Mã và Họ và tên; những ô khác chưa biết thì để trống.
volunteers-guide-2 = Mã gồm chữ không dấu, số, dấu - hoặc _. Mã tiếp theo của xã là { $next }. Mã đã cấp cho ai thì không cấp lại cho người khác.
volunteers-guide-3 = { $known ->
    [0] Xã chưa có danh sách nào.
   *[other] Xã đã có { $known } người trong danh sách. Bảng này chỉ để ghi người mới; người cũ vẫn nằm ở tệp cũ, đừng ghi lại.
 }
volunteers-guide-4 = Đội hình chọn trong danh sách. Vai trò: đội trưởng hoặc thành viên; để trống là thành viên.
volunteers-guide-5 = Đồng ý công khai là ngày bạn ấy đồng ý hiện tên trên trang. Để trống thì trang chỉ hiện mã. Bạn dưới 16 tuổi cần thêm ngày người giám hộ đồng ý.
volunteers-guide-6 = Ngày sinh, số điện thoại không bao giờ lên trang công khai. Tệp này có dữ liệu cá nhân: chỉ giữ trong nội bộ.
volunteers-guide-7 = Ngày ghi ngày trước, tháng sau: { $example }. Nếu máy không nhận, hãy gõ năm trước: { $iso }.
volunteers-guide-8 = Ghi xong, lưu thành { $folder }/volunteers.xlsx (volunteers.csv nếu có thì vẫn để đó, cả hai cùng được đọc), rồi chạy aoxanh check.
volunteers-guide-8-again = Đã có volunteers.xlsx trong thư mục thì chép các dòng mới xuống cuối tệp ấy.

file-log = nhat-ky-{ $name }
file-volunteers = danh-sach-tnv-{ $name }
