## Tiếng Việt. Mỗi câu của trang web, dòng lệnh và thông báo lỗi đứng ở đây.

### Ngày, số, tên đơn vị

weekday = { $day ->
    [1] Thứ Hai
    [2] Thứ Ba
    [3] Thứ Tư
    [4] Thứ Năm
    [5] Thứ Sáu
    [6] Thứ Bảy
   *[7] Chủ nhật
 }
weekday-short = { $day ->
    [1] T2
    [2] T3
    [3] T4
    [4] T5
    [5] T6
    [6] T7
   *[7] CN
 }
long-date = { $weekday }, ngày { $day } tháng { $month } năm { $year }
unit-commune = xã { $name }
unit-ward = phường { $name }
unit-special-zone = đặc khu { $name }
unit-township = thị trấn { $name }
shift-sang = Ca sáng
shift-chieu = Ca chiều
shift-toi = Ca tối
task-ra-soat = Rà soát
task-nhap-lieu = Nhập liệu
task-huong-dan = Hướng dẫn
task-tuyen-truyen = Tuyên truyền
task-tai-nha = Hỗ trợ tại nhà
task-khac = Việc khác

### Khung trang

skip-to-main = Đến nội dung chính
nav-main = Mục chính
nav-crumbs = Bạn đang ở
on-this-page = Trong trang này
nav-home = Trang đầu
nav-communes = Xã, phường
nav-guides = Hướng dẫn
nav-report = Báo cáo tuần
nav-safety = Có thật không?
nav-data = Số liệu mở
notice-label = Lưu ý
internal-edition = NỘI BỘ – không phổ biến ra ngoài
updated-to = Cập nhật đến { $date }
phone-label = Điện thoại:
back-to-top = Lên đầu trang
tool-share = Chia sẻ
tool-copy = Chép địa chỉ trang
tool-copied = Đã chép địa chỉ.
tool-print = In trang này
tool-filter = Chỉ xem:
tool-all = Tất cả
made-with = Trang được tạo bằng aoxanh từ số liệu do các xã, phường gửi.

### Trạng thái

status-no-target = chưa có chỉ tiêu
status-not-reported = chưa báo cáo
status-done = đã xong
status-ended = đã hết hạn
status-stale = số liệu cũ
status-unknown = chưa đủ số liệu
status-on-track = đúng tiến độ
status-behind = chậm
not-reported = chưa báo cáo
not-given = (chưa có thông tin)
figures-of = Số liệu đến { $date }
target-is = Chỉ tiêu { $target }
days-left = Còn { $days } ngày
period-over = Đã hết thời gian chiến dịch
period-is = Thời gian: { $period }
reported-of = { $reported } / { $communes } đơn vị đã báo cáo
reported-this-week = { $reported } / { $communes } đơn vị báo cáo trong tuần

### Câu về tiến độ

sentence-not-reported = Đến { $date }, { $who } chưa báo cáo “{ $indicator }”.
sentence-value = Đến { $date }, { $who }: { $indicator } là { $value }.
sentence-target = Đến { $date }, { $who }: { $indicator } đạt { $value } / { $target } ({ $percent })
sentence-target-without-percent = Đến { $date }, { $who }: { $indicator } đạt { $value } / { $target }
clause-needed = , cần { $needed } mỗi ngày để xong vào { $end }
clause-done = , đã xong chỉ tiêu
clause-ended = , chiến dịch đã hết thời gian
clause-stale = ; số liệu đã cũ, cần báo cáo mới
clause-unknown = ; chưa đủ số liệu để dự tính ngày xong
clause-no-finish = ; với tốc độ hiện nay chưa tính được ngày xong
clause-finish = ; với tốc độ hiện nay sẽ xong vào { $finish }

### Trang đầu

home-description = Tiến độ các chiến dịch số hóa dữ liệu của { $province }: từng xã, phường, điểm hỗ trợ, lịch trực và hướng dẫn cho bà con.
find-title = Tìm xã, phường của bạn
find-choose = Chọn trong { $count } xã, phường
find-group = Chọn theo khu vực ({ $count } xã, phường)
find-all = Danh sách xã, phường
find-label = Tên xã, phường, thôn hoặc tên cũ
find-help = có dấu hay không dấu
find-former = tên cũ: { $name }
find-former-until = tên cũ đến { $date }: { $name }
find-guide = Hướng dẫn
find-campaign = Chiến dịch
find-area = Khu vực
find-none = Không tìm thấy. Ông bà thử gõ ít chữ hơn, hoặc chọn trong danh sách.
find-some = { $count } kết quả
find-more = { $count } kết quả đầu tiên. Gõ thêm chữ để tìm đúng hơn.
find-failed = Chưa tải được danh sách tên. Ông bà chọn trong danh sách xã, phường.
campaigns-title = Các chiến dịch
needs-title = Nơi đang cần thêm người
needs-none = Hiện chưa có nơi nào bị chậm.
need-not-reported = { $campaign }: chưa có báo cáo
need-stale = { $campaign }: { $percent }, báo cáo cuối ngày { $date }
need-behind = { $campaign }: { $percent }, cần { $needed } mỗi ngày
work-title = Việc các bạn tình nguyện đã làm
more-title = Xem thêm
report-link = Báo cáo tuần { $week }
sparkline-label = Tiến độ qua các tuần: { $campaign }
left-out = Số liệu đang được kiểm tra:
left-out-title = Số liệu chưa được tính
left-out-rows = { $rows } dòng trong sổ của các xã, phường có lỗi nên chưa được tính.
left-out-none = Mọi dòng số liệu đều đã được tính.

### Hoạt động

activity-turns = Lượt tình nguyện
activity-volunteers = Người tham gia
activity-hours = Giờ
activity-helped = Người được hỗ trợ
activity-elderly = Trong đó từ 60 tuổi
activity-records = Hồ sơ
activity-sessions = Buổi tuyên truyền
no-activity = Chưa có sổ ghi lượt tình nguyện của { $name }. Đoàn cơ sở có thể gửi sổ để bổ sung.
no-activity-week = Trong tuần chưa có lượt tình nguyện nào được ghi.
no-team = Chưa ghi đội hình
not-told = chưa ghi
calendar-title = { $n ->
    [1] Lượt tình nguyện trong ngày { $day }: { $most } lượt
   *[other] Nhiều lượt tình nguyện nhất: ngày { $day }, { $most } lượt
 }
calendar-subtitle = Số lượt mỗi ngày; mỗi cột là một tuần, ghi ngày thứ Hai
calendar-subtitle-newest = Số lượt mỗi ngày trong { $weeks } tuần mới nhất; mỗi cột là một tuần, ghi ngày thứ Hai
calendar-sentence = { $n ->
    [1] Đến { $date }, { $who } có { $turns } lượt tình nguyện, đều trong ngày { $day }.
   *[other] Đến { $date }, { $who } có { $turns } lượt tình nguyện trong { $days } ngày; nhiều nhất là ngày { $day } với { $most } lượt.
 }
calendar-month-year = Tháng { $month }/{ $year }
calendar-month-year-short = { $month }/{ $year }
calendar-month = Tháng { $month }
calendar-month-short = Th { $month }
calendar-none = không có
calendar-as-of = ngày cập nhật { $date }
week-name = Tuần { $week } ({ $monday })
helped-title = { $weeks ->
    [1] { $helped } người được hỗ trợ trong một tuần
   *[other] Nhiều người được hỗ trợ nhất: tuần { $week }, { $most } người
 }
helped-subtitle = Số người được hỗ trợ mỗi tuần
helped-subtitle-ages = , chia theo tuổi
helped-subtitle-sessions = ; bên dưới là số buổi tuyên truyền
subtitle-newest-weeks = ; chỉ vẽ { $weeks } tuần mới nhất
helped-sentence = Từ { $from } đến { $to }, { $who } hỗ trợ { $helped } người
clause-elderly = , trong đó { $elderly } người từ 60 tuổi trở lên ({ $percent })
clause-elderly-alone = , trong đó { $elderly } người từ 60 tuổi trở lên
clause-elderly-at-least = , trong đó ít nhất { $elderly } người từ 60 tuổi trở lên và { $untold } người chưa ghi tuổi
clause-elderly-untold = , sổ chưa ghi có bao nhiêu người từ 60 tuổi trở lên
clause-most-helped = ; nhiều nhất tuần { $week } với { $most } người
outreach-title = { $weeks ->
    [1] { $sessions } buổi tuyên truyền trong một tuần
   *[other] Nhiều buổi tuyên truyền nhất: tuần { $week }, { $most } buổi
 }
sessions-subtitle = Số buổi tuyên truyền mỗi tuần
sessions-sentence = Từ { $from } đến { $to }, { $who } có { $sessions } buổi tuyên truyền
and-sessions = Có { $sessions } buổi tuyên truyền
clause-most-sessions = ; nhiều nhất tuần { $week } với { $most } buổi
age-elderly = từ 60 tuổi
age-younger = dưới 60 tuổi
age-untold = chưa ghi tuổi
week-mark = Tuần { $week }: { $helped } người
week-mark-elderly = , { $elderly } từ 60 tuổi
week-mark-sessions = ; { $sessions } buổi tuyên truyền
column-of-week = Tuần (từ thứ Hai)
hours-by-team-title = Nhiều giờ nhất: { $name }, { $hours } giờ
hours-by-team-subtitle = Số giờ tình nguyện của mỗi đội hình, chia theo ca
hours-by-team-sentence = Đến { $date }, { $who } có { $total } giờ tình nguyện; nhiều nhất là { $name } với { $hours } giờ; theo ca, nhiều nhất là { $shift } với { $shift-hours } giờ.
hours-by-shift-title = Nhiều giờ nhất: { $name }, { $hours } giờ
hours-by-shift-subtitle = Số giờ tình nguyện của mỗi ca
hours-by-shift-sentence = Đến { $date }, { $who } có { $total } giờ tình nguyện; ca nhiều giờ nhất là { $name } với { $hours } giờ.
hours-of = { $name }: { $hours } giờ
hours-of-team = { $team }, { $name }: { $hours } giờ
other-shifts = { $n } ca khác
other-teams = { $n } đội hình khác
column-team = Đội hình
column-shift = Ca
column-hours = Số giờ
row-all = Tất cả
campaign-work-title = Việc các bạn tình nguyện đã làm trong chiến dịch này
campaign-work-none = Chưa có lượt tình nguyện nào được ghi cho chiến dịch này.
campaign-work-note = Chỉ tính những dòng ghi cho chiến dịch này. Một lượt làm cho hai chiến dịch được tính ở cả hai, nên cộng lượt của các chiến dịch lại có thể nhiều hơn tổng số lượt.
who-in-campaign = { $who } (chiến dịch { $campaign })

### Chiến dịch

