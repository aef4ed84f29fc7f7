//! `logs/*.csv`: who helped, when, where, with what; row by row.
//!
//! In: a commune's log files and all that their cells may name. Out: linked
//! [`LogEntry`]s, one for each set of equal rows (over all files, so that their
//! order does not matter), and the number of faulty rows. A faulty cell costs its
//! row, and only that. Rows dated after `as_of` are not faulty: they are named in
//! a warning, do not count yet, and are not in that number.

use std::sync::LazyLock;

use jiff::civil::Date;

use super::{
    columns::{Column, Columns},
    log_cells::{Days, Served, count, empty, volunteer},
    log_rows::{Before, Blank, LogRows, NewRow},
    lookup::Lookup,
    named_cell::named,
    table::{Row, TableFile},
};
use crate::{
    diagnostics::{Code, Place, Problem, Problems},
    model::{Campaign, LogEntry, Point, Shift, Task, Team, Told, Volunteer},
};

const DATE: usize = 0;
const SHIFT: usize = 1;
const CAMPAIGN: usize = 2;
const POINT: usize = 3;
const TEAM: usize = 4;
const VOLUNTEER: usize = 5;
const PEOPLE: usize = 6;
const TASK: usize = 7;
const HOURS: usize = 8;
const HELPED: usize = 9;
const ELDERLY: usize = 10;
const RECORDS: usize = 11;
const NOTE: usize = 12;

static LIST: [Column; 13] = [
    Column::new("date", &["Ngày"], true),
    Column::new("shift", &["Ca"], true),
    // Needed where the site has more than one campaign.
    Column::new("campaign", &["Chiến dịch"], false),
    Column::new("point", &["Điểm", "Địa điểm"], false),
    Column::new("team", &["Đội hình", "Tổ"], false),
    Column {
        key: "volunteer",
        also: &["Mã TNV", "Tình nguyện viên", "Họ và tên"],
        needed: false,
        twice: true,
    },
    Column::new("people", &["Số lượt", "Số người tham gia"], false),
    Column::new("task", &["Nhiệm vụ", "Công việc"], false),
    Column::new("hours", &["Số giờ"], false),
    Column::new("helped", &["Số người được hỗ trợ"], false),
    Column::new("elderly", &["Người cao tuổi"], false),
    Column::new("records", &["Số hồ sơ"], false),
    Column::new("note", &["Ghi chú"], false),
];

pub(super) static COLUMNS: LazyLock<Columns> = LazyLock::new(|| Columns::new(&LIST));

/// All that a row may name, and the day after which rows do not count yet.
pub(super) struct LogReader<'a> {
    campaigns: &'a [Campaign],
    as_of: Option<Date>,
    needs_campaign: bool,
    lookups: Lookups,
    rows: LogRows,
    /// The tables that rows are marked by.
    tables: Vec<Place>,
    days: Days,
    served: Served,
    /// Whether a row is dated after `as_of`.
    has_future: bool,
    left_out: u64,
}

struct Lookups {
    shifts: Lookup,
    campaigns: Lookup,
    points: Lookup,
    teams: Lookup,
    tasks: Lookup,
    volunteers: Lookup,
}

