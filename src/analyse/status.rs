//! Status: one word for where an indicator stands.

use jiff::civil::Date;

use super::pace::{Pace, days_between};

/// Where an indicator stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// No target was set.
    NoTarget,
    /// Nothing was reported.
    NotReported,
    /// The target is reached.
    Done,
    /// The period is over.
    Ended,
    /// The newest report is too old.
    Stale,
    /// There is no pace yet.
    Unknown,
    /// Projected to finish in time.
    OnTrack,
    /// Projected to finish too late, or never.
    Behind,
}

impl Status {
    /// Every status, in the order in which it is decided.
    pub const ALL: [Self; 8] = [
        Self::NoTarget,
        Self::NotReported,
        Self::Done,
        Self::Ended,
        Self::Stale,
        Self::Unknown,
        Self::OnTrack,
        Self::Behind,
    ];

    /// The name in the data and of the wording.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoTarget => "no-target",
            Self::NotReported => "not-reported",
            Self::Done => "done",
            Self::Ended => "ended",
            Self::Stale => "stale",
            Self::Unknown => "unknown",
            Self::OnTrack => "on-track",
            Self::Behind => "behind",
        }
    }
}

/// How old the figures are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// As new as they should be.
    Fresh,
    /// Older than the site allows.
    Stale,
}

impl Age {
    /// Stale where the newest report is more than so many days before `as_of`.
    ///
    /// ```
    /// use aoxanh::analyse::Age;
    /// use jiff::civil::date;
    /// let as_of = date(2025, 11, 16);
    /// assert_eq!(Age::of(date(2025, 11, 6), as_of, 10), Age::Fresh);
    /// assert_eq!(Age::of(date(2025, 11, 5), as_of, 10), Age::Stale);
    /// ```
    pub fn of(newest: Date, as_of: Date, stale_after_days: u32) -> Self {
        let days = u32::try_from(days_between(newest, as_of)).unwrap_or(0);
        if days > stale_after_days { Self::Stale } else { Self::Fresh }
    }
}

/// The first that fits, in the order of [`Status::ALL`].
///
/// The period is over from the day after its end on. A target of 0 is a target:
/// any report reaches it.
///
/// ```
/// use aoxanh::analyse::{Age, Pace, Status, status};
/// use jiff::civil::date;
/// let (end, as_of) = (date(2025, 11, 30), date(2025, 11, 16));
/// let pace = Pace::new(5, 1);
/// let of = |value, target, finish| {
///     status(value, target, end, as_of, Age::Fresh, Some(&pace), finish)
/// };
/// assert_eq!(of(Some(1), None, None), Status::NoTarget);
/// assert_eq!(of(None, Some(9), None), Status::NotReported);
/// assert_eq!(of(Some(9), Some(9), None), Status::Done);
/// assert_eq!(of(Some(5), Some(9), Some(end)), Status::OnTrack);
/// assert_eq!(of(Some(5), Some(9), Some(date(2025, 12, 1))), Status::Behind);
/// assert_eq!(of(Some(5), Some(9), None), Status::Behind);
/// let late = status(Some(5), Some(9), end, date(2025, 12, 1), Age::Stale, None, None);
/// assert_eq!(late, Status::Ended);
/// ```
pub fn status(
    value: Option<u64>,
    target: Option<u64>,
    end: Date,
    as_of: Date,
    age: Age,
    pace: Option<&Pace>,
    projected_finish: Option<Date>,
) -> Status {
    let Some(target) = target else { return Status::NoTarget };
    let Some(value) = value else { return Status::NotReported };
    if value >= target {
        Status::Done
    } else if as_of > end {
        Status::Ended
    } else if age == Age::Stale {
        Status::Stale
    } else if pace.is_none() {
        Status::Unknown
    } else if projected_finish.is_some_and(|finish| finish <= end) {
        Status::OnTrack
    } else {
        Status::Behind
    }
}