progress-title = Tiến độ
indicators-title = Các chỉ tiêu
communes-in-campaign = Từng xã, phường
missing-title = Đơn vị chưa báo cáo
courses-heading = Diễn biến từng nơi
reporting-heading = Ai đã báo cáo, vào tuần nào
missing-more = và { $count } đơn vị khác
missing-none = Tất cả các đơn vị đều đã báo cáo.

### Nhóm và danh sách

group-description = Tiến độ và các xã, phường thuộc { $name }.
communes-title = Các xã, phường
communes-description = { $count } xã, phường của { $province }, xếp theo khu vực, với tiến độ từng chiến dịch.
jump-to-group = Đến khu vực
other-communes = Các đơn vị khác
formerly = Trước đây là
until-date = đến { $date }
no-communes = Chưa có xã, phường nào. Mỗi đơn vị là một thư mục trong content/communes.

### Trang xã

commune-description = { $name }: điểm hỗ trợ, giờ mở cửa, buổi tuyên truyền sắp tới, hướng dẫn và tiến độ.
where-title = Đến đâu, khi nào
today-is = Ngày cập nhật: { $date }
today = hôm nay
open-today = Hôm nay mở: { $hours }
closed-today = Hôm nay nghỉ
hours-unknown = Chưa có giờ mở cửa; xin gọi điện hỏi trước khi đến.
no-points = Chưa có điểm hỗ trợ nào của { $name } được đăng. Xin gọi điện cho xã, phường để hỏi.
no-contact = Chưa có số điện thoại liên hệ của đơn vị này.
call-number = Gọi { $phone }
show-on-map = Xem bản đồ
sessions-title = Các buổi sắp tới
sessions-later = { $count } buổi sau đó
no-events = Chưa có buổi nào sắp tới của { $name } được đăng.
guides-title = Cần mang gì, làm thế nào
no-guides = Chưa có hướng dẫn nào.
for-volunteers = dành cho tình nguyện viên
no-progress = { $name } chưa báo cáo chiến dịch này. Đoàn cơ sở có thể gửi số liệu để bổ sung.
teams-title = Các đội hình
villages-title = Thôn, tổ dân phố
roster-and-data = Lịch trực và số liệu
see-roster = Xem lịch trực
calendar-file = Tải lịch về điện thoại (.ics)
commune-data = Số liệu của đơn vị (JSON)

### Lịch trực

roster-title = Lịch trực – { $name }
roster-crumb = Lịch trực
roster-description = Lịch trực của các đội hình tình nguyện tại { $name }: ngày, ca, điểm, đội.
roster-lead = Tình nguyện viên được ghi bằng mã; tên chỉ hiện khi người đó đã đồng ý.
jump-to-week = Đến tuần
week-title = Tuần { $week } ({ $from } – { $to })
leader = đội trưởng
hands = Đã có { $found } / cần { $wanted } người
hands-missing = còn thiếu { $hands } người
no-shift = Không có ca trực.
no-roster = { $name } chưa đăng lịch trực. Đoàn cơ sở có thể gửi lịch để bổ sung.
back-to-commune = Về trang { $name }
session-code = Mã buổi: { $code }

### Hướng dẫn

guide-title = { $title } – { $name }
guide-updated = Hướng dẫn được xem lại ngày { $date }.
contact-title = Liên hệ
questions-call = Có điều gì chưa rõ, xin bà con gọi:
other-guides = Hướng dẫn khác
guides-description = Cần mang gì, làm từng bước thế nào: hướng dẫn cho bà con và tình nguyện viên ở { $province }.
guide-find = Chọn nơi ở để biết điểm hỗ trợ, giờ mở cửa và số điện thoại.
guide-choose-first = Mỗi xã, phường có địa điểm và lịch riêng.
any-commune-name = xã, phường nơi ông bà ở
any-commune-office = Đoàn xã, phường nơi ông bà ở
any-commune-phone = ghi ở trang của xã, phường
nothing-to-bring = Không cần mang gì.

### Báo cáo tuần

report-title = Báo cáo tuần { $week } ({ $from } – { $to })
report-crumb = Báo cáo { $week }
report-work = Tổ chức thực hiện trong tuần
report-results = Kết quả
report-difficulties = Khó khăn
report-proposals = Đề xuất
report-others = Các tuần khác
no-difficulties = Không có khó khăn nào được báo cáo trong tuần.
no-proposals = Không có đề xuất nào được báo cáo trong tuần.

### Có thật không?

safety-title = Có thật không?
safety-answer = Cán bộ và tình nguyện viên không bao giờ gọi điện đòi mã, đòi tiền hay bảo bà con mở đường dẫn lạ. Nếu có người làm như vậy thì đó không phải là chúng tôi.
never-ask-title = Chúng tôi không bao giờ hỏi
never-ask-1 = Không hỏi mã OTP, mật khẩu hay mã PIN, dù qua điện thoại hay gặp mặt.
never-ask-2 = Không thu tiền, không nhờ chuyển khoản.
never-ask-3 = Không bảo bà con bấm vào đường dẫn hay quét mã QR trong tin nhắn.
never-ask-4 = Không bảo bà con cài ứng dụng ngoài kho ứng dụng chính thức.
never-ask-5 = Không đòi ảnh giấy chứng nhận hay căn cước qua điện thoại, Zalo, Facebook.
safety-check-title = Bốn việc nên làm khi còn nghi ngờ
safety-check-1 = Dừng lại, chưa làm theo, chưa đọc mã nào.
safety-check-2 = Tự mình gọi số điện thoại của xã, phường ghi trên trang của đơn vị.
safety-check-3 = Xem buổi ấy, điểm ấy có trong danh sách chính thức dưới đây hay không.
safety-check-4 = Mã buổi trên thẻ tình nguyện viên phải giống mã ghi ở trang này hoặc trong lịch trực của xã, phường; dù mã giống, cũng không ai được hỏi mã OTP hay thu tiền.
safety-hotline = Điện thoại hỗ trợ: { $phone }
safety-sessions-title = Các buổi chính thức trong bảy ngày tới
safety-no-sessions = Chưa có buổi nào trong bảy ngày tới được đăng.
safety-points = Các điểm hỗ trợ và giờ mở cửa có trên trang của từng đơn vị.
safety-roster = Lịch trực và mã buổi

### Số liệu mở

data-title = Số liệu mở
data-description = Tải toàn bộ số liệu của trang, kèm giải thích từng cột và cách tính.
data-files = Các tệp
data-summary = mọi số liệu của tỉnh, nhóm và từng đơn vị (JSON)
data-package = mô tả các bảng theo chuẩn Frictionless Data Package
data-communes = mỗi đơn vị một tệp JSON, có số liệu theo ngày; đường dẫn ở trang của đơn vị
data-feed = nguồn tin Atom, mỗi tuần một mục
terms-title = Cách tính
dictionary-title = Giải thích từng cột
column-name = Tên cột
column-type = Loại
column-meaning = Ý nghĩa
type-string = chữ
type-integer = số nguyên
type-number = số
type-date = ngày
table-communes = hoạt động của từng đơn vị
table-progress = tiến độ từng chỉ tiêu của từng đơn vị
table-series = giá trị tại từng ngày báo cáo
table-turns = số lượt theo ngày
field-code = mã đơn vị hành chính, năm chữ số
field-name = tên đơn vị
field-kind = xã, phường, đặc khu hoặc thị trấn
field-group = nhóm mà đơn vị thuộc về
field-turns = số lượt tình nguyện
field-volunteers = số người đã tham gia ít nhất một lượt
field-hours = tổng số giờ
field-helped = số người được hỗ trợ
field-elderly = trong đó từ 60 tuổi trở lên
field-records = số hồ sơ
field-sessions = số buổi tuyên truyền
field-campaign = mã chiến dịch
field-indicator = mã chỉ tiêu
field-last-report = ngày báo cáo mới nhất của chiến dịch
field-value = giá trị; chỉ tiêu cộng dồn là tổng đến ngày đó
field-target = chỉ tiêu phải đạt
field-percent = phần trăm đạt được, bỏ phần lẻ sau một chữ số thập phân
field-needed-per-day = số cần làm mỗi ngày để kịp hạn
field-status = trạng thái
field-pace = tốc độ mỗi ngày
field-projected-finish = ngày dự tính xong
field-date = ngày
term-turn = Lượt
term-turn-means = Một người, một ngày, một ca là một lượt, dù ghi bao nhiêu dòng. Dòng không ghi người nào được tính theo số người tham gia.
term-volunteer = Người tham gia
term-volunteer-means = Số người khác nhau có ít nhất một lượt. Của tỉnh là tổng của các đơn vị.
term-stock = Cộng dồn và phát sinh
term-stock-means = Chỉ tiêu cộng dồn lấy báo cáo mới nhất; chỉ tiêu phát sinh cộng mọi báo cáo.
term-percent = Phần trăm
term-percent-means = Giá trị chia cho chỉ tiêu, giữ một chữ số thập phân và không làm tròn lên: 99,96% ghi là 99,9%.
term-pace = Tốc độ
term-pace-means = Phần tăng mỗi ngày, tính từ báo cáo mới nhất lùi về báo cáo cách đó ít nhất 14 ngày. Cần ít nhất 7 ngày.
term-needed = Cần mỗi ngày
term-needed-means = Phần còn thiếu chia cho số ngày còn lại, làm tròn lên.
term-finish = Ngày dự tính xong
term-finish-means = Phần còn thiếu chia cho tốc độ hiện nay, kể từ báo cáo mới nhất.
term-forecast = Dự báo
term-forecast-means = Khoảng mà giá trị có 80% khả năng rơi vào sau 14 và 28 ngày, theo bước ngẫu nhiên có xu hướng.
term-status = Trạng thái
term-status-means = Lấy điều đầu tiên đúng: chưa có chỉ tiêu, chưa báo cáo, đã xong, đã hết hạn, số liệu cũ, chưa đủ số liệu, đúng tiến độ, chậm.
term-week-change = Thay đổi trong 7 ngày
term-week-change-means = Giá trị và phần trăm hiện nay trừ đi mức đã được báo cáo 7 ngày trước, theo chỉ tiêu hiện nay. Không có báo cáo mới thì không có thay đổi để ghi, không phải là 0; báo cáo lần đầu cũng không tính là tăng.
term-rank = Hạng
term-rank-means = Một cộng số nơi có phần trăm cao hơn; phần trăm bằng nhau thì cùng hạng. Số bậc lên, xuống là so với hạng của 7 ngày trước, trong những nơi khi đó đã có phần trăm.
term-reporting = Tuần có báo cáo
term-reporting-means = Tuần từ thứ Hai đến Chủ nhật có ít nhất một báo cáo mang ngày trong tuần đó và có ít nhất một con số. Tính từ tuần chiến dịch bắt đầu; tuần chưa hết chưa bị coi là thiếu.

### 404

not-found-title = Không tìm thấy trang
not-found-text = Địa chỉ này không có trên trang web, có thể đã đổi. Bà con có thể về trang đầu hoặc tìm xã, phường của mình.

### Bảng và biểu đồ

