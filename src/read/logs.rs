//! `logs/*.csv`: who helped, when, where, with what; row by row.
//!
//! In: a commune's log files and all that their cells may name. Out: linked
//! [`LogEntry`]s, one for each set of equal rows (over all files, so that their
//! order does not matter), and the number of faulty rows. A faulty cell costs its
//! row, and only that. Rows dated after `as_of` are not faulty: they are named in
//! a warning, do not count yet, and are not in that number.

use std::sync::LazyLock;

use jiff::civil::Date;
use rustc_hash::FxHashSet;

use super::{
    cell::{NotWhole, hours, table_date, table_whole},
    columns::{Column, Columns},
    lookup::{Found, Lookup},
    table::{Row, TableFile},
};
use crate::{
    diagnostics::{Code, Problem, Problems},
    model::{Campaign, Hours, LogEntry, Point, Shift, Task, Team, Volunteer},
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

/// Largest count in one row.
const LARGEST_COUNT: u64 = 1_000_000_000;

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
    shifts: &'a [Shift],
    as_of: Option<Date>,
    needs_campaign: bool,
    lookups: Lookups,
    seen: FxHashSet<(LogEntry, Blank, String)>,
    entries: Vec<LogEntry>,
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

/// Which counts were blank: a blank is not a nought, so the rows differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Blank([bool; 4]);

impl<'a> LogReader<'a> {
    /// A reader for one commune's logs.
    pub(super) fn new(
        (campaigns, shifts, tasks): (&[Campaign], &'a [Shift], &[Task]),
        (points, teams, volunteers): (&[Point], &[Team], &[Volunteer]),
        as_of: Option<Date>,
    ) -> Self {
        let lookups =
            Lookups {
                shifts: Lookup::new(
                    shifts.iter().map(|s| (s.id.as_str(), vec![s.name.as_str()])),
                ),
                campaigns: Lookup::new(campaigns.iter().map(|c| {
                    (c.id.as_str(), vec![c.name.as_str(), c.short_name.as_str()])
                })),
                points: Lookup::new(
                    points.iter().map(|p| (p.id.as_str(), vec![p.name.as_str()])),
                ),
                teams: Lookup::new(
                    teams.iter().map(|t| (t.id.as_str(), vec![t.name.as_str()])),
                ),
                tasks: Lookup::new(
                    tasks.iter().map(|t| (t.id.as_str(), vec![t.name.as_str()])),
                ),
                volunteers: Lookup::of_people(
                    volunteers.iter().map(|v| (v.id.as_str(), v.name.as_str())),
                ),
            };
        Self {
            shifts,
            as_of,
            needs_campaign: campaigns.len() > 1,
            lookups,
            seen: FxHashSet::default(),
            entries: Vec::new(),
            left_out: 0,
        }
    }

    /// Reads one file.
    pub(super) fn read(&mut self, file: &TableFile, problems: &mut Problems) {
        for table in file.tables(&COLUMNS, problems) {
            let lacks_campaign = self.needs_campaign && !table.has(CAMPAIGN);
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
        (self.entries, self.left_out)
    }

    fn row(&mut self, row: &Row, problems: &mut Problems) {
        let Some((entry, blank)) = self.entry(row, problems) else {
            self.left_out += 1;
            return;
        };
        if !self.seen.insert((entry, blank, row.cell(NOTE).to_owned())) {
            problems.add(Problem::new(Code::DuplicateRow, row.place(DATE)));
        } else if self.as_of.is_some_and(|as_of| entry.date > as_of) {
            let problem = Problem::new(Code::FutureDate, row.place(DATE));
            problems.add(problem.found(entry.date.to_string()));
        } else {
            self.entries.push(entry);
        }
        if entry.elderly > entry.helped {
            let problem = Problem::new(Code::ElderlyAboveHelped, row.place(ELDERLY));
            problems.add(problem.found(entry.elderly.to_string()));
        }
    }

    /// The row as an entry; none, with a problem, where a cell is faulty.
    fn entry(&mut self, row: &Row, problems: &mut Problems) -> Option<(LogEntry, Blank)> {
        let date = date(row, problems)?;
        let lookups = &mut self.lookups;
        let shift = need(SHIFT, row, problems).and_then(|()| {
            named(&mut lookups.shifts, SHIFT, Code::UnknownShift, row, problems)
        })?;
        let shift = shift?;
        if self.needs_campaign {
            need(CAMPAIGN, row, problems)?;
        }
        let campaign =
            named(&mut lookups.campaigns, CAMPAIGN, Code::FaultyCampaign, row, problems)?;
        let point = named(&mut lookups.points, POINT, Code::UnknownPoint, row, problems)?;
        let team = named(&mut lookups.teams, TEAM, Code::UnknownTeam, row, problems)?;
        let task = named(&mut lookups.tasks, TASK, Code::UnknownTask, row, problems)?;
        let volunteer = volunteer(&mut lookups.volunteers, row, problems)?;
        let people = count(PEOPLE, row, problems)?;
        if volunteer.is_none() && people.is_none() {
            problems.add(Problem::new(Code::NobodyNamed, row.place(VOLUNTEER)));
            return None;
        }
        let hours = match row.cell(HOURS) {
            "" => self.shifts[shift].length(),
            text => match hours(text) {
                Some(hours) => Hours::from_decimal(hours),
                None => return faulty_number(HOURS, row, problems),
            },
        };
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
            elderly: elderly.unwrap_or(0),
            records: records.unwrap_or(0),
        };
        Some((entry, blank))
    }
}

/// Lists of a commune are far shorter than 65,536; `commune` sees to it.
fn small(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}

fn date(row: &Row, problems: &mut Problems) -> Option<Date> {
    need(DATE, row, problems)?;
    let date = table_date(row.cell(DATE));
    if date.is_none() {
        problems
            .add(shown(Problem::new(Code::FaultyDate, row.place(DATE)), row.cell(DATE)));
    }
    date
}

/// Reports an empty cell that must not be empty.
fn need(column: usize, row: &Row, problems: &mut Problems) -> Option<()> {
    if row.cell(column).is_empty() {
        problems.add(Problem::new(Code::EmptyCell, row.place(column)));
        return None;
    }
    Some(())
}

/// What a cell names: `Some(None)` where it is empty, `None` where it is faulty.
#[allow(clippy::option_option)] // empty and faulty are two different answers
fn named(
    lookup: &mut Lookup,
    column: usize,
    code: Code,
    row: &Row,
    problems: &mut Problems,
) -> Option<Option<usize>> {
    let text = row.cell(column);
    if text.is_empty() {
        return Some(None);
    }
    if let Found::One(index) = lookup.find(text) {
        return Some(Some(index));
    }
    let problem = shown(Problem::new(code, row.place(column)), text);
    problems.add(problem.nearest(text, lookup.suggestions()));
    None
}

/// A volunteer by id, or by a name that fits exactly one. A name that is not
/// found is not repeated in the message: it may be anybody's.
#[allow(clippy::option_option)]
fn volunteer(
    lookup: &mut Lookup,
    row: &Row,
    problems: &mut Problems,
) -> Option<Option<u32>> {
    let text = row.cell(VOLUNTEER);
    if text.is_empty() {
        return Some(None);
    }
    let code = match lookup.find(text) {
        Found::One(index) => return Some(u32::try_from(index).ok()),
        Found::Many => Code::AmbiguousName,
        Found::Nothing => Code::UnknownVolunteer,
    };
    // Only what looks like a code is shown; anything else may be a name or number.
    let letter = text.bytes().any(|b| b.is_ascii_alphabetic());
    let digit = text.bytes().any(|b| b.is_ascii_digit());
    let is_code = crate::model::Id::new(text).is_some() && letter && digit;
    let problem = Problem::new(code, row.place(VOLUNTEER));
    let problem = problem.nearest(text, lookup.suggestions());
    problems.add(if is_code {
        shown(problem, text)
    } else {
        problem.with("found", "…")
    });
    None
}

/// A count that may be empty: `Some(None)`; `None` where it is faulty.
#[allow(clippy::option_option)]
fn count(column: usize, row: &Row, problems: &mut Problems) -> Option<Option<u32>> {
    match row.cell(column) {
        "" => Some(None),
        text => match table_whole(text) {
            Ok(number) if number <= LARGEST_COUNT => Some(u32::try_from(number).ok()),
            Ok(_) | Err(NotWhole::Bad | NotWhole::Ambiguous) => {
                faulty_number(column, row, problems)
            }
        },
    }
}

/// A cell's text in a message, unless it may hold a phone or identity number.
fn shown(problem: Problem, text: &str) -> Problem {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits >= 9 { problem.with("found", "…") } else { problem.found(text) }
}

fn faulty_number<T>(column: usize, row: &Row, problems: &mut Problems) -> Option<T> {
    let problem = Problem::new(Code::FaultyNumber, row.place(column));
    problems.add(shown(problem, row.cell(column)));
    None
}
