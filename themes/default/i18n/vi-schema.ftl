## Mô tả từng khóa của các tệp YAML, cho `aoxanh schema`.

### Giá trị viết sai

schema-wrong-text = Chỗ này viết chữ, đừng để trống. Nếu toàn chữ số thì đặt trong ngoặc kép.
schema-wrong-id = Mã chỉ gồm chữ không dấu, số, dấu - và _, nhiều nhất 64 ký tự. Ví dụ: dat-dai. Nếu toàn chữ số thì đặt trong ngoặc kép.
schema-wrong-code = Mã đơn vị có đúng năm chữ số, đặt trong ngoặc kép. Ví dụ: "18229".
schema-wrong-date = Ngày có thật, viết năm-tháng-ngày. Ví dụ: 2025-11-16.
schema-wrong-time = Giờ viết giờ:phút, trong ngoặc kép. Ví dụ: "07:30".
schema-wrong-week = Tuần viết năm, rồi W, rồi số tuần gồm hai chữ số. Ví dụ: 2025-W46.
schema-wrong-url = Địa chỉ bắt đầu bằng https:// và không có dấu cách. Ví dụ: https://aoxanh.example/ha-tinh/
schema-wrong-whole = Số nguyên từ 0 trở lên, viết liền, không dấu chấm hay dấu phẩy. Ví dụ: 4472.
schema-wrong-flag = Viết true (có) hoặc false (không).
schema-wrong-location = Viết kinh độ trước, vĩ độ sau. Ví dụ: [105.58, 18.50].
schema-wrong-choice = Chỉ viết một trong các từ: { $choices }.
schema-wrong-list = Chỗ này là một danh sách: mỗi mục một dòng, mở đầu bằng dấu - và một dấu cách.
schema-wrong-map = Chỗ này viết từng cặp: một mã, dấu hai chấm, rồi giá trị.
schema-wrong-keys = Ở đây dùng các khóa: { $keys }.
schema-wrong-keys-needed = Ở đây dùng các khóa: { $keys }. Bắt buộc có: { $needed }.

### Mã của chính trang này

schema-own-stock = { $name }: số cộng dồn đến ngày báo cáo.
schema-own-flow = { $name }: số làm thêm kể từ báo cáo trước.

### site.yaml