column-date = Ngày
column-value = Đã làm
column-change = Thay đổi
column-turns = Lượt
column-indicator = Chỉ tiêu
column-target = Cần đạt
column-percent = Tỷ lệ
column-needed = Cần mỗi ngày
column-status = Trạng thái
column-commune = Xã, phường
column-week = Trong 7 ngày
column-last-report = Báo cáo cuối
chart-table = Bảng số liệu
chart-target = chỉ tiêu { $target }
burn-up-subtitle = { $indicator }, từ { $start } đến { $end }
ranking-title = { $indicator }: từng đơn vị
chart-png = Tải ảnh (PNG)
chart-svg = Tải hình (SVG)
chart-csv = Tải số liệu (CSV)
chart-open-data = Dữ liệu mở: { $file }
chart-source = Nguồn: { $publisher }, cập nhật đến { $date }
burn-up-projection = nét đứt: nếu giữ tốc độ hiện nay; dải nhạt: khoảng có thể xảy ra
burn-up-needed = nét chấm: mức cần mỗi ngày
burn-up-gap = chỗ hở: thời gian không có báo cáo
burn-up-fall = ▼: số giảm so với báo cáo trước
chart-today = hôm nay { $date }
chart-due = hạn { $date }
chart-needed = cần { $needed } mỗi ngày
chart-finish = xong khoảng { $finish }
chart-silent = chưa có số liệu từ { $date }
chart-fell = { $date }: { $value }, giảm { $change } so với báo cáo trước
finding-value = { $name }: { $value }
finding-done = { $name }: { $percent }, đã xong chỉ tiêu
finding-done-without-percent = { $name }: đã xong chỉ tiêu
finding-ended = { $name }: { $percent } khi đã hết hạn { $end }
finding-stale = { $name }: { $percent }, số liệu đã cũ, cần báo cáo mới
finding-unknown = { $name }: { $percent }, chưa đủ số liệu để dự tính ngày xong
finding-on-track = { $name }: { $percent }, sẽ xong khoảng { $finish }, kịp hạn { $end }
finding-behind = { $name }: { $percent }, sẽ xong khoảng { $finish }, trễ hạn { $end }
finding-no-finish = { $name }: { $percent }, chưa tính được ngày xong
ranking-subtitle = { $indicator }: phần trăm chỉ tiêu, từ cao đến thấp. Vạch đứng là mức của 7 ngày trước; hai cột cuối là số điểm phần trăm và số bậc tăng, giảm từ đó.
ranking-sentence = Đến { $date }, trong { $all } { $kind ->
    [groups] khu vực
   *[communes] đơn vị
 }: { $parts }.
ranking-count = { $count } { $status }
column-group = Khu vực
column-rank = Hạng
column-points = Điểm phần trăm
column-complete = Đã báo cáo
ranking-title-up = { $name } tăng nhiều nhất trong 7 ngày: thêm { $points } điểm phần trăm
ranking-title-still = Trong 7 ngày qua chưa nơi nào tăng thêm
ranking-percent = tỷ lệ
ranking-points = 7 ngày
ranking-place = hạng
ranking-new = mới
ranking-week = So với 7 ngày trước: { $parts }.
ranking-week-up = { $count } nơi tăng
ranking-week-same = { $count } nơi giữ nguyên
ranking-week-down = { $count } nơi giảm
ranking-week-new = { $count } nơi báo cáo lần đầu
ranking-week-silent = { $count } nơi không có báo cáo mới
units-cut = … { $count } nơi ở giữa không vẽ ở đây …
units-grouped = Có { $communes } xã, phường nên ở đây mỗi dòng là một khu vực (có { $groups } khu vực); từng xã, phường có trên trang của khu vực.{ $alone ->
    [0] {""}
   *[other] {" "}{ $alone } đơn vị không thuộc khu vực nào chỉ có trong danh sách.
 }
units-ends = Có { $all } đơn vị nên ở đây chỉ có { $shown } đơn vị cao nhất và thấp nhất.
units-data = Số liệu của tất cả (CSV)
courses-title = Một nửa số { $kind ->
    [groups] khu vực
   *[communes] nơi
 } đã đạt từ { $percent } trở lên
courses-title-one = Diễn biến từ đầu chiến dịch
courses-subtitle = { $indicator }, từ { $start } đến { $end }. Ô nào cũng cùng một thang: cạnh dưới là 0, cạnh trên là chỉ tiêu của chính nơi đó. Số có dấu là điểm phần trăm trong 7 ngày; xếp như bảng xếp hạng.
courses-sentence = Cao nhất là { $first } ({ $most }), thấp nhất là { $last } ({ $least }).
courses-missing = { $count } nơi chưa báo cáo.
courses-table = Số liệu đầy đủ ở bảng xếp hạng
reporting-title = Tuần { $week }: { $reported } / { $all } đơn vị đã báo cáo
reporting-subtitle = Mỗi cột là một tuần, ghi theo ngày thứ Hai. Phía trên là số đơn vị báo cáo trong tuần; phía dưới, { $kind ->
    [groups] ô đầy đến đâu là bấy nhiêu phần đơn vị của khu vực đã báo cáo
   *[communes] ô đầy là có báo cáo, ô trống là không có
 }. Nơi thiếu nhiều nhất xếp trước.
reporting-running = Khung nét đứt là tuần chưa hết.
reporting-late = Chỉ vẽ { $weeks } tuần gần nhất; số ở cuối dòng tính từ đầu chiến dịch.
reporting-cut = Chỉ vẽ { $shown } trong { $all } nơi, từ nơi thiếu nhiều nhất.
reporting-sentence = Trong { $weeks } tuần đã qua, { $complete } / { $all } đơn vị báo cáo đủ mọi tuần.
reporting-least = Thiếu nhiều nhất: { $names }.
reporting-fewest = Tuần ít báo cáo nhất là { $week }, với { $fewest } đơn vị.
reporting-rest = { $count } { $kind ->
    [groups] khu vực
   *[communes] nơi
 } còn lại báo cáo đủ mọi tuần
reporting-rest-all = Cả { $count } { $kind ->
    [groups] khu vực
   *[communes] nơi
 } đều báo cáo đủ mọi tuần
reporting-all = Tất cả
reporting-own = Đã báo cáo { $reported }/{ $weeks } tuần; thiếu tuần bắt đầu ngày { $missed }.
reporting-own-many = Đã báo cáo { $reported }/{ $weeks } tuần.
reporting-own-all = Đã báo cáo đủ { $weeks } tuần.
sparkline-target = chỉ tiêu

### Bản đồ

map-heading = Bản đồ tiến độ
map-title = { $campaign }: { $good } trên { $all } xã, phường đúng tiến độ hoặc đã xong
map-title-over = { $campaign }: đã hết thời gian, { $good } trên { $all } xã, phường đã xong
map-subtitle = { $indicator }, đến { $date }.
map-tiles-placed = Mỗi ô là một xã, phường, đặt gần với vị trí thật.
map-tiles-ordered = Mỗi ô là một xã, phường, xếp theo khu vực và tên.
map-count = { $count } nơi
map-behind = Trong { $count } nơi chậm, thấp nhất là { $names }.
map-behind-all = Đang chậm: { $names }.
map-stale = { $count } nơi có số liệu cũ.
map-silent = { $count } nơi chưa báo cáo.
map-unplaced = Chưa có trên bản đồ:
map-table = Số liệu của từng xã, phường
map-skip = Bỏ qua bản đồ
map-percent = Bản đồ theo phần trăm chỉ tiêu
map-fifth-0 = dưới 20%
map-fifth-1 = từ 20% đến dưới 40%
map-fifth-2 = từ 40% đến dưới 60%
map-fifth-3 = từ 60% đến dưới 80%
map-fifth-4 = từ 80% trở lên
map-fifth-5 = chưa có tỷ lệ
map-choose = Chọn một nơi để mở trang của nơi đó.

### Dòng lệnh

