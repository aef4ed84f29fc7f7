## Each kind of problem explained, for `aoxanh explain` and docs/diagnostics.md.

explain-missing-file =
    aoxanh needs a file or folder at the place it names, and there is none. What must be there: content/site.yaml, one file for each campaign listed under campaigns, a commune.yaml in every commune's folder, and the theme's folder named by theme.
    .why = Without site.yaml, a campaign or the theme no page can be made; the earlier site stays. Without commune.yaml aoxanh cannot tell whose folder it is; with --keep-going only that commune is missing from the site.
    .fix =
        - A slip in the name: rename the file, letter by letter. The ending is .yaml, not .yml or .yaml.txt; to see endings in Windows, open the folder and choose View → File name extensions.
        - The file lies elsewhere: move it to the folder in the message.
        - The campaign is no longer used: delete its id from campaigns in site.yaml.
        - A folder in content/communes that is no commune's: move it out.
    .wrong =
        content/communes/18229-duc-tho/commune.yml
    .right =
        content/communes/18229-duc-tho/commune.yaml

explain-unreadable-file =
    The file or folder is there, but the machine will not let it be read. The reason stands after the colon of the message.
    .why = aoxanh does not guess what is inside, so it stops and the earlier site stays. If the file belongs to a commune, --keep-going publishes the rest without that commune.
    .fix =
        - “There is no permission to read it”: open the file's Properties and give your account the right to read it, or ask whoever looks after the computer.
        - The file is open in Excel or another program: save, close it, and run again.
        - A file on OneDrive or Google Drive that has not been downloaded: right-click it, choose “Always keep on this device”, and wait for it to arrive.
        - A fault of the disk or USB stick: copy the file again from elsewhere.

explain-not-a-file =
    A file is needed here, but there is a folder (or something else that is no file) of that name. This often comes from unzipping: the program made a folder called commune.yaml and put the real file inside it.
    .why = Until the file is in its place nothing is published and the earlier site stays. If the file belongs to a commune, --keep-going publishes the rest without that commune.
    .fix =
        1. Open the folder that the message names and see whether the real file is in it.
        2. Move the real file out, under another name for now.
        3. Delete the empty folder, then give the file its proper name.
    .wrong =
        content/communes/18229-duc-tho/commune.yaml/commune.yaml
    .right =
        content/communes/18229-duc-tho/commune.yaml

explain-file-too-large =
    The file is larger than aoxanh reads; the limit is in the message. The limits of each kind of file stand in docs/limits.md.
    .why = One oversized file could use up the computer's memory and spoil the build for every commune. The whole file is not read; the earlier site stays until the file is smaller.
    .fix =
        - Logs: split them by month, as logs/2025-10.csv and logs/2025-11.csv. Every file in the logs folder is read; nothing has to be joined again.
        - Progress: make a folder progress and split it into progress/2025-10.yaml, progress/2025-11.yaml.
        - An Excel file that is heavy with pictures or formatting: copy only the filled table into a new workbook with Paste Special → Values, and save it as .xlsx.

explain-symlink =
    This is a symbolic link (a signpost to another place on the computer), not a real file or folder. aoxanh does not follow links.
    .why = A link may lead out of the site's folder and put a private file of the computer on the web by accident. While the link is there, the earlier site stays.
    .fix =
        1. Delete the link (the original at the other place is not lost).
        2. Copy the real file or folder to this place.

explain-not-utf8 =
    The file is not saved as UTF-8 (the common encoding, which can write every Vietnamese letter), so part of it cannot be read as text. For a CSV table this means that the file is full of null characters: usually UTF-16 without its opening mark, or no text at all.
    .why = Read by guesswork, “Đức Thọ” may turn into “Äá»©c Thá»”, so aoxanh does not read the file. The earlier site stays until it is saved again.
    .fix =
        - YAML files and guides in Notepad: File → Save As, set Encoding to UTF-8, save. In VS Code: click the name of the encoding at the bottom right → “Save with Encoding” → UTF-8.
        - A table in Excel: File → Save As → CSV UTF-8; or save it as .xlsx and delete the old .csv. Google Sheets: File → Download → .csv, which is always UTF-8. LibreOffice: File → Save As → Text CSV, with the character set Unicode (UTF-8).
        - Then open it again and check that the names of people and villages still have their marks.

explain-legacy-encoding =
    The text of this table was typed in an old encoding, that of the fonts .VnTime (TCVN3) or VNI-Times (VNI), so that “Cộng hòa” is stored as “Céng hßa”. Or the .csv file is no text at all, for instance an Excel file with its ending changed.
    .why = A wrong guess would change the names of people and villages without anyone noticing, so aoxanh does not convert the text and counts no row of the file. The earlier site stays; with --keep-going only this commune is missing.
    .fix =
        1. Open the file in Excel and look at the font's name: “.Vn…” is TCVN3, “VNI-…” is VNI.
        2. Select the whole table and press Ctrl+C.
        3. Press Ctrl+Shift+F6 to open Unikey's toolkit (Công cụ). Source (Nguồn): TCVN3 (ABC) or VNI Windows; target (Đích): Unicode. Choose to convert the clipboard, that is, what you just copied, and press “Chuyển mã”. Next time “Chuyển mã nhanh” (quick conversion) will do.
        4. Back in Excel press Ctrl+V, change the font to Times New Roman, and read some of the names.
        5. File → Save As → CSV UTF-8 (UTF-8 is the common encoding, which can write every Vietnamese letter). Google Sheets: File → Download → .csv. LibreOffice: File → Save As → Text CSV, character set Unicode (UTF-8).
        If it is an Excel file with another ending: change the ending back, open the file, and save it as .xlsx.
    .wrong =
        Ngµy;Ca;ChiÕn dÞch;§iÓm;M· TNV
        01/11/2025;S¸ng;§Êt ®ai;Trô së C«ng an x·;DT-014
    .right =
        Ngày;Ca;Chiến dịch;Điểm;Mã TNV
        01/11/2025;Sáng;Đất đai;Trụ sở Công an xã;DT-014

explain-old-encoding =
    The CSV file (a table saved as text) is in windows-1258, the Vietnamese encoding of older Windows. aoxanh recognised it and converted it to Unicode; every row is read.
    .why = No figure changes. Saved once as UTF-8 (the common encoding, which can write every Vietnamese letter), the file shows the right marks in every program, and this note goes away.
    .fix =
        - Read some of the names in the file and see whether their marks are right.
        - Excel: File → Save As → CSV UTF-8. Google Sheets: File → Download → .csv. LibreOffice: File → Save As → Text CSV, character set Unicode (UTF-8).

explain-unreadable-workbook =
    The file ends in .xlsx, but what is inside is no Excel workbook that can be read. Usually it has a password, or it is an .xls or .ods file with its ending changed, or a download broke off.
    .why = Nothing in the file is counted yet: better to wait for the right file than to publish figures with a part missing. The earlier site stays; with --keep-going only this commune is missing.
    .fix =
        1. Open it in Excel, LibreOffice or Google Sheets. If it does not open, ask the sender for it again.
        2. Remove the password, if there is one: in Excel, File → Info → Protect Workbook → Encrypt with Password, and empty the field.
        3. Save it again as .xlsx. Excel: File → Save As → Excel Workbook (.xlsx). LibreOffice: File → Save As → Excel 2007-365 (.xlsx). Google Sheets: File → Download → Microsoft Excel (.xlsx).

explain-sheet-too-wide =
    A sheet has a filled cell too far to the right; the largest number of columns is in the message, and a table for aoxanh needs little more than ten. Usually it is a forgotten note or formula.
    .why = A cell so far away may be a figure pasted in the wrong place, so nothing in the file is counted until that is clear.
    .fix =
        1. Go to the cell in the message: in Excel press Ctrl+G, type the cell's name, press Enter.
        2. If it is not needed: select all columns from the right edge of the table to that cell, right-click → Delete. If it is a real figure: move it to its column.
        3. Save. Every sheet of the file is looked at, also those that are no log.

explain-too-many-cells =
    The workbook has more than 200,000 cells with text or numbers, all sheets together. A log of thirteen columns gets there only after about 15,000 rows.
    .why = A file with too many cells could use up the computer's memory, so nothing in it is counted; the earlier site stays.
    .fix =
        - Delete sheets that are not needed: drafts, summaries, lists.
        - Formulas dragged down over thousands of empty rows: delete what is below the last row of the table.
        - A log that really is that long: split it by month into several files in the logs folder, as 2025-10.xlsx and 2025-11.xlsx.

