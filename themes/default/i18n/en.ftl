## English. Every sentence of the site, the command line and the error messages stands here.

### Dates, numbers, names of units

weekday = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
 }
weekday-short = { $day ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
 }
long-date = { $weekday }, { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 } { $year }
unit-commune = { $name } commune
unit-ward = { $name } ward
unit-special-zone = { $name } special zone
unit-township = { $name } township
shift-sang = Morning shift
shift-chieu = Afternoon shift
shift-toi = Evening shift
task-ra-soat = Checking records
task-nhap-lieu = Data entry
task-huong-dan = Guiding people
task-tuyen-truyen = Outreach
task-tai-nha = Help at home
task-khac = Other work

### The frame of every page

skip-to-main = Skip to the main content
nav-main = Main sections
nav-crumbs = You are here
on-this-page = On this page
nav-home = Home
nav-communes = Communes and wards
nav-guides = Guides
nav-report = Weekly report
nav-safety = Is this real?
nav-data = Open data
notice-label = Please note
internal-edition = INTERNAL – do not pass on
updated-to = Updated to { $date }
phone-label = Phone:
back-to-top = Back to top
tool-share = Share
tool-copy = Copy the page’s address
tool-copied = Address copied.
tool-print = Print this page
tool-filter = Show only:
tool-all = All
made-with = Made with aoxanh from figures sent in by the communes and wards.

### Status

status-no-target = no target
status-not-reported = not reported
status-done = done
status-ended = time is up
status-stale = old figures
status-unknown = too few figures
status-on-track = on track
status-behind = behind
not-reported = not reported
not-given = (not given)
figures-of = Figures up to { $date }
target-is = Target { $target }
days-left = { $n ->
    [one] { $days } day left
   *[other] { $days } days left
 }
period-over = The campaign is over
period-is = Period: { $period }
reported-of = Reported: { $reported } of { $communes } units
reported-this-week = Reported this week: { $reported } of { $communes } units

### Sentences about progress

sentence-not-reported = As of { $date }, { $who } has not reported “{ $indicator }”.
sentence-value = As of { $date }, { $who }: { $indicator } stands at { $value }.
sentence-target = As of { $date }, { $who }: { $indicator } stands at { $value } of { $target } ({ $percent })
sentence-target-without-percent = As of { $date }, { $who }: { $indicator } stands at { $value } of { $target }
clause-needed = , and { $needed } a day are needed to finish by { $end }
clause-done = , so the target is met
clause-ended = , and the campaign is over
clause-stale = ; the figures are old, a new report is needed
clause-unknown = ; there are too few figures to say when it will be done
clause-no-finish = ; at the present pace no finish can be foreseen
clause-finish = ; at the present pace it will be done on { $finish }

### Home page

home-description = Progress of the digital data campaigns of { $province }: every commune and ward, help points, shift rosters and guides for residents.
find-title = Find your commune or ward
find-choose = Choose from the list of communes and wards ({ $count })
find-group = Choose by area (communes and wards: { $count })
find-all = List of communes and wards
find-label = Name of a commune, ward or village, or a former name
find-help = with or without diacritics
find-former = formerly { $name }
find-former-until = until { $date }: { $name }
find-guide = Guide
find-campaign = Campaign
find-area = Area
find-none = Nothing found. Try fewer letters, or choose from the list.
find-some = Results: { $count }
find-more = The first { $count } results. Type more letters to narrow them down.
find-failed = The list of names could not be loaded. Please choose from the list.
campaigns-title = The campaigns
needs-title = Where more hands are needed
needs-none = No place is behind at the moment.
need-not-reported = { $campaign }: no report yet
need-stale = { $campaign }: { $percent }, last report on { $date }
need-behind = { $campaign }: { $percent }, needs { $needed } a day
work-title = What the volunteers have done
more-title = See also
report-link = Weekly report { $week }
sparkline-label = Progress over the weeks: { $campaign }
left-out = Figures being checked:
left-out-title = Figures not counted yet
left-out-rows = Faulty rows in the communes’ logs that are not counted yet: { $rows }.
left-out-none = Every row has been counted.

### Activity

activity-turns = Volunteer turns
activity-volunteers = Volunteers
activity-hours = Hours
activity-helped = People helped
activity-elderly = Of them aged 60 or over
activity-records = Records
activity-sessions = Outreach sessions
no-activity = There is no volunteer log of { $name } yet. The local youth union can send one in.
no-activity-week = No volunteer turn was logged this week.
no-team = No team given
not-told = not recorded
calendar-title = { $n ->
    [1] Volunteer turns on { $day }: { $most }
   *[other] Most volunteer turns on { $day }: { $most }
 }
calendar-subtitle = Turns each day; each column is a week, named by its Monday
calendar-subtitle-newest = Turns each day of the newest weeks ({ $weeks }); each column is a week, named by its Monday
calendar-sentence = { $n ->
    [1] As of { $date }, volunteer turns in { $who }: { $turns }, all of them on { $day }.
   *[other] As of { $date }, volunteer turns in { $who }: { $turns }, on days: { $days }; most on { $day }: { $most }.
 }
calendar-month-year = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
 } { $year }
calendar-month-year-short = { $month }/{ $year }
calendar-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 }
calendar-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
 }
calendar-none = none
calendar-as-of = updated to { $date }
week-name = Week { $week } ({ $monday })
helped-title = { $weeks ->
    [1] People helped in one week: { $helped }
   *[other] Most people helped in week { $week }: { $most }
 }
helped-subtitle = People helped each week
helped-subtitle-ages = , by age
helped-subtitle-sessions = ; below, outreach sessions
subtitle-newest-weeks = ; only the newest { $weeks } weeks are drawn
helped-sentence = From { $from } to { $to }, people helped in { $who }: { $helped }
clause-elderly = , of them { $elderly } aged 60 or older ({ $percent })
clause-elderly-alone = , of them { $elderly } aged 60 or older
clause-elderly-at-least = , of them at least { $elderly } aged 60 or older; age not recorded: { $untold }
clause-elderly-untold = ; the log does not say how many were 60 or older
clause-most-helped = ; most in week { $week }: { $most }
outreach-title = { $weeks ->
    [1] Outreach sessions in one week: { $sessions }
   *[other] Most outreach sessions in week { $week }: { $most }
 }
sessions-subtitle = Outreach sessions each week
sessions-sentence = From { $from } to { $to }, outreach sessions in { $who }: { $sessions }
and-sessions = Outreach sessions: { $sessions }
clause-most-sessions = , most in week { $week }: { $most }
age-elderly = 60 or older
age-younger = under 60
age-untold = age not recorded
week-mark = Week { $week }: { $helped } helped
week-mark-elderly = , { $elderly } aged 60 or older
week-mark-sessions = ; outreach sessions: { $sessions }
column-of-week = Week (from Monday)
hours-by-team-title = Most hours: { $name }, { $hours }
hours-by-team-subtitle = Volunteer hours of each team, by shift
hours-by-team-sentence = As of { $date }, volunteer hours in { $who }: { $total }; most belong to { $name }: { $hours }; by shift, to { $shift }: { $shift-hours }.
hours-by-shift-title = Most hours: { $name }, { $hours }
hours-by-shift-subtitle = Volunteer hours of each shift
hours-by-shift-sentence = As of { $date }, volunteer hours in { $who }: { $total }; the shift with the most is { $name }: { $hours }.
hours-of = { $name }: { $hours } h
hours-of-team = { $team }, { $name }: { $hours } h
other-shifts = Other shifts ({ $n })
other-teams = Other teams ({ $n })
column-team = Team
column-shift = Shift
column-hours = Hours
row-all = All
campaign-work-title = What the volunteers have done in this campaign
campaign-work-none = No volunteer turn has been recorded for this campaign yet.
campaign-work-note = Only rows for this campaign are counted. A turn for two campaigns counts in both, so the turns of all campaigns may add up to more than all turns.
who-in-campaign = { $who } (campaign { $campaign })