schema-site = Tệp chính của trang: tên, đơn vị công bố, các chiến dịch, ca trực, công việc.
schema-site-title = Tên của trang. Ví dụ: Tuổi trẻ Hà Tĩnh chung tay số hóa dữ liệu.
schema-site-province = Tỉnh hoặc thành phố. Ví dụ: code: "42", name: Hà Tĩnh, kind: tỉnh.
schema-site-province-code = Mã tỉnh, thành phố, đặt trong ngoặc kép để giữ số 0 ở đầu. Ví dụ: "42".
schema-site-province-name = Tên, không kèm chữ "tỉnh" hay "thành phố". Ví dụ: Hà Tĩnh.
schema-site-province-kind = Loại: tỉnh hoặc thành phố.
schema-site-publisher = Đơn vị công bố trang và ký báo cáo tuần.
schema-site-publisher-name = Tên đơn vị. Ví dụ: Ban Thường vụ Tỉnh đoàn Hà Tĩnh.
schema-site-publisher-parent = Cơ quan cấp trên, in phía trên tên đơn vị trong báo cáo.
schema-site-publisher-address = Địa chỉ của đơn vị.
schema-site-publisher-phone = Số điện thoại của đơn vị, đặt trong ngoặc kép. Đừng ghi số của cá nhân.
schema-site-publisher-email = Hộp thư của đơn vị.
schema-site-publisher-signer = Người ký báo cáo.
schema-site-publisher-signer-title = Chức vụ. Ví dụ: Phó Bí thư.
schema-site-publisher-signer-name = Họ và tên người ký.
schema-site-campaigns = Mã các chiến dịch, theo thứ tự trên trang. Mỗi mã là một tệp trong campaigns/.
schema-site-base-url = Địa chỉ công khai của trang, cần cho mã QR, nguồn tin và sơ đồ trang. Chưa có thì bỏ khóa này.
schema-site-language = Ngôn ngữ của trang: vi hoặc en. Bỏ trống là vi.
schema-site-as-of = Ngày mà trang nói về; những gì ghi sau ngày này chưa được tính. Bỏ trống thì lấy ngày báo cáo hoặc nhật ký mới nhất.
schema-site-shifts = Các ca trong ngày. Bỏ trống là ba ca: sang 07:30-11:30, chieu 13:30-17:00, toi 19:00-21:30.
schema-site-shifts-id = Mã của ca. Ví dụ: sang.
schema-site-shifts-name = Tên của ca. Ví dụ: Sáng.
schema-site-shifts-from = Giờ bắt đầu, trong ngoặc kép. Ví dụ: "07:30".
schema-site-shifts-to = Giờ kết thúc, trong ngoặc kép. Sớm hơn giờ bắt đầu nghĩa là sang ngày hôm sau.
schema-site-tasks = Công việc của tình nguyện viên. Bỏ trống là: ra-soat, nhap-lieu, huong-dan, tuyen-truyen, tai-nha, khac.
schema-site-tasks-id = Mã của công việc. Ví dụ: ra-soat.
schema-site-tasks-name = Tên công việc. Ví dụ: Rà soát.
schema-site-tasks-outreach = true: việc này được đếm thành buổi tuyên truyền. Bỏ trống thì chỉ việc có mã tuyen-truyen được đếm.
schema-site-stale-after-days = Báo cáo cũ hơn số ngày này thì gọi là số liệu cũ. Bỏ trống là 10.
schema-site-theme = Giao diện: tên một thư mục trong themes/. Bỏ trống là default, giao diện có sẵn.
schema-site-notice = Một dòng hiện trên mọi trang.
schema-site-safety = Bổ sung cho trang "Có thật không?". Bỏ trống thì dùng câu có sẵn.
schema-site-safety-hotline = Số điện thoại để bà con gọi hỏi cho chắc, đặt trong ngoặc kép.
schema-site-safety-never-ask = Những điều không bao giờ hỏi bà con, mỗi điều một dòng. Ví dụ: Không hỏi mã OTP.
schema-site-offline = true: điện thoại giữ lại những trang đã mở để đọc khi mất mạng. false thì không giữ và xóa những gì đã giữ. Bỏ trống là true.
schema-site-commune-zip = true: mỗi xã, phường có thêm một tệp ZIP gồm các trang của mình, mở được khi không có mạng. Bỏ trống là false.

### campaigns/<chiến dịch>.yaml

schema-campaign = Một chiến dịch. Tên tệp là mã của chiến dịch: dat-dai.yaml có mã dat-dai.
schema-campaign-name = Tên đầy đủ. Ví dụ: 90 ngày làm sạch dữ liệu đất đai.
schema-campaign-short-name = Tên ngắn, dùng trong bảng và nhật ký. Ví dụ: Đất đai. Bỏ trống là tên đầy đủ.
schema-campaign-summary = Một hai câu nói chiến dịch làm gì.
schema-campaign-period = Thời gian của chiến dịch.
schema-campaign-period-start = Ngày bắt đầu. Ví dụ: 2025-09-01.
schema-campaign-period-end = Ngày kết thúc, không sớm hơn ngày bắt đầu. Ví dụ: 2025-11-30.
schema-campaign-plan = Số kế hoạch. Ví dụ: Kế hoạch 515/KH-BCA-BNN&MT.
schema-campaign-headline = Mã của chỉ tiêu đứng tên cho cả chiến dịch. Bỏ trống là chỉ tiêu đầu tiên.
schema-campaign-indicators = Các chỉ tiêu mà xã báo cáo.
schema-campaign-indicators-id = Mã của chỉ tiêu. Ví dụ: thua-da-ra-soat.
schema-campaign-indicators-name = Tên của chỉ tiêu. Ví dụ: Thửa đất đã rà soát.
schema-campaign-indicators-unit = Đơn vị tính. Ví dụ: thửa, hồ sơ, buổi.
schema-campaign-indicators-kind = Cách báo cáo: stock là số cộng dồn, flow là số làm thêm.
schema-campaign-indicators-kind-stock = Số cộng dồn từ đầu đến ngày báo cáo.
schema-campaign-indicators-kind-flow = Số làm thêm kể từ báo cáo trước.
schema-campaign-indicators-part-of = Mã của chỉ tiêu mà chỉ tiêu này là một phần, nên không bao giờ lớn hơn nó.
schema-campaign-indicators-target = Chỉ tiêu chung của cả tỉnh, khi khác tổng chỉ tiêu các xã. Số viết liền: 512000.
schema-campaign-guides = Các hướng dẫn của chiến dịch. Mỗi mã là một tệp .md trong guides/.