impl<'a> LogReader<'a> {
    /// A reader for one commune's logs.
    pub(super) fn new(
        (campaigns, shifts, tasks): (&'a [Campaign], &'a [Shift], &[Task]),
        (points, teams, volunteers): (&[Point], &[Team], &[Volunteer]),
        as_of: Option<Date>,
    ) -> Self {
        let spoken: Vec<String> =
            shifts.iter().map(|shift| format!("Ca {}", shift.name)).collect();
        let lookups =
            Lookups {
                // In the column "Ca" many write "Ca sáng" for "Sáng".
                shifts: Lookup::new(shifts.iter().zip(&spoken).map(|(s, spoken)| {
                    (s.id.as_str(), vec![s.name.as_str(), spoken.as_str()])
                })),
                campaigns: Lookup::new(campaigns.iter().map(|c| {
                    (c.id.as_str(), vec![c.name.as_str(), c.short_name.as_str()])
                })),
                points: Lookup::new(
                    points.iter().map(|p| (p.id.as_str(), vec![p.name.as_str()])),
                )
                .written_at(points.iter().map(|point| point.place.clone())),
                teams: Lookup::new(
                    teams.iter().map(|t| (t.id.as_str(), vec![t.name.as_str()])),
                )
                .written_at(teams.iter().map(|team| team.place.clone())),
                tasks: Lookup::new(
                    tasks.iter().map(|t| (t.id.as_str(), vec![t.name.as_str()])),
                ),
                volunteers: Lookup::of_people(
                    volunteers
                        .iter()
                        .map(|v| (v.id.as_str(), v.name.for_the_office().as_str())),
                ),
            };
        Self {
            campaigns,
            as_of,
            needs_campaign: campaigns.len() > 1,
            lookups,
            rows: LogRows::default(),
            tables: Vec::new(),
            days: Days::default(),
            served: Served::new(shifts),
            has_future: false,
            left_out: 0,
        }
    }

    /// Reads one file.
    pub(super) fn read(&mut self, file: &TableFile, problems: &mut Problems) {
        for table in file.tables(&COLUMNS, problems) {
            let lacks_campaign = self.needs_campaign && !table.has(CAMPAIGN);
            self.tables.push(table.place());
            self.rows.reserve(table.most_rows());
            let mut rows = 0;
            let refused = table.each_row(problems, |row, problems| {
                rows += 1;
                if !lacks_campaign {
                    self.row(row, problems);
                }
            });
            if lacks_campaign && rows > 0 {
                problems.add(LIST[CAMPAIGN].missing(table.header_place()));
            }
            self.left_out += refused;
        }
    }

    /// The entries, and how many rows were left out.
    pub(super) fn finish(self) -> (Vec<LogEntry>, u64) {
        let mut entries = self.rows.into_entries();
        if let Some(as_of) = self.as_of.filter(|_| self.has_future) {
            entries.retain(|entry| entry.date <= as_of);
        }
        (entries, self.left_out)
    }

    fn row(&mut self, row: &Row, problems: &mut Problems) {
        let Some((entry, blank)) = self.entry(row, problems) else {
            self.left_out += 1;
            return;
        };
        let mark = row.mark(self.tables.len() - 1);
        let new = NewRow { entry, blank, note: row.cell(NOTE), mark };
        let before = match self.rows.add(&new) {
            Ok(before) => before,
            Err(first) => {
                let problem = Problem::new(Code::DuplicateRow, row.place(DATE));
                problems.add(problem.other(first.place(&self.tables)));
                return;
            }
        };
        if self.as_of.is_some_and(|as_of| entry.date > as_of) {
            let problem = Problem::new(Code::FutureDate, row.place(DATE));
            problems.add(problem.found(entry.date.to_string()));
            self.has_future = true;
        } else {
            self.check_period(&entry, row, problems);
        }
        if let Some(elderly) = entry.elderly.get().filter(|told| *told > entry.helped) {
            let problem = Problem::new(Code::ElderlyAboveHelped, row.place(ELDERLY));
            let problem = problem.found(elderly.to_string());
            problems.add(problem.other(row.place(HELPED)));
        }
        self.check_hours(&entry, before, row, problems);
    }

    /// A day outside the row's campaign, or outside all of them: often a slip in
    /// the year, which would move the day that the site speaks for.
    #[inline]
    fn check_period(&self, entry: &LogEntry, row: &Row, problems: &mut Problems) {
        let own = entry.campaign.and_then(|own| self.campaigns.get(usize::from(own)));
        let is_inside =
            |c: &Campaign| (c.period.start..=c.period.end).contains(&entry.date);
        if !own.is_some_and(is_inside) {
            self.tell_period(entry, row, problems);
        }
    }