### Campaign

progress-title = Progress
indicators-title = The indicators
communes-in-campaign = Commune by commune
missing-title = Units that have not reported
courses-heading = The course of each place
reporting-heading = Who has reported, and when
missing-more = and { $count } more
missing-none = All units have reported.

### Group and list

group-description = Progress, communes and wards of { $name }.
communes-title = Communes and wards
communes-description = Communes and wards of { $province } by area, { $count } in all, with the progress of each campaign.
jump-to-group = Go to an area
other-communes = Other units
formerly = Formerly
until-date = until { $date }
no-communes = There are no communes yet. Each one is a folder in content/communes.

### Commune page

commune-description = { $name }: help points, opening hours, coming sessions, guides and progress.
where-title = Where and when
today-is = Updated: { $date }
today = today
open-today = Open today: { $hours }
closed-today = Closed today
hours-unknown = Opening hours are not known yet; please call before you come.
no-points = No help point of { $name } is listed yet. Please call the commune or ward to ask.
no-contact = There is no phone number for this unit yet.
call-number = Call { $phone }
show-on-map = Show on the map
sessions-title = Coming sessions
sessions-later = Later sessions: { $count }
no-events = No coming session of { $name } is listed yet.
guides-title = What to bring and what to do
no-guides = There are no guides yet.
for-volunteers = for volunteers
no-progress = { $name } has not reported on this campaign. The local youth union can send the figures in.
teams-title = The teams
villages-title = Villages and neighbourhoods
roster-and-data = Roster and data
see-roster = See the roster
calendar-file = Add the roster to your phone (.ics)
commune-data = Figures of this unit (JSON)

### Roster

roster-title = Roster – { $name }
roster-crumb = Roster
roster-description = Shift roster of the volunteer teams in { $name }: day, shift, point, team.
roster-lead = Volunteers are shown by code; a name appears only where its owner has agreed.
jump-to-week = Go to a week
week-title = Week { $week } ({ $from } – { $to })
leader = team leader
hands = People found: { $found } of { $wanted }
hands-missing = { $n ->
    [one] { $hands } more person needed
   *[other] { $hands } more people needed
 }
no-shift = No shift.
no-roster = { $name } has not posted a roster. The local youth union can send one in.
back-to-commune = Back to { $name }
session-code = Session code: { $code }

### Guides

guide-title = { $title } – { $name }
guide-updated = This guide was last reviewed on { $date }.
contact-title = Contact
questions-call = If anything is unclear, please call:
other-guides = Other guides
guides-description = What to bring and what to do, step by step: guides for residents and volunteers in { $province }.
guide-find = Choose where you live to see help points, opening hours and the phone number.
guide-choose-first = Every commune has its own places and dates.
any-commune-name = your commune or ward
any-commune-office = the office of your commune or ward
any-commune-phone = (see your commune’s page)
nothing-to-bring = Nothing to bring.

### Weekly report

report-title = Weekly report { $week } ({ $from } – { $to })
report-crumb = Report { $week }
report-work = Work done this week
report-results = Results
report-difficulties = Difficulties
report-proposals = Proposals
report-others = Other weeks
no-difficulties = No difficulties were reported this week.
no-proposals = No proposals were reported this week.

### Is this real?

safety-title = Is this real?
safety-answer = Our staff and volunteers never call to ask for codes or money, or to make you open an unknown link. Whoever does that is not one of us.
never-ask-title = What we never ask
never-ask-1 = We never ask for an OTP, a password or a PIN, neither by phone nor face to face.
never-ask-2 = We never take money and never ask for a transfer.
never-ask-3 = We never tell you to open a link or scan a QR code in a message.
never-ask-4 = We never tell you to install an app from outside the official store.
never-ask-5 = We never demand photos of your land certificate or identity card by phone, Zalo or Facebook.
safety-check-title = Four things to do when in doubt
safety-check-1 = Stop. Do nothing yet and read out no code.
safety-check-2 = Call the number on the page of your commune or ward yourself.
safety-check-3 = Look whether the session or place is in the official list below.
safety-check-4 = The session code on a volunteer's badge must be the same as on this page or in the roster of the commune or ward; even then nobody may ask for a one-time code or money.
safety-hotline = Help line: { $phone }
safety-sessions-title = Official sessions in the next seven days
safety-no-sessions = No session is listed for the next seven days.
safety-points = Help points and opening hours are on the page of each unit.
safety-roster = Roster and session codes

### Open data

data-title = Open data
data-description = Download all figures of this site, with every column and every way of counting explained.
data-files = Files
data-summary = all figures of the province, the groups and each unit (JSON)
data-package = description of the tables as a Frictionless Data Package
data-communes = one JSON file for each unit, with figures by date; linked from the unit’s page
data-feed = Atom feed, one entry a week
terms-title = How we count
dictionary-title = Every column explained
column-name = Column
column-type = Type
column-meaning = Meaning
type-string = text
type-integer = whole number
type-number = number
type-date = date
table-communes = activity of each unit
table-progress = progress of each indicator in each unit
table-series = value at each report date
table-turns = turns by date
field-code = administrative code of the unit, five digits
field-name = name of the unit
field-kind = xã (commune), phường (ward), đặc khu (special zone) or thị trấn (township)
field-group = group that the unit belongs to
field-turns = volunteer turns
field-volunteers = volunteers with at least one turn
field-hours = hours in all
field-helped = people helped
field-elderly = of them aged 60 or over
field-records = records
field-sessions = outreach sessions
field-campaign = id of the campaign
field-indicator = id of the indicator
field-last-report = date of the campaign’s newest report
field-value = value; for a running total, the total up to that date
field-target = target to be met
field-percent = percent reached, cut off after one decimal
field-needed-per-day = how many a day are needed to finish in time
field-status = status
field-pace = pace per day
field-projected-finish = projected finish
field-date = date
term-turn = Turn
term-turn-means = One person, one day, one shift is one turn, however many rows it fills. A row that names nobody counts by its number of people.
term-volunteer = Volunteers
term-volunteer-means = Different people with at least one turn. The province’s number is the sum of its units.
term-stock = Running totals and additions
term-stock-means = A running total is the newest report; additions are the sum of all reports.
term-percent = Percent
term-percent-means = Value divided by target, kept to one decimal and never rounded up: 99.96% is shown as 99.9%.
term-pace = Pace
term-pace-means = Growth per day, from the newest report back to one at least 14 days older. It takes at least 7 days.
term-needed = Needed per day
term-needed-means = What is missing divided by the days left, rounded up.
term-finish = Projected finish
term-finish-means = What is missing divided by the present pace, counted from the newest report.
term-forecast = Forecast
term-forecast-means = The range that the value is 80% likely to fall into after 14 and 28 days, by a random walk with drift.
term-status = Status
term-status-means = The first that is true: no target, not reported, done, time is up, old figures, too few figures, on track, behind.
term-week-change = Change in 7 days
term-week-change-means = Today’s value and percent minus what had been reported 7 days before, by today’s target. Without a new report there is no change to tell, which is not 0; a first report is not growth either.
term-rank = Rank
term-rank-means = One more than the number of places with a higher percent; equal percents share a rank. Places won or lost are counted from the rank 7 days before, among those that had a percent then.
term-reporting = Week with a report
term-reporting-means = A week from Monday to Sunday with at least one report dated in it that gives at least one number. Counted from the week in which the campaign starts; a week that is not over is not missed yet.

### 404

not-found-title = Page not found
not-found-text = There is no such address on this site; it may have changed. You can go to the home page or find your commune or ward.

### Tables and charts

