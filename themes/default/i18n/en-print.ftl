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
sheet-name-chu-to = Large print, A4
sheet-bring = Bring
sheet-call = Call
sheet-questions = Any question? Please call
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
 }, { $size } KB

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