    #[inline(never)]
    fn tell_period(&self, entry: &LogEntry, row: &Row, problems: &mut Problems) {
        let own = entry.campaign.map(usize::from);
        let of = |(index, _): &(usize, &Campaign)| own.is_none_or(|own| own == *index);
        let periods = self.campaigns.iter().enumerate().filter(of).map(|(_, c)| c.period);
        let (starts, ends) = (periods.clone().map(|p| p.start), periods.map(|p| p.end));
        let (code, day) = match (starts.min(), ends.max()) {
            (Some(start), _) if entry.date < start => (Code::BeforeStart, start),
            (_, Some(end)) if entry.date > end => (Code::AfterEnd, end),
            _ => return,
        };
        let problem = Problem::new(code, row.place(DATE)).found(entry.date.to_string());
        problems.add(problem.with("day", day.to_string()));
    }

    /// Hours beyond what the shift allows: of a row with a head-count for all of
    /// them together, of a person over all rows of the turn.
    fn check_hours(
        &self,
        entry: &LogEntry,
        before: Option<Before>,
        row: &Row,
        problems: &mut Problems,
    ) {
        let length = self.served.length(usize::from(entry.shift));
        let (hours, most, other) = match before {
            None => (entry.hours, length.times(entry.people.max(1)), None),
            Some(before) if before.hours > length => return, // told of already
            Some(before) => (before.hours + entry.hours, length, before.first),
        };
        if hours > most {
            let mut problem = Problem::new(Code::HoursAboveShift, row.place(HOURS))
                .with("found", hours.as_decimal().to_string())
                .with("most", most.as_decimal().to_string());
            problem.other = other.map(|first| first.place(&self.tables));
            problems.add(problem);
        }
    }

    /// The row as an entry; none, with a problem, where a cell is faulty.
    #[inline]
    fn entry(&mut self, row: &Row, problems: &mut Problems) -> Option<(LogEntry, Blank)> {
        let date = self.days.read(DATE, row, problems)?;
        let lookups = &mut self.lookups;
        let shift = named(&mut lookups.shifts, SHIFT, Code::UnknownShift, row, problems)?;
        let Some(shift) = shift else { return empty(SHIFT, row, problems) };
        let campaign =
            named(&mut lookups.campaigns, CAMPAIGN, Code::FaultyCampaign, row, problems)?;
        if self.needs_campaign && campaign.is_none() {
            return empty(CAMPAIGN, row, problems);
        }
        let point = named(&mut lookups.points, POINT, Code::UnknownPoint, row, problems)?;
        let team = named(&mut lookups.teams, TEAM, Code::UnknownTeam, row, problems)?;
        let task = named(&mut lookups.tasks, TASK, Code::UnknownTask, row, problems)?;
        let volunteer = volunteer(&mut lookups.volunteers, VOLUNTEER, row, problems)?;
        let people = count(PEOPLE, row, problems)?;
        if volunteer.is_some() && people.is_some_and(|people| people > 1) {
            let problem = Problem::new(Code::PeopleIgnored, row.place(PEOPLE));
            problems.add(problem.found(row.cell(PEOPLE)));
        }
        if volunteer.is_none() && people.is_none() {
            problems.add(Problem::new(Code::NobodyNamed, row.place(VOLUNTEER)));
            return None;
        }
        let hours = self.served.read(shift, HOURS, row, problems)?;
        let helped = count(HELPED, row, problems)?;
        let elderly = count(ELDERLY, row, problems)?;
        let records = count(RECORDS, row, problems)?;
        let blank =
            Blank([people, helped, elderly, records].map(|count| count.is_none()));
        let entry = LogEntry {
            date,
            shift: small(shift),
            // Where the site has one campaign, a blank means that one.
            campaign: campaign.or((!self.needs_campaign).then_some(0)).map(small),
            point: point.map(small),
            team: team.map(small),
            task: task.map(small),
            volunteer,
            people: people.unwrap_or(0),
            hours,
            helped: helped.unwrap_or(0),
            elderly: elderly.map_or(Told::BLANK, Told::from),
            records: records.unwrap_or(0),
        };
        Some((entry, blank))
    }
}

/// Lists of a commune are far shorter than 65,536; `commune` sees to it.
fn small(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}