cli-usage = Cách dùng
cli-commands = Các lệnh
cli-options = Tùy chọn
cli-arguments = Ghi thêm
cli-about = Biến các tệp số liệu của xã, phường thành trang web của chiến dịch
cli-after = Ví dụ: aoxanh init thu-nghiem, rồi aoxanh build --root thu-nghiem
cli-build = Tạo trang web từ thư mục content
cli-check = Kiểm tra mọi tệp như khi build nhưng không đụng đến trang
cli-init = Tạo một trang mới, dùng được ngay
cli-new = Tạo tệp có chú thích để điền tiếp: báo cáo, lịch trực, xã, chiến dịch, hướng dẫn
cli-new-report = Báo cáo kỳ này của một xã, có chỗ để ghi số và số của lần trước để đối chiếu
cli-new-roster = Lịch trực tuần tới của một xã, theo các ca của lịch trước
cli-new-commune = Hồ sơ của một xã, phường mới
cli-new-campaign = Một chiến dịch mới
cli-new-guide = Một hướng dẫn mới
cli-campaign = Mã chiến dịch
cli-date = Ngày của báo cáo (mặc định: ngày báo cáo hằng tuần gần hôm nay nhất)
cli-week = Tuần nào, như 2025-W48 (mặc định: tuần sau lịch cuối cùng)
cli-code = Mã đơn vị, năm chữ số
cli-name = Tên
cli-kind = Loại: xã, phường, đặc khu hoặc thị trấn
cli-id = Mã mới, chữ không dấu, như dat-dai; cũng là tên tệp
cli-template = Tạo bảng Excel để xã điền: nhật ký hoặc danh sách tình nguyện viên
cli-sheet = Bảng nào: log (nhật ký) hay volunteers (danh sách tình nguyện viên)
cli-commune = Xã, phường nào: mã, tên hoặc tên thư mục
cli-of = Cũng là xã, phường nào, ghi bằng tên của tùy chọn
cli-file = Tệp được tạo (mặc định: trong thư mục đang đứng)
cli-explain = Giải thích một loại vấn đề và cách sửa
cli-problem = Tên của vấn đề, như unknown-point; để trống thì liệt kê tất cả
cli-schema = Ghi mô tả các tệp YAML vào schemas/ để trình soạn thảo gợi ý và soát lỗi khi gõ
cli-schema-kind = Chỉ in mô tả của loại tệp này (site, campaign, commune, progress, roster, events, guide), không ghi gì
cli-root = Thư mục chứa content/ và themes/ (mặc định: thư mục đang đứng)
cli-out = Nơi ghi trang web (mặc định: public/ trong thư mục gốc)
cli-strict = Coi cả cảnh báo và ghi chú là lỗi
cli-keep-going = Bỏ qua những xã có lỗi, ghi tên trên trang, và vẫn xuất bản phần còn lại
cli-audience = Dành cho ai: public (công khai, mặc định) hay internal (nội bộ)
cli-print = Tờ in và ảnh chia sẻ nào được tạo: none (không tạo), changed (chỉ những gì đã đổi) hay all (tất cả)
cli-format = Cách báo lỗi: human cho người đọc (mặc định), json cho chương trình
cli-lang = Ngôn ngữ của thông báo: vi hay en
cli-threads = Số luồng xử lý (mặc định: mọi nhân)
cli-dir = Thư mục của trang mới (mặc định: thư mục đang đứng)
cli-help = Xem trợ giúp
cli-version = Xem phiên bản
summary-found = { $errors } lỗi, { $warnings } cảnh báo, { $notes } ghi chú
summary-built = Xong: { $communes } đơn vị, { $pages } trang, { $files } tệp ({ $size } MB) trong { $seconds } giây; { $found }. Mở xem: { $where }
summary-checked = Đã kiểm tra { $communes } đơn vị, { $pages } trang trong { $seconds } giây: { $found }. Trang không đổi.
summary-stopped = Chưa xuất bản gì, trang cũ giữ nguyên ({ $seconds } giây): { $found }.
summary-faulty = Đã kiểm tra trong { $seconds } giây: { $found }. Cần sửa trước khi xuất bản.
summary-left-out = Chưa tính: { $communes } đơn vị, { $rows } dòng có lỗi.
cannot-no-content = Không thấy thư mục content ({ $reason }). Dùng --root để chỉ thư mục gốc, hoặc aoxanh init để tạo trang mới.
cannot-read = Không đọc được { $reason }
cannot-not-ours = { $reason } có tệp không do aoxanh tạo ra, hoặc không phải là thư mục, nên không bị ghi đè. Hãy chọn --out khác hoặc tự dọn nơi ấy.
cannot-busy = Một lần build khác đang chạy ({ $reason }). Hãy chờ nó xong.
cannot-write = Không ghi được { $reason }
cannot-write-site = Không ghi được { $reason }. Trang cũ giữ nguyên. Hãy kiểm tra ổ đĩa rồi chạy lại.
cannot-write-full = Không ghi được { $reason }. Ổ đĩa đã đầy; trang cũ giữ nguyên. Hãy dọn bớt chỗ trống (xóa thư mục .aoxanh cũng được) rồi chạy lại.
cannot-write-rights = Không ghi được { $reason }. Trang cũ giữ nguyên. Hãy xin quyền ghi vào nơi ấy hoặc chọn --out khác rồi chạy lại.
cannot-changed = { $reason } bị sửa trong lúc build. Trang cũ giữ nguyên. Hãy chạy lại; đừng sửa trực tiếp các tệp của trang.
slip-argument = Không có tùy chọn { $argument }.
slip-command = Không có lệnh "{ $command }".
slip-value = "{ $value }" không dùng được cho { $argument }.
slip-known = Các giá trị dùng được: { $known }.
slip-missing = Còn thiếu: { $argument }.
slip-twice = { $argument } chỉ ghi một lần.
slip-other = Dòng lệnh chưa viết đúng ở { $argument }.
slip-help = Xem cách dùng: aoxanh --help, hoặc aoxanh build --help cho từng lệnh.
explain-why = Vì sao cần để ý
explain-fix = Cách sửa
explain-wrong = Chưa đúng
explain-right = Đúng
explain-how = Gõ aoxanh explain cùng một tên ở trên để xem ý nghĩa và cách sửa.
explain-unknown = Không có loại vấn đề nào tên là "{ $name }". Gõ aoxanh explain để xem tất cả.
explain-nearest = Không có loại vấn đề nào tên là "{ $name }". Có phải "{ $near }"? Gõ aoxanh explain để xem tất cả.
init-exists = Đã có { $where }; không ghi đè gì cả.
init-done = Đã tạo { $files } tệp trong { $where }. Tiếp theo: aoxanh build --root { $root }
new-office = Đoàn { $name }
new-point = Trụ sở Ủy ban nhân dân { $name }
new-exists = Đã có { $where }; không ghi đè gì cả. Hãy mở tệp ấy ra ghi tiếp.
new-report-done = Đã tạo { $file }: báo cáo đến hết ngày { $date }, các số còn để trống. Ghi số của kỳ này vào sau dấu hai chấm; số nào để trống thì coi như chưa báo cáo. Ghi xong chạy: aoxanh check --root { $root }
new-report-later = Lưu ý: site.yaml có as_of: { $as-of }, nên báo cáo ngày { $date } chỉ được tính khi dời hoặc xóa dòng ấy.
new-report-none = Không có gì để báo cáo cho ngày { $date }: chiến dịch không chạy vào ngày ấy, hoặc đã có báo cáo. Ghi ngày khác bằng --date, như --date 2025-11-30, hoặc chọn chiến dịch bằng --campaign.
new-roster-done = Đã tạo { $file }: lịch trực tuần { $week }, chưa có ai trong các ca. Ghi mã những bạn nhận ca vào volunteers, rồi chạy: aoxanh check --root { $root }
new-roster-known = Tuần { $week } đã có lịch trực. Sửa lịch ấy, hoặc ghi tuần khác bằng --week.
new-commune-done = Đã tạo { $file }. Bổ sung liên hệ, chỉ tiêu và giờ mở cửa trong tệp ấy. Tiếp theo: aoxanh new report --commune { $code } --root { $root }
new-commune-known = Mã { $code } đã có ở { $where }; không tạo thêm.
new-campaign-done = Đã tạo { $file }. Sửa tên, thời gian và các chỉ tiêu. Chiến dịch chưa hiện trên trang cho đến khi content/site.yaml có: campaigns: [{ $campaigns }]
new-guide-done = Đã tạo { $file }. Hướng dẫn sẽ hiện trên trang mọi xã ở lần build tới, nên hãy viết xong trước đã. Muốn xếp vào chiến dịch, thêm { $id } vào guides trong content/campaigns/{ $campaign }.yaml
template-log-done = Đã tạo { $file }. Điền xong, chép vào { $folder }/logs/ rồi chạy: aoxanh check --root { $root }
template-volunteers-done = Đã tạo { $file }. Điền xong, lưu thành { $folder }/volunteers.xlsx rồi chạy: aoxanh check --root { $root }
template-ending = Bảng là tệp Excel, nên tên ghi ở --out phải có đuôi .xlsx: { $where }
template-exists = Đã có { $where }; không ghi đè gì cả. Hãy đổi tên tệp cũ, hoặc ghi sang tên khác bằng --out.
commune-unknown = Không có xã, phường nào là "{ $found }". Hãy ghi mã năm chữ số, tên, hoặc tên thư mục trong content/communes.
commune-unknown-near = Không có xã, phường nào là "{ $found }". Có phải { $name }?
commune-ambiguous = "{ $found }" có thể là nhiều đơn vị: { $names }. Hãy ghi mã.
commune-faulty = { $where } còn lỗi ở trên; sửa xong rồi chạy lại lệnh này.
schema-written = Số tệp đã ghi vào { $where }: { $files }.
schema-current = Các tệp trong { $where } đã đúng, không cần ghi lại.
schema-without-site = Chưa gợi ý được mã của trang vì nội dung còn lỗi. Chạy aoxanh check để xem lỗi, sửa rồi chạy lại lệnh này.
schema-how = Để được gợi ý khi gõ, cài tiện ích YAML của Red Hat trong VS Code rồi mở thư mục của trang. Mỗi tệp YAML cần dòng đầu tiên như site.yaml: { $line }
cli-serve = Xem trang ngay trên máy này trong lúc viết: lưu tệp nào, trang tự dựng và tải lại
cli-port = Cổng (mặc định: 8080 hoặc cổng trống kế tiếp; 0: cổng trống bất kỳ)
cli-host = Địa chỉ mở cho máy khác, như 0.0.0.0 (mặc định: chỉ máy này)
cli-open = Mở luôn trình duyệt
cli-share-internal = Cho máy khác xem cả bản nội bộ, có tên tình nguyện viên (đi cùng --host)
cli-preview-print = Tờ in và ảnh chia sẻ: none (không tạo, mặc định, để trang hiện nhanh), changed hay all
cli-poll = Tự soát tệp hai lần mỗi giây thay vì chờ hệ thống báo (cho ổ mạng)
serve-address = Xem trang tại { $url } (Ctrl+C để dừng)
serve-built-first = Đã dựng { $communes } đơn vị, { $pages } trang trong { $seconds } giây; { $found }. Đang theo dõi content/ và themes/.
serve-failed-first = Chưa dựng được trang ({ $seconds } giây): { $found }. Đang theo dõi content/ và themes/: sửa và lưu là dựng lại.
serve-built = { $time } { $changed }: trang mới sau { $seconds } giây; { $found }
serve-same = { $time } { $changed }: trang không đổi ({ $seconds } giây); { $found }
serve-failed = { $time } { $changed }: chưa dựng được, trang trước giữ nguyên ({ $seconds } giây); { $found }
serve-waits = Một lần build khác đang chạy; chờ nó xong rồi dựng tiếp.
serve-looks = Hệ thống không báo được tệp thay đổi ({ $reason }). Từ giờ tự soát tệp hai lần mỗi giây.
serve-stopped = Đã dừng.
serve-port-taken = Cổng { $port } đang có chương trình khác dùng. Ghi cổng khác bằng --port, hoặc --port 0 để lấy cổng trống bất kỳ.
serve-port-other = Cổng { $port } đang có chương trình khác dùng, nên lấy cổng trống kế tiếp.
serve-no-host = Máy này không có địa chỉ { $host }. Bỏ --host để chỉ xem trên máy này, hoặc ghi 0.0.0.0 để mở cho mọi máy cùng mạng.
serve-cannot = Không phục vụ trang được: { $reason }
serve-open-to-others = Lưu ý: máy khác trong mạng cũng xem được trang này cho đến khi dừng lệnh.
serve-internal = Bản nội bộ có tên tình nguyện viên nên chỉ xem trên máy này. Bỏ --host; nếu thật sự muốn máy khác xem được, thêm --share-internal.
serve-no-browser = Không mở được trình duyệt; hãy tự mở địa chỉ trên.
serve-wrong-host = Ở đây chỉ trả lời { $url }. Hãy mở đúng địa chỉ ấy.
serve-absent = Bản aoxanh này được tạo không kèm lệnh serve. Hãy dùng bản aoxanh thông thường, hoặc aoxanh build rồi mở public/index.html.
serve-waiting = Đang chờ trang đầu tiên
serve-waiting-text = Trang sẽ tự hiện ra khi dựng xong.
serve-fault-title = Chưa dựng được trang mới
serve-fault-intro = Bên dưới là trang dựng được gần nhất. Sửa rồi lưu tệp, bảng này sẽ tự đóng.
serve-fault-intro-first = Chưa có trang nào để xem. Sửa rồi lưu tệp, trang sẽ tự hiện ra.
serve-fault-close = Đóng
serve-fault-again = { $count } lỗi
serve-more = … và { $count } lỗi nữa, xem ở dòng lệnh.

### Thông báo lỗi: nhãn

