# Words on printed sheets, social cards, and where they are offered.

### Sheets and social cards

card-more-campaigns = { $count ->
    [one] and one more campaign
   *[other] and { $count } more campaigns
 }
card-target = Target { $target }
sheet-name-a5 = A5 page
sheet-name-a4 = A4 sheet, two of A5
sheet-name-a6 = A6 pocket card
sheet-name-village = A5 page for { $village }
sheet-name-chu-to = Large print, A4
sheet-internal = INTERNAL
sheet-bring = Bring
sheet-call = Call
sheet-questions = Any question? Please call
sheet-events-above = in the frame at the top of this sheet
sheet-on-the-web = Read on a phone
sheet-compare = The address that opens must be the same as this line. If one letter differs, do not open it.
sheet-qr-alt = QR code that opens { $address }
sheet-more-points = { $count ->
    [one] and one more point; please call the number on this sheet
   *[other] and { $count } more points; please call the number on this sheet
 }
sheet-more-events = { $count ->
    [one] and one more session; please call the number on this sheet
   *[other] and { $count } more sessions; please call the number on this sheet
 }
sheets-title = Sheets to print
sheets-lead = Open and print, or send the file on.
sheets-for-commune = General sheets
sheet-file = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
 }, { $size }

### The whole pack

pack-pdf = Whole pack to print on A4 (PDF, { $pages } pages, { $size })
pack-zip = All files (ZIP, { $files } files, { $size })
pack-title = All sheets of { $name }
pack-lead = Print the file on A4, on both sides, at "actual size". Print more of those that you hand out.
pack-sheet = Sheet
pack-pages = Pages
pack-cut = cut in two
sheets-for-villages = Sheets for single villages

### Poster, badge, certificate

sheet-name-poster = { $size } poster: { $point }
sheet-name-badge = Volunteers' badges
sheet-name-certificate = Certificates
poster-here = Help is given here with
poster-call = Before you come, call
poster-commune-page = Dates and other points of { $name }
badge-volunteer = VOLUNTEER
badge-leader = Team leader
badge-sessions = Session codes
badge-session-line = Session code: ________________
badge-real = Is this real?
badge-cut = Cut along the pale lines; each badge is 85.6 × 54 mm.
certificate-title = Certificate
certificate-union = Ho Chi Minh Communist Youth Union
certificate-given-to = This is to certify that
certificate-work = took part in { $n ->
    [one] { $turns } turn
   *[other] { $turns } turns
 } and { $hours } hours of voluntary work
certificate-campaigns = for the { $count ->
    [one] campaign
   *[other] campaigns
 }
certificate-days = in { $commune }, from { $from } to { $to }
certificate-day = in { $commune }, on { $from }
certificate-place-date = { $place }, { $date }
certificate-code = Code: { $code }
certificate-internal = { $internal }; to be handed only to the person named. Cut off this strip before handing over.

### Sheets for volunteers

sheet-name-door = Roster for the door, week { $week }
sheet-name-sign-in = Sign-in sheets, week { $week }
sheet-name-house-visits = Tally sheet for house visits
duty-leader = Shift leader
door-no-point = No point named yet
door-title = Roster
door-week = Week { $week }
door-shift = Shift
door-part = sheet { $page } of { $pages }
door-sign = Signature
door-more = { $count ->
    [one] and one more
   *[other] and { $count } more
 }
sign-in-title = Sign-in sheet
sign-in-point = Point
sign-in-team = Team
sign-in-number = No.
sign-in-code = Code
sign-in-name = Name
sign-in-phone = Phone
sign-in-from = From
sign-in-to = To
sign-in-signature = Signature
sign-in-counts = At the end, the shift leader fills these in, to be copied into the log. No names or papers of residents, please.
sign-in-campaign = Campaign
count-helped = People helped
count-elderly = of them 60 or older
count-records = Records
tally-title = House visits
tally-date = Date
tally-shift = Shift
tally-how = One stroke for each house, person and record; every fifth stroke closes a bundle, so that they are easy to count.
tally-nobody = Only strokes, to be counted. Please write no resident's name, document number, address or phone number on this sheet.
tally-village = Village or residential group
tally-houses = Houses visited
tally-again = To visit again
tally-total = Total
