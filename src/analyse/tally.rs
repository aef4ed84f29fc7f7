//! The tally: rows of a log become figures, in one pass over sorted rows.
//!
//! Here stand the definitions of turn, volunteer and session; whoever shows one of
//! them takes it from [`Work`]. Rows are sorted by a key of sixteen bytes (day,
//! shift, volunteer, team), so that the rows of a turn stand together: the nation
//! has five million rows, and nothing is allocated for one of them.
//!
//! A turn with rows of two campaigns is a turn of both: turns of campaigns may sum
//! to more than the turns in all.

use jiff::civil::Date;

use super::{
    Activity, ShiftHours, Turns, WeekActivity,
    work::{CampaignWork, Lists, Work},
};
use crate::model::{Commune, Log, LogEntry, Site, Task, Week};

impl Activity {
    /// Counts the rows dated on or before `as_of`.
    ///
    /// A turn is one volunteer, one date, one shift, however many rows; a row
    /// without a volunteer gives `people` turns. Sessions are distinct (date,
    /// shift, point, team) with an outreach task.
    ///
    /// ```
    /// use aoxanh::{analyse::Activity, model::{Hours, Id, LogEntry, Task, Told}};
    /// use jiff::civil::date;
    /// let row = LogEntry {
    ///     date: date(2025, 11, 1), shift: 0, campaign: None, point: None, team: None,
    ///     task: Some(0), volunteer: Some(3), people: 0, hours: Hours::from_minutes(120),
    ///     helped: 4, elderly: Told::from(1), records: 9,
    /// };
    /// let group = LogEntry { volunteer: None, people: 5, task: None, ..row };
    /// let later = LogEntry { date: date(2025, 11, 2), ..row };
    /// let id = Id::new("tuyen-truyen").unwrap();
    /// let tasks = [Task { id, name: "Tuyên truyền".into(), outreach: true }];
    /// let day = date(2025, 11, 1);
    /// let one = Activity::of(&[row, row, group, later], day, &tasks);
    /// assert_eq!((one.turns, one.volunteers, one.sessions), (1 + 5, 1, 1));
    /// assert_eq!((one.hours.as_decimal(), one.helped, one.records), (6.0, 12, 27));
    /// assert_eq!((one.elderly, one.of_known_age), (3, 12));
    /// // A blank is not a nought: of those four nobody knows the age.
    /// let blank = LogEntry { elderly: Told::BLANK, ..row };
    /// let two = Activity::of(&[row, blank], day, &tasks);
    /// assert_eq!((two.helped, two.elderly, two.of_known_age), (8, 1, 4));
    /// ```
    pub fn of(entries: &[LogEntry], as_of: Date, tasks: &[Task]) -> Self {
        Work::of(entries, as_of, Lists { shifts: 0, teams: 0, campaigns: 0, tasks })
            .activity
    }
}

impl Turns {
    /// Splits the turns dated on or before `as_of`.
    pub fn of(entries: &[LogEntry], as_of: Date, shifts: usize, teams: usize) -> Self {
        Work::of(entries, as_of, Lists { shifts, teams, campaigns: 0, tasks: &[] }).turns
    }
}

impl Work {
    /// Counts the rows dated on or before `as_of`. Lists may be given shorter than
    /// the rows need; a row without a campaign belongs to none.
    ///
    /// ```
    /// use aoxanh::{analyse::{Lists, Work}, model::{Hours, LogEntry, Told}};
    /// use jiff::civil::date;
    /// let land = LogEntry {
    ///     date: date(2025, 11, 1), shift: 0, campaign: Some(0), point: None, team: None,
    ///     task: None, volunteer: Some(3), people: 0, hours: Hours::from_minutes(60),
    ///     helped: 4, elderly: Told::from(1), records: 9,
    /// };
    /// // The same shift of the same volunteer, for another campaign and for none.
    /// let licences = LogEntry { campaign: Some(1), helped: 2, ..land };
    /// let nothing = LogEntry { campaign: None, helped: 1, ..land };
    /// let lists = Lists { shifts: 1, teams: 0, campaigns: 3, tasks: &[] };
    /// let work = Work::of(&[land, licences, nothing], date(2025, 11, 2), lists);
    /// let of = |campaign: usize| work.campaigns[campaign].activity;
    /// assert_eq!((work.activity.turns, work.activity.helped), (1, 7));
    /// assert_eq!(of(0).map(|a| (a.turns, a.helped, a.hours.as_decimal())), Some((1, 4, 1.0)));
    /// assert_eq!(of(1).map(|a| (a.turns, a.helped)), Some((1, 2)));
    /// assert_eq!(of(2), None);
    /// ```
    pub fn of(entries: &[LogEntry], as_of: Date, lists: Lists) -> Self {
        let rows = (0u32..).zip(entries).filter(|(_, entry)| entry.date <= as_of);
        let mut keys: Vec<u128> = rows.map(|(row, entry)| key(entry, row)).collect();
        sort(&mut keys);
        let mut tally = Tally::new(entries, lists);
        let mut before = None;
        for key in keys {
            let entry = &entries[row_of(key)];
            let turn = key >> TURN;
            tally.row(entry, before == Some(turn) && entry.volunteer.is_some());
            before = Some(turn);
        }
        tally.finish()
    }
}