severity-error = lỗi
severity-warning = cảnh báo
severity-note = ghi chú
label-hint = gợi ý
label-consequence = hệ quả
label-see-also = xem thêm
label-other-place = nơi còn lại
label-sheet = trang tính
label-cell = ô
label-column = cột
consequence-of-unit = chưa xuất bản được; với --keep-going thì chỉ riêng đơn vị này bị để lại
consequence-of-site = chưa xuất bản được cho đến khi sửa xong
did-you-mean = có phải "{ $name }"?
more-of-kind = … và { $count } thông báo nữa cùng loại

### Thông báo lỗi: từng loại

problem-missing-file = không có tệp hoặc thư mục này
    .hint = tạo tệp, hoặc sửa nơi nhắc đến nó
problem-unreadable-file = không đọc được tệp hoặc thư mục này: { $reason ->
    [permission] không có quyền đọc
    [gone] tệp vừa bị xóa hoặc đổi tên
    [name] tên quá dài
    [loop] thư mục dẫn vòng về chính nó
   *[other] máy báo lỗi khi đọc
 }
    .hint = xem lại quyền đọc của tệp và của thư mục chứa nó, hoặc chép lại tệp
problem-not-a-file = ở đây cần một tệp, không phải thư mục hay thứ khác
    .hint = chuyển tệp thật ra khỏi thư mục trùng tên rồi xóa thư mục ấy
problem-file-too-large = tệp lớn hơn { $limit } MB
    .hint = { $kind ->
        [geojson] bản đồ nhiều nhất { $limit } MB: hãy đơn giản hóa ranh giới, ví dụ bằng mapshaper.org, và chỉ giữ các xã, phường của mình
       *[other] với loại tệp này, mỗi tệp nhiều nhất { $limit } MB: hãy chia thành nhiều tệp, ví dụ mỗi tháng một tệp
     }
problem-bad-file-name = tên tệp hoặc thư mục có ký tự ẩn, xuống dòng hoặc không đọc được
    .hint = đặt lại tên bằng chữ, số, dấu gạch và dấu chấm
problem-folder-too-deep = thư mục nằm quá sâu
    .hint = nhiều nhất { $limit } cấp thư mục: hãy chuyển tệp ra gần hơn
problem-symlink = đây là liên kết đến nơi khác, không phải tệp thật
    .hint = chép tệp thật vào thay cho liên kết
problem-not-utf8 = tệp không phải UTF-8
    .hint = lưu lại bằng bảng mã UTF-8 (Notepad: Lưu thành → Mã hóa UTF-8; Excel: CSV UTF-8)
problem-legacy-encoding = chữ trong tệp thuộc bảng mã cũ (TCVN3, VNI), không phải Unicode, hoặc tệp không phải tệp chữ
    .hint = chuyển sang Unicode bằng Công cụ của Unikey (Ctrl+Shift+F6), rồi lưu lại bằng UTF-8 (bảng: "CSV UTF-8")
    .consequence = tệp không được đọc, vì đoán sai sẽ làm đổi tên người; đơn vị này chưa được công bố
problem-unreadable-workbook = không đọc được tệp bảng tính: { $reason ->
    [password] tệp có mật khẩu
    [old-format] đây là tệp kiểu cũ (.xls) hoặc kiểu khác, chỉ đổi đuôi tên thành .xlsx
    [not-a-workbook] đây không phải tệp .xlsx, có thể là tệp kiểu khác đổi đuôi tên
    [cut-off] tệp bị cụt, có thể chưa tải hoặc chưa chép xong
    [no-sheet] trong tệp không có trang tính nào đọc được
    [disorder] các ô bị lặp hoặc không theo thứ tự dòng
   *[damaged] tệp bị hỏng
 }
    .hint = { $reason ->
        [password] mở tệp, bỏ mật khẩu rồi lưu lại thành .xlsx
        [cut-off] tải hoặc chép lại tệp
       *[other] mở tệp bằng phần mềm bảng tính rồi lưu lại thành .xlsx; nếu là CSV thì đặt lại đuôi .csv
     }
problem-workbook-inflates = tệp bảng tính khi mở ra lớn hơn { $limit } MB
    .hint = nhiều nhất { $limit } MB khi mở ra: hãy xóa hình, trang và ô thừa, hoặc chia thành nhiều tệp
problem-workbook-too-busy = tệp bảng tính có quá nhiều { $what ->
    [parts] thành phần (hơn { $limit })
    [pieces] ô và dòng, kể cả ô trống (hơn { $limit } mẩu)
    [strings] chuỗi chữ (hơn { $limit })
    [styles] kiểu định dạng (hơn { $limit })
    [sheets] trang tính (hơn { $limit })
    [levels] cấp lồng nhau (hơn { $limit })
    [letters] chữ trong một ô (hơn { $limit } byte)
    [text] chữ (các ô cộng lại hơn { $limit } MB)
   *[places] ô nằm rải rác cách xa nhau (hơn { $limit } chỗ)
 }
    .hint = chép các ô cần dùng, chỉ giá trị, sang một tệp mới; nhiều nhất là { $limit } như đã ghi ở trên
problem-too-many-cells = tệp bảng tính có hơn { $limit } ô có chữ
    .hint = nhiều nhất { $limit } ô có chữ mỗi tệp: hãy chia thành nhiều tệp, ví dụ mỗi tháng một tệp
problem-sheet-too-wide = bảng tính có ô ở ngoài cột thứ { $limit }
    .hint = nhiều nhất { $limit } cột: hãy xóa các ô thừa ở bên phải rồi lưu lại
problem-wrong-ending = tệp đuôi { $found } không được đọc ở đây
    .hint = bảng tính: lưu lại thành .xlsx hoặc "CSV UTF-8" (riêng danh sách, nhật ký, số liệu); các tệp khác: đặt đuôi .yaml
problem-unused-file = tệp này không được dùng
    .hint = xem lại tên, đuôi tệp (.xlsx, .csv, .yaml, .md) và thư mục
    .consequence = nếu có số liệu trong đó thì số liệu ấy chưa được tính
problem-repaired-letter = chữ { $found } trông giống nhưng không phải chữ Việt, đã sửa thành { $letter }
    .consequence = số liệu không đổi; tệp gốc giữ nguyên
problem-replaced-character = ký tự { $found } không dùng được trên trang web, đã thay bằng { $letter }
    .hint = xóa từ này và gõ lại bằng tay
    .consequence = dấu thay thế hiện trên trang nếu chỗ này được đăng
problem-old-encoding = tệp này dùng bảng mã cũ windows-1258; chữ đã được chuyển sang Unicode
    .hint = lần sau hãy lưu tệp thành "CSV UTF-8"
    .consequence = cả tệp vẫn được đọc và tính
problem-bad-yaml = tệp YAML viết sai: { $reason ->
    [tab] có phím Tab ở chỗ thụt dòng
    [quote] dấu ngoặc kép hay nháy đơn mở ra mà chưa đóng, hoặc đóng sai chỗ
    [escape] trong ngoặc kép có dấu \ đứng trước ký tự không hợp lệ
    [bracket] dấu [ ] hoặc {"{"} {"}"} chưa đóng, đóng thừa, hoặc dòng bên trong chưa thụt vào
    [dash] mục bắt đầu bằng "-" đứng chung dòng với khóa
    [comment] phần ghi chú sau dấu # chen vào giữa một giá trị
    [character] giá trị có ký tự đặc biệt ở chỗ này
    [block] phần chữ sau dấu | hoặc > thụt dòng sai
    [documents] tệp có nhiều phần ngăn bằng --- hoặc ...
    [key] khóa phải là một từ, không được trống và không phải danh sách
    [colon] trong giá trị có thêm dấu hai chấm
    [space] sau dấu hai chấm thiếu một dấu cách
    [no-colon] dòng này thiếu dấu hai chấm sau khóa
    [indent] thụt dòng không đều
   *[other] dòng này không đúng cách viết YAML
 }
    .hint = { $reason ->
        [tab] thụt dòng bằng dấu cách, mỗi cấp hai dấu cách
        [quote] xem lại ngoặc ở dòng này và các dòng trước; dấu ngoặc nằm bên trong thì dùng loại kia: "it's"
        [escape] muốn viết dấu \ thì dùng nháy đơn: 'C:\so-lieu'
        [bracket] xem lại ngoặc ở dòng này và các dòng trước; mỗi dòng bên trong thụt vào ít nhất một dấu cách
        [dash] xuống dòng rồi mới viết "- "
        [comment] đặt ghi chú lên một dòng riêng bên trên
        [character] đặt cả giá trị trong ngoặc kép
        [block] thụt mọi dòng chữ vào bằng nhau, bằng dấu cách
        [documents] giữ một phần, chuyển các phần khác sang tệp riêng
        [key] viết dạng "khóa: giá trị"
        [colon] đặt cả giá trị trong ngoặc kép: name: "Tổ 1: khu chợ"
        [space] viết "khóa: giá trị", có dấu cách sau dấu hai chấm
        [no-colon] viết "khóa: giá trị"
        [indent] các khóa cùng cấp bắt đầu ở cùng một cột; xem cả dòng trước
       *[other] xem lại dấu hai chấm, thụt dòng và dấu ngoặc ở dòng này và dòng trước
     }
problem-yaml-alias = không dùng được nhãn &, * và ! của YAML ở đây
    .hint = viết hẳn giá trị ra; nếu giá trị bắt đầu bằng ký tự ấy thì đặt trong ngoặc kép
problem-yaml-too-deep = tệp lồng quá sâu
    .hint = nhiều nhất { $limit } cấp lồng nhau
problem-yaml-too-many-values = tệp có quá nhiều giá trị
    .hint = nhiều nhất { $limit } khóa và giá trị mỗi tệp: hãy chia thành nhiều tệp
problem-wrong-shape = { $wanted ->
    [map] ở đây cần các khóa và giá trị, như "khóa: giá trị"
    [list] ở đây cần một danh sách, mỗi mục bắt đầu bằng "-" hoặc đặt trong [ ]
   *[text] ở đây cần một giá trị đơn, không phải danh sách hay nhiều khóa
 }
    .hint = xem mẫu của tệp này trong docs/content.md
problem-unknown-key = không có khóa "{ $found }"
    .hint = các khóa dùng được: { $known }
problem-repeated-key = khóa "{ $found }" viết hai lần
    .hint = giữ lại một
    .consequence = không biết giá trị nào đúng nên chưa công bố được
problem-missing-key = thiếu khóa "{ $key }" hoặc khóa còn trống
    .hint = thêm khóa này
problem-empty-text = chỗ này còn trống
    .hint = ghi giá trị vào
problem-text-too-long = chỗ này dài hơn { $limit } byte
    .hint = xem có quên đóng ngoặc kép không, hoặc viết ngắn lại
problem-bad-id = "{ $found }" không phải mã hợp lệ
    .hint = mã chỉ gồm chữ không dấu, số, "-" và "_", dài nhất 64 ký tự