column-date = Date
column-value = Done
column-change = Change
column-turns = Turns
column-indicator = Indicator
column-target = Target
column-percent = Percent
column-needed = Needed per day
column-status = Status
column-commune = Commune or ward
column-week = In 7 days
column-last-report = Last report
chart-table = Table of figures
chart-target = target { $target }
burn-up-subtitle = { $indicator }, from { $start } to { $end }
ranking-title = { $indicator }: unit by unit
chart-png = Save picture (PNG)
chart-svg = Save drawing (SVG)
chart-csv = Save numbers (CSV)
chart-open-data = Open data: { $file }
chart-source = Source: { $publisher }, updated to { $date }
burn-up-projection = dashed: at the present pace; pale band: what may well happen
burn-up-needed = dotted: what is needed each day
burn-up-gap = breaks: no reports
burn-up-fall = ▼: less than the report before
chart-today = today { $date }
chart-due = due { $date }
chart-needed = { $needed } a day needed
chart-finish = done about { $finish }
chart-silent = no figures since { $date }
chart-fell = { $date }: { $value }, less than the report before by { $change }
finding-value = { $name }: { $value }
finding-done = { $name }: { $percent }, target met
finding-done-without-percent = { $name }: target met
finding-ended = { $name }: { $percent } now that time was up on { $end }
finding-stale = { $name }: { $percent }, the figures are old
finding-unknown = { $name }: { $percent }, too few figures to say when it will be done
finding-on-track = { $name }: { $percent }, done about { $finish }, in time for { $end }
finding-behind = { $name }: { $percent }, done about { $finish }, late for { $end }
finding-no-finish = { $name }: { $percent }, no finish in sight
ranking-subtitle = { $indicator }: percent of the target, highest first. The line across a bar is where it stood 7 days ago; the last two columns are the percentage points and places won or lost since.
ranking-sentence = As of { $date }, of { $all } { $kind ->
    [groups] areas
   *[communes] units
 }: { $parts }.
ranking-count = { $count } { $status }
column-group = Area
column-rank = Rank
column-points = Percentage points
column-complete = Reported
ranking-title-up = { $name } grew most in 7 days: by { $points } percentage points
ranking-title-still = Nowhere has grown in the last 7 days
ranking-percent = percent
ranking-points = 7 days
ranking-place = rank
ranking-new = new
ranking-week = Compared with 7 days before: { $parts }.
ranking-week-up = rising: { $count }
ranking-week-same = unchanged: { $count }
ranking-week-down = falling: { $count }
ranking-week-new = first report: { $count }
ranking-week-silent = no new report: { $count }
units-cut = … { $count } in between are not drawn here …
units-grouped = With { $communes } communes and wards, each row here is an area ({ $groups } areas); the page of an area has each of its communes.{ $alone ->
    [0] {""}
    [one] {" "}{ $alone } unit without an area is in the list only.
   *[other] {" "}{ $alone } units without an area are in the list only.
 }
units-ends = Of { $all } units, only the { $shown } highest and lowest are shown here.
units-data = Figures of all units (CSV)
courses-title = Half of the { $kind ->
    [groups] areas
   *[communes] places
 } have reached { $percent } or more
courses-title-one = The course since the campaign began
courses-subtitle = { $indicator }, from { $start } to { $end }. Every box has the same scale: its lower edge is 0, its upper edge the place’s own target. Signed numbers are percentage points in 7 days; the order is that of the ranking.
courses-sentence = Highest: { $first } ({ $most }); lowest: { $last } ({ $least }).
courses-missing = Not reported yet: { $count }.
courses-table = All figures are in the table of the ranking
reporting-title = Week { $week }: { $reported } of { $all } units reported
reporting-subtitle = Each column is a week, named by its Monday. On top: how many units reported in the week; below, { $kind ->
    [groups] a box is filled as far as the area’s units reported
   *[communes] a filled box is a report, an empty one none
 }. Whoever lacks most stands first.
reporting-running = The dashed frame is the week that is not over.
reporting-late = Only the last { $weeks } weeks are drawn; the number at the end of a row counts from the start of the campaign.
reporting-cut = Only { $shown } of { $all } are drawn, those that lack most.
reporting-sentence = In { $weeks } ended weeks, { $complete } of { $all } units reported every week.
reporting-least = Most is missing from: { $names }.
reporting-fewest = The week with the fewest reports is { $week }, with { $fewest }.
reporting-rest = The other { $count } reported every week
reporting-rest-all = All { $count } reported every week
reporting-all = All
reporting-own = Reported in { $reported } of { $weeks } weeks; nothing in the weeks from { $missed }.
reporting-own-many = Reported in { $reported } of { $weeks } weeks.
reporting-own-all = Reported in every one of { $weeks } weeks.
sparkline-target = target

### The map

map-heading = Map of progress
map-title = { $campaign }: { $good } of { $all } communes and wards on track or done
map-title-over = { $campaign }: time is up, { $good } of { $all } communes and wards done
map-subtitle = { $indicator }, as of { $date }.
map-tiles-placed = Each square is a commune or ward, near its real place.
map-tiles-ordered = Each square is a commune or ward, in the order of areas and names.
map-count = { $count }
map-behind = Of { $count } that are behind, the lowest are { $names }.
map-behind-all = Behind: { $names }.
map-stale = With old figures: { $count }.
map-silent = Not reported: { $count }.
map-unplaced = Not on the map yet:
map-table = Figures of every commune and ward
map-skip = Skip the map
map-percent = Map by percent of the target
map-fifth-0 = below 20%
map-fifth-1 = 20% to below 40%
map-fifth-2 = 40% to below 60%
map-fifth-3 = 60% to below 80%
map-fifth-4 = 80% and more
map-fifth-5 = no percent
map-choose = Choose a place to open its page.

### Command line