### commune.yaml

schema-commune = Hồ sơ của một xã, phường. Bắt buộc: code, name, kind.
schema-commune-code = Mã đơn vị, năm chữ số, đặt trong ngoặc kép để giữ số 0 ở đầu. Ví dụ: "18229".
schema-commune-name = Tên, không kèm chữ "xã" hay "phường". Ví dụ: Đức Thọ.
schema-commune-kind = Loại: xã, phường, đặc khu hoặc thị trấn.
schema-commune-group = Nhóm để gom các xã trong danh sách. Ví dụ: Đức Thọ (huyện cũ).
schema-commune-formerly = Những tên cũ, để bà con vẫn tìm thấy.
schema-commune-formerly-name = Tên cũ, đầy đủ. Ví dụ: Thị trấn Đức Thọ.
schema-commune-formerly-until = Ngày cuối cùng còn dùng tên ấy. Ví dụ: 2025-06-30.
schema-commune-contact = Nơi bà con gọi để hỏi. Mục này hiện công khai.
schema-commune-contact-office = Tên cơ quan. Ví dụ: Đoàn xã Đức Thọ.
schema-commune-contact-phone = Số điện thoại của cơ quan, đặt trong ngoặc kép. Đừng ghi số của cá nhân.
schema-commune-contact-address = Địa chỉ của cơ quan.
schema-commune-targets = Chỉ tiêu của xã: mã chiến dịch, rồi mã chỉ tiêu và số. Chưa có chỉ tiêu thì bỏ, đừng ghi 0.
schema-commune-targets-each = Chỉ tiêu trong một chiến dịch. Ví dụ: thua-da-ra-soat: 12480.
schema-commune-targets-each-each = Số phải đạt, viết liền, không dấu chấm: 12480.
schema-commune-villages = Thôn, tổ dân phố của xã.
schema-commune-villages-id = Mã của thôn. Ví dụ: thien-nhan-2.
schema-commune-villages-name = Tên, không kèm chữ "thôn". Ví dụ: Thiên Nhẫn 2.
schema-commune-villages-kind = Loại. Ví dụ: thôn, tổ dân phố.
schema-commune-points = Các điểm hỗ trợ bà con.
schema-commune-points-id = Mã của điểm, dùng trong nhật ký và lịch trực. Ví dụ: cong-an.
schema-commune-points-name = Tên của điểm. Ví dụ: Trụ sở Công an xã.
schema-commune-points-address = Địa chỉ, hoặc câu chỉ đường. Ví dụ: Bàn tiếp dân ở tầng một.
schema-commune-points-phone = Số điện thoại của cơ quan tại điểm, đặt trong ngoặc kép. Đừng ghi số của cá nhân.
schema-commune-points-village = Mã của thôn nơi có điểm; mã phải có trong villages.
schema-commune-points-location = Vị trí: kinh độ trước, vĩ độ sau. Ví dụ: [105.58, 18.50].
schema-commune-points-open = Ngày và ca mở cửa. Ví dụ: mon-fri: [sang, chieu]. Ngày là mon, tue, wed, thu, fri, sat, sun hoặc một khoảng.
schema-commune-points-open-mon = Thứ Hai: mã các ca mở cửa.
schema-commune-points-open-tue = Thứ Ba: mã các ca mở cửa.
schema-commune-points-open-wed = Thứ Tư: mã các ca mở cửa.
schema-commune-points-open-thu = Thứ Năm: mã các ca mở cửa.
schema-commune-points-open-fri = Thứ Sáu: mã các ca mở cửa.
schema-commune-points-open-sat = Thứ Bảy: mã các ca mở cửa.
schema-commune-points-open-sun = Chủ nhật: mã các ca mở cửa.
schema-commune-points-open-mon-fri = Từ thứ Hai đến thứ Sáu: mã các ca mở cửa.
schema-commune-points-open-mon-sat = Từ thứ Hai đến thứ Bảy: mã các ca mở cửa.
schema-commune-points-open-each = Nhiều ngày liền nhau: mã các ca mở cửa. Ví dụ: tue-thu là từ thứ Ba đến thứ Năm.
schema-commune-points-campaigns = Mã các chiến dịch mà điểm phục vụ. Bỏ trống là mọi chiến dịch.
schema-commune-teams = Các đội hình tình nguyện.
schema-commune-teams-id = Mã của đội. Ví dụ: nhap-lieu.
schema-commune-teams-name = Tên của đội. Ví dụ: Đội hình hỗ trợ nhập liệu.
schema-commune-teams-mission = Đội làm việc gì.
schema-commune-teams-campaigns = Mã các chiến dịch mà đội tham gia. Bỏ trống là mọi chiến dịch.

