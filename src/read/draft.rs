//! A report whose values still know their places, and what the reports of one
//! campaign say about each other.
//!
//! In: a campaign and its drafts by date. Out: warnings with the places of both
//! sides. Nothing is corrected: what is doubtful is published as written.
//!
//! A running total may really fall, when an earlier figure was too high. A report
//! that says something in `difficulties` is taken to explain it, so that a site
//! with an honest correction can still pass without a warning.

use jiff::civil::Date;

use crate::{
    diagnostics::{Code, Place, Problem, Problems},
    model::{Campaign, Indicator, IndicatorKind, Report},
};

/// What was given for one campaign and date, from however many files.
#[derive(Default)]
pub(super) struct Draft {
    /// Where the date is written.
    pub(super) place: Place,
    pub(super) values: Vec<Given>,
    pub(super) reported_by: Option<String>,
    pub(super) difficulties: Option<String>,
    pub(super) proposals: Option<String>,
    /// Whether an indicator is named with a blank behind it.
    pub(super) has_blank: bool,
}

/// A value and where it is written; none where the report is silent.
pub(super) type Given = Option<(u64, Place)>;

impl Draft {
    /// Whether it is a form that nobody has filled in yet.
    pub(super) fn is_blank(&self) -> bool {
        let silent = self.difficulties.is_none() && self.proposals.is_none();
        self.has_blank && silent && self.values.iter().all(Option::is_none)
    }

    /// The report without its places.
    pub(super) fn report(self, date: Date) -> Report {
        let value = |given: Given| given.map(|(value, _)| value);
        Report {
            date,
            values: self.values.into_iter().map(value).collect(),
            reported_by: self.reported_by,
            difficulties: self.difficulties,
            proposals: self.proposals,
        }
    }
}

/// Looks at the drafts of one campaign, oldest first.
pub(super) fn check_drafts(
    campaign: &Campaign,
    drafts: &[(Date, &Draft)],
    problems: &mut Problems,
) {
    for (date, draft) in drafts {
        check_period(campaign, *date, draft, problems);
    }
    for (index, indicator) in campaign.indicators.iter().enumerate() {
        check_part(index, indicator, drafts, problems);
        if indicator.kind == IndicatorKind::Stock {
            check_falls(index, drafts, problems);
        }
    }
}

fn check_period(campaign: &Campaign, date: Date, draft: &Draft, problems: &mut Problems) {
    let period = campaign.period;
    let (code, day) = if date < period.start {
        (Code::BeforeStart, period.start)
    } else if date > period.end {
        (Code::AfterEnd, period.end)
    } else {
        return;
    };
    let problem = Problem::new(code, draft.place.clone()).found(date.to_string());
    problems.add(problem.with("day", day.to_string()));
}

/// A running total below an earlier one, where the report does not say why.
fn check_falls(indicator: usize, drafts: &[(Date, &Draft)], problems: &mut Problems) {
    let mut before: Option<(Date, &(u64, Place))> = None;
    for (date, draft) in drafts {
        let Some(given) = &draft.values[indicator] else { continue };
        if let Some((day, (value, place))) = before
            && given.0 < *value
            && draft.difficulties.is_none()
        {
            let problem = Problem::new(Code::FallingStock, given.1.clone())
                .found(given.0.to_string())
                .with("before", value.to_string())
                .with("day", day.to_string());
            problems.add(problem.other(place.clone()));
        }
        before = Some((*date, given));
    }
}

/// A part above its whole: of a flow in the same report, of a stock also where
/// the part or the whole was reported before.
fn check_part(
    part: usize,
    indicator: &Indicator,
    drafts: &[(Date, &Draft)],
    problems: &mut Problems,
) {
    let Some(whole) = indicator.part_of else { return };
    let (mut newest_part, mut newest_whole): (&Given, &Given) = (&None, &None);
    for (_, draft) in drafts {
        let (own_part, own_whole) = (&draft.values[part], &draft.values[whole]);
        if own_part.is_none() && own_whole.is_none() {
            continue;
        }
        let carries = indicator.kind == IndicatorKind::Stock;
        if own_part.is_some() || !carries {
            newest_part = own_part;
        }
        if own_whole.is_some() || !carries {
            newest_whole = own_whole;
        }
        if let (Some((value, place)), Some((most, other))) = (newest_part, newest_whole)
            && value > most
        {
            let problem = Problem::new(Code::PartAboveWhole, place.clone())
                .found(value.to_string())
                .with("whole", most.to_string());
            problems.add(problem.other(other.clone()));
        }
    }
}
