## What each key of the YAML files means, for `aoxanh schema`.

### Values that are typed wrongly

schema-wrong-text = Text stands here; do not leave it blank. Put it in quotes if it is all digits.
schema-wrong-id = An id has only letters without marks, digits, - and _, at most 64 characters. Example: dat-dai. Put it in quotes if it is all digits.
schema-wrong-code = A unit's code has exactly five digits, in quotes. Example: "18229".
schema-wrong-date = A date is a real day, as year-month-day. Example: 2025-11-16.
schema-wrong-time = A time is hour:minute, in quotes. Example: "07:30".
schema-wrong-week = A week is the year, then W, then its number in two digits. Example: 2025-W46.
schema-wrong-url = An address begins with https:// and has no spaces. Example: https://aoxanh.example/ha-tinh/
schema-wrong-whole = A whole number from 0 on, digits only, without point or comma. Example: 4472.
schema-wrong-flag = Write true or false.
schema-wrong-location = Longitude first, then latitude. Example: [105.58, 18.50].
schema-wrong-choice = One of these words: { $choices }.
schema-wrong-list = A list stands here: one item a line, each beginning with - and a space.
schema-wrong-map = Pairs stand here: an id, a colon, then the value.
schema-wrong-keys = The keys here are: { $keys }.
schema-wrong-keys-needed = The keys here are: { $keys }. Needed: { $needed }.

### Ids of this very site

schema-own-stock = { $name }: running total up to the day of the report.
schema-own-flow = { $name }: what was added since the report before.

### site.yaml

schema-site = The site's main file: title, publisher, campaigns, shifts, tasks.
schema-site-title = Name of the site. Example: Tuổi trẻ Hà Tĩnh chung tay số hóa dữ liệu.
schema-site-province = The province or city. Example: code: "42", name: Hà Tĩnh, kind: tỉnh.
schema-site-province-code = Code of the province, in quotes so that leading zeros stay. Example: "42".
schema-site-province-name = Its name, without "tỉnh" or "thành phố". Example: Hà Tĩnh.
schema-site-province-kind = What it is: tỉnh (province) or thành phố (city).
schema-site-publisher = Who publishes the site and signs the weekly report.
schema-site-publisher-name = Name of the office. Example: Ban Thường vụ Tỉnh đoàn Hà Tĩnh.
schema-site-publisher-parent = The body above it, printed over its name in reports.
schema-site-publisher-address = Address of the office.
schema-site-publisher-phone = Phone number of the office, in quotes. No private numbers.
schema-site-publisher-email = Mail address of the office.
schema-site-publisher-signer = Who signs the report.
schema-site-publisher-signer-title = Position. Example: Phó Bí thư.
schema-site-publisher-signer-name = Full name of who signs.
schema-site-campaigns = Ids of the campaigns, in the order of the pages. Each is a file in campaigns/.
schema-site-base-url = Public address of the site, needed for QR codes, the feed and the sitemap. Leave the key out while there is none.
schema-site-language = Language of the pages: vi or en. vi if left out.
schema-site-as-of = The day the site speaks for; what is dated later is not counted. The newest report or log date if left out.
schema-site-shifts = The shifts of a day. If left out: sang 07:30-11:30, chieu 13:30-17:00, toi 19:00-21:30.
schema-site-shifts-id = Id of the shift. Example: sang.
schema-site-shifts-name = Name of the shift. Example: Sáng.
schema-site-shifts-from = When it begins, in quotes. Example: "07:30".
schema-site-shifts-to = When it ends, in quotes. Earlier than its beginning means on the next day.
schema-site-tasks = What volunteers do. If left out: ra-soat, nhap-lieu, huong-dan, tuyen-truyen, tai-nha, khac.
schema-site-tasks-id = Id of the task. Example: ra-soat.
schema-site-tasks-name = Name of the task. Example: Rà soát.
schema-site-tasks-outreach = true: this task is counted as outreach sessions. If left out, only the task with the id tuyen-truyen is.
schema-site-stale-after-days = A report older than this many days is stale. 10 if left out.
schema-site-theme = The theme: name of a folder in themes/. If left out: default, the built-in theme.
schema-site-notice = A line that is shown on every page.
schema-site-safety = Additions to the page "Có thật không?". The built-in text if left out.
schema-site-safety-hotline = Number that residents may call to make sure, in quotes.
schema-site-safety-never-ask = What is never asked, one item a line. Example: Không hỏi mã OTP.
schema-site-offline = true: phones keep the pages that were opened, to be read without a network. false keeps nothing and removes what was kept. true if left out.
schema-site-commune-zip = true: each commune also gets a ZIP of its pages, which opens without a network. false if left out.

