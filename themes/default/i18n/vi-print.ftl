# Lời trên tờ in, ảnh chia sẻ, và chỗ tải chúng.

### Tờ in và ảnh chia sẻ

card-more-campaigns = và { $count } chiến dịch khác
card-target = Chỉ tiêu { $target }
sheet-name-a5 = Tờ A5
sheet-name-a4 = Tờ A4, hai bản A5
sheet-name-a6 = Thẻ bỏ túi A6
sheet-name-village = Tờ A5 cho { $village }
sheet-name-chu-to = Bản chữ to A4
sheet-internal = NỘI BỘ
sheet-bring = Mang theo
sheet-call = Gọi hỏi
sheet-questions = Còn điều chưa rõ, xin ông bà gọi
sheet-events-above = ghi trong khung ở đầu tờ này
sheet-on-the-web = Xem trên điện thoại
sheet-compare = Địa chỉ mở ra phải giống hệt dòng trên. Khác một chữ, xin đừng mở.
sheet-qr-alt = Mã QR mở trang { $address }
sheet-more-points = và { $count } điểm khác, xin gọi số điện thoại ghi trên tờ này
sheet-more-events = và { $count } buổi khác, xin gọi số điện thoại ghi trên tờ này
sheets-title = Tờ in
sheets-lead = Mở rồi in, hoặc gửi tệp qua Zalo.
sheets-for-commune = Tờ chung
sheet-file = { $pages } trang, { $size }

### Trọn bộ

pack-pdf = Trọn bộ để in, khổ A4 (PDF, { $pages } trang, { $size })
pack-zip = Mọi tệp (ZIP, { $files } tệp, { $size })
pack-title = Trọn bộ tờ in của { $name }
pack-lead = In cả tệp trên giấy A4, in hai mặt, chọn "kích thước thật". Tờ nào phát nhiều thì in thêm riêng tờ ấy.
pack-sheet = Tờ in
pack-pages = Số trang
pack-cut = cắt đôi
sheets-for-villages = Tờ riêng cho từng thôn, tổ dân phố

### Áp phích, thẻ, giấy chứng nhận

sheet-name-poster = Áp phích { $size }: { $point }
sheet-name-badge = Thẻ tình nguyện viên
sheet-name-certificate = Giấy chứng nhận
poster-here = Tại đây hỗ trợ
poster-call = Hỏi trước khi đến, xin gọi
poster-commune-page = Lịch và các điểm khác của { $name }
badge-volunteer = TÌNH NGUYỆN VIÊN
badge-leader = Đội trưởng
badge-sessions = Mã buổi
badge-session-line = Mã buổi: ________________
badge-real = Có thật không?
badge-cut = Cắt theo đường nhạt; mỗi thẻ 85,6 × 54 mm.
certificate-title = Giấy chứng nhận
certificate-union = Đoàn TNCS Hồ Chí Minh
certificate-given-to = Chứng nhận tình nguyện viên
certificate-work = đã tham gia { $turns } lượt, { $hours } giờ tình nguyện
certificate-campaigns = trong { $count ->
    [1] chiến dịch
   *[other] các chiến dịch
 }
certificate-days = tại { $commune }, từ ngày { $from } đến ngày { $to }
certificate-day = tại { $commune }, ngày { $from }
certificate-place-date = { $place }, ngày { $day } tháng { $month } năm { $year }
certificate-code = Mã: { $code }
certificate-internal = { $internal }; giấy này chỉ giao cho người được nêu tên. Cắt bỏ dải này trước khi trao.

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