impl Work {
    /// Counts the log of a commune. Without a log there is nothing to count.
    pub fn of_commune(commune: &Commune, site: &Site, as_of: Date) -> Self {
        let lists = Lists {
            shifts: site.shifts.len(),
            teams: commune.teams.len(),
            campaigns: site.campaigns.len(),
            tasks: &site.tasks,
        };
        Self::of(commune.log.as_ref().map_or(&[][..], Log::rows), as_of, lists)
    }
}

/// Where a key tells the turn: day, shift and volunteer stand above it.
const TURN: u32 = 48;

/// Where it tells the shift: only the day stands above it.
const SHIFT: u32 = 80;

/// Day, shift, volunteer, team and number of a row, in this order.
fn key(entry: &LogEntry, row: u32) -> u128 {
    let (year, month, day) = (entry.date.year(), entry.date.month(), entry.date.day());
    let year = u128::from((i32::from(year) + 10_000).unsigned_abs());
    let day = (year << 9)
        | u128::from(month.unsigned_abs()) << 5
        | u128::from(day.unsigned_abs());
    day << 96
        | u128::from(entry.shift) << SHIFT
        | u128::from(entry.volunteer.unwrap_or(u32::MAX)) << TURN
        | u128::from(entry.team.unwrap_or(u16::MAX)) << 32
        | u128::from(row)
}

/// Sorts keys. People write day by day and shift by shift: then only the few rows of each
/// shift have to change places.
fn sort(keys: &mut [u128]) {
    let shift = |key: &u128| key >> SHIFT;
    if !keys.is_sorted_by_key(shift) {
        keys.sort_unstable();
        return;
    }
    for rows in keys.chunk_by_mut(|one, next| shift(one) == shift(next)) {
        rows.sort_unstable();
    }
}

fn row_of(key: u128) -> usize {
    usize::try_from(key & u128::from(u32::MAX)).unwrap_or(usize::MAX)
}

/// A row with an outreach task: its week's number, then what makes a session, then
/// its campaign.
type Outreach = ((usize, Date, u16, Option<u16>, Option<u16>), Option<u16>);

struct Tally<'a> {
    tasks: &'a [Task],
    turns: Turns,
    hours: ShiftHours,
    /// In all, then by campaign.
    parts: Vec<PartTally>,
    /// The week of the row at hand, its last day, and which one it is, from 1.
    week: Option<(Week, Date, usize)>,
    /// The day of the row at hand and its turns so far.
    day: Option<(Date, u64)>,
    /// Which turn the row at hand belongs to.
    turn: u32,
    outreach: Vec<Outreach>,
}

#[derive(Clone)]
struct PartTally {
    weeks: Vec<WeekActivity>,
    /// The number of each of `weeks`.
    numbers: Vec<usize>,
    /// For each volunteer, the number of the last week with a turn; 0 is none.
    seen: Vec<usize>,
    volunteers: u64,
    /// The last turn that was counted.
    turn: u32,
}

impl<'a> Tally<'a> {
    fn new(entries: &[LogEntry], lists: Lists<'a>) -> Self {
        let need = |index: fn(&LogEntry) -> Option<usize>| {
            entries.iter().filter_map(index).max().map_or(0, |most| most + 1)
        };
        let shifts = lists.shifts.max(need(|e| Some(usize::from(e.shift))));
        let teams = lists.teams.max(need(|e| e.team.map(usize::from)));
        let campaigns = lists.campaigns.max(need(|e| e.campaign.map(usize::from)));
        let people = need(|e| e.volunteer.and_then(|index| usize::try_from(index).ok()));
        let part = PartTally {
            weeks: Vec::new(),
            numbers: Vec::new(),
            seen: vec![0; people],
            volunteers: 0,
            turn: 0,
        };
        Self {
            tasks: lists.tasks,
            turns: Turns::none(shifts, teams),
            hours: ShiftHours::none(shifts, teams),
            parts: vec![part; campaigns + 1],
            week: None,
            day: None,
            turn: 0,
            outreach: Vec::new(),
        }
    }