explain-field-too-long =
    A CSV table (saved as text, with a comma or semicolon between cells) has a cell longer than 1 MB, about a million letters. Nearly always a quotation mark was opened and not closed, so that the rows after it were swallowed by one cell.
    .why = Swallowed rows would be missing from the totals without anyone noticing, so nothing in the file is counted.
    .fix =
        1. Go to the line in the message and look for a quotation mark (") that is stray or not closed.
        2. Delete it; a quotation mark that is really needed inside a cell is written twice ("").
        3. If a picture or a whole document was pasted into the cell: delete it and keep only the words that are needed.

explain-unused-file =
    aoxanh does not know what this file or folder is for and passes it over. Usually its name, its ending or its place is not the expected one; or the file really is not needed.
    .why = If it holds figures, they are not on the site: the commune may be shown as “not reported” although it has sent everything.
    .fix =
        - Ending .xls (old Excel) or .ods: open it and save it as .xlsx or CSV UTF-8.
        - Ending .yml or .yaml.txt: change it to .yaml.
        - A log right in the commune's folder: move it into the folder logs. Rosters go into the folder roster. The register of volunteers must be called volunteers, progress must be called progress.
        - A campaign that nothing names: add its id to campaigns in site.yaml.
        - A guide or campaign with Vietnamese marks or spaces in the file's name: rename it, using only letters without marks, digits, hyphens and underscores.
        - A file that is not needed: move it out of content.
    .wrong =
        content/communes/18229-duc-tho/2025-11.xls
    .right =
        content/communes/18229-duc-tho/logs/2025-11.xlsx

explain-repaired-letter =
    The file has a letter that looks like Đ or đ but is an Icelandic one ({"\u00D0"}, {"\u00F0"}). aoxanh replaced it by the Vietnamese letter.
    .why = People cannot see the difference, but computers treat them as two letters: a search for “Đức Thọ” would find nothing. No figure changes.
    .fix = Nothing has to be done. To be rid of the note: press Ctrl+H, copy the {"\u00D0"} from the file into Find, type Đ into Replace, choose Replace All (with “match case”), do the same for {"\u00F0"} and đ, and save.

explain-replaced-character =
    The file has an invisible control character that web pages may not hold. aoxanh replaced it by {"\uFFFD"} so that you can see where it was.
    .why = Such characters come in when text is copied from a PDF or another program. The {"\uFFFD"} shows on the site if that text is published, and a name with {"\uFFFD"} in it does not match the right one.
    .fix =
        1. Go to the line or cell in the message.
        2. Delete the whole word and type it again by hand (do not copy it), then save.

explain-bad-yaml =
    The YAML file (text made of lines “key: value”, in which the indent says what belongs to what) is written in a way that cannot be read. aoxanh names the line at which it no longer understood; the slip itself may be on the line before.
    .why = One wrong indent can give a number to another indicator, so the whole file is not read. The earlier site stays until it is corrected.
    .fix =
        - A colon is followed by a space.
        - Indent with spaces, not with the Tab key; keys of one level have the same indent.
        - Every bracket and quotation mark that opens must close.
        - Text with a colon and a space inside, or one that begins with a sign such as an asterisk, @ or %: put the whole text in quotation marks.
        - There is no second line of --- in the file.
    .wrong =
        - campaign:dat-dai
          as_of: 2025-11-16
           difficulties: Khó khăn: thiếu máy quét
    .right =
        - campaign: dat-dai
          as_of: 2025-11-16
          difficulties: "Khó khăn: thiếu máy quét"

explain-yaml-alias =
    A value begins with an ampersand (&), an asterisk or an exclamation mark. In YAML (text made of lines “key: value”) these are marks that repeat a value or change its type; aoxanh does not use them.
    .why = Such marks can turn a small file into billions of values and freeze the computer, so the whole file is not read. The earlier site stays.
    .fix =
        - If it is just text: put the whole text in quotation marks.
        - If it is meant to repeat a value: write the value out in each place.
    .wrong =
        difficulties: ! Thiếu máy quét
    .right =
        difficulties: "! Thiếu máy quét"

explain-yaml-too-deep =
    The values in this YAML file (ending .yaml) are nested more than 64 levels deep. Real content needs about six, so this is usually a run of opening brackets or dashes typed by accident, or a file that was not meant for aoxanh.
    .why = A file nested too deeply could make the program break off, so the whole file is not read and the earlier site stays.
    .fix =
        1. Go to the line in the message and delete the brackets or dashes that are too many.
        2. If the file is in disorder, copy it again from an earlier version, or make a sample site with aoxanh init thu-nghiem and see what a right file looks like.

explain-yaml-too-many-values =
    The YAML file (ending .yaml) holds more than 100,000 values. A commune's weekly reports of a whole year have a few thousand.
    .why = A file with too many values slows the build and takes memory from every commune, so the whole file is not read; the earlier site stays.
    .fix =
        - Progress over a long time: make a folder progress and split it by month, as progress/2025-10.yaml and progress/2025-11.yaml.
        - Something was pasted again and again: delete the repetitions.

explain-wrong-shape =
    The value has another form than is needed here: keys and values, a list, or a single value. The message says which one. An empty commune.yaml or site.yaml is reported like this too.
    .why = The value is not read. What was meant is not clear and aoxanh does not guess; the earlier site stays.
    .fix =
        - A list is needed: one item on each line, beginning with a hyphen and a space; or all of them in square brackets, parted by commas. A single item is written like this as well.
        - Keys and values are needed: write “key: value”, one key on each line.
        - A single value is needed: write only a number or a text, without hyphens and brackets.
    .wrong =
        guides: xac-minh-dat-dai
    .right =
        guides:
          - xac-minh-dat-dai

explain-unknown-key =
    The YAML file (ending .yaml) has a key, that is, a word before a colon, that aoxanh does not know at this place. Usually a letter is wrong, the key is Vietnamese, or a wrong indent has put it on another level.
    .why = If it were passed over, what stands behind the key would silently be lost. So this is an error, and the earlier site stays until it is corrected.
    .fix =
        - See “did you mean …?” and the list of known keys in the message, and correct the key. Keys are English, in small letters.
        - The key is right and still reported: indent it like the other keys of its group.
        - A text with a comma inside braces: put the whole text in quotation marks, or what follows the comma is taken for a key.
        - A remark for yourself: write it after a number sign, and aoxanh passes it over.
    .wrong =
        contact:
          office: Đoàn xã Đức Thọ
          sdt: "0239 000 1014"
    .right =
        contact:
          office: Đoàn xã Đức Thọ
          phone: "0239 000 1014"

explain-repeated-key =
    One key (the word before the colon) is written twice in the same group of the YAML file. The message names both places.
    .why = The two values may differ and nobody can tell which is right, so nothing is published; the earlier site stays.
    .fix =
        - Both values are the same: delete one line.
        - The values differ: ask whoever wrote them and keep the right one.
        - They are two reports: each report is an item of its own, beginning with a hyphen.
    .wrong =
        - campaign: dat-dai
          as_of: 2025-11-09
          as_of: 2025-11-16
    .right =
        - campaign: dat-dai
          as_of: 2025-11-16

explain-missing-key =
    A key that is needed is missing (the key is the word before the colon), or there is nothing behind it. The message names the key and the place.
    .why = Without it aoxanh does not know which commune, day or indicator is meant, so nothing is published; the earlier site stays.
    .fix =
        - Add the key with the same indent as its neighbours, and write the value after a colon and a space.
        - Keys that are needed: commune.yaml has code, name, kind; each point, team and village has id, name; each progress report has campaign, as_of, values; each session has date, title; a roster has week; a guide has title; a campaign has name, period, indicators.
        - The key is there and still reported: see whether its indent has put it into another group.
    .wrong =
        - campaign: dat-dai
          values:
            thua-da-ra-soat: 11230
    .right =
        - campaign: dat-dai
          as_of: 2025-11-16
          values:
            thua-da-ra-soat: 11230

explain-empty-text =
    A value is needed and there is none: a list without items, a hyphen with nothing behind it, or two quotation marks with nothing between them.
    .why = Empty is not 0: aoxanh does not guess, so nothing is published and the earlier site stays.
    .fix =
        - Write the value, or delete the hyphen that is too many.
        - No figure for an indicator yet: delete the whole line of that indicator (do not write 0); the site will say “not reported”.
        - A list that is optional (such as shifts, tasks) and not needed yet: delete the key as well.
    .wrong =
        values:
          thua-da-ra-soat: 11230
          thua-sach: ""
    .right =
        values:
          thua-da-ra-soat: 11230

explain-text-too-long =
    A text in a YAML file (ending .yaml) is longer than the limit in the message. The limit is in bytes: a letter without marks takes one, a letter with marks two or three; 20,000 bytes still hold a few printed pages.
    .why = A text that long usually comes from a quotation mark that was not closed, so that many lines became one. The value is not read; the earlier site stays.
    .fix =
        - Look for a quotation mark at this place that is not closed.
        - If it really is a long text: keep a summary here, and write long instructions as an .md file in content/guides.

explain-bad-id =
    An id is the short name by which files refer to each other, such as dat-dai or cong-an. This one has a character that cannot be used: an id has only letters without marks, digits, hyphens and underscores, at most 64 of them.
    .why = Ids stand in web addresses and wherever else they are named; one with marks or spaces would break links. Nothing is published and the earlier site stays.
    .fix =
        1. Drop the marks and write a hyphen for each space: “Công an” becomes cong-an. The full name with its marks goes into the key name.
        2. Change the id in other files that name it too (progress, logs, rosters).
    .wrong =
        points:
          - id: Công an
            name: Trụ sở Công an xã
    .right =
        points:
          - id: cong-an
            name: Trụ sở Công an xã

explain-bad-code =
    The code of the administrative unit in commune.yaml must have exactly five digits, as 18229. Here are too few, too many, or other characters.
    .why = The code is the commune's identity: only with the right one do its figures go to the right place. This unit is not counted; with --keep-going the others are published.
    .fix =
        - Look the code up in Viet Nam's list of administrative units (the list after the reorganisation of 2025); take the commune's code, not that of the province or of a former district.
        - Excel tends to drop zeros at the front: write all five digits, in quotation marks.
    .wrong =
        code: 4
    .right =
        code: "00004"

explain-bad-date =
    This value is no date written as year-month-day, or a day that the calendar does not have (as 30 February), or its year is not between 1900 and 2200. YAML files (text made of lines “key: value”) take only this form; 16/11/2025 is for tables.
    .why = The date decides which report a figure belongs to. Mistaking 07/11 for 11/07 would be four months off, so nothing is published and the earlier site stays.
    .fix = Write four digits for the year, two for the month and two for the day, with hyphens between them and zeros in front where needed: 2025-09-07.
    .wrong =
        as_of: 16/11/2025
    .right =
        as_of: 2025-11-16

explain-bad-time =
    This value is no time written as hour:minute between 00:00 and 24:00. If it is a shift in site.yaml, it may also begin and end at the same time.
    .why = The times of a shift tell how long a turn is and when a point is open. With a wrong time residents come and find nobody; so nothing is published and the earlier site stays.
    .fix =
        - Write it in quotation marks, with two digits for the minutes: "07:30". Not 7h30 and not 7.30.
        - A shift past midnight: to is smaller than from, as from "20:00", to "01:00".
    .wrong =
        from: 7h30
        to: 11h30
    .right =
        from: "07:30"
        to: "11:30"

explain-bad-week =
    A roster's week must be the year, a hyphen, the letter W and two digits, as 2025-W46. Weeks are numbered by ISO (they begin on Monday); most years have 52, some 53.
    .why = Without the week no shift of the file can be put on the roster. The earlier site stays; with --keep-going only this commune is missing.
    .fix =
        1. Find the number of the week of its Monday: in Excel, use the formula ISOWEEKNUM on a cell with that date; Google Sheets and LibreOffice have it too.
        2. Write it with a zero in front if the week has one digit: 2026-W03.
    .wrong =
        week: tuần 46/2025
    .right =
        week: 2025-W46

explain-bad-number =
    A whole number from 0 on is needed here, in digits only. This value has letters, a minus sign or other characters.
    .why = What cannot be read cannot be added up; aoxanh does not put 0 in its place, because the site would then say something untrue. Nothing is published and the earlier site stays.
    .fix =
        - Leave only the digits; the unit (thửa, hồ sơ) is already in the campaign's file.
        - No figure yet: delete the whole line; do not write 0 or “không có”.
        - A figure that has to go down (a minus sign): for a running total write the new total; for an indicator that counts additions correct the report that said too much.
    .wrong =
        values:
          thua-da-ra-soat: 11230 thửa
    .right =
        values:
          thua-da-ra-soat: 11230

explain-ambiguous-number =
    The number has a point, a comma, a space or an underscore inside. In a YAML file (text made of lines “key: value”) nobody can tell whether 4.472 is four thousand four hundred and seventy-two or a little under four and a half.
    .why = A wrong guess would be off by a factor of a thousand. aoxanh asks instead of guessing; nothing is published and the earlier site stays.
    .fix = Write the digits without anything between them. (In Excel and CSV tables both 4.472 and 4 472 mean 4472.)
    .wrong =
        values:
          thua-da-ra-soat: 4.472
    .right =
        values:
          thua-da-ra-soat: 4472

explain-bad-choice =
    Only one of a few words can stand here; the message lists them, and they must be written exactly so, with marks and in small letters. For example: the kind of a commune is xã, phường, đặc khu or thị trấn; the kind of an indicator is stock (a running total) or flow (additions); the audience of a guide is resident or volunteer.
    .why = These words change how things are counted: taking additions for a running total makes the whole sum wrong. So nothing is published and the earlier site stays.
    .fix = Copy one of the words in the message exactly; see “did you mean …?” where it is given.
    .wrong =
        kind: Xã
    .right =
        kind: xã

explain-bad-days =
    A key in open must be a day of the week in short English (mon tue wed thu fri sat sun) or a range like mon-fri.
    .why = Opening hours are shown on the commune's page, and residents come by them. What is not understood is not published; the earlier site stays.
    .fix =
        - Monday to Friday: mon-fri. Saturday: sat. Sunday: sun.
        - Single days: one line for each.
    .wrong =
        open:
          t2-t6: [sang, chieu]
    .right =
        open:
          mon-fri: [sang, chieu]

explain-bad-location =
    The location of a help point is two numbers in square brackets: longitude first, then latitude, with a decimal point. In Viet Nam longitudes are about 102 to 110 and latitudes about 8 to 24.
    .why = A wrong location would send residents somewhere else. Nothing is published and the earlier site stays.
    .fix =
        - Google Maps gives the latitude first: right-click the place, copy the two numbers, and exchange them.
        - Write a point, not a comma, before the decimals.
        - The location is not known: delete the line location; the point is still published, only not on the map.
    .wrong =
        location: [18.5036, 105.5791]
    .right =
        location: [105.5791, 18.5036]

explain-bad-url =
    base_url in site.yaml must be a whole web address that begins with https:// (or http://) and has no Vietnamese marks, spaces, question mark or number sign.
    .why = This address stands in the feed and the sitemap; a wrong one leads readers elsewhere. Nothing is published and the earlier site stays.
    .fix =
        - Open the site in a browser and copy the address from the address bar, without what follows a question mark or number sign.
        - The address is not known yet: delete the line base_url; the site works without it.
    .wrong =
        base_url: aoxanh.example/ha-tinh
    .right =
        base_url: https://aoxanh.example/ha-tinh/

explain-bad-period =
    The campaign's last day (end) is before its first day (start).
    .why = The period gives the days that are left and what is needed each day; backwards, all of these figures would be wrong. Nothing is published and the earlier site stays.
    .fix =
        - The two dates are exchanged: put them right.
        - A slip in the year: correct it, above all where a campaign runs over New Year.
    .wrong =
        period:
          start: 2025-11-30
          end: 2025-09-01
    .right =
        period:
          start: 2025-09-01
          end: 2025-11-30

explain-repeated-id =
    One id is used for two entries of the same list: two points, teams, villages, shifts, tasks or indicators, or a campaign listed twice. The message names both places.
    .why = When a log names this id, nobody can tell which entry is meant. So nothing is published and the earlier site stays.
    .fix =
        - One entry was copied by accident: delete it.
        - They are two different entries: give the second one a new id, and change it wherever it is named.
    .wrong =
        points:
          - id: nvh
            name: Nhà văn hóa tổ dân phố Quang Trung
          - id: nvh
            name: Nhà văn hóa thôn Yên Thượng
    .right =
        points:
          - id: nvh-quang-trung
            name: Nhà văn hóa tổ dân phố Quang Trung
          - id: nvh-yen-thuong
            name: Nhà văn hóa thôn Yên Thượng

explain-unknown-id =
    A key names an id that is not in its list: the village or team of a session, the village of a point (villages and teams are in commune.yaml), or a shift in open (shifts are in site.yaml). The id is needed here, not the name.
    .why = Residents could be sent to the wrong place or at the wrong time, so nothing is published; the earlier site stays.
    .fix =
        - See “did you mean …?” and correct the id.
        - A new village or team: add it to villages or teams of commune.yaml.
        - Where site.yaml has no shifts, they are sang, chieu, toi.
    .wrong =
        village: Quang Trung
    .right =
        village: quang-trung

explain-unknown-campaign =
    A YAML file (ending .yaml) names a campaign that is not in campaigns of site.yaml. The id is needed here, as dat-dai, not the name.
    .why = A figure whose campaign is not known cannot be added to anything. The earlier site stays; if the file is a commune's, with --keep-going only that commune is missing.
    .fix =
        - A slip: correct it by “did you mean …?”.
        - A new campaign: add its id to campaigns in site.yaml and make the file content/campaigns/(id).yaml.
        - A campaign that was dropped: delete what names it.
    .wrong =
        - campaign: Đất đai
          as_of: 2025-11-16
    .right =
        - campaign: dat-dai
          as_of: 2025-11-16

explain-unknown-indicator =
    A YAML file (ending .yaml) names an indicator that this campaign does not have: in values of a report, in targets of a commune, or in headline or part_of of the campaign itself.
    .why = A number given for an unknown indicator counts nowhere, and the commune may look worse than it is. So nothing is published and the earlier site stays.
    .fix =
        - A slip: correct it by “did you mean …?”. The ids are under indicators in the campaign's file in content/campaigns.
        - The indicator belongs to another campaign: move the number to a report of that campaign.
        - A new indicator: add it to indicators of the campaign.
    .wrong =
        values:
          thua-ra-soat: 11230
    .right =
        values:
          thua-da-ra-soat: 11230

explain-unknown-guide =
    The campaign's guides name a guide that does not exist. A guide's id is the name of its file in content/guides without .md.
    .why = Residents would not find a guide that they need. Nothing is published and the earlier site stays.
    .fix =
        - A slip: correct it by “did you mean …?”; leave .md out.
        - Not written yet: make the file in content/guides, or delete the id from guides for now.
    .wrong =
        guides:
          - xac-minh-dat-dai.md
    .right =
        guides:
          - xac-minh-dat-dai

explain-missing-front-matter =
    A guide must begin with a head between two lines that hold only three hyphens (---). This file does not have --- on its very first line, or has no second such line.
    .why = The head gives the title and the campaign. Without it the guide is not published, and neither is anything else; the earlier site stays.
    .fix =
        1. Delete empty lines, spaces or text before the first ---.
        2. Write at least a title between the two lines of ---.
        3. The text begins after the second ---.
    .wrong =
        Xem lại thông tin thửa đất

        Mọi gia đình có đất ở xã.
    .right =
        ---
        title: Xem lại thông tin thửa đất
        ---
        Mọi gia đình có đất ở xã.

explain-unknown-hole =
    The guide has a hole, that is, a name in double braces which aoxanh replaces with each commune's own information, but aoxanh does not know this name.
    .why = Left as it is, residents would see braces in place of a telephone number or an address. The guide is not published; the earlier site stays.
    .fix =
        - Correct it by “did you mean …?”.
        - Holes inside a sentence: commune.name, commune.office, commune.phone, province.name.
        - Holes on a line of their own: points (places and hours), events (coming sessions), bring (what to bring), never_ask (what is never asked for).
    .wrong =
        Xin gọi {"{{"} commune.tel {"}}"} để hỏi.
    .right =
        Xin gọi {"{{"} commune.phone {"}}"} để hỏi.

explain-misplaced-hole =
    The holes points, events, bring and never_ask are replaced with a whole list, so they must stand alone on a line. Here one stands inside a sentence, a table or a heading.
    .why = A list does not fit into a sentence; residents could not read the hours and places. The guide is not published; the earlier site stays.
    .fix =
        1. Find the hole in the file (Ctrl+F).
        2. Move it to a line of its own, with no other words on that line.
    .wrong =
        Bà con đến {"{{"} points {"}}"} để được giúp.
    .right =
        Bà con đến các điểm sau để được giúp:

        {"{{"} points {"}}"}

explain-too-deep =
    Lists, quotations or emphasis in the guide are nested more than 32 levels deep. Usually greater-than signs or asterisks were repeated at the beginning of a line, or a mail was copied that had been answered many times.
    .why = Nobody can read such a list on a phone, and the program could break off. The guide is not published; the earlier site stays.
    .fix =
        1. Go to the line in the message and delete the repeated signs at its beginning.
        2. Write it as a list of one or two levels, or as parts with headings.

explain-unsafe-link =
    The guide has a link of a kind that cannot be used, so the page keeps only its words, which cannot be clicked. What can be used: addresses that begin with http://, https://, mailto: (mail) or tel: (a call), and relative links within the site.
    .why = An unusual link can run commands on the reader's device, or point to a file that is only on your computer. The guide is published all the same, and no figure changes.
    .fix =
        - A file on your computer (C:\…, file:): put the file on a website and use its https:// address.
        - Zalo and other apps: use https://zalo.me/… instead of zalo://….
        - An address that begins with one slash: write https:// and the whole domain name.
    .wrong =
        Xem [mẫu đơn](file:///C:/mau-don.pdf).
    .right =
        Xem [mẫu đơn](https://aoxanh.example/mau-don.pdf).

explain-repeated-commune =
    Two folders in content/communes have a commune.yaml with the same code. The message names both files.
    .why = Nobody can tell which folder is the real unit's, so neither is counted. The earlier site stays; with --keep-going the other units are published.
    .fix =
        - One commune was copied into two folders: bring its logs and progress together in one and move the other out of content.
        - Two different communes: a commune.yaml was copied from another commune and its code not changed; look up the five digits and correct code.

explain-no-communes =
    There is no commune's or ward's folder in content/communes yet.
    .why = The site is made, but it has no figures, help points or rosters.
    .fix =
        1. Make a folder for each commune or ward, named by its code and its name without marks: content/communes/18229-duc-tho.
        2. Put a file commune.yaml into it with at least code, name and kind.
        3. If the folders are there already: see whether communes lies inside content, and whether --root names the right folder.

explain-bad-map =
    The file content/map.geojson cannot be read as a map. aoxanh needs GeoJSON: a FeatureCollection in which each commune or ward is an area (Polygon or MultiPolygon) with a property code, in degrees of longitude and then latitude, WGS 84.
    .why = A wrong map would be believed, so nothing is guessed. Nothing is published and the earlier site stays.
    .fix =
        - The file was cut off or damaged by hand: export it again from a map program as GeoJSON with the coordinates EPSG:4326 (WGS 84).
        - Latitude before longitude: in Viet Nam the first number is about 102 to 117 and the second about 7 to 24; exchange the two numbers of every point.
        - Coordinates in metres (VN-2000, UTM): convert them to WGS 84 before exporting.
        - There is no map yet: move the file out of content. The site then draws each commune as a square near its real place and needs no map.
    .wrong =
        {"{"}"type": "Feature", "geometry": {"{"}"type": "Point", "coordinates": [18.50, 105.58]{"}"}{"}"}
    .right =
        {"{"}"type": "FeatureCollection", "features": [
          {"{"}"type": "Feature", "properties": {"{"}"code": "18229"{"}"},
           "geometry": {"{"}"type": "Polygon", "coordinates": [[[105.56, 18.48], [105.60, 18.48], [105.58, 18.52], [105.56, 18.48]]]{"}"}{"}"}
        ]{"}"}

explain-map-without-code =
    An area on the map has no code, so nobody can tell which commune or ward it is.
    .why = An area without a code is not drawn; its commune is named below the map.
    .fix =
        - Open the map in QGIS or mapshaper.org, add a property called code, and write the five digits that commune.yaml has.
        - The property has another name (as ma_xa, MAXA): rename it to code.
        - The area is not needed, as an empty island or a lake: nothing to do.

explain-map-unknown-code =
    An area on the map has a code that no commune or ward of the site has. Usually the file holds other provinces too, or it is a map from before 1 July 2025.
    .why = These areas are not drawn. If the map is an old one, the new communes are missing on it as well.
    .fix =
        - The file holds several provinces: leave it, or keep only your province to make it lighter.
        - The code is mistyped: correct it as code in commune.yaml has it.
        - The map is old: look for boundaries of the units since 1 July 2025.

explain-map-repeated-code =
    Two or more areas on the map have the same code. aoxanh takes them for parts of one commune, such as mainland and island.
    .why = If one of them belongs to another commune, it is coloured by the wrong figures.
    .fix =
        - They are parts of one unit: nothing to do.
        - They are different units: correct the code that was copied by mistake.

explain-map-missing-commune =
    A commune or ward of the site has no area in content/map.geojson.
    .why = The map cannot colour it; its name and link stand below the map. No figure is missing.
    .fix =
        - Add an area with the unit's code, or correct the code of the area that is there.
        - There are no boundaries at all: move map.geojson out of content, and the site draws every commune as a square.

explain-conflicting-values =
    One campaign, one date and one indicator have two different values, in one file or in two. The message gives both values and both places.
    .why = Nobody can tell which is right, so this unit is not published: a number that may be wrong would be worse. The earlier site stays; with --keep-going the other units are published.
    .fix =
        - The later value is a correction: delete the earlier one.
        - A slip in a date: correct as_of of one of the reports.
        - An indicator that counts additions was reported twice on one day: add the two up and write one number.
        - There is both a progress.yaml and a progress.csv: keep each report in one of them only.
    .wrong =
        as_of;campaign;indicator;value
        16/11/2025;dat-dai;thua-da-ra-soat;11230
        16/11/2025;dat-dai;thua-da-ra-soat;11320
    .right =
        as_of;campaign;indicator;value
        16/11/2025;dat-dai;thua-da-ra-soat;11320

explain-falling-stock =
    A running total (everything up to the day of the report) is lower than in an earlier report, and the report does not say why under difficulties. A running total normally rises or stays.
    .why = Both numbers are published as written. The chart goes down and the pace and the projected finish follow it, so readers may get a wrong idea of the commune.
    .fix =
        - One of the two was mistyped: correct that report.
        - The week's additions were written instead of the total: write the total up to that day.
        - The earlier number really was too high (for instance, some were counted twice): keep the new one and say why in difficulties of the newer report. A progress.csv has no such column; add a progress.yaml with the same campaign, date and value and a line difficulties.
    .wrong =
        - campaign: dat-dai
          as_of: 2025-11-16
          values:
            thua-da-ra-soat: 10870
    .right =
        - campaign: dat-dai
          as_of: 2025-11-16
          values:
            thua-da-ra-soat: 10870
          difficulties: Rà soát lại, bỏ 360 thửa đã đếm trùng

explain-before-start =
    The report is dated before the campaign begins (start in the campaign's file).
    .why = It is counted as written. If the date is wrong, the pace and the chart reach back into time for no reason.
    .fix =
        - A slip in the year or month: correct the report's date.
        - The campaign really began earlier: correct start in the campaign's period.
        - It is the state before the campaign, and you want to keep it: nothing has to be done; this is only a reminder.
    .wrong =
        - campaign: dat-dai
          as_of: 2024-11-16
    .right =
        - campaign: dat-dai
          as_of: 2025-11-16

explain-after-end =
    The report is dated after the campaign has ended (end in the campaign's file).
    .why = It is counted as written, so the site may show what was reached late as if it had been reached in time.
    .fix =
        - The date is the day on which the report was written: change it to the day for which the figures stand, usually the campaign's last day.
        - A slip in the year or month: correct the date.
        - The campaign was extended: correct end in the campaign's period.
    .wrong =
        - campaign: dat-dai
          as_of: 2025-12-03
    .right =
        - campaign: dat-dai
          as_of: 2025-11-30

explain-future-date =
    A report or a row of a log is dated after the day that the site speaks for (as_of in site.yaml).
    .why = This row or report is not counted yet; other figures are not touched. Once as_of reaches that day, it counts by itself.
    .fix =
        - It is time for an update: change as_of in site.yaml to the new day. Without as_of the site takes the newest date in reports and logs.
        - A slip in the day, month or year: correct the date in the file.
        - It is only planned: write it into events.yaml or a roster, not into a log.

explain-part-above-whole =
    An indicator is part of another one (part_of) and yet larger in the same report: for instance, more clean parcels than parcels checked. The message names both numbers.
    .why = Both are published as written, so readers see two numbers that cannot both be right.
    .fix =
        - One was mistyped, or the two were exchanged: correct them.
        - One is a total and the other the week's additions: write both in the same way.
        - They are no part and whole: delete part_of in the campaign's file.
    .wrong =
        values:
          thua-da-ra-soat: 9010
          thua-sach: 11230
    .right =
        values:
          thua-da-ra-soat: 11230
          thua-sach: 9010

explain-empty-table =
    The table or sheet has no row at all, not even the names of its columns.
    .why = There is nothing to count and nothing is lost. A commune without any other log is shown as having none yet.
    .fix =
        - No figures yet: leave it, or delete the file.
        - There should be figures: the file may have been saved wrongly; open the original and save it again as .xlsx or CSV UTF-8.

explain-missing-column =
    The table lacks a column that is needed; the message gives its name and the other names that are accepted. aoxanh looks for the row of column names within the first ten rows.
    .why = Without it nobody can tell which day, shift or person a row belongs to, so the whole table is not read. The earlier site stays; with --keep-going only this commune is missing.
    .fix =
        - There is no row of column names: insert one at the top and write them.
        - The column is called something else: use one of the names in the message; case, marks and spaces do not matter.
        - The row of names is below the tenth row: delete some of the titles above it.
        - The site has several campaigns: a log then needs the column Chiến dịch too.
    .wrong =
        01/11/2025;Chiều;DT-014;Nhập dữ liệu
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV;Nhiệm vụ
        01/11/2025;Chiều;Đất đai;DT-014;Nhập dữ liệu

explain-matched-header =
    The name of a column is written differently, as “NGAY” for “Ngày”, and aoxanh knew it all the same. Case, marks, spaces and punctuation do not matter.
    .why = The column is read in full and no figure changes. The note lets you check that it is the column that was meant.
    .fix = Nothing has to be done. If the wrong column was taken, give it quite another name; to be rid of the note, write the name exactly.
    .wrong =
        NGAY;CA;CHIEN DICH;MA TNV
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV

explain-unknown-column =
    The table has a column that aoxanh does not use. The other columns are read as always.
    .why = What is in it enters no figure and is not shown on the site. If it was meant to be the hours or the records, those are missing now.
    .fix =
        - A slip in the name: correct it by “did you mean …?” or by the lists of columns in docs/content.md.
        - A column of your own: leave it. A column with personal information that is not needed is better removed from the file.
    .wrong =
        Ngày;Ca;Chiến dịch;Mã TNV;Tổng hồ sơ
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV;Số hồ sơ

explain-repeated-column =
    Two columns of the table mean the same, for instance two columns Ngày, or one Ngày and one date. Only the volunteer may have two: Mã TNV (the code) and Họ và tên (the name).
    .why = Nobody can tell which of them to take, so the whole table is not read. The earlier site stays; with --keep-going only this commune is missing.
    .fix =
        - A column was copied by accident: delete it.
        - The two hold different things: rename the one that is not the figure itself, for instance to “Ngày nhập” (day of entry).
    .wrong =
        Ngày;Ca;Chiến dịch;Ngày;Mã TNV
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV

explain-unclosed-quote =
    In the CSV file (a table saved as text, with a comma or semicolon between cells) a quotation mark opens a cell and is not closed before the file ends. All rows after it are taken for part of that cell.
    .why = Swallowed rows would be missing from the totals, so nothing in the file is counted; the earlier site stays. With --keep-going only this commune is missing.
    .fix =
        1. Open the file in Notepad (not in Excel) at the line in the message.
        2. Delete the stray quotation mark, or close it at the end of the cell.
        3. If it happens often, save the table from Excel, Google Sheets or LibreOffice instead of typing it: they set the quotation marks themselves.
    .wrong =
        01/11/2025;Chiều;Đất đai;DT-014;"Máy quét hỏng
    .right =
        01/11/2025;Chiều;Đất đai;DT-014;Máy quét hỏng

explain-stray-quote =
    In the CSV file (a table saved as text) a cell opens and closes a quotation mark, and after the closing one there is more text. Several rows may have become one.
    .why = A row that was joined to another is missing from the totals or stands in the wrong columns, so nothing in the file is counted; the earlier site stays.
    .fix =
        1. Open the file in Notepad at the line in the message; that is where the quotation mark opens.
        2. Delete the stray one. To keep a quotation mark inside a cell: put the whole cell in quotation marks and write each one inside it twice.
    .wrong =
        01/11/2025;Chiều;Đất đai;DT-014;"Đội" hình mới
    .right =
        01/11/2025;Chiều;Đất đai;DT-014;"""Đội"" hình mới"

explain-row-too-long =
    A row of the CSV file (a table saved as text) has more cells than the row of column names. Usually a comma or semicolon inside a cell has split it in two, such as the hours 3,5 in a file with commas between cells.
    .why = The numbers behind it stand in the wrong columns. This row is not counted and is added to the number of rows left out; the other rows count.
    .fix =
        - Put the cell with that sign in quotation marks.
        - Or save the file again from Excel, Google Sheets or LibreOffice, or use the .xlsx itself: the program takes care of it.
        - Something is written to the right of the table: delete it, or add the column Ghi chú (note).
    .wrong =
        Ngày,Ca,Chiến dịch,Mã TNV,Số giờ
        01/11/2025,Chiều,Đất đai,DT-014,3,5
    .right =
        Ngày,Ca,Chiến dịch,Mã TNV,Số giờ
        01/11/2025,Chiều,Đất đai,DT-014,"3,5"

explain-empty-cell =
    A cell that is needed is empty. Needed are, in a log: the date, the shift and (where the site has several campaigns) the campaign; in the register of volunteers: the code and the name; in progress.csv: all four columns.
    .why = This row is not counted. The other rows of the file are; the site says how many rows were left out.
    .fix =
        - Fill the cell. In Excel a merged cell has its value only in the first of its rows: unmerge it (Unmerge Cells) and fill every row.
        - A row of sums or a left-over row at the end: delete it.
        - No figure for a row of progress.csv yet: delete the row; do not write 0.

explain-faulty-date =
    This cell holds no date that aoxanh can read. Tables take day/month/year (16/11/2025), day-month-year (16-11-2025) and year-month-day (2025-11-16), with four digits for the year. Days that do not exist, as 31/02/2025, are reported too.
    .why = In logs and progress this row is not counted. In the register only this cell is dropped: without a readable date of consent the name is not shown; without a readable birth date it is not shown either, for the person may be a child.
    .fix =
        - The day always comes before the month: 11/16/2025 becomes 16/11/2025.
        - No points (16.11.2025), no short years (16/11/25), no words or times beside the date.
        - A computer set to American dates may silently turn 07/11 into 11 July: select the column, press Ctrl+1 → Text before typing, or type 2025-11-07.
    .wrong =
        11/16/2025;Sáng;Đất đai;DT-014
    .right =
        16/11/2025;Sáng;Đất đai;DT-014

explain-faulty-number =
    This cell holds no number that its column can use. Whole numbers from 0 on are needed; only the hours may have a decimal part, as 3,5. A point or space may only part groups of three digits: 4.472.
    .why = aoxanh does not guess, so this row is not counted; the other rows are.
    .fix =
        - Drop words and units: “15 hồ sơ” becomes 15, “khoảng 20” becomes 20.
        - Write 4,472 as 4472.
        - In Excel, 4.472 may have become a decimal number: type 4472.
        - Hours are decimal numbers: not 3h30 or 3:30 but 3,5.
        - A cell with an Excel error (it begins with a number sign): correct the formula.
    .wrong =
        Ngày;Ca;Chiến dịch;Mã TNV;Số giờ
        01/11/2025;Chiều;Đất đai;DT-014;3h30
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV;Số giờ
        01/11/2025;Chiều;Đất đai;DT-014;3,5

explain-faulty-id =
    A code in the register of volunteers has a character that cannot be used. A code has only letters without marks, digits, hyphens and underscores, at most 64 of them. The message does not repeat the cell, because it may be a person's name.
    .why = This person is not in the register yet, so rows of logs with their code or name are not counted either.
    .fix =
        - Drop marks, spaces, points and slashes: “ĐT 014” becomes DT-014. Change it in logs and rosters too.
        - The cell holds a person's name: two columns were exchanged, or the row is shifted by one cell.
    .wrong =
        Mã;Họ và tên
        ĐT 014;Trần Văn Mẫu
    .right =
        Mã;Họ và tên
        DT-014;Trần Văn Mẫu

explain-repeated-volunteer =
    This code is already in a row above in the register of volunteers. The row above is kept and this one is left out.
    .why = Every turn under this code goes to the person in the row above. If they are two people, one volunteer is missing from the count.
    .fix =
        - One person entered twice: keep the right row and delete the other.
        - Two people: give the second one a new code, and change it in that person's log rows and roster shifts.
    .wrong =
        Mã;Họ và tên
        DT-014;Trần Văn Mẫu
        DT-014;Lê Thị Ví Dụ
    .right =
        Mã;Họ và tên
        DT-014;Trần Văn Mẫu
        DT-015;Lê Thị Ví Dụ

explain-same-person =
    Two rows of the register of volunteers look like one person under two codes: the same name, and the same birth date or telephone number.
    .why = This person is counted as two volunteers, so the number of people may be too high. Where one shift has both codes, the number of turns is too high as well.
    .fix =
        - It is one person: choose one code, put it in place of the other in logs and rosters, then delete the row that is too many.
        - They are two people: check the birth dates and numbers. If they are right, leave them; this is only a reminder.

explain-matched-loosely =
    A cell names a shift, point, team, task or campaign not exactly by its id or name but with other marks, case or spaces: “Sang” for “sáng”, “Yên Hoà” for “Yên Hòa”. Only one entry fits, so aoxanh knew it.
    .why = The row is counted in full. The note lets you check that the right one was taken.
    .fix = Nothing has to be done. To be rid of the note, write the id (as sang, cong-an) or copy the name from commune.yaml and site.yaml. If the wrong one was taken, correct the cell.
    .wrong =
        01/11/2025;Chieu;Dat dai;TRU SO CONG AN XA;DT-014
    .right =
        01/11/2025;Chiều;Đất đai;Trụ sở Công an xã;DT-014

explain-unknown-shift =
    The log's column Ca names a shift that is not in site.yaml, or a name that fits more than one. Other case, marks or spaces are no obstacle.
    .why = This row is not counted in turns and hours, nor in people helped and records.
    .fix =
        - Write the shift's id or name, as sang or Sáng; not its times and not “cả ngày” (all day). For a whole day write two rows, one for each shift.
        - Where site.yaml has no shifts, they are sang, chieu, toi.
        - A new shift: add it to shifts in site.yaml with its beginning and end.
    .wrong =
        01/11/2025;7h30-11h30;Đất đai;DT-014
    .right =
        01/11/2025;Sáng;Đất đai;DT-014

explain-unknown-point =
    The log names a help point that is not in points of commune.yaml, or a name that fits more than one. Other case, marks or spaces are no obstacle; abbreviations are.
    .why = This row is not counted in turns and hours, nor in people helped and records.
    .fix =
        - A slip or an abbreviation: correct it by the hint; write the id (cong-an) or the whole name (Trụ sở Công an xã).
        - A new point: add it to points of commune.yaml with id and name.
        - Two points have the same name: write the id, or give them different names.
        - Work away from a point, such as at a resident's home: leave the cell empty.
    .wrong =
        01/11/2025;Chiều;Đất đai;CA xã;DT-014
    .right =
        01/11/2025;Chiều;Đất đai;Trụ sở Công an xã;DT-014

explain-unknown-team =
    The cell names a team that is not in teams of commune.yaml, or a name that fits more than one. Other case, marks or spaces are no obstacle; abbreviations are.
    .why = In a log this row is not counted. In the register the volunteer is kept, but belongs to no team yet.
    .fix =
        - A slip or an abbreviation: write the id (nhap-lieu) or the whole name (Đội hình hỗ trợ nhập liệu).
        - A new team: add it to teams of commune.yaml with id and name.
        - No team: leave the cell empty.
    .wrong =
        Mã;Họ và tên;Đội hình
        DT-014;Trần Văn Mẫu;Đội nhập
    .right =
        Mã;Họ và tên;Đội hình
        DT-014;Trần Văn Mẫu;Đội hình hỗ trợ nhập liệu

explain-unknown-task =
    The log names a task that is not in tasks of site.yaml, or a name that fits more than one.
    .why = This row is not counted in turns and hours. If it was an outreach task, the session is not counted either.
    .fix =
        - Write the task's id or name as in site.yaml. Where site.yaml has no tasks, the ids are ra-soat, nhap-lieu, huong-dan, tuyen-truyen, tai-nha, khac.
        - No task fits: write khac (other) and say more in the column Ghi chú.
        - A row with two tasks: choose the main one, or make two rows (it is still one turn).
        - A new task of the whole province: add it to tasks in site.yaml.
    .wrong =
        01/11/2025;Chiều;Đất đai;DT-014;quét giấy tờ, nhập liệu
    .right =
        01/11/2025;Chiều;Đất đai;DT-014;Nhập dữ liệu

explain-unknown-volunteer =
    The log gives a code or a name that is not in the commune's register (volunteers.csv). The message does not repeat a person's name.
    .why = Without knowing who it was nobody can be counted, so this row is not counted in turns and hours.
    .fix =
        - A slip: correct it by “did you mean …?”. All digits are needed: DT-014, not DT-14.
        - Someone new: add a row to volunteers.csv.
        - Someone from another commune who came to help: give them a code here, or leave the cell empty and write 1 under Số lượt.
        - Two or three people in one cell: one row for each.
    .wrong =
        01/11/2025;Chiều;Đất đai;DT-14
    .right =
        01/11/2025;Chiều;Đất đai;DT-014

explain-named-volunteer =
    The log gives a volunteer's name instead of their code. Only one person in the commune's register has that name, so aoxanh knew who it is.
    .why = The row is counted in full. But once a second person of the same name is in the register, nobody can tell whose row it is, and it will no longer count.
    .fix = Nothing has to be done. It is safer to write the code in the column Mã TNV; it is in volunteers.csv.
    .wrong =
        Ngày;Ca;Chiến dịch;Tình nguyện viên
        01/11/2025;Chiều;Đất đai;Trần Văn Mẫu
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV
        01/11/2025;Chiều;Đất đai;DT-014

explain-ambiguous-name =
    The log gives a name that more than one person in the register of volunteers has; or it is typed without marks and so fits several (“hoa” may be Hòa or Hóa).
    .why = The turn could go to the wrong person, so this row is not counted in turns and hours until that is clear.
    .fix =
        1. Ask the team's leader who it was.
        2. Write that person's code instead of the name, as DT-014.
    .wrong =
        01/11/2025;Chiều;Đất đai;Tran Van Mau
    .right =
        01/11/2025;Chiều;Đất đai;DT-014

explain-faulty-campaign =
    The table's campaign column names a campaign that is not in campaigns of site.yaml, or gives a name where the id is needed.
    .why = This row is not counted; the other rows are.
    .fix =
        - In a log: write the campaign's id, name or short name (dat-dai, Đất đai).
        - In the progress table (progress.csv): the id is the safest.
        - A row for two campaigns: make two rows.
    .wrong =
        as_of;campaign;indicator;value
        16/11/2025;Làm sạch đất;thua-da-ra-soat;11230
    .right =
        as_of;campaign;indicator;value
        16/11/2025;dat-dai;thua-da-ra-soat;11230

explain-faulty-indicator =
    The progress table (progress.csv) names an indicator that the campaign of the same row does not have.
    .why = The number in this row is not counted, so the real indicator may be too low or shown as not reported.
    .fix =
        - Write the indicator's id, as thua-da-ra-soat; it is under indicators in the campaign's file in content/campaigns.
        - The id is right but belongs to another campaign: correct the campaign's cell.
    .wrong =
        as_of;campaign;indicator;value
        16/11/2025;dat-dai;Thửa đất;11230
    .right =
        as_of;campaign;indicator;value
        16/11/2025;dat-dai;thua-da-ra-soat;11230

explain-nobody-named =
    The row of the log names no volunteer and gives no number of people either.
    .why = Nobody can tell how many turns it is, so the row is not counted, and neither are its hours and records.
    .fix =
        - You know who it was: write the code in the column Mã TNV, one row for each person.
        - You only know how many: write the number in the column Số lượt.
        - It is a row of sums or a left-over row at the end: delete it.
    .wrong =
        Ngày;Ca;Chiến dịch;Mã TNV;Số lượt
        01/11/2025;Chiều;Đất đai;;
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV;Số lượt
        01/11/2025;Chiều;Đất đai;;6

explain-duplicate-row =
    Two rows of the commune's logs are the same in every column, in one file or in two. Empty hours are taken as the length of the shift; in other columns an empty cell and a 0 are different.
    .why = aoxanh counts them once, because usually a row was copied by accident or a file was handed in twice. If they really are two pieces of work, the hours, people helped and records of one are missing now.
    .fix =
        - Copied by accident: delete one row, or the file that came twice.
        - Two pieces of work in one shift: write how they differ under Nhiệm vụ (task) or Ghi chú (note).
    .wrong =
        Ngày;Ca;Chiến dịch;Mã TNV;Số hồ sơ
        01/11/2025;Chiều;Đất đai;DT-014;15
        01/11/2025;Chiều;Đất đai;DT-014;15
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV;Số hồ sơ
        01/11/2025;Chiều;Đất đai;DT-014;15

explain-hours-above-shift =
    A row of the log has more hours than the shift lasts. For a row with a number of people the limit is multiplied by it: six people in a morning shift of four hours give at most 24.
    .why = The hours are added up as written, so the commune's total may be too high.
    .fix =
        - Minutes were written instead of hours: 150 minutes are 2,5.
        - A comma is missing: 35 for 3,5.
        - Several shifts were worked: one row for each shift.
        - The shift really lasted longer: leave it; if it always does, correct its times in site.yaml.
    .wrong =
        Ngày;Ca;Chiến dịch;Mã TNV;Số giờ
        01/11/2025;Chiều;Đất đai;DT-014;150
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV;Số giờ
        01/11/2025;Chiều;Đất đai;DT-014;2,5

explain-elderly-above-helped =
    There are more elderly people than people helped. The elderly (60 and older) are part of the people helped, so they cannot be more.
    .why = Both numbers are added up as written, so the part may be larger than the whole on the site.
    .fix =
        - The two cells were exchanged: put them right.
        - The people helped are only those under 60: add the elderly to them.
        - The number of people helped is empty: fill it in.
    .wrong =
        Ngày;Ca;Chiến dịch;Mã TNV;Số người được hỗ trợ;Người cao tuổi
        01/11/2025;Chiều;Đất đai;DT-014;2;5
    .right =
        Ngày;Ca;Chiến dịch;Mã TNV;Số người được hỗ trợ;Người cao tuổi
        01/11/2025;Chiều;Đất đai;DT-014;7;5

explain-faulty-shift =
    Something is wrong in a shift of the roster: its date, shift, point, team, number of people wanted, a volunteer's code, or a mistyped key. A roster has ids, not names.
    .why = This shift is not on the published roster, so neither volunteers nor residents see it. The other shifts and the commune's figures are not touched.
    .fix =
        1. Go to the line in the message and look at the value it names.
        2. Dates are written 2025-11-18; shifts as in site.yaml (sang); points and teams as in commune.yaml (cong-an, nhap-lieu); people as in volunteers.csv (DT-014).
        3. Someone is not in volunteers.csv: add them there first.
    .wrong =
        - date: 18/11/2025
          shift: Sáng
          volunteers: [DT-14]
    .right =
        - date: 2025-11-18
          shift: sang
          volunteers: [DT-014]

explain-outside-week =
    A shift of the roster is dated outside the week at the top of its file. A week runs from Monday to Sunday.
    .why = This shift is not on the published roster. The other shifts of the week are.
    .fix =
        - Last week's roster was copied and not changed throughout: correct week at the top, or the date of the shift.
        - The shift belongs to another week: move it to that week's file.
    .wrong =
        week: 2025-W46
        shifts:
          - date: 2025-11-18
            shift: sang
    .right =
        week: 2025-W47
        shifts:
          - date: 2025-11-18
            shift: sang

explain-double-booked =
    A volunteer is on two roster shifts at the same time. The message names both.
    .why = Nobody is in two places at once: one of the points will be short when residents come. Both shifts are on the roster as written.
    .fix =
        1. Ask the volunteer which shift they will take.
        2. Delete the code from the other one and put someone else in. If they lead the other shift, change leader as well.
    .wrong =
        - date: 2025-11-18
          shift: sang
          point: cong-an
          volunteers: [DT-014]
        - date: 2025-11-18
          shift: sang
          point: hanh-chinh-cong
          volunteers: [DT-014]
    .right =
        - date: 2025-11-18
          shift: sang
          point: cong-an
          volunteers: [DT-014]
        - date: 2025-11-18
          shift: sang
          point: hanh-chinh-cong
          volunteers: [DT-022]

explain-short-of-hands =
    A coming shift has fewer volunteers than are wanted.
    .why = Residents may have to wait. The shift is on the roster with the number of people still missing, so that others can take it.
    .fix =
        - Find more people and add their codes to volunteers of the shift.
        - So many are not needed: make wanted smaller.
        - Nobody can be found: join it with another shift, or tell residents in advance.

explain-no-leader =
    A coming shift has volunteers but no leader yet.
    .why = Volunteers and officers do not know whom to ask when something comes up. The shift is on the roster as written.
    .fix = Choose someone on the shift and write their code as leader. The leader need not be repeated under volunteers.
    .wrong =
        - date: 2025-11-18
          shift: sang
          volunteers: [DT-001, DT-014]
    .right =
        - date: 2025-11-18
          shift: sang
          volunteers: [DT-001, DT-014]
          leader: DT-001

explain-closed-point =
    The roster has a shift at a help point that is closed then, by its opening hours (open) in commune.yaml.
    .why = The site tells residents that the point is closed while volunteers come to it: some find a locked door, others do not come at all. The shift is on the roster as written.
    .fix =
        - The point is open: add that day and shift to its open in commune.yaml.
        - It really is closed: move the shift to its opening hours, or change point.
        - A single special session: write it into events.yaml so that residents know; this warning can then stay.

explain-minor-in-evening =
    A volunteer under 16 (on the day of the shift, by the birth date in the register) is on an evening shift: one that begins at 18:00 or later, or runs past midnight.
    .why = In the evening young people need to get home safely and sleep enough for school. aoxanh does not remove the shift, so that whoever is responsible decides; it is on the roster as written.
    .fix =
        - Move the young volunteer to a morning or afternoon shift, and put someone of 16 or older on the evening one.
        - The birth date is wrong: correct it in volunteers.csv.

explain-no-base-url =
    site.yaml has no base_url yet, the public address of the site. So aoxanh made no Atom feed (by which readers follow the weekly reports) and no sitemap (by which search engines find the pages).
    .why = The site and all of its figures are complete; only these two files are missing.
    .fix =
        1. Once the address is known, add a line to content/site.yaml.
        2. Run aoxanh build again.
        While there is no address, leave it as it is.
    .wrong =
        title: Tuổi trẻ Hà Tĩnh chung tay số hóa dữ liệu
    .right =
        title: Tuổi trẻ Hà Tĩnh chung tay số hóa dữ liệu
        base_url: https://aoxanh.example/ha-tinh/

explain-broken-theme =
    A file of the theme in the folder themes (a page template or a wording file) has a fault, so the pages cannot be made. The reason stands after the colon of the message.
    .why = Every page uses the theme, so nothing is published and the earlier site stays. Nothing is wrong with your figures.
    .fix =
        1. Open the file and line in the reason; look at what was changed last.
        2. Nothing found: move that file out of themes for now, and aoxanh uses its built-in one.
        3. It began after a change of aoxanh's version: compare your file with the built-in one of the new version.

explain-bad-palette =
    The file theme.toml in the folder themes is not written as TOML asks, so the palette cannot be read. The place in the message is where it begins to be wrong.
    .why = All pages, charts and sheets take their colours from this file, so nothing is published and the earlier site stays. Nothing is wrong with your figures.
    .fix =
        1. Look at the line in the message: often a quote or an equals sign is missing, or a name stands twice.
        2. Nothing found: move theme.toml out of themes for now, and aoxanh uses its built-in colours.
    .wrong = ink = #14212E
    .right = ink = "#14212E"

explain-bad-colour =
    A value in theme.toml is not a colour written as "#RRGGBB".
    .why = Which colour is meant is not known, so nothing is published and the earlier site stays.
    .fix =
        Write # and exactly six hexadecimal digits (0-9, A-F), in quotes. Names of colours, three digits and rgb(…) cannot be used.
    .wrong = blue = "blue"
    .right = blue = "#0B5CAD"

explain-low-contrast =
    Two colours of theme.toml that stand together are too much alike. Text needs a contrast of at least 4.5:1 with its ground; a mark that means something, as the colour of a status, at least 3:1. That is what WCAG 2.2 asks.
    .why = Many residents are old and read on a phone in the sun. The site is published, but some will not be able to read it.
    .fix =
        1. In [light], choose a darker colour for the text or mark; in [dark], a lighter one.
        2. Change a little and run aoxanh check again until the warning is gone.
    .wrong = soft-ink = "#9AA5B1"
    .right = soft-ink = "#4A5B6C"

explain-broken-link =
    A page that was just made links to a page, file or section that does not exist. The message names the page and where the link leads.
    .why = Residents who follow it would see “page not found”. Nothing is published and the earlier site stays.
    .fix =
        - In a guide, an outside address without https:// is taken for a file of the site: add https://.
        - A link to another guide: write ../(the guide's id)/index.html.
        - A link to a section by a number sign: see whether its heading is still there.
        - PDF files and pictures in content are not copied to the site: put them elsewhere and use their https:// address.
        - The link is in a theme of your own: correct the file in themes.
    .wrong =
        Xem [trang của tỉnh](www.tinh.example).
    .right =
        Xem [trang của tỉnh](https://www.tinh.example).

explain-no-print =
    You asked for --print, but this aoxanh was built without print (the feature "print" is off).
    .why = The website and all figures are complete; only sheets and social cards are missing.
    .fix =
        - Leave out --print, or say --print none, and the note goes away.
        - For sheets, use the ordinary aoxanh, or build it without --no-default-features.
        - To print at once, open the page in a browser and press Ctrl+P.

explain-broken-print-template =
    The template of a sheet (a .typ file) has a fault, so Typst cannot set it. Typst's own words are kept as they are, with file, line and column.
    .why = A sheet that is wrong or missing puts the wrong paper into people's hands, so aoxanh stops and the earlier site stays.
    .fix =
        - Open the file at the line and column and correct it; each file in themes/<theme>/print/ stands for the built-in one of the same name.
        - Delete that file and the built-in one is used again.
        - A template can read the templates beside it, theme.toml and data.json; no other files and no packages.
    .wrong = #let title = sheet.tittle
    .right = #let title = sheet.title

explain-personal-data =
    Before the old site is replaced, every file that will be public is read once more: pages, data, calendars, the search index, the text of sheets. One holds a phone number, an identity or licence number, a vehicle plate, a mail address, a volunteer's birth date, or the name of somebody in a register who has not consented.
    .why = Personal data that have been on the net cannot be taken back. Names and numbers slip into titles of sessions, and into difficulties and proposals of reports.
    .fix =
        - An office's number, mail or address: declare it in publisher, safety (site.yaml), contact or points (commune.yaml); what is declared there may stand anywhere.
        - A person's number or name: take it out of the line that is shown; write "a household" in place of a name.
        - Whoever agrees to be named: write the day of consent into the column consent of the register.
        - A number that is nobody's and was taken for one: group it with points, or put letters right before it.
    .wrong = - {"{"}date: 2025-11-20, title: "Call Hoa 0912 345 678", place: Nhà văn hóa{"}"}
    .right = - {"{"}date: 2025-11-20, title: Help at the culture house, place: Nhà văn hóa{"}"}

explain-does-not-fit =
    A text is longer than its place, or a sheet longer than the pages it may have, though it was set closer than usual. The message says which sheet, which text, and by how many millimetres.
    .why = What is cut off at the end of a sheet is often the opening hours or the phone number: just what its reader needs most.
    .fix =
        - Shorten that text in the guide; one sentence for each step.
        - Move long explanations to the questions (### headings below a ## heading): these stand on the website and the large print only.
        - To publish at once, add --keep-going: the site then lacks this sheet.

explain-unknown-letter =
    The content has a character that the fonts for print lack: an emoji, a Chinese character, an odd sign. Sheets and social cards show an empty box □ there.
    .why = On the website the reader's own device finds a font; on paper there is only the font inside the program, which has all Vietnamese letters.
    .fix =
        - Write it in letters.
        - The website does not change; where an empty box on paper does no harm, it may stay.

explain-wrong-ending =
    This file seems to hold a register, a log, progress or a roster, but its ending (what follows the last point of its name) is not one that aoxanh reads there. Registers and logs are read from .csv or .xlsx; progress from .yaml, .csv or .xlsx; rosters, sessions and the unit itself from .yaml.
    .why = If the file were passed over, its figures would be lost without anybody noticing; so aoxanh stops, and the earlier site stays.
    .fix =
        - A file that ends in .xls, .ods, .xlsb or .numbers: open it in a spreadsheet program, choose Save As → Excel Workbook (.xlsx), and take the old file out of the folder.
        - A file that ends in .yml or .yaml.txt: rename it so that it ends in .yaml.
        - A file that nobody needs: move it out of the unit’s folder.
    .wrong =
        logs/thang-11.xls
    .right =
        logs/thang-11.xlsx

explain-doubtful-number =
    The number in this cell can be meant in two ways. “4,472” is four thousand and some to one reader and four and a half to another; the same holds for “44.72” and “1234.567”. aoxanh does not guess.
    .why = A wrong guess makes a figure a thousand times too large or too small, and the page looks fine all the same. So this row is left out and counted among those that are.
    .fix =
        - Write digits only: 4472.
        - To make it easier to read, group thousands with points, three digits each: 4.472 or 1.234.567.
        - Only hours may have decimals: 3,5.
    .wrong =
        Số hồ sơ
        4,472
    .right =
        Số hồ sơ
        4.472

explain-fits-several =
    The cell holds a name that fits more than one entry: two points called “Nhà văn hóa”, for example, or two teams whose names differ in a mark only.
    .why = Without knowing which is meant the row cannot be added up in the right place, so it is left out.
    .fix =
        - Write the id instead of the name. The ids of points and teams are in commune.yaml, those of shifts and tasks in site.yaml.
        - Or give the two entries different names: “Nhà văn hóa thôn Yên Mỹ”, “Nhà văn hóa thôn Quang Trung”.
    .wrong =
        Điểm
        Nhà văn hóa
    .right =
        Điểm
        nvh-yen-my

explain-bad-file-name =
    The name of this file or folder holds characters that nobody can see: a line break, a control character, a mark that turns the writing direction, or bytes that are no letters. Such names often come from archives made on another machine.
    .why = Two names that look the same can be two files, and a line break in a name makes messages unreadable. aoxanh does not read the file, so that nothing is counted by mistake.
    .fix =
        - Rename the file or folder, typing the whole name again with letters, digits, hyphens and points.
        - If nobody needs it, move it out of the content folder.

explain-folder-too-deep =
    This folder lies inside too many others; the message says how many levels may be. Usually a folder was copied into itself by accident.
    .why = Files that deep are not read, so what they hold is not counted; aoxanh says so instead of passing over them in silence.
    .fix =
        1. Open the commune’s folder, look for a needless copy inside and delete it.
        2. Move logs to the commune’s own logs folder.

explain-workbook-inflates =
    An .xlsx file is a compressed archive. When it is opened, what is inside is larger than the message allows, even if the file on disk is small.
    .why = Reading such a file can use up the machine’s memory and spoil the build of all communes. Nothing in it is counted yet.
    .fix =
        - Open it in Excel, select only the part with text, copy it to a new workbook by Paste Special → Values, and save that as .xlsx.
        - A log of several years: make one file a month in the logs folder.

explain-workbook-too-busy =
    The workbook holds too many small things for a log or register: pieces of text, styles, sheets, letters in one cell, or cells scattered far apart. The message says which, and how many may be.
    .why = Such a file usually grew by copying and pasting from elsewhere, or is damaged; reading it takes a great deal of memory. Nothing in it is counted yet.
    .fix =
        1. In Excel select the part that is needed (from the line of column names to the last filled row) and copy it.
        2. Open a new workbook and choose Paste Special → Values.
        3. Save the new workbook as .xlsx in the old one’s place.

explain-too-many-holes =
    The guide has too many holes (the words between two braces that each commune fills with its own). There are two limits: one for all holes, and one for holes that stand for a whole list, such as points or events.
    .why = Every commune has a copy of this guide, so one that is too heavy makes the whole site swell. The guide is not published yet.
    .fix =
        - Keep each list once, where readers need it most.
        - Part a long guide in two.

explain-too-many-lines =
    The file has more lines than the message allows. A commune’s log of a whole year has some thousand, so this file probably joins several communes, or holds many needless lines.
    .why = A file that long slows the build down and can use up the memory. Nothing in it is counted yet.
    .fix =
        - Part it into several files in the logs folder, for example one a month.
        - If it joins several communes, move each one’s rows to its own folder.
        - Delete the empty lines at the end and save again.

explain-blank-report =
    This report names its indicators, but no number is filled in, and neither difficulties nor proposals are written. Usually it is a file made by aoxanh new report that nobody has filled in yet.
    .why = If it counted as a report, the site would say that the commune is up to date without any new number. So it does not count yet, and the numbers of the time before stay.
    .fix =
        - Write the number behind each indicator’s colon; leave those blank that have none yet.
        - If the report is not needed, delete it, or the whole file.
    .wrong =
        - campaign: dat-dai
          as_of: 2025-11-16
          values:
            thua-da-ra-soat:
    .right =
        - campaign: dat-dai
          as_of: 2025-11-16
          values:
            thua-da-ra-soat: 9821

explain-lost-letters =
    The name has question marks or replacement signs where letters with marks should be, as in “Nguy?n V?n B?nh”. The letters were lost when the file was saved in an encoding that has no Vietnamese letters.
    .why = aoxanh cannot guess lost letters. If the person agreed to show the name, the site shows just these question marks.
    .fix =
        - Type the name again in the register, or take it from the original file.
        - Save as .xlsx or “CSV UTF-8” next time, not as “CSV (MS-DOS)” or “Western Europe”.
    .wrong =
        DT-014;Nguy?n V?n B?nh
    .right =
        DT-014;Nguyễn Văn Bình

explain-code-and-name-differ =
    The log’s row gives an id and a name, but the id is one person’s and the name another’s, or nobody’s in the register.
    .why = The id is trusted, so the turn is counted for whoever has it. If the id is a slip, the turn went to somebody else.
    .fix =
        - Look at the register and correct the id or the name, so that both are one person’s.
        - One of the two columns is enough; the other may stay blank.
    .wrong =
        Mã TNV;Họ và tên
        DT-001;Lê Thị Mẫu
    .right =
        Mã TNV;Họ và tên
        DT-002;Lê Thị Mẫu

explain-people-ignored =
    A row of a log is either one volunteer’s, by id or name, or a group’s, by its number of people. This row gives both.
    .why = The number is not added, because it may include that person; one turn of the volunteer is counted.
    .fix =
        - For one person: delete the number of people.
        - For a group: write the number of the others in a row of its own, without a volunteer.
    .wrong =
        Ngày;Ca;Mã TNV;Số người tham gia
        03/11/2025;Sáng;DT-001;5
    .right =
        Ngày;Ca;Mã TNV;Số người tham gia
        03/11/2025;Sáng;DT-001;
        03/11/2025;Sáng;;4

explain-bad-secret =
    The file secret.key beside the folder content holds the site’s secret: the address of each volunteer’s own page is made from it. The file is there, but no secret of 64 hexadecimal digits can be read from it, mostly because it was copied in part or changed by accident in an editor.
    .why = With another secret every address that was sent to a volunteer would change, so nothing is published and the earlier site stays. aoxanh never shows what is in this file.
    .fix =
        1. Restore the file from your copy.
        2. No copy, or no address sent yet: delete the file and run aoxanh secret. If addresses were sent, send everybody the new one.
        3. No own pages wanted: delete the file.
    .wrong = 4f1d
    .right =
        # The site’s secret
        4f1d… (64 hexadecimal digits, in one line)