cli-usage = Usage
cli-commands = Commands
cli-options = Options
cli-arguments = Arguments
cli-about = Turns the files that communes keep into a campaign’s website
cli-after = Example: aoxanh init my-site, then aoxanh build --root my-site
cli-build = Build the site from the content folder
cli-check = Check every file as a build would, and leave the site alone
cli-init = Start a new site that works at once
cli-new = Write a commented file to go on with: report, roster, commune, campaign, guide
cli-new-report = This period's report of a commune, with places for numbers and the last ones beside them
cli-new-roster = A commune's roster for the coming week, with the shifts of the last one
cli-new-commune = The profile of a new commune
cli-new-campaign = A new campaign
cli-new-guide = A new guide
cli-campaign = Id of the campaign
cli-date = Date of the report (default: the weekly day nearest to today)
cli-week = Which week, as 2025-W48 (default: the one after the last roster)
cli-code = The unit's code, five digits
cli-name = Name
cli-kind = Kind: xã, phường, đặc khu or thị trấn
cli-id = The new id, as dat-dai; the file's name too
cli-template = Write a workbook for a commune to fill in: log, or register of volunteers
cli-sheet = Which workbook: log or volunteers
cli-commune = Which commune: its code, name or folder
cli-of = The same, by the name of the option
cli-file = The file to write (default: in the folder you are in)
cli-explain = Explain a kind of problem and what to do
cli-problem = Name of the problem, as unknown-point; all are listed without it
cli-schema = Write what the YAML files may hold to schemas/, so that an editor completes and checks
cli-schema-kind = Print the schema of this kind of file alone (site, campaign, commune, progress, roster, events, guide), and write nothing
cli-root = Folder that holds content/ and themes/ (default: this one)
cli-out = Where the site is written (default: public/ in the root)
cli-strict = Treat warnings and notes as errors too
cli-keep-going = Leave faulty communes out, name them on the pages, and publish the rest
cli-audience = For whom: public (default), or internal (for the office alone)
cli-print = Which sheets and social cards are made: none, changed (what is not kept from before) or all
cli-format = How problems are told: human for people (default), json for programs
cli-lang = Language of the messages: vi or en
cli-threads = Number of threads (default: all cores)
cli-dir = Folder of the new site (default: this one)
cli-help = Show help
cli-version = Show the version
summary-found = errors: { $errors }, warnings: { $warnings }, notes: { $notes }
summary-built = Done in { $seconds } s. Units: { $communes }, pages: { $pages }, files: { $files } ({ $size } MB); { $found }. Open: { $where }
summary-checked = Checked in { $seconds } s, the site is as it was. Units: { $communes }, pages: { $pages }; { $found }.
summary-stopped = Nothing was published, the earlier site stays ({ $seconds } s). Found { $found }.
summary-faulty = Checked in { $seconds } s. Found { $found }. Please correct them before publishing.
summary-left-out = Not counted: units: { $communes }, faulty rows: { $rows }.
cannot-no-content = There is no content folder ({ $reason }). Name the root with --root, or start a new site with aoxanh init.
cannot-read = Cannot read { $reason }
cannot-not-ours = { $reason } holds files that aoxanh did not make, or is no folder, so it is not overwritten. Choose another --out, or clear that place yourself.
cannot-busy = Another build is running ({ $reason }). Please wait for it to end.
cannot-write = Cannot write { $reason }
cannot-write-site = Cannot write { $reason }. The earlier site stays. Please look at the disk and run it again.
cannot-write-full = Cannot write { $reason }. The disk is full; the earlier site stays. Please make room (the folder .aoxanh may be deleted) and run it again.
cannot-write-rights = Cannot write { $reason }. The earlier site stays. Please ask for the right to write there, or choose another --out, and run it again.
cannot-changed = { $reason } was changed during the build. The earlier site stays. Please run it again; files of the site are not for editing.
slip-argument = There is no option { $argument }.
slip-command = There is no command "{ $command }".
slip-value = "{ $value }" cannot be used for { $argument }.
slip-known = Values that can be used: { $known }.
slip-missing = Missing: { $argument }.
slip-twice = { $argument } is to be given once only.
slip-other = The command line is not right at { $argument }.
slip-help = See how to use it: aoxanh --help, or aoxanh build --help for each command.
explain-why = Why it matters
explain-fix = What to do
explain-wrong = Not right
explain-right = Right
explain-how = Type aoxanh explain and one of these names to see what it means and what to do.
explain-unknown = There is no kind of problem called "{ $name }". Type aoxanh explain to see all.
explain-nearest = There is no kind of problem called "{ $name }". Did you mean "{ $near }"? Type aoxanh explain to see all.
init-exists = { $where } is there already; nothing was overwritten.
init-done = Files written in { $where }: { $files }. Next: aoxanh build --root { $root }
new-office = Đoàn { $name }
new-point = Trụ sở Ủy ban nhân dân { $name }
new-exists = { $where } is there already; nothing was overwritten. Please open it and go on there.
new-report-done = Wrote { $file }: a report up to { $date }, its numbers still blank. Write this period’s numbers behind the colons; a blank one counts as not reported. Then run: aoxanh check --root { $root }
new-report-later = Note: site.yaml has as_of: { $as-of }, so the report of { $date } counts only when that line is moved on or taken out.
new-report-none = There is nothing to report for { $date }: no campaign runs on that day, or it is reported already. Name another day with --date, as --date 2025-11-30, or a campaign with --campaign.
new-roster-done = Wrote { $file }: the roster of week { $week }, with nobody in its shifts yet. Write the codes of those who come into volunteers, then run: aoxanh check --root { $root }
new-roster-known = There is a roster of week { $week } already. Go on with that one, or name another week with --week.
new-commune-done = Wrote { $file }. Add contact, targets and opening hours there. Next: aoxanh new report --commune { $code } --root { $root }
new-commune-known = The code { $code } is taken by { $where }; nothing was written.
new-campaign-done = Wrote { $file }. Change name, period and indicators. The campaign appears on the site once content/site.yaml has: campaigns: [{ $campaigns }]
new-guide-done = Wrote { $file }. The next build shows the guide on every commune’s pages, so please finish it first. To list it with a campaign, add { $id } to guides in content/campaigns/{ $campaign }.yaml
template-log-done = Wrote { $file }. When it is filled in, copy it to { $folder }/logs/ and run: aoxanh check --root { $root }
template-volunteers-done = Wrote { $file }. When it is filled in, save it as { $folder }/volunteers.xlsx and run: aoxanh check --root { $root }
template-ending = The workbook is an Excel file, so the name behind --out must end in .xlsx: { $where }
template-exists = { $where } is there already; nothing was overwritten. Rename the old file, or choose another name with --out.
commune-unknown = There is no commune "{ $found }". Write its five-digit code, its name, or its folder in content/communes.
commune-unknown-near = There is no commune "{ $found }". Did you mean { $name }?
commune-ambiguous = "{ $found }" may be several communes: { $names }. Please write the code.
commune-faulty = { $where } has the errors above; mend them, then run this command again.
schema-written = Files written to { $where }: { $files }.
schema-current = The files in { $where } are right as they are.
schema-without-site = The site’s own ids are not offered yet because its content has errors. See them with aoxanh check, correct them, and run this again.
schema-how = To be helped while typing, install the YAML extension by Red Hat in VS Code and open the site’s folder. Every YAML file needs a first line as in site.yaml: { $line }
cli-serve = Show the site on this machine while you write: it is built and reloaded when a file is saved
cli-port = Port (default: 8080 or the next free one; 0: any free one)
cli-host = Address to open to other machines, as 0.0.0.0 (default: this machine only)
cli-open = Open the browser too
cli-share-internal = Let other machines see the internal edition with volunteers’ names (together with --host)
cli-preview-print = Sheets and social cards: none (the default, so that pages come quickly), changed or all
cli-poll = Look at the files twice a second instead of waiting for the system to tell (for network drives)
serve-address = See the site at { $url } (Ctrl+C to stop)
serve-built-first = Built { $communes } units, { $pages } pages in { $seconds } s; { $found }. Watching content/ and themes/.
serve-failed-first = The site could not be built ({ $seconds } s): { $found }. Watching content/ and themes/: it is built again when a file is saved.
serve-built = { $time } { $changed }: new site after { $seconds } s; { $found }
serve-same = { $time } { $changed }: the site is the same ({ $seconds } s); { $found }
serve-failed = { $time } { $changed }: could not be built, the last site stays ({ $seconds } s); { $found }
serve-waits = Another build is under way; this one goes on when it is over.
serve-looks = The system cannot tell of changed files ({ $reason }). From now on files are looked at twice a second.
serve-stopped = Stopped.
serve-port-taken = Another program uses port { $port }. Choose another one by --port, or --port 0 for any free one.
serve-port-other = Another program uses port { $port }, so the next free one is taken.
serve-no-host = This machine has no address { $host }. Leave out --host to see the site on this machine only, or write 0.0.0.0 to open it to all machines of the network.
serve-cannot = The site cannot be served: { $reason }
serve-open-to-others = Please note: other machines of the network can see this site too until the command is stopped.
serve-internal = The internal edition has volunteers’ names, so it is shown on this machine only. Leave out --host; if other machines really shall see it, add --share-internal.
serve-no-browser = No browser could be opened; please open the address above yourself.
serve-wrong-host = Only { $url } is answered here. Please open that address.
serve-absent = This aoxanh was made without the command serve. Use the ordinary aoxanh, or aoxanh build and open public/index.html.
serve-waiting = Waiting for the first page
serve-waiting-text = The page will appear when it is built.
serve-fault-title = The new site could not be built
serve-fault-intro = Below is the last site that could be built. Mend and save the file, and this list closes by itself.
serve-fault-intro-first = There is no page to see yet. Mend and save the file, and the page will appear.
serve-fault-close = Close
serve-fault-again = { $count ->
    [one] { $count } error
   *[other] { $count } errors
 }
serve-more = … and { $count } more errors, see the command line.

### Problems: labels

