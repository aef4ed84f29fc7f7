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