### campaigns/<campaign>.yaml

schema-campaign = One campaign. The name of the file is its id: dat-dai.yaml has the id dat-dai.
schema-campaign-name = Full name. Example: 90 ngày làm sạch dữ liệu đất đai.
schema-campaign-short-name = Short name, for tables and logs. Example: Đất đai. The full name if left out.
schema-campaign-summary = One or two sentences on what the campaign does.
schema-campaign-period = When the campaign runs.
schema-campaign-period-start = First day. Example: 2025-09-01.
schema-campaign-period-end = Last day, not before the first. Example: 2025-11-30.
schema-campaign-plan = Number of the plan. Example: Kế hoạch 515/KH-BCA-BNN&MT.
schema-campaign-headline = Id of the indicator that stands for the campaign. The first one if left out.
schema-campaign-indicators = The indicators that communes report.
schema-campaign-indicators-id = Id of the indicator. Example: thua-da-ra-soat.
schema-campaign-indicators-name = Name of the indicator. Example: Thửa đất đã rà soát.
schema-campaign-indicators-unit = What is counted. Example: thửa, hồ sơ, buổi.
schema-campaign-indicators-kind = How it is reported: stock is a running total, flow is what was added.
schema-campaign-indicators-kind-stock = Running total from the start up to the day of the report.
schema-campaign-indicators-kind-flow = What was added since the report before.
schema-campaign-indicators-part-of = Id of the indicator that this one is a part of, and so is never more than.
schema-campaign-indicators-target = Target of the whole province, where it is not the sum of the communes' targets. Digits only: 512000.
schema-campaign-guides = Guides of the campaign. Each id is a .md file in guides/.

### commune.yaml

schema-commune = Profile of a commune or ward. Needed: code, name, kind.
schema-commune-code = Code of the unit, five digits, in quotes so that leading zeros stay. Example: "18229".
schema-commune-name = Its name, without "xã" or "phường". Example: Đức Thọ.
schema-commune-kind = What it is: xã, phường, đặc khu or thị trấn.
schema-commune-group = What lists gather communes by. Example: Đức Thọ (huyện cũ).
schema-commune-formerly = Former names, so that residents still find it.
schema-commune-formerly-name = A former name in full. Example: Thị trấn Đức Thọ.
schema-commune-formerly-until = The last day of that name. Example: 2025-06-30.
schema-commune-contact = Whom residents call with questions. This is shown publicly.
schema-commune-contact-office = Name of the office. Example: Đoàn xã Đức Thọ.
schema-commune-contact-phone = Phone number of the office, in quotes. No private numbers.
schema-commune-contact-address = Address of the office.
schema-commune-targets = Targets of the commune: id of a campaign, then ids of indicators with numbers. Where there is no target yet, leave it out instead of writing 0.
schema-commune-targets-each = Targets in one campaign. Example: thua-da-ra-soat: 12480.
schema-commune-targets-each-each = The number to reach, digits only: 12480.
schema-commune-villages = Villages and residential groups of the commune.
schema-commune-villages-id = Id of the village. Example: thien-nhan-2.
schema-commune-villages-name = Its name, without "thôn". Example: Thiên Nhẫn 2.
schema-commune-villages-kind = What it is. Example: thôn, tổ dân phố.
schema-commune-points = The points where residents get help.
schema-commune-points-id = Id of the point, for logs and rosters. Example: cong-an.
schema-commune-points-name = Name of the point. Example: Trụ sở Công an xã.
schema-commune-points-address = Address, or how to find it. Example: Bàn tiếp dân ở tầng một.
schema-commune-points-phone = Phone number of the office at the point, in quotes. No private numbers.
schema-commune-points-village = Id of the village that it lies in; one of villages.
schema-commune-points-location = Where it is: longitude, then latitude. Example: [105.58, 18.50].
schema-commune-points-open = Days and shifts when it is open. Example: mon-fri: [sang, chieu]. Days are mon, tue, wed, thu, fri, sat, sun or a range.
schema-commune-points-open-mon = Monday: ids of the shifts when it is open.
schema-commune-points-open-tue = Tuesday: ids of the shifts when it is open.
schema-commune-points-open-wed = Wednesday: ids of the shifts when it is open.
schema-commune-points-open-thu = Thursday: ids of the shifts when it is open.
schema-commune-points-open-fri = Friday: ids of the shifts when it is open.
schema-commune-points-open-sat = Saturday: ids of the shifts when it is open.
schema-commune-points-open-sun = Sunday: ids of the shifts when it is open.
schema-commune-points-open-mon-fri = Monday to Friday: ids of the shifts when it is open.
schema-commune-points-open-mon-sat = Monday to Saturday: ids of the shifts when it is open.
schema-commune-points-open-each = Several days in a row: ids of the shifts when it is open. Example: tue-thu is Tuesday to Thursday.
schema-commune-points-campaigns = Ids of the campaigns that the point serves. All of them if left out.
schema-commune-teams = The teams of volunteers.
schema-commune-teams-id = Id of the team. Example: nhap-lieu.
schema-commune-teams-name = Name of the team. Example: Đội hình hỗ trợ nhập liệu.
schema-commune-teams-mission = What the team does.
schema-commune-teams-campaigns = Ids of the campaigns that the team works for. All of them if left out.