severity-error = error
severity-warning = warning
severity-note = note
label-hint = hint
label-consequence = consequence
label-see-also = see also
label-other-place = other place
label-sheet = sheet
label-cell = cell
label-column = column
consequence-of-unit = nothing is published yet; with --keep-going only this unit is left out
consequence-of-site = nothing is published until this is put right
did-you-mean = did you mean "{ $name }"?
more-of-kind = … and { $count } more of this kind

### Problems: each kind

problem-missing-file = there is no such file or folder
    .hint = make the file, or correct the place that names it
problem-unreadable-file = this file or folder cannot be read: { $reason ->
    [permission] there is no permission to read it
    [gone] it has just been deleted or renamed
    [name] its name is too long
    [loop] the folder leads back to itself
   *[other] the system reported a fault
 }
    .hint = look at the permissions of the file and of its folder, or copy the file again
problem-not-a-file = this must be a file, not a folder or anything else
    .hint = move the real file out of the folder of that name and delete the folder
problem-file-too-large = the file is larger than { $limit } MB
    .hint = { $kind ->
        [geojson] a map may have { $limit } MB at most: simplify the boundaries, for example with mapshaper.org, and keep only your communes
       *[other] a file of this kind may have { $limit } MB at most: split it, for example into one file a month
     }
problem-bad-file-name = the name of this file or folder holds hidden characters, line breaks or unreadable ones
    .hint = rename it with letters, digits, hyphens and dots
problem-folder-too-deep = this folder lies too deep
    .hint = at most { $limit } levels of folders: move the files further up
problem-symlink = this is a link to another place, not a real file
    .hint = copy the real file here instead
problem-not-utf8 = the file is not UTF-8
    .hint = save it as UTF-8 (Notepad: Save As → Encoding UTF-8; Excel: CSV UTF-8)
problem-legacy-encoding = the text of this file is in an old encoding (TCVN3, VNI), not in Unicode, or the file is no text
    .hint = convert it to Unicode with Unikey's toolkit (Ctrl+Shift+F6), and save it as UTF-8 (a table: "CSV UTF-8")
    .consequence = the file is not read, because a wrong guess would change people's names; this unit is not published yet
problem-unreadable-workbook = the workbook cannot be read: { $reason ->
    [password] it has a password
    [old-format] it is an old .xls file or another kind that was only renamed to .xlsx
    [not-a-workbook] it is no .xlsx file, perhaps another kind that was renamed
    [cut-off] the file breaks off; perhaps it was not fully downloaded or copied
    [no-sheet] it holds no sheet that can be read
    [disorder] cells stand twice or out of the order of rows
   *[damaged] the file is damaged
 }
    .hint = { $reason ->
        [password] open it, remove the password and save it as .xlsx
        [cut-off] download or copy the file again
       *[other] open it in a spreadsheet program and save it as .xlsx; if it is CSV, name it .csv
     }
problem-workbook-inflates = the workbook is larger than { $limit } MB when opened
    .hint = at most { $limit } MB when opened: remove pictures, sheets and cells that are not needed, or split it
problem-workbook-too-busy = the workbook holds too many { $what ->
    [parts] parts (more than { $limit })
    [pieces] cells and rows, empty ones included (more than { $limit } pieces)
    [strings] pieces of text (more than { $limit })
    [styles] styles (more than { $limit })
    [sheets] sheets (more than { $limit })
    [levels] nested levels (more than { $limit })
    [letters] letters in one cell (more than { $limit } bytes)
    [text] letters (more than { $limit } MB in all cells)
   *[places] cells scattered far apart (more than { $limit } places)
 }
    .hint = copy the cells that are needed, values only, to a new file; at most { $limit }, as said above
problem-too-many-cells = the workbook has more than { $limit } filled cells
    .hint = at most { $limit } filled cells in a file: split it, for example into one file a month
problem-sheet-too-wide = the sheet has cells beyond column { $limit }
    .hint = at most { $limit } columns: delete stray cells on the right and save it again
problem-wrong-ending = a file that ends in { $found } is not read here
    .hint = a spreadsheet: save it as .xlsx or "CSV UTF-8" (registers, logs, progress); any other file: let it end in .yaml
problem-unused-file = this file is not used
    .hint = check its name, ending (.xlsx, .csv, .yaml, .md) and folder
    .consequence = figures in it, if there are any, are not counted
problem-repaired-letter = the letter { $found } looks Vietnamese but is not; it was changed to { $letter }
    .consequence = no figure changes; your file stays as it is
problem-replaced-character = the character { $found } cannot be used on a website; it was replaced by { $letter }
    .hint = delete the word and type it again by hand
    .consequence = the sign shows on the site if this text is published
problem-old-encoding = this file is in the old encoding windows-1258; it was converted to Unicode
    .hint = save it as "CSV UTF-8" next time
    .consequence = the whole file is read and counted
problem-bad-yaml = the YAML is not right: { $reason ->
    [tab] a Tab stands in the indentation
    [quote] a quotation mark is opened and not closed, or closed in the wrong place
    [escape] inside quotes, \ stands before a character that does not go with it
    [bracket] [ ] or {"{"} {"}"} are not closed, closed twice, or a line inside is not indented
    [dash] an item that begins with "-" stands on the line of its key
    [comment] a comment after # stands in the middle of a value
    [character] there is a special character here
    [block] the text after | or > is indented wrongly
    [documents] the file has several parts, separated by --- or ...
    [key] a key must be one word, not empty and not a list
    [colon] the value holds another colon
    [space] a space is missing after the colon
    [no-colon] a colon is missing after the key on this line
    [indent] the indentation is uneven
   *[other] this line is not written as YAML
 }
    .hint = { $reason ->
        [tab] indent with spaces, two for each level
        [quote] look at the quotes on this line and the lines before; for one inside the text use the other kind: "it's"
        [escape] to write \ use single quotes: 'C:\data'
        [bracket] look at the brackets on this line and the lines before; indent each line inside by a space at least
        [dash] write "- " on a new line
        [comment] put the comment on a line of its own above
        [character] put the whole value in quotes
        [block] indent all lines of the text evenly, with spaces
        [documents] keep one part, move the others to files of their own
        [key] write "key: value"
        [colon] put the whole value in quotes: name: "Group 1: market"
        [space] write "key: value", with a space after the colon
        [no-colon] write "key: value"
        [indent] keys of one level begin in one column; look at the line before, too
       *[other] look at colons, indentation and brackets on this line and the one before
     }
problem-yaml-alias = the marks &, * and ! of YAML cannot be used here
    .hint = write the value out; if it begins with that character, put it in quotes
problem-yaml-too-deep = the file is nested too deeply
    .hint = at most { $limit } nested levels
problem-yaml-too-many-values = the file holds too many values
    .hint = at most { $limit } keys and values in a file: split it
problem-wrong-shape = { $wanted ->
    [map] keys and values are expected here, as in "key: value"
    [list] a list is expected here, each item beginning with "-" or all of them in [ ]
   *[text] a single value is expected here, not a list or several keys
 }
    .hint = look at the model of this file in docs/content.md
problem-unknown-key = there is no key "{ $found }"
    .hint = keys that can be used: { $known }
problem-repeated-key = the key "{ $found }" is there twice
    .hint = keep one of them
    .consequence = nobody can tell which value is right, so it is not published yet
problem-missing-key = the key "{ $key }" is missing or empty
    .hint = add this key
problem-empty-text = this is empty
    .hint = write a value
problem-text-too-long = this text is longer than { $limit } bytes
    .hint = look for a quotation mark that was not closed, or make it shorter
problem-bad-id = "{ $found }" is not a valid id
    .hint = an id has only letters without marks, digits, "-" and "_", at most 64
problem-bad-code = "{ $found }" is not the code of an administrative unit
    .hint = a code has five digits, written in quotes: "18229"
problem-bad-date = "{ $found }" is not a date
    .hint = write year-month-day as 2025-11-16, and a day that the calendar has
