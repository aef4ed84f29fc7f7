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