### progress.yaml

schema-progress = The commune's reports. One item for each report; new ones go to the end.
schema-progress-campaign = Id of the campaign. Example: dat-dai.
schema-progress-as-of = The figures hold up to this day. Example: 2025-11-16.
schema-progress-values = Ids of indicators and what was reached. Example: thua-da-ra-soat: 1240.
schema-progress-values-each = What was reached, digits only: 1240. Where there is no figure, leave it out instead of writing 0.
schema-progress-reported-by = Who reports. Example: Đoàn xã Đức Thọ.
schema-progress-difficulties = Difficulties; shown in the weekly report.
schema-progress-proposals = Proposals; shown in the weekly report.

### roster/<week>.yaml

schema-roster = The roster of one week.
schema-roster-week = The week: year and number. Example: 2025-W46 is 2025-11-10 to 2025-11-16.
schema-roster-shifts = The planned shifts of the week.
schema-roster-shifts-date = The day, in this week. Example: 2025-11-10.
schema-roster-shifts-shift = Id of the shift, as in site.yaml. Example: sang.
schema-roster-shifts-point = Id of the point, as in commune.yaml.
schema-roster-shifts-team = Id of the team, as in commune.yaml.
schema-roster-shifts-wanted = How many people are wanted.
schema-roster-shifts-volunteers = Ids of those who took the shift, as in the list of volunteers. Example: [DT-001, DT-014].
schema-roster-shifts-leader = Id of who leads the shift.

### events.yaml

schema-events = Sessions for residents: outreach, digital-skills classes, village days.
schema-events-date = The day. Example: 2025-11-18.
schema-events-from = When it begins, in quotes. Example: "19:00".
schema-events-to = When it ends, in quotes. Example: "21:00".
schema-events-title = Name of the session. Example: Ngày rà soát đất đai.
schema-events-campaign = Id of the campaign, where it belongs to one.
schema-events-village = Id of the village, as in commune.yaml.
schema-events-place = Where to meet. Example: Nhà văn hóa thôn Đông.
schema-events-team = Id of the team that runs it, as in commune.yaml.

### Front matter of guides/<guide>.md

schema-guide = The head of a guide, between two lines of ---.
schema-guide-title = Name of the guide. Example: Xem lại thông tin thửa đất.
schema-guide-campaign = Id of the campaign, where it belongs to one.
schema-guide-audience = For whom it is: resident or volunteer. resident if left out.
schema-guide-audience-resident = For residents.
schema-guide-audience-volunteer = For volunteers.
schema-guide-summary = One or two sentences. Example: Mang giấy tờ đến điểm hỗ trợ. Không mất tiền.
schema-guide-bring = What to bring, one item a line. Example: Thẻ căn cước.
schema-guide-updated = When it was last changed. Example: 2025-11-10.
