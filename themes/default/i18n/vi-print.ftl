# Lời trên tờ in, ảnh chia sẻ, và chỗ tải chúng.

### Tờ in và ảnh chia sẻ

card-more-campaigns = và { $count } chiến dịch khác
card-target = Chỉ tiêu { $target }
sheet-name-a5 = Tờ A5
sheet-name-a4 = Tờ A4, hai bản A5
sheet-name-a6 = Thẻ bỏ túi A6
sheet-name-chu-to = Bản chữ to A4
sheet-bring = Mang theo
sheet-call = Gọi hỏi
sheet-questions = Còn điều chưa rõ, xin ông bà gọi
sheet-on-the-web = Xem trên điện thoại
sheet-compare = Địa chỉ mở ra phải giống hệt dòng trên. Khác một chữ, xin đừng mở.
sheet-qr-alt = Mã QR mở trang { $address }
sheet-more-points = và { $count } điểm khác, xin gọi số điện thoại ghi trên tờ này
sheet-more-events = và { $count } buổi khác, xin gọi số điện thoại ghi trên tờ này
sheets-title = Tờ in
sheets-lead = Mở rồi in, hoặc gửi tệp qua Zalo.
sheets-for-commune = Tờ chung
sheet-file = { $pages } trang, { $size } KB

### Tờ cho tình nguyện viên

sheet-name-door = Lịch trực dán cửa, tuần { $week }
sheet-name-sign-in = Tờ điểm danh, tuần { $week }
sheet-name-house-visits = Phiếu đi từng nhà
duty-leader = Trưởng ca
door-no-point = Chưa ghi điểm
door-title = Lịch trực
door-week = Tuần { $week }
door-shift = Ca
door-part = tờ { $page }/{ $pages }
door-sign = Ký nhận
door-more = và { $count } người nữa
sign-in-title = Điểm danh ca trực
sign-in-point = Điểm
sign-in-team = Đội hình
sign-in-number = TT
sign-in-code = Mã
sign-in-name = Họ và tên
sign-in-phone = Điện thoại
sign-in-from = Giờ đến
sign-in-to = Giờ về
sign-in-signature = Ký tên
sign-in-counts = Hết ca, trưởng ca ghi số vào đây để chép sang nhật ký. Không ghi tên hay giấy tờ của bà con.
sign-in-campaign = Chiến dịch
count-helped = Số người được hỗ trợ
count-elderly = trong đó từ 60 tuổi
count-records = Số hồ sơ
tally-title = Phiếu đi từng nhà
tally-date = Ngày
tally-shift = Ca
tally-how = Mỗi nhà, mỗi người, mỗi hồ sơ gạch một nét; cứ năm nét thành một cụm cho dễ đếm.
tally-nobody = Chỉ gạch nét để đếm. Không ghi lên phiếu này họ tên, số giấy tờ, địa chỉ hay số điện thoại của bà con.
tally-village = Thôn, tổ dân phố
tally-houses = Số nhà đã đến
tally-again = Hẹn đến lại
tally-total = Cộng