problem-bad-time = "{ $found }" is not a valid time
    .hint = write hour:minute in quotation marks: "07:30"; a shift must end at another time than it begins
problem-bad-week = "{ $found }" is not a week
    .hint = write the year and the number of the week as 2025-W46; not every year has a week 53
problem-bad-number = "{ $found }" is not a whole number from 0 to 999,999,999,999
    .hint = write digits only
problem-ambiguous-number = which number is "{ $found }"?
    .hint = if { $guess } is meant, write { $guess }, without a point or comma
problem-bad-choice = "{ $found }" cannot be used here
    .hint = values that can be used: { $known }
problem-bad-days = "{ $found }" is not a day of the week
    .hint = write mon, tue, wed, thu, fri, sat, sun, or a range like mon-fri
problem-bad-location = the location is not valid
    .hint = write [longitude, latitude] with points, as in [105.58, 18.50]; Google Maps gives the latitude first
problem-bad-url = "{ $found }" is not a web address
    .hint = write https:// and the whole domain name, without spaces, ? and #
problem-bad-period = the period "{ $found }" ends before it begins
    .hint = exchange start and end
problem-repeated-id = the id "{ $found }" is used twice in this list
    .hint = use each id once
problem-unknown-id = there is no id "{ $found }"
    .hint = write the id, not the name; it is in commune.yaml (villages, teams) or site.yaml (shifts)
problem-unknown-campaign = there is no campaign "{ $found }"
    .hint = the campaign must be in campaigns of site.yaml
problem-unknown-indicator = there is no indicator "{ $found }" in this campaign
    .hint = the indicators are listed in the campaign’s file
problem-unknown-guide = there is no guide "{ $found }"
    .hint = a guide is an .md file in content/guides
problem-missing-front-matter = the guide has no head between two lines of ---
    .hint = the first line is ---, then title: …, then --- again
problem-unknown-hole = there is no hole "{ $found }"
    .hint = holes: commune.name, commune.office, commune.phone, province.name, points, events, bring, never_ask
problem-misplaced-hole = "{ $found }" must stand alone on a line
    .hint = put it on a line of its own
problem-too-deep = this guide nests lists, quotations or emphasis too deeply
    .hint = at most { $limit } levels: use fewer
problem-too-many-holes = the guide has too many holes { $what ->
    [list] that are filled with lists
   *[any] {"{{ … }}"}
 }
    .hint = at most { $limit } in a guide
problem-unsafe-link = the link "{ $found }" is not used, only its words are kept
    .hint = use http, https, mailto, tel or a relative link (not beginning with "/")
    .consequence = the guide is published; this place cannot be clicked
problem-repeated-commune = two folders have the code { $found }
    .hint = correct the code in one commune.yaml
    .consequence = neither of the two units is counted
problem-no-communes = there is no unit in content/communes yet
    .hint = each commune or ward is a folder with a commune.yaml
    .consequence = the site is made but has no figures
problem-bad-map = the map cannot be used: { $reason ->
    [json] the file is not proper JSON
    [collection] the file is no FeatureCollection of GeoJSON, or has no area
    [swapped] the area "{ $found }" gives latitude before longitude
    [metres] the coordinates of the area "{ $found }" are not degrees of longitude and latitude
   *[shape] something in the file is not as GeoJSON has it
 }
    .hint = { $reason ->
        [swapped] each point is [longitude, latitude], as in [105.58, 18.50]: exchange the two numbers of every point
        [metres] convert the map from VN-2000 or another system in metres to WGS 84 (EPSG:4326) and export it again
       *[other] export it again from a map program (QGIS, mapshaper.org) as GeoJSON in WGS 84
     }
    .consequence = nothing is published; as long as there is no right map, move this file away: the site then draws squares instead
problem-map-without-code = areas on the map without a code: { $count }
    .hint = each area needs a property "code" with the five digits of the commune or ward
    .consequence = these areas are not drawn
problem-map-unknown-code = areas on the map with a code of no unit of the site: { $count } ({ $names })
    .hint = areas of other provinces are no fault; if one of them is your commune, correct the code as in commune.yaml
    .consequence = these areas are not drawn
problem-map-repeated-code = codes that several areas of the map have: { $count } ({ $names })
    .hint = parts of one unit are no fault; otherwise correct the code
    .consequence = areas with one code are drawn as one unit
problem-map-missing-commune = units that are not on the map: { $count } ({ $names })
    .hint = add an area with the unit's code to content/map.geojson
    .consequence = they are named below the map; no figure is missing
problem-conflicting-values = one campaign, date and indicator with two values: { $first } and { $found }
    .hint = keep the right one
    .consequence = nobody can tell which value is right, so this unit is not published
problem-future-date = the date { $found } is after the day that the site speaks for
    .hint = correct the date, or as_of in site.yaml
    .consequence = not counted yet
problem-part-above-whole = the part { $found } is larger than its whole { $whole }
    .hint = look at both numbers
    .consequence = both numbers are published as written
problem-falling-stock = the running total falls from { $before } ({ $day }) to { $found }
    .hint = correct the mistyped number; if the earlier one was really too high, say why in difficulties of this report
    .consequence = both numbers are published as written, and the chart goes down on this day
problem-blank-report = no number of this report is filled in yet
    .hint = fill in the numbers and save it, or delete the report if it is not needed
    .consequence = it does not count as a report yet
problem-before-start = the date { $found } is before the campaign’s start ({ $day })
    .hint = look at the date, the year above all; or correct period in the campaign’s file
    .consequence = it is counted as written
problem-after-end = the date { $found } is after the campaign’s end ({ $day })
    .hint = look at the date, the year above all; or correct period in the campaign’s file
    .consequence = it is counted; without as_of in site.yaml the newest date becomes the day that the whole site speaks for
problem-empty-table = the table is empty
    .hint = write the names of the columns in the first line and fill in rows, or delete the file
    .consequence = nothing can be counted from this file
problem-missing-column = the column { $column } is missing
    .hint = write the names of the columns in one of the first ten lines
problem-unknown-column = the column "{ $found }" is not used
    .hint = correct the name if this column shall be read
    .consequence = what is in it enters no figure; the other columns are read
problem-repeated-column = the column "{ $found }" is there twice
    .hint = delete or rename one of the two
problem-matched-header = column names that are not written as in the model, but were understood: { $found }
    .hint = as in the model: { $known }
    .consequence = these columns are read as usual
problem-matched-loosely = "{ $found }" was read as "{ $meant }"
    .hint = write it as in the commune’s or the site’s file next time
    .consequence = this row is counted as usual
problem-named-volunteer = a name stands here instead of a volunteer’s id; it fits exactly one person
    .hint = write { $meant }, so that nobody is mistaken for a namesake
    .consequence = this row is counted as usual
problem-unclosed-quote = a quotation mark is opened and never closed
    .hint = close it, or delete it
    .consequence = later rows may be lost, so this unit is not published yet
problem-stray-quote = there is text after a closing quotation mark, so several rows may have become one
    .hint = remove the stray quotation mark; one inside a cell is written twice
    .consequence = rows may be missing, so this unit is not published yet
problem-field-too-long = a cell is longer than { $limit } MB
    .hint = a cell may have { $limit } MB at most; often a quotation mark was opened and not closed
problem-too-many-lines = the file has more than { $limit } lines
    .hint = at most { $limit } lines in a file: split it, for example into one file a month
problem-row-too-long = the row has more cells than the header
    .hint = put a cell that holds a separator in quotation marks
    .consequence = this row is not counted
problem-empty-cell = this cell is empty
    .hint = fill it, or delete the row if it is not needed
    .consequence = this row is not counted
problem-faulty-date = "{ $found }" is not a date
    .hint = write day/month/year as 16/11/2025, and a day that the calendar has
    .consequence = in logs and progress: this row is not counted; in the register: this cell is dropped and the name is not shown
