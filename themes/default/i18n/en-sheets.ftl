## English. The words in workbooks to fill in (aoxanh template).
## Names of columns do not stand here: they are the names that the program reads back.

### Names of the sheets (Excel takes at most 31 characters)

sheet-log = Log
sheet-volunteers = Register
sheet-lists = Lists
sheet-guide = How to fill in

### The sheet to fill in: log

log-title = Volunteer log – { $commune }
log-lead = A row is one person in one shift. How to fill it in is told on the sheet “How to fill in”. Save this file in { $folder }/logs/
hint-needed = needed
hint-needed-choose = needed, choose
hint-choose = choose from the list
hint-campaign = choose; needed where there are several
hint-volunteer = choose a code
hint-volunteer-unlisted = code or name
hint-looked-up = name, shown by itself
hint-people = only without a code
hint-hours = blank: the whole shift
hint-helped = residents
hint-elderly = of them, 60 or older
hint-records = records handled
hint-internal = internal only

### The sheet to fill in: register of volunteers

volunteers-title = Register of volunteers – { $commune }
volunteers-lead = A row is one person. How to fill it in is told on the sheet “How to fill in”. Save as { $folder }/volunteers.xlsx
hint-id = needed, one for each person
hint-name = needed
hint-birth-date = day/month/year
hint-role = choose; blank: member
hint-phone = never on the site
hint-consent = day they agreed to be named
hint-guardian-consent = also needed under 16
hint-available = when they can come
role-leader = leader
role-member = member

### The sheet of lists

lists-title = Lists – { $commune }
lists-lead = The drop-downs take their entries from the lists below. This sheet is for looking up.
lists-source = { $list }: change in { $file }
lists-again = Is an entry missing or wrong? Change it in the file named above, then make this workbook again with aoxanh template.
list-shift = Shifts
list-campaign = Campaigns
list-point = Points
list-team = Teams
list-volunteer = Codes of volunteers
list-task = Tasks
list-role = Roles
list-shift-means = Time
list-campaign-means = Full name
list-point-means = Where
list-volunteer-means = Who
list-task-means = Counts as
task-outreach = outreach session

### While typing

error-title = This cell is not right yet
error-choice = Please press the arrow beside the cell and choose from the list. The lists are on the sheet “{ $sheet }”.
error-volunteer = This code was not in the register when the workbook was made. If they have just joined, keep it. If not, choose again, or leave it blank and write the name in the next column.
error-date = Write a date from { $from } to { $to }, the day before the month, as { $example }. If it is not taken, type the year first: { $iso }.
error-whole = Write a whole number, 0 or more. Leave it blank if you do not know.
error-decimal = Write a number of hours, 0 or more, as 3 or 3.5. Blank means the length of the shift.
error-id = A code has plain letters, digits, - or _, no spaces, and each person has a different one.

### How to fill in the log

log-guide-title = How to fill in the log
log-guide-1 = A row is one person in one shift. Somebody who works two shifts gets two rows. Somebody who does two tasks in one shift gets two rows as well, with the hours parted between them, and it still counts as one turn.
log-guide-2 = Every row needs Date, Shift, and one of two: Volunteer or People. { $campaigns ->
    [1] Campaign may stay blank.
   *[other] Campaign is needed too.
 } An orange cell is missing or wants a second look.
log-guide-3 = Shift, campaign, point, team, code and task: click the cell, press the arrow, and choose. Do not type other names than the list has, because such a row is not counted.
log-guide-4 = When you choose a code, the name appears beside it, so that you know it is the right person. If you do not know the code, leave it blank and type the full name in the column beside it; it must be in the register and fit only one person.
log-guide-4-unlisted = This commune has no register of volunteers yet, so please write People. To make a register: aoxanh template volunteers --commune { $code }
log-guide-5 = A group without codes: leave the code blank and write the head-count in People. A row with a code needs no People.
log-guide-6 = Blank hours mean the length of the shift. Elderly are those of 60 or older among the people Helped.
log-guide-7 = Dates have the day before the month: { $example }. If it is not taken, type the year first: { $iso }.
log-guide-8 = Do not rename columns, and do not add residents’ names or phone numbers to this file. Notes are internal and never shown on the site.
log-guide-9 = This file holds names of volunteers: share it inside the office only. The public site shows the names of those who agreed.
log-guide-10 = When it is filled in, save it as .xlsx in { $folder }/logs/ and run aoxanh check. One file a month works well; this one takes { $rows } rows.

### How to fill in the register

volunteers-guide-title = How to fill in the register
volunteers-guide-1 = A row is one person. Id and Name are needed; leave blank what you do not know.
volunteers-guide-2 = A code has plain letters, digits, - or _. The commune’s next code is { $next }. A code that somebody had is never given to somebody else.
volunteers-guide-3 = { $known ->
    [0] The commune has no register yet.
   *[other] The commune’s register has { $known } people. This workbook is for new ones; the others stay in the file where they are, do not write them again.
 }
volunteers-guide-4 = Choose the team from the list. Role: leader or member; blank means member.
volunteers-guide-5 = Consent is the day on which they agreed that their name is shown on the site. Where it is blank, the site shows the code alone. Under 16 the guardian’s consent is needed too.
volunteers-guide-6 = Birth dates and phone numbers never reach the public site. This file holds personal data: keep it inside the office.
volunteers-guide-7 = Dates have the day before the month: { $example }. If it is not taken, type the year first: { $iso }.
volunteers-guide-8 = When it is filled in, save it as { $folder }/volunteers.xlsx (a volunteers.csv may stay beside it, both are read) and run aoxanh check.
volunteers-guide-8-again = If the folder already has a volunteers.xlsx, copy the new rows to the end of that file.

file-log = log-{ $name }
file-volunteers = register-{ $name }