problem-bad-code = "{ $found }" không phải mã đơn vị hành chính
    .hint = mã có năm chữ số, viết trong ngoặc kép: "18229"
problem-bad-date = "{ $found }" không phải ngày
    .hint = viết năm-tháng-ngày như 2025-11-16, và phải là ngày có trong lịch
problem-bad-time = "{ $found }" không phải giờ hợp lệ
    .hint = viết giờ:phút trong ngoặc kép: "07:30"; ca phải kết thúc vào giờ khác giờ bắt đầu
problem-bad-week = "{ $found }" không phải tuần
    .hint = viết năm và số tuần như 2025-W46; không phải năm nào cũng có tuần 53
problem-bad-number = "{ $found }" không phải số nguyên từ 0 đến 999.999.999.999
    .hint = chỉ viết chữ số
problem-ambiguous-number = "{ $found }" là số nào?
    .hint = nếu là { $guess } thì viết { $guess }, không có dấu chấm hay dấu phẩy
problem-bad-choice = "{ $found }" không dùng được ở đây
    .hint = các giá trị dùng được: { $known }
problem-bad-days = "{ $found }" không phải ngày trong tuần
    .hint = viết mon, tue, wed, thu, fri, sat, sun, hoặc một khoảng như mon-fri
problem-bad-location = vị trí không hợp lệ
    .hint = viết [kinh độ, vĩ độ] với dấu chấm, như [105.58, 18.50]; Google Maps cho vĩ độ trước
problem-bad-url = "{ $found }" không phải địa chỉ web
    .hint = viết đủ https:// và tên miền, không có dấu cách, dấu hỏi, dấu thăng
problem-bad-period = thời gian "{ $found }" kết thúc trước khi bắt đầu
    .hint = đổi lại start và end
problem-repeated-id = mã "{ $found }" dùng hai lần trong danh sách này
    .hint = mỗi mã chỉ dùng một lần
problem-unknown-id = không có mã "{ $found }"
    .hint = ghi mã, không ghi tên; mã có trong commune.yaml (thôn, đội) hoặc site.yaml (ca)
problem-unknown-campaign = không có chiến dịch "{ $found }"
    .hint = chiến dịch phải có trong campaigns của site.yaml
problem-unknown-indicator = không có chỉ tiêu "{ $found }" trong chiến dịch này
    .hint = các chỉ tiêu ghi trong tệp của chiến dịch
problem-unknown-guide = không có hướng dẫn "{ $found }"
    .hint = hướng dẫn là tệp .md trong content/guides
problem-missing-front-matter = hướng dẫn thiếu phần đầu giữa hai dòng ---
    .hint = dòng đầu là ---, rồi title: …, rồi lại ---
problem-unknown-hole = không có chỗ điền "{ $found }"
    .hint = các chỗ điền: commune.name, commune.office, commune.phone, province.name, points, events, bring, never_ask
problem-misplaced-hole = "{ $found }" phải đứng một mình trên một dòng
    .hint = đưa nó xuống một dòng riêng
problem-too-deep = hướng dẫn lồng quá nhiều cấp danh sách, trích dẫn hoặc kiểu chữ
    .hint = nhiều nhất { $limit } cấp: hãy bớt các cấp lồng nhau
problem-too-many-holes = hướng dẫn có quá nhiều chỗ điền { $what ->
    [list] danh sách
   *[any] {"{{ … }}"}
 }
    .hint = nhiều nhất { $limit } chỗ mỗi hướng dẫn
problem-unsafe-link = đường dẫn "{ $found }" không được dùng, chỉ còn lại chữ
    .hint = dùng http, https, mailto, tel hoặc đường dẫn tương đối (không bắt đầu bằng "/")
    .consequence = hướng dẫn vẫn được đăng, chỉ không bấm được vào chỗ này
problem-repeated-commune = hai thư mục cùng có mã { $found }
    .hint = sửa code trong một commune.yaml
    .consequence = cả hai đơn vị đều không được tính
problem-no-communes = chưa có đơn vị nào trong content/communes
    .hint = mỗi xã, phường là một thư mục có tệp commune.yaml
    .consequence = trang vẫn được tạo nhưng chưa có số liệu
problem-bad-map = không dùng được bản đồ: { $reason ->
    [json] tệp không phải JSON đúng cách viết
    [collection] tệp không phải FeatureCollection của GeoJSON, hoặc không có vùng nào
    [swapped] vùng "{ $found }" viết vĩ độ trước kinh độ
    [metres] vùng "{ $found }" có tọa độ không phải độ kinh, độ vĩ
   *[shape] một chỗ trong tệp không đúng với GeoJSON
 }
    .hint = { $reason ->
        [swapped] mỗi điểm là [kinh độ, vĩ độ], như [105.58, 18.50]: đổi chỗ hai số của mọi điểm
        [metres] chuyển bản đồ từ hệ VN-2000 hoặc hệ mét khác sang WGS 84 (EPSG:4326) rồi xuất lại
       *[other] xuất lại từ phần mềm bản đồ (QGIS, mapshaper.org) dạng GeoJSON, hệ WGS 84
     }
    .consequence = chưa xuất bản; nếu chưa có bản đồ đúng, hãy chuyển tệp này ra ngoài: trang sẽ vẽ các ô vuông thay cho bản đồ
problem-map-without-code = { $count } vùng trên bản đồ không có mã
    .hint = mỗi vùng cần thuộc tính (properties) "code" là mã năm chữ số của xã, phường
    .consequence = các vùng ấy không được vẽ
problem-map-unknown-code = { $count } vùng trên bản đồ có mã không thuộc đơn vị nào của trang: { $names }
    .hint = nếu đó là vùng của tỉnh khác thì không cần làm gì; nếu là xã, phường của mình, hãy sửa mã cho đúng với commune.yaml
    .consequence = các vùng ấy không được vẽ
problem-map-repeated-code = { $count } mã đứng ở nhiều vùng trên bản đồ: { $names }
    .hint = nếu đó là các phần của cùng một đơn vị thì không cần làm gì; nếu không, hãy sửa mã
    .consequence = các vùng cùng mã được vẽ như một đơn vị
problem-map-missing-commune = { $count } đơn vị chưa có trên bản đồ: { $names }
    .hint = thêm vùng có mã của đơn vị ấy vào content/map.geojson
    .consequence = các đơn vị ấy được ghi tên bên dưới bản đồ; số liệu không thiếu
problem-conflicting-values = cùng chiến dịch, ngày và chỉ tiêu mà có hai giá trị: { $first } và { $found }
    .hint = giữ lại giá trị đúng
    .consequence = không biết giá trị nào đúng nên không xuất bản đơn vị này
problem-future-date = ngày { $found } sau ngày cập nhật của trang
    .hint = sửa ngày, hoặc as_of trong site.yaml
    .consequence = chưa được tính
problem-part-above-whole = phần { $found } lớn hơn tổng { $whole } của nó
    .hint = xem lại hai số này
    .consequence = cả hai số vẫn được đăng như đã ghi
problem-falling-stock = số lũy kế giảm từ { $before } ({ $day }) xuống { $found }
    .hint = sửa số bị gõ nhầm; nếu số trước thật sự cao quá, ghi lý do vào difficulties của báo cáo này
    .consequence = cả hai số vẫn được công bố như đã ghi, biểu đồ đi xuống ở ngày này
problem-blank-report = báo cáo này chưa điền số nào
    .hint = điền số rồi lưu lại, hoặc xóa báo cáo nếu không dùng
    .consequence = chưa được tính là một báo cáo
problem-before-start = ngày { $found } có trước ngày chiến dịch bắt đầu ({ $day })
    .hint = xem lại ngày, nhất là năm; hoặc sửa period trong tệp của chiến dịch
    .consequence = vẫn được tính như đã ghi
problem-after-end = ngày { $found } có sau ngày chiến dịch kết thúc ({ $day })
    .hint = xem lại ngày, nhất là năm; hoặc sửa period trong tệp của chiến dịch
    .consequence = vẫn được tính; khi site.yaml không ghi as_of, ngày mới nhất này thành ngày cập nhật của cả trang
problem-empty-table = bảng trống
    .hint = ghi tên cột ở dòng đầu rồi điền các dòng, hoặc xóa tệp
    .consequence = không có gì để tính từ tệp này
problem-missing-column = thiếu cột { $column }
    .hint = ghi tên cột ở một trong mười dòng đầu của bảng
problem-unknown-column = cột "{ $found }" không được dùng
    .hint = sửa tên cột nếu cột này cần được đọc
    .consequence = nội dung cột này không vào số liệu nào; các cột khác vẫn được đọc
problem-repeated-column = cột "{ $found }" có hai lần
    .hint = xóa hoặc đổi tên một trong hai cột
problem-matched-header = tên cột chưa viết đúng như mẫu nhưng vẫn nhận ra: { $found }
    .hint = tên mẫu: { $known }
    .consequence = các cột này vẫn được đọc bình thường
problem-matched-loosely = "{ $found }" được hiểu là "{ $meant }"
    .hint = lần sau viết đúng như trong tệp của xã hoặc của trang
    .consequence = dòng này được tính bình thường
problem-named-volunteer = ở đây ghi họ tên thay cho mã tình nguyện viên; họ tên này khớp đúng một người
    .hint = ghi mã { $meant } để không nhầm khi có người trùng tên
    .consequence = dòng này được tính bình thường
problem-unclosed-quote = dấu ngoặc kép mở ra mà không đóng lại
    .hint = đóng ngoặc kép, hoặc xóa nó
    .consequence = các dòng sau có thể bị mất, nên đơn vị này chưa được công bố
problem-stray-quote = sau dấu ngoặc kép đóng còn có chữ, nên nhiều dòng có thể đã bị gộp làm một
    .hint = xóa dấu ngoặc kép thừa; dấu ngoặc kép trong ô phải viết hai lần
    .consequence = không chắc còn đủ các dòng, nên đơn vị này chưa được công bố
problem-field-too-long = một ô dài hơn { $limit } MB
    .hint = mỗi ô nhiều nhất { $limit } MB; thường là do một dấu ngoặc kép mở ra mà không đóng lại
problem-too-many-lines = tệp có hơn { $limit } dòng
    .hint = nhiều nhất { $limit } dòng mỗi tệp: hãy chia thành nhiều tệp, ví dụ mỗi tháng một tệp
problem-row-too-long = dòng có nhiều ô hơn dòng tên cột
    .hint = ô có dấu phân cách bên trong phải đặt trong ngoặc kép
    .consequence = dòng này không được tính
problem-empty-cell = ô này còn trống
    .hint = ghi giá trị vào, hoặc xóa dòng nếu là dòng thừa
    .consequence = dòng này không được tính
problem-faulty-date = "{ $found }" không phải ngày
    .hint = viết ngày/tháng/năm như 16/11/2025, và phải là ngày có trong lịch
    .consequence = trong nhật ký, tiến độ: dòng này không được tính; trong danh sách: ô này bị bỏ và tên người này không hiện