### progress.yaml

schema-progress = Số liệu các kỳ báo cáo của xã. Mỗi kỳ một mục; kỳ mới ghi thêm vào cuối.
schema-progress-campaign = Mã của chiến dịch. Ví dụ: dat-dai.
schema-progress-as-of = Số liệu tính đến hết ngày này. Ví dụ: 2025-11-16.
schema-progress-values = Mã chỉ tiêu và số đạt được. Ví dụ: thua-da-ra-soat: 1240.
schema-progress-values-each = Số đạt được, viết liền, không dấu chấm: 1240. Chưa có số thì bỏ, đừng ghi 0.
schema-progress-reported-by = Đơn vị báo cáo. Ví dụ: Đoàn xã Đức Thọ.
schema-progress-difficulties = Khó khăn; hiện trong báo cáo tuần.
schema-progress-proposals = Đề xuất; hiện trong báo cáo tuần.

### roster/<tuần>.yaml

schema-roster = Lịch trực của một tuần.
schema-roster-week = Tuần: năm và số tuần. Ví dụ: 2025-W46 là từ 2025-11-10 đến 2025-11-16.
schema-roster-shifts = Các ca trực trong tuần.
schema-roster-shifts-date = Ngày trực, trong tuần này. Ví dụ: 2025-11-10.
schema-roster-shifts-shift = Mã của ca, như trong site.yaml. Ví dụ: sang.
schema-roster-shifts-point = Mã của điểm hỗ trợ, như trong commune.yaml.
schema-roster-shifts-team = Mã của đội hình, như trong commune.yaml.
schema-roster-shifts-wanted = Số người cần cho ca này.
schema-roster-shifts-volunteers = Mã những bạn đã nhận ca, như trong danh sách tình nguyện viên. Ví dụ: [DT-001, DT-014].
schema-roster-shifts-leader = Mã của bạn phụ trách ca.

### events.yaml

schema-events = Các buổi cho bà con: tuyên truyền, lớp kỹ năng số, ngày của thôn.
schema-events-date = Ngày diễn ra. Ví dụ: 2025-11-18.
schema-events-from = Giờ bắt đầu, trong ngoặc kép. Ví dụ: "19:00".
schema-events-to = Giờ kết thúc, trong ngoặc kép. Ví dụ: "21:00".
schema-events-title = Tên của buổi. Ví dụ: Ngày rà soát đất đai.
schema-events-campaign = Mã của chiến dịch, nếu buổi thuộc một chiến dịch.
schema-events-village = Mã của thôn, như trong commune.yaml.
schema-events-place = Nơi gặp. Ví dụ: Nhà văn hóa thôn Đông.
schema-events-team = Mã của đội hình phụ trách, như trong commune.yaml.

### Phần đầu của guides/<hướng dẫn>.md

schema-guide = Phần đầu của một hướng dẫn, giữa hai dòng ---.
schema-guide-title = Tên của hướng dẫn. Ví dụ: Xem lại thông tin thửa đất.
schema-guide-campaign = Mã của chiến dịch, nếu hướng dẫn thuộc một chiến dịch.
schema-guide-audience = Viết cho ai: resident là bà con, volunteer là tình nguyện viên. Bỏ trống là resident.
schema-guide-audience-resident = Dành cho bà con.
schema-guide-audience-volunteer = Dành cho tình nguyện viên.
schema-guide-summary = Một hai câu tóm tắt. Ví dụ: Mang giấy tờ đến điểm hỗ trợ. Không mất tiền.
schema-guide-bring = Giấy tờ cần mang theo, mỗi thứ một dòng. Ví dụ: Thẻ căn cước.
schema-guide-updated = Ngày sửa gần nhất. Ví dụ: 2025-11-10.
