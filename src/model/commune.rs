//! A commune: who it is, where help is given, who helps, what it reported.

use borsh::{BorshDeserialize, BorshSerialize};
use jiff::{ToSpan as _, civil::Date};

use super::{CommuneCode, Event, Id, Log, Report, Roster, Volunteer, kept};
use crate::diagnostics::Place;

/// The seven days as keys in files, Monday first.
pub const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// What kind of unit it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub enum CommuneKind {
    /// xã
    Commune,
    /// phường
    Ward,
    /// đặc khu
    SpecialZone,
    /// thị trấn (before July 2025)
    Township,
}

impl CommuneKind {
    /// Every kind, with its name in the files.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Commune, "xã"),
        (Self::Ward, "phường"),
        (Self::SpecialZone, "đặc khu"),
        (Self::Township, "thị trấn"),
    ];

    /// Its name in the files and the data: `xã`.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, name)| name)
    }
}

/// A name that a unit had before.
#[derive(Debug, Clone, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct FormerName {
    /// `Thị trấn Đức Thọ`
    pub name: String,
    /// The last day of that name.
    #[borsh(
        serialize_with = "kept::put_maybe_day",
        deserialize_with = "kept::take_maybe_day"
    )]
    pub until: Option<Date>,
}

/// Whom residents can reach: an office, never a person.
#[derive(Debug, Clone, PartialEq, Eq, Default, BorshDeserialize, BorshSerialize)]
pub struct Contact {
    /// `Đoàn xã Đức Thọ`
    pub office: Option<String>,
    /// The office's number.
    pub phone: Option<String>,
    /// Its address.
    pub address: Option<String>,
}

/// A village or residential group.
#[derive(Debug, Clone, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct Village {
    /// `thien-nhan-2`
    pub id: Id,
    /// `Thiên Nhẫn 2`
    pub name: String,
    /// `thôn`
    pub kind: Option<String>,
}

/// The shifts in which a point is open, by weekday (0 = Monday).
#[derive(Debug, Clone, PartialEq, Eq, Default, BorshDeserialize, BorshSerialize)]
pub struct Opening(pub [Vec<usize>; 7]);

impl Opening {
    /// Whether nothing is known of opening hours.
    pub fn is_unknown(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }

    /// Whether the point is known to be closed in this shift of that day.
    pub fn is_closed(&self, day: Date, shift: usize) -> bool {
        let weekday = usize::from(day.weekday().to_monday_zero_offset().unsigned_abs());
        !self.is_unknown() && !self.0[weekday].contains(&shift)
    }
}

/// A place where residents are helped.
#[derive(Debug, Clone, PartialEq, BorshDeserialize, BorshSerialize)]
pub struct Point {
    /// `cong-an`
    pub id: Id,
    /// `Trụ sở Công an xã`
    pub name: String,
    /// Street address.
    pub address: Option<String>,
    /// The office's number, where it has one of its own.
    pub phone: Option<String>,
    /// Index of its village.
    pub village: Option<usize>,
    /// Longitude and latitude in degrees.
    pub location: Option<(f64, f64)>,
    /// When it is open.
    pub open: Opening,
    /// Indices of the site's campaigns it serves.
    pub campaigns: Vec<usize>,
    /// Where it is written.
    pub place: Place,
}

/// A formation of volunteers.
#[derive(Debug, Clone, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct Team {
    /// `nhap-lieu`
    pub id: Id,
    /// `Đội hình hỗ trợ nhập liệu`
    pub name: String,
    /// What it does, in a sentence.
    pub mission: Option<String>,
    /// Indices of the site's campaigns it works for.
    pub campaigns: Vec<usize>,
    /// Where it is written.
    pub place: Place,
}

/// A commune with all that it keeps.
#[derive(Debug, Clone, BorshDeserialize, BorshSerialize)]
pub struct Commune {
    /// Its folder below the root: `content/communes/18229-duc-tho`.
    pub folder: String,
    /// Its identity.
    pub code: CommuneCode,
    /// `Đức Thọ`
    pub name: String,
    /// `xã`
    pub kind: CommuneKind,
    /// What lists and sums gather by.
    pub group: Option<String>,
    /// Earlier names.
    pub formerly: Vec<FormerName>,
    /// Whom to reach.
    pub contact: Contact,
    /// Targets by campaign and indicator of the site.
    pub targets: Vec<Vec<Option<u64>>>,
    /// Villages.
    pub villages: Vec<Village>,
    /// Points.
    pub points: Vec<Point>,
    /// Teams.
    pub teams: Vec<Team>,
    /// Registered volunteers.
    pub volunteers: Vec<Volunteer>,
    /// Reports by campaign of the site, each list by date.
    pub reports: Vec<Vec<Report>>,
    /// What the logs hold; none where there is no log file.
    pub log: Option<Log>,
    /// Rosters by week.
    pub rosters: Vec<Roster>,
    /// Sessions by date.
    pub events: Vec<Event>,
    /// Table rows that were left out because they are faulty.
    pub rows_left_out: u64,
}

impl Commune {
    /// Whether any shift is planned: an empty week makes no calendar.
    pub fn has_shifts(&self) -> bool {
        self.rosters.iter().any(|roster| !roster.shifts.is_empty())
    }

    /// The sessions of `days` days from `from` on.
    pub fn coming_events(&self, from: Date, days: i64) -> impl Iterator<Item = &Event> {
        let until = from.saturating_add(days.days());
        self.events.iter().filter(move |e| e.date >= from && e.date <= until)
    }

    /// The newest date of a report or log row.
    pub fn newest(&self) -> Option<Date> {
        let reports = self.reports.iter().flatten().map(|report| report.date);
        reports.chain(self.log.iter().filter_map(Log::newest)).max()
    }
}