problem-faulty-number = "{ $found }" không phải số dùng được ở đây
    .hint = viết chữ số; nghìn có thể cách bằng dấu chấm: 4.472; riêng số giờ có phần lẻ: 3,5
    .consequence = dòng này không được tính
problem-doubtful-number = "{ $found }" là số nào?
    .hint = nếu là { $guess } thì viết { $guess }; nghìn có thể cách bằng dấu chấm, không dùng dấu phẩy
    .consequence = dòng này không được tính
problem-faulty-id = "{ $found }" không phải mã hợp lệ
    .hint = mã chỉ gồm chữ không dấu, số, "-" và "_", dài nhất 64 ký tự, và không phải số điện thoại hay số căn cước
    .consequence = người này chưa có trong danh sách, nên các dòng nhật ký ghi người này cũng chưa được tính
problem-repeated-volunteer = mã tình nguyện viên "{ $found }" đã có ở dòng trên
    .hint = mỗi người một mã
    .consequence = người ở dòng này chưa có trong danh sách; lượt ghi mã này được tính cho dòng trên
problem-same-person = hai dòng có vẻ là cùng một người nhưng mang hai mã: { $first } và { $found }
    .hint = nếu đúng là một người thì giữ một mã và sửa nhật ký theo mã đó
    .consequence = vẫn được tính là hai tình nguyện viên
problem-lost-letters = họ tên ở đây có chữ đã mất dấu, chỉ còn dấu hỏi hoặc ô vuông
    .hint = gõ lại họ tên; lần sau lưu tệp thành "CSV UTF-8" hoặc .xlsx
    .consequence = nếu người này đồng ý hiện tên thì tên sẽ hiện sai như vậy
problem-unknown-shift = không có ca nào là "{ $found }"
    .hint = các ca dùng được: { $known }
    .consequence = dòng này không được tính
problem-unknown-point = không có điểm hỗ trợ nào tên là "{ $found }"
    .hint = các điểm dùng được: { $known }
    .consequence = dòng này không được tính
problem-unknown-team = không có đội hình nào tên là "{ $found }"
    .hint = các đội hình dùng được: { $known }
    .consequence = trong nhật ký: dòng này không được tính; trong danh sách: người này chưa có đội
problem-unknown-task = không có nhiệm vụ nào là "{ $found }"
    .hint = các nhiệm vụ dùng được: { $known }
    .consequence = dòng này không được tính
problem-unknown-volunteer = không có tình nguyện viên này trong volunteers.csv: "{ $found }"
    .hint = thêm người vào volunteers.csv, hoặc sửa ô này
    .consequence = dòng này không được tính
problem-ambiguous-name = tên này đúng với hơn một tình nguyện viên
    .hint = ghi mã thay cho tên
    .consequence = dòng này không được tính
problem-fits-several = "{ $found }" khớp nhiều hơn một mục
    .hint = ghi mã thay cho tên: { $known }
    .consequence = dòng này không được tính
problem-faulty-campaign = không có chiến dịch "{ $found }"
    .hint = các chiến dịch dùng được: { $known }
    .consequence = dòng này không được tính
problem-faulty-indicator = không có chỉ tiêu "{ $found }" trong chiến dịch này
    .hint = các chỉ tiêu dùng được: { $known }
    .consequence = dòng này không được tính
problem-nobody-named = dòng không ghi tình nguyện viên và cũng không ghi số người
    .hint = ghi mã tình nguyện viên hoặc số lượt
    .consequence = dòng này không được tính
problem-code-and-name-differ = mã và họ tên ở dòng này không cùng một người
    .hint = sửa mã hoặc họ tên cho khớp với danh sách tình nguyện viên
    .consequence = lượt này được tính cho { $meant }
problem-people-ignored = dòng đã ghi một tình nguyện viên mà còn ghi { $found } người
    .hint = muốn tính cả nhóm thì ghi số người ở một dòng khác, để trống tình nguyện viên
    .consequence = chỉ tính một lượt của tình nguyện viên ấy
problem-duplicate-row = dòng này giống hệt một dòng khác
    .hint = xóa một dòng, hoặc ghi rõ điểm khác nhau
    .consequence = chỉ tính một lần
problem-elderly-above-helped = số người cao tuổi ({ $found }) lớn hơn số người được hỗ trợ
    .hint = xem lại hai ô này
    .consequence = cả hai số vẫn được cộng như đã ghi
problem-hours-above-shift = { $found } giờ là nhiều hơn thời gian của ca ({ $most } giờ)
    .hint = xem lại số giờ; một người làm nhiều việc trong một ca thì chia giờ cho từng dòng
    .consequence = số giờ vẫn được cộng như đã ghi
problem-faulty-shift = { $kind ->
    [missing-key] ca trực này thiếu khóa "{ $key }"
    [wrong-shape] ca trực này không viết đúng dạng
    [repeated-key] ca trực này ghi khóa "{ $found }" hai lần
    [unknown-key] ca trực này có khóa lạ: "{ $found }"
    [unknown-volunteer] không có tình nguyện viên này trong volunteers.csv: "{ $found }"
   *[other] ca trực này ghi sai: "{ $found }"
 }
    .hint = xem lại ngày, ca, điểm, đội và mã tình nguyện viên của ca
    .consequence = ca này không có trong lịch trực
problem-outside-week = ngày { $found } không thuộc tuần { $week }
    .hint = sửa ngày của ca, hoặc week ở đầu tệp
    .consequence = ca này không có trong lịch trực
problem-double-booked = { $found } trực hai ca trùng giờ
    .hint = đổi người ở một trong hai ca
    .consequence = lịch trực vẫn in cả hai ca như đã ghi
problem-short-of-hands = ca này cần { $wanted } người, mới có { $found }
    .hint = thêm mã tình nguyện viên vào volunteers, hoặc giảm wanted
    .consequence = lịch trực ghi rõ ca còn thiếu người
problem-no-leader = ca này chưa có người phụ trách
    .hint = thêm leader: và mã của một người trong ca
    .consequence = lịch trực in ca này không có người phụ trách
problem-closed-point = điểm "{ $found }" không mở cửa vào ca { $shift }, { $day }
    .hint = đổi ca hoặc điểm, hoặc sửa open của điểm trong commune.yaml
    .consequence = lịch trực vẫn in ca này, người dân có thể đến lúc điểm đóng cửa
problem-minor-in-evening = { $found } chưa đủ 16 tuổi mà trực ca tối
    .hint = đổi người khác cho ca này
    .consequence = lịch trực vẫn in ca này như đã ghi
problem-no-base-url = chưa có base_url nên không tạo nguồn tin Atom, sơ đồ trang, ảnh chia sẻ và mã QR
    .hint = thêm base_url: https://… khi đã biết địa chỉ công khai
    .consequence = trang và mọi số liệu vẫn đầy đủ
problem-broken-theme = giao diện có lỗi: { $reason }
    .hint = sửa tệp trong themes/, hoặc xóa nó để dùng bản có sẵn
problem-broken-link = trang có đường dẫn đến { $found } nhưng không có nơi ấy
    .hint = sửa đường dẫn trong hướng dẫn (content/guides) hoặc giao diện; địa chỉ ngoài phải có https://
problem-personal-data = { $leak ->
    [phone] số điện thoại
    [identity] số căn cước hoặc chứng minh
    [licence] số giấy phép lái xe
    [plate] biển số xe
    [email] địa chỉ thư
    [name] họ tên của người chưa đồng ý công khai
   *[birth-date] ngày sinh của tình nguyện viên
 } { $text } sắp hiện ở { $path }{ $more ->
    [none] {""}
   *[other] {" "}và { $more } tệp khác
 }
    .hint = { $leak ->
    [phone] số của cơ quan thì khai trong contact, points, publisher hoặc safety; số của người thì xóa khỏi dòng này
    [email] thư của cơ quan thì khai trong publisher hoặc contact; thư của người thì xóa khỏi dòng này
    [name] xóa tên khỏi dòng này, hoặc ghi ngày người ấy đồng ý vào cột consent
   *[other] xóa khỏi dòng này
 }
    .consequence = chưa xuất bản được; với --keep-going thì chỉ riêng đơn vị này bị để lại
problem-bad-palette = bảng màu theme.toml viết sai từ chỗ này
    .hint = mỗi dòng ghi một màu như ink = "#14212E", dưới [light], [dark] hoặc [print]
problem-bad-colour = "{ $found }" không phải một màu
    .hint = ghi màu trong ngoặc kép, có dấu # và sáu chữ số hệ 16, như "#0B5CAD"
problem-low-contrast = màu { $found } trên nền { $ground } khó đọc: độ tương phản { $ratio }:1 trong [{ $mode }]
    .hint = chọn màu đậm hoặc nhạt hơn để đạt ít nhất { $least }:1
    .consequence = trang vẫn được xuất bản với màu này, người mắt kém có thể không đọc được
problem-no-print = bản aoxanh này được dựng không kèm phần in
    .hint = bỏ --print, hoặc dùng bản có phần in
    .consequence = trang web vẫn đầy đủ, chỉ không có tờ in và ảnh chia sẻ
problem-broken-print-template = { $origin ->
    [own] mẫu in của giao diện có lỗi: { $reason }
   *[other] mẫu in có sẵn trong chương trình có lỗi: { $reason }
 }
    .hint = { $origin ->
    [own] sửa tệp trong themes/, hoặc xóa nó để dùng bản có sẵn
   *[other] xem các tệp cùng thư mục và theme.toml mà giao diện đã sửa; nếu không sửa gì, xin báo cho người làm aoxanh
 }
    .consequence = chưa xuất bản được cho đến khi sửa xong
problem-does-not-fit = tờ in { $sheet } không đủ chỗ: "{ $text }" dài quá { $over } mm{ $more ->
    [none] {""}
   *[other] ; { $more } tờ cùng loại cũng vậy
 }
    .hint = rút ngắn đoạn ấy; tờ này chỉ được { $pages } trang
    .consequence = chưa xuất bản được; với --keep-going thì trang thiếu tờ in này
problem-unknown-letter = phông chữ in không có ký tự { $found }
    .hint = thay ký tự ấy bằng chữ, nhất là hình vui và dấu lạ
    .consequence = tờ in { $sheet } và các tờ cùng nội dung hiện ô trống □ ở chỗ ấy; trang web không đổi

### Giao diện

jump-to-today = Đến hôm nay

### Ca của tôi và buổi chính thức

own-title = Ca trực của { $code }
own-next = Ca tới
own-from = (tính từ { $date })
own-later = Những ca sau đó
own-later-none = Sau ca này chưa có ca nào khác.
own-none = Chưa có ca nào được xếp cho bạn từ ngày cập nhật trở đi. Khi đội trưởng xếp lịch, ca của bạn sẽ hiện ở đây.
own-ask = Muốn nhận ca hoặc không đến được? Xin báo đội trưởng{ $office ->
    [none] { "" }
   *[other] {" "}hoặc { $office }
 } sớm nhất có thể.