    /// Counts a row; `again` where it belongs to the turn of the row before.
    fn row(&mut self, entry: &LogEntry, again: bool) {
        let (week, number) = self.week_of(entry.date);
        self.turn += u32::from(!again);
        let turns = self.parts[0].add(entry, week, number, self.turn);
        self.split(entry, turns);
        if let Some(campaign) = entry.campaign {
            let part = &mut self.parts[usize::from(campaign) + 1];
            part.add(entry, week, number, self.turn);
        }
        let outreach = |task: u16| {
            self.tasks.get(usize::from(task)).is_some_and(|task| task.outreach)
        };
        if entry.task.is_some_and(outreach) {
            let session = (number, entry.date, entry.shift, entry.point, entry.team);
            self.outreach.push((session, entry.campaign));
        }
    }

    fn week_of(&mut self, date: Date) -> (Week, usize) {
        match self.week {
            Some((week, sunday, number)) if date <= sunday => (week, number),
            before => {
                let (week, number) = (Week::of(date), before.map_or(1, |b| b.2 + 1));
                self.week = Some((week, week.sunday(), number));
                (week, number)
            }
        }
    }

    fn split(&mut self, entry: &LogEntry, turns: u64) {
        self.hours.add(entry.team, entry.shift, entry.hours);
        if turns == 0 {
            return;
        }
        let team = entry.team.map_or(self.turns.by_team.len() - 1, usize::from);
        self.turns.by_team[team] += turns;
        self.turns.by_shift[usize::from(entry.shift)] += turns;
        match &mut self.day {
            Some((day, sum)) if *day == entry.date => *sum += turns,
            before => self.turns.by_day.extend(before.replace((entry.date, turns))),
        }
    }

    fn finish(mut self) -> Work {
        self.turns.by_day.extend(self.day);
        // Rows come shift by shift.
        let shift = |((_, day, shift, ..), _): &Outreach| (*day, *shift);
        for rows in self.outreach.chunk_by_mut(|one, next| shift(one) == shift(next)) {
            rows.sort_unstable();
        }
        self.outreach.dedup();
        let mut before = None;
        for (session, campaign) in &self.outreach {
            if before != Some(session) {
                self.parts[0].session(session.0);
            }
            before = Some(session);
            if let Some(campaign) = campaign {
                self.parts[usize::from(*campaign) + 1].session(session.0);
            }
        }
        let mut parts = self.parts.into_iter().map(PartTally::finish);
        let all = parts.next().unwrap_or_default();
        Work {
            activity: all.activity.unwrap_or_default(),
            weeks: all.weeks,
            turns: self.turns,
            hours: self.hours,
            campaigns: parts.collect(),
        }
    }
}

impl PartTally {
    /// Adds a row to its week; how many turns it brings.
    fn add(&mut self, entry: &LogEntry, week: Week, number: usize, turn: u32) -> u64 {
        if self.numbers.last() != Some(&number) {
            self.numbers.push(number);
            let activity = Activity::default();
            self.weeks.push(WeekActivity { week, first: entry.date, activity });
        }
        let turns = match entry.volunteer {
            None => u64::from(entry.people),
            Some(_) => u64::from(std::mem::replace(&mut self.turn, turn) != turn),
        };
        let Some(known) = self.weeks.last_mut() else { return turns };
        known.activity.add(entry);
        known.activity.turns += turns;
        let volunteer = entry.volunteer.and_then(|index| usize::try_from(index).ok());
        if let Some(seen) = volunteer.and_then(|index| self.seen.get_mut(index)) {
            self.volunteers += u64::from(*seen == 0);
            known.activity.volunteers += u64::from(*seen != number);
            *seen = number;
        }
        turns
    }

    fn session(&mut self, number: usize) {
        if let Ok(index) = self.numbers.binary_search(&number) {
            self.weeks[index].activity.sessions += 1;
        }
    }

    /// Weeks sum to the whole, but who comes in two weeks is one volunteer.
    fn finish(self) -> CampaignWork {
        let sum = Activity::sum(self.weeks.iter().map(|known| known.activity));
        let activity = sum.map(|sum| Activity { volunteers: self.volunteers, ..sum });
        CampaignWork { activity, weeks: self.weeks }
    }
}