problem-faulty-number = "{ $found }" is not a number that can be used here
    .hint = write digits; a point may group thousands: 4.472; only hours have decimals: 3,5
    .consequence = this row is not counted
problem-doubtful-number = which number is "{ $found }"?
    .hint = if { $guess } is meant, write { $guess }; a point may group thousands, a comma may not
    .consequence = this row is not counted
problem-faulty-id = "{ $found }" is not a valid id
    .hint = an id has only letters without marks, digits, "-" and "_", at most 64, and is no phone or identity number
    .consequence = this person is not in the register, so log rows that name them are not counted either
problem-repeated-volunteer = the volunteer id "{ $found }" is in a row above already
    .hint = give each person an id of their own
    .consequence = the person in this row is not in the register; turns under this code go to the row above
problem-same-person = two rows look like one person with two ids: { $first } and { $found }
    .hint = if it is one person, keep one id and correct the logs
    .consequence = they are counted as two volunteers
problem-lost-letters = letters of the name are lost here, only question marks or boxes are left
    .hint = type the name again; save the file as "CSV UTF-8" or .xlsx next time
    .consequence = if the person agreed to show the name, it is shown like this
problem-unknown-shift = there is no shift "{ $found }"
    .hint = shifts that can be used: { $known }
    .consequence = this row is not counted
problem-unknown-point = there is no help point called "{ $found }"
    .hint = points that can be used: { $known }
    .consequence = this row is not counted
problem-unknown-team = there is no team called "{ $found }"
    .hint = teams that can be used: { $known }
    .consequence = in a log: this row is not counted; in the register: this person has no team yet
problem-unknown-task = there is no task "{ $found }"
    .hint = tasks that can be used: { $known }
    .consequence = this row is not counted
problem-unknown-volunteer = this volunteer is not in volunteers.csv: "{ $found }"
    .hint = add the person to volunteers.csv, or correct this cell
    .consequence = this row is not counted
problem-ambiguous-name = this name fits more than one volunteer
    .hint = write the id instead of the name
    .consequence = this row is not counted
problem-fits-several = "{ $found }" fits more than one entry
    .hint = write the id instead of the name: { $known }
    .consequence = this row is not counted
problem-faulty-campaign = there is no campaign "{ $found }"
    .hint = campaigns that can be used: { $known }
    .consequence = this row is not counted
problem-faulty-indicator = there is no indicator "{ $found }" in this campaign
    .hint = indicators that can be used: { $known }
    .consequence = this row is not counted
problem-nobody-named = the row names no volunteer and gives no number of people
    .hint = write a volunteer’s id or the number of people
    .consequence = this row is not counted
problem-code-and-name-differ = the id and the name in this row are not one person’s
    .hint = correct the id or the name as they are in the register
    .consequence = this turn is counted for { $meant }
problem-people-ignored = the row names a volunteer and gives { $found } people as well
    .hint = to count the group, write its number in another row without a volunteer
    .consequence = one turn of that volunteer is counted
problem-duplicate-row = this row is the same as another one
    .hint = delete one of them, or write down how they differ
    .consequence = it is counted once
problem-elderly-above-helped = more elderly people ({ $found }) than people helped
    .hint = look at both cells
    .consequence = both numbers are added up as written
problem-hours-above-shift = { $found } hours are more than the shift lasts ({ $most } hours)
    .hint = look at the hours; where one person does several things in a shift, part the hours among the rows
    .consequence = the hours are added up as written
problem-faulty-shift = { $kind ->
    [missing-key] this shift lacks the key "{ $key }"
    [wrong-shape] this shift does not have the right form
    [repeated-key] this shift has the key "{ $found }" twice
    [unknown-key] this shift has an unknown key: "{ $found }"
    [unknown-volunteer] this volunteer is not in volunteers.csv: "{ $found }"
   *[other] this shift is wrong: "{ $found }"
 }
    .hint = look at its date, shift, point, team and volunteer ids
    .consequence = this shift is not on the roster
problem-outside-week = the date { $found } is not in week { $week }
    .hint = correct the date of the shift, or week at the top of the file
    .consequence = this shift is not on the roster
problem-double-booked = { $found } is on two shifts at the same time
    .hint = put somebody else on one of them
    .consequence = the roster shows both shifts as written
problem-short-of-hands = this shift wants { $wanted } people and has { $found }
    .hint = add ids to volunteers, or lower wanted
    .consequence = the roster says that hands are missing
problem-no-leader = nobody leads this shift
    .hint = add leader: and the id of somebody on the shift
    .consequence = the roster shows this shift without a leader
problem-closed-point = the point "{ $found }" is closed in the shift { $shift } on { $day }
    .hint = change the shift or the point, or open of the point in commune.yaml
    .consequence = the roster shows this shift, and residents may come to a closed door
problem-minor-in-evening = { $found } is under 16 and on an evening shift
    .hint = put somebody else on this shift
    .consequence = the roster shows this shift as written
problem-no-base-url = there is no base_url, so no Atom feed, sitemap, social cards and QR codes are made
    .hint = add base_url: https://… once the public address is known
    .consequence = the site and all figures are complete
problem-broken-theme = the theme has a fault: { $reason }
    .hint = correct the file in themes/, or delete it to use the built-in one
problem-broken-link = a page links to { $found }, which is not there
    .hint = correct the link in the guide (content/guides) or theme; an outside address needs https://
problem-personal-data = { $leak ->
    [phone] the phone number
    [identity] the identity number
    [licence] the driving-licence number
    [plate] the vehicle plate
    [email] the mail address
    [name] the name of somebody who has not consented,
   *[birth-date] the birth date of a volunteer
 } { $text } is about to be shown in { $path }{ $more ->
    [none] {""}
   *[other] {" "}and { $more } more files
 }
    .hint = { $leak ->
    [phone] declare an office's number in contact, points, publisher or safety; take a person's out of this line
    [email] declare an office's address in publisher or contact; take a person's out of this line
    [name] take the name out of this line, or write the day of consent into the column consent
   *[other] take it out of this line
 }
    .consequence = nothing is published; with --keep-going only this commune is left out
problem-bad-palette = the palette theme.toml is written wrongly from here on
    .hint = a line gives one colour, as ink = "#14212E", below [light], [dark] or [print]
problem-bad-colour = "{ $found }" is not a colour
    .hint = write the colour in quotes, with # and six hexadecimal digits, as "#0B5CAD"
problem-low-contrast = { $found } on { $ground } is hard to see: contrast { $ratio }:1 in [{ $mode }]
    .hint = choose a darker or lighter colour that reaches at least { $least }:1
    .consequence = the site is published with this colour, and people with weak eyes may not be able to read it
problem-no-print = this aoxanh was built without print
    .hint = leave out --print, or use one built with print
    .consequence = the website is complete, only sheets and social cards are missing
problem-broken-print-template = { $origin ->
    [own] a print template of the theme has a fault: { $reason }
   *[other] a print template built into the program has a fault: { $reason }
 }
    .hint = { $origin ->
    [own] correct the file in themes/, or delete it to use the built-in one
   *[other] look at the theme's own files beside it and at theme.toml; if there are none, please report this
 }
    .consequence = nothing is published until this is put right
problem-does-not-fit = the sheet { $sheet } has too little room: "{ $text }" is { $over } mm too long{ $more ->
    [none] {""}
   *[other] ; so it is on { $more } more of its kind
 }
    .hint = shorten that text; this sheet may have { $pages } pages
    .consequence = nothing is published; with --keep-going the site lacks this sheet
problem-unknown-letter = the fonts for print lack { $found }
    .hint = write it in letters, above all emoji and odd signs
    .consequence = the sheet { $sheet } and those with the same text show an empty box □ there; the website does not change

### Look

jump-to-today = Go to today

### My shifts and official sessions