own-you-lead = Bạn là đội trưởng ca này
own-leader = Đội trưởng: { $leader }
own-with-team = Đội: { $team }
own-code-note = Mã này in trên thẻ của bạn và có trên trang "Có thật không?" để bà con đối chiếu.
own-bring-title = Mang gì
own-bring-1 = Thẻ tình nguyện viên và áo xanh
own-bring-2 = Điện thoại đã sạc đầy
own-bring-3 = Sổ ghi lượt và bút
own-bring-4 = Nước uống, áo mưa khi trời mưa
own-guides-title = Đọc lại trước khi đi
own-calendar = Tải lịch của bạn (.ics)
own-calendar-how = Mở tệp này một lần để đưa các ca vào lịch của điện thoại. Muốn lịch tự cập nhật: giữ tay lên nút, sao chép địa chỉ, rồi dán vào mục thêm lịch bằng URL (đăng ký lịch) của ứng dụng lịch.
own-done-title = Bạn đã làm
own-done = Đến hết ngày { $date }: { $turns } lượt, { $hours } giờ. Cảm ơn bạn!
own-private = Trang này chỉ dành cho bạn: ai có địa chỉ đều mở được, nên xin đừng đăng lên mạng. Nếu lỡ lộ, báo đội trưởng.
own-made = Trang lập theo lịch trực ngày { $date }. Lịch có thể đổi; xem lại trước khi đi.
own-roster = Lịch trực của cả đơn vị
own-door-title = Ca của tôi
own-door-lead = Mỗi tình nguyện viên có một trang riêng: ca sắp tới, điểm trực, cần mang gì và lịch cho điện thoại.
own-door-ask = Địa chỉ trang riêng của bạn không đăng ở đây và không tìm được bằng máy tìm kiếm. Xin hỏi đội trưởng hoặc Đoàn xã, phường để nhận.
own-door-link = Bạn là tình nguyện viên? Bạn có một trang ca trực của riêng mình
volunteers-title = Địa chỉ trang riêng của tình nguyện viên – { $name }
volunteers-crumb = Tình nguyện viên
volunteers-lead = Mỗi người một địa chỉ, gửi riêng cho đúng người ấy, đừng gửi vào nhóm chung.
volunteers-how = Bấm giữ địa chỉ để sao chép, hoặc tải bảng có sẵn lời nhắn cho từng người.
volunteers-without-base = Chưa có base_url trong site.yaml nên địa chỉ dưới đây thiếu phần đầu: hãy ghép thêm địa chỉ của trang công khai.
volunteers-table = Tải bảng (CSV, mở bằng Excel)
volunteers-code = Mã
volunteers-name = Họ và tên
volunteers-team = Đội hình
volunteers-phone = Điện thoại
volunteers-address = Địa chỉ trang riêng
volunteers-message = Lời nhắn
volunteers-text = Chào bạn, đây là trang ca trực của riêng bạn, xin giữ cho mình: { $address }
volunteers-link = Địa chỉ trang riêng của từng tình nguyện viên
events-calendar-title = Các buổi cho bà con – { $name }
events-calendar-file = Tải lịch các buổi (.ics)
calendars-title = Đưa vào lịch điện thoại
calendars-how = Tải một lần, hoặc dán địa chỉ của tệp vào mục đăng ký lịch (thêm lịch bằng URL) để lịch tự cập nhật.
calendar-all = Tất cả các ca (.ics)
calendar-of-team = { $team } (.ics)
filter-title = Lọc theo đội, điểm
filter-chosen = Đang chỉ xem:
filter-teams = Chỉ xem đội
filter-points = Chỉ xem điểm
filter-all = Tất cả
filter-none = Ngày này không có ca nào khớp.
safety-check-code-title = So mã buổi trên thẻ
safety-check-code = Tình nguyện viên đeo thẻ có mã buổi, như TCM-9R. Tìm mã ấy ở dưới: đúng ngày, đúng giờ, đúng điểm thì buổi ấy có thật. Không thấy hoặc khác thì xin gọi hỏi. Dù mã giống, cũng không ai được hỏi mã OTP hay thu tiền.
safety-find-commune = Tìm xã, phường của bà con
safety-made-for = Danh sách này lập cho { $date }. Nếu bà con xem vào ngày khác, xin tìm đúng ngày ấy ở dưới.
safety-now-title = Buổi chính thức hôm nay
safety-now-none = Hôm nay không có buổi nào được đăng.
safety-now-many = Hôm nay có quá nhiều buổi để ghi hết ở đây. Xin mở trang của xã, phường mình để xem từng buổi và mã.
safety-later-title = Bảy ngày tới
safety-later-none = Chưa có buổi nào trong bảy ngày tới được đăng.
safety-session-count = { $count } buổi
safety-commune-count = { $count } xã, phường có buổi
safety-see-commune = Xem từng buổi và mã
safety-call-title = Gọi hỏi ai
safety-call = Số điện thoại của từng xã, phường có trên trang của đơn vị ấy. Xin tự mình gọi, đừng gọi lại số lạ.
commune-safety-title = Có thật không? – { $name }
commune-safety-description = Các buổi và ca trực chính thức của { $name } hôm nay và bảy ngày tới, với mã buổi để đối chiếu.
commune-safety-sessions = Buổi chính thức của { $name }
commune-safety-none = Hôm nay và bảy ngày tới, { $name } chưa đăng buổi nào. Ai đến nhà hoặc gọi điện nhân danh chiến dịch thì xin gọi hỏi trước.
commune-safety-all = Xem tất cả xã, phường
commune-safety-link = Có người đến nhà, gọi điện? Xem buổi nào có thật
cli-secret = Tạo secret.key cho trang chưa có, để mỗi tình nguyện viên có một trang ca trực riêng
secret-done = Đã tạo { $where }. Hãy cất một bản sao ở nơi an toàn và đừng đăng lên mạng. Lần build tới, mỗi tình nguyện viên có một trang riêng; địa chỉ để gửi nằm trong bản nội bộ: aoxanh build --audience internal
secret-exists = Đã có { $where }; không ghi đè, vì đổi bí mật là đổi mọi địa chỉ đã gửi.
secret-file =
    Bí mật của trang: từ đây tính ra địa chỉ trang riêng của từng tình nguyện viên.
    Cất một bản sao: mất tệp này thì mọi địa chỉ đã gửi đều đổi.
    Đừng đăng lên mạng: ai có nó thì đoán được mọi địa chỉ.
problem-bad-secret = secret.key không phải một bí mật dùng được
    .hint = tệp cần đúng một dòng 64 chữ số hệ 16 (0-9, a-f); dòng bắt đầu bằng # là lời ghi chú. Chép lại từ bản sao đã cất; nếu chưa gửi địa chỉ nào thì xóa tệp rồi chạy aoxanh secret
    .consequence = chưa xuất bản được: trang riêng của tình nguyện viên sẽ mang địa chỉ sai
### Ngoại tuyến, nguồn tin, mô tả cho máy

kept-note = Trang này đã được giữ trên máy của bạn, số liệu đến { $date }.
offline-title = Máy đang không có mạng
offline-text = Trang bạn muốn xem chưa được giữ trên máy này. Khi có mạng, hãy bấm nút dưới đây.
offline-again = Thử mở lại
offline-kept-title = Các trang đã giữ trên máy này
commune-bundle = Các trang này trong một tệp ZIP
bundle-start = Mở trang của { $name } bằng liên kết ở trên. Thư mục này đọc được khi không có mạng.
feed-work = Tình nguyện viên đã trực { $turns } lượt, { $hours } giờ, hỗ trợ { $helped } người.
feed-progress = { $campaign }: { $indicator } đến nay là { $value }{ $percent ->
    [none] {""}
   *[other] , đạt { $percent }
 }{ $change ->
    [none] {""}
   *[other] , trong tuần { $change }
 }; { $reported } / { $communes } đơn vị báo cáo trong tuần.
feed-nothing-reported = { $campaign }: { $indicator } chưa có số liệu; { $reported } / { $communes } đơn vị báo cáo trong tuần.
feed-report = { $campaign }: báo cáo ngày { $date }
feed-value = { $indicator }: { $value }
feed-session = Ngày { $date }: { $title }
table-summary = Toàn bộ số liệu của trang
package-source = Báo cáo và sổ ghi lượt của các xã, phường

### Chất lượng số liệu (chỉ trong bản nội bộ)

quality-title = Chất lượng số liệu
quality-lead = Đơn vị nào chưa báo cáo, phần nào chưa được tính và vì sao, phần nào máy đã tự sửa. Trang này chỉ có trong bản nội bộ.
quality-clean = Không có gì phải lo: các đơn vị đều báo cáo đúng hạn, mọi dòng đều được tính, không tệp nào phải sửa.
quality-csv = Tải bảng quality.csv
quality-json = Tải quality.json
quality-number-communes = đơn vị chưa được tính
quality-number-rows = dòng chưa được tính
quality-number-left-out = thông báo về phần bị bỏ lại
quality-number-doubtful = chỗ nên xem lại
quality-number-repaired = chỗ máy đã tự sửa
quality-silent = Báo cáo còn thiếu
quality-reporting = Chưa báo cáo lần nào: { $never } trong { $communes } đơn vị. Báo cáo mới nhất đã cũ hơn { $limit } ngày: { $stale } đơn vị.
quality-not-begun = Chiến dịch bắt đầu ngày { $start }, chưa đơn vị nào phải báo cáo.
quality-ended = Chiến dịch đã hết hạn ngày { $end }; báo cáo cũ hay mới được tính đến ngày ấy.
quality-never = Chưa báo cáo lần nào
quality-stale = Báo cáo mới nhất đã cũ
quality-unit = Đơn vị
quality-last = Báo cáo mới nhất
quality-days = Số ngày đã qua
quality-communes-left-out = Các đơn vị có tệp lỗi, không có trên trang:
quality-commune-left-out = đơn vị này không có trên trang cho đến khi sửa xong
quality-left-out = Bị bỏ lại, và vì sao
quality-left-out-lead = Những tệp, dòng, ô và ca dưới đây không được tính hoặc không có trên trang.
quality-doubtful = Nên xem lại
quality-doubtful-lead = Những chỗ dưới đây vẫn được công bố đúng như đã ghi, nhưng nên hỏi lại người ghi.
quality-repaired = Máy đã tự sửa
quality-repaired-lead = Những chỗ dưới đây được hiểu hoặc sửa như thông báo nói. Tệp gốc giữ nguyên.
quality-kinds = Số thông báo theo loại
quality-kind = Loại
quality-severity = Mức
quality-count = Số lượng
quality-of-site = Tệp chung của cả trang
quality-hint = Gợi ý: { $text }
quality-consequence = Hệ quả: { $text }
quality-more = … và { $count } mục nữa, xem trong quality.csv
