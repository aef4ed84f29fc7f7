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