own-title = Shifts of { $code }
own-next = Next shift
own-from = (from { $date } on)
own-later = Shifts after that
own-later-none = No other shift is planned after this one.
own-none = No shift is planned for you from the day of this page on. Once your team’s leader plans one, it appears here.
own-ask = Would you like a shift, or can you not come? Please tell your team’s leader{ $office ->
    [none] { "" }
   *[other] {" "}or { $office }
 } as early as you can.
own-you-lead = You lead this shift
own-leader = Leader: { $leader }
own-with-team = Team: { $team }
own-code-note = This code is printed on your badge and shown on the page “Is this real?”, so that residents can compare.
own-bring-title = What to bring
own-bring-1 = Volunteer’s badge and blue shirt
own-bring-2 = A fully charged phone
own-bring-3 = The log book and a pen
own-bring-4 = Water, and a raincoat when it rains
own-guides-title = Read again before you go
own-calendar = Download your calendar (.ics)
own-calendar-how = Open this file once to put the shifts into your phone’s calendar. To have it kept up to date: hold the button, copy the address, and paste it where your calendar app adds a calendar by URL (subscribes).
own-done-title = What you have done
own-done = Up to { $date }: { $turns } { $n ->
    [one] turn
   *[other] turns
 }, { $hours } hours. Thank you!
own-private = This page is for you alone: whoever has its address can open it, so please do not post it. If it got out, tell your team’s leader.
own-made = Made from the roster of { $date }. Plans may change; look again before you go.
own-roster = Roster of the whole commune
own-door-title = My shifts
own-door-lead = Every volunteer has a page of their own: coming shifts, where, what to bring, and a calendar for the phone.
own-door-ask = The address of your own page is not listed here and no search engine finds it. Please ask your team’s leader or the commune’s youth union for it.
own-door-link = Are you a volunteer? You have a page with your own shifts
volunteers-title = Addresses of volunteers’ own pages – { $name }
volunteers-crumb = Volunteers
volunteers-lead = One address each: send it to that person alone, never to a group.
volunteers-how = Hold an address to copy it, or download the table with a message ready for each person.
volunteers-without-base = There is no base_url in site.yaml, so the addresses below lack their beginning: put the address of the public site in front.
volunteers-table = Download the table (CSV, for Excel)
volunteers-code = Code
volunteers-name = Name
volunteers-team = Team
volunteers-phone = Phone
volunteers-address = Address of the own page
volunteers-message = Message
volunteers-text = Hello, this is the page with your own shifts, please keep it to yourself: { $address }
volunteers-link = Address of each volunteer’s own page
events-calendar-title = Sessions for residents – { $name }
events-calendar-file = Download the sessions (.ics)
calendars-title = Into your phone’s calendar
calendars-how = Download once, or paste the file’s address where your calendar app subscribes (adds a calendar by URL) to have it kept up to date.
calendar-all = All shifts (.ics)
calendar-of-team = { $team } (.ics)
filter-title = Filter by team, point
filter-chosen = Showing only:
filter-teams = Show one team
filter-points = Show one point
filter-all = All
filter-none = No shift of this day fits.
safety-check-code-title = Compare the code on the badge
safety-check-code = Volunteers wear a badge with a session code, such as TCM-9R. Look for it below: if day, time and place agree, the session is real. If it is missing or differs, please call and ask. Even if it agrees, nobody may ask for a one-time code or for money.
safety-find-commune = Find your commune
safety-made-for = This list was made for { $date }. If you read it on another day, please look for that day below.
safety-now-title = Official sessions today
safety-now-none = No session is announced for today.
safety-now-many = There are too many sessions today to list them here. Please open your commune’s page for each session and its code.
safety-later-title = The next seven days
safety-later-none = No session is announced for the next seven days.
safety-session-count = { $count } sessions
safety-commune-count = { $count } communes with sessions
safety-see-commune = Each session and its code
safety-call-title = Whom to call
safety-call = Each commune’s phone number is on its own page. Please call it yourself; do not call back an unknown number.
commune-safety-title = Is this real? – { $name }
commune-safety-description = Official sessions and shifts of { $name } today and in the next seven days, with their codes to compare.
commune-safety-sessions = Official sessions of { $name }
commune-safety-none = For today and the next seven days, { $name } has announced no session. If somebody comes or calls in the campaign’s name, please call and ask first.
commune-safety-all = All communes
commune-safety-link = Somebody came or called? See which sessions are real
cli-secret = Make secret.key for a site that has none, so that each volunteer has a page of their own
secret-done = Wrote { $where }. Keep a copy in a safe place and never publish it. From the next build on each volunteer has a page of their own; the addresses to send are in the internal edition: aoxanh build --audience internal
secret-exists = { $where } is there already and was not overwritten: another secret would change every address that was sent.
secret-file =
    The site’s secret: the address of each volunteer’s own page is made from it.
    Keep a copy: without this file all addresses that were sent change.
    Never publish it: who has it can guess every address.
problem-bad-secret = secret.key holds no secret that can be used
    .hint = the file needs exactly one line of 64 hexadecimal digits (0-9, a-f); lines that begin with # are remarks. Restore it from your copy; if no address was sent yet, delete it and run aoxanh secret
    .consequence = nothing is published: volunteers’ own pages would get wrong addresses
### Offline, feeds, descriptions for programs

kept-note = This page was kept on your phone, with figures up to { $date }.
offline-title = You are offline
offline-text = The page you wanted is not kept on this phone. When there is a network again, press the button below.
offline-again = Try again
offline-kept-title = Pages kept on this phone
commune-bundle = These pages as one ZIP file
bundle-start = Open the page of { $name } by the link above. This folder can be read without a network.
feed-work = Volunteers took { $turns } turns of { $hours } hours in all and helped { $helped } people.
feed-progress = { $campaign }: { $indicator } is at { $value }{ $percent ->
    [none] {""}
   *[other] , { $percent } of the target
 }{ $change ->
    [none] {""}
   *[other] , { $change } in the week
 }; { $reported } / { $communes } units reported this week.
feed-nothing-reported = { $campaign }: no figures yet for { $indicator }; { $reported } / { $communes } units reported this week.
feed-report = { $campaign }: report of { $date }
feed-value = { $indicator }: { $value }
feed-session = { $date }: { $title }
table-summary = All figures of the site
package-source = Reports and logs of the communes

### The quality of the data (internal edition only)

quality-title = Quality of the data
quality-lead = Which communes have not reported, what is not counted and why, what the program repaired. Only the internal edition has this page.
quality-clean = Nothing to worry about: all communes report in time, every row is counted, and no file had to be repaired.
quality-csv = Get the table quality.csv
quality-json = Get quality.json
quality-number-communes = communes not counted
quality-number-rows = rows not counted
quality-number-left-out = messages about what was left out
quality-number-doubtful = places worth a look
quality-number-repaired = places repaired
quality-silent = Reports that are missing
quality-reporting = Never reported: { $never } of { $communes }. Newest report more than { $limit } days old: { $stale }.
quality-not-begun = The campaign begins on { $start }; nobody has to report yet.
quality-ended = The campaign was over on { $end }; the age of reports is counted up to that day.
quality-never = Never reported
quality-stale = Newest report is old
quality-unit = Commune
quality-last = Newest report
quality-days = Days since
quality-communes-left-out = These communes have faulty files and are not on the site:
quality-commune-left-out = this commune is not on the site until this is put right
quality-left-out = Left out, and why
quality-left-out-lead = These files, rows, cells and shifts are not counted, or not on the site.
quality-doubtful = Worth a look
quality-doubtful-lead = These are published just as they were written, but whoever wrote them should be asked.
quality-repaired = Repaired by the program
quality-repaired-lead = These were understood or repaired as the messages say. Your files stay as they are.
quality-kinds = Messages by kind
quality-kind = Kind
quality-severity = Severity
quality-count = Number
quality-of-site = Files of the whole site
quality-hint = Hint: { $text }
quality-consequence = Consequence: { $text }
quality-more = … and { $count } more, see quality.csv
