//! Charts of what volunteers did: calendar, weeks, hours; and a campaign's work.
//!
//! In: figures of a commune, a group or the province. Out: each chart with title,
//! sentence and table, or no chart where there is nothing to draw. Drawn weeks are
//! bounded, and a chart says so; its table has the numbers that it draws.

use jiff::civil::Date;
use serde::Serialize;

use super::weeks::weekly_chart;
use crate::{
    analyse::{
        Activity, CommuneFigures, HoursChart, Part, ShiftHours, Totals, Turns,
        WeekActivity,
    },
    locale::Word,
    model::{Commune, Hours, Team},
    render::{
        View,
        charts::{
            Chart, ChartTable, MOST_PARTS, SplitBar, calendar, calendar_weeks, split_bars,
        },
        texts::{ActivityText, activity, count},
    },
};

/// Bars of teams, at most; the rest is gathered into one.
const MOST_TEAMS: usize = 10;

/// Whose work is drawn.
#[derive(Clone, Copy)]
pub(in crate::render) struct WorkOf<'a> {
    activity: &'a Activity,
    weeks: &'a [WeekActivity],
    turns: &'a Turns,
    hours: &'a ShiftHours,
    /// None where these are sums: teams belong to communes.
    teams: &'a [Team],
}

impl<'a> WorkOf<'a> {
    /// A commune's work; none where it has no log.
    pub(in crate::render) fn commune(
        commune: &'a Commune,
        figures: &'a CommuneFigures,
    ) -> Option<Self> {
        Some(Self {
            activity: figures.activity.as_ref()?,
            weeks: &figures.weeks,
            turns: &figures.turns,
            hours: &figures.hours,
            teams: &commune.teams,
        })
    }

    /// The work in a group or the province; none where no commune has a log.
    pub(in crate::render) fn totals(totals: &'a Totals) -> Option<Self> {
        Some(Self {
            activity: totals.activity.as_ref()?,
            weeks: &totals.weeks,
            turns: &totals.turns,
            hours: &totals.hours,
            teams: &[],
        })
    }
}

/// Calendar, weeks and hours of `who`; those that have something to show.
pub(in crate::render) fn activity_charts(
    who: &str,
    work: Option<WorkOf>,
    view: &View,
) -> Vec<Chart> {
    let Some(work) = work else { return Vec::new() };
    let charts = [
        calendar_chart(who, work, view),
        weekly_chart(who, work.activity, work.weeks, view),
        team_chart(who, work, view).or_else(|| shift_chart(who, work, view)),
    ];
    charts.into_iter().flatten().collect()
}

/// What volunteers did for one campaign, as its page shows it.
#[derive(Serialize)]
pub(in crate::render) struct CampaignWorkPart {
    activity: ActivityText,
    charts: Vec<Chart>,
    note: Option<String>,
}

/// The work for a campaign of the province; none where no row names it.
pub(in crate::render) fn campaign_work_part(
    who: &str,
    index: usize,
    view: &View,
) -> Option<CampaignWorkPart> {
    let (locale, campaigns) = (view.locale, &view.site().campaigns);
    let work = &view.province.totals.campaign_work[index];
    let known = work.activity.as_ref()?;
    let words = [
        ("who", Word::text(who)),
        ("campaign", Word::text(&*campaigns[index].short_name)),
    ];
    let who = locale.text("who-in-campaign", &words);
    Some(CampaignWorkPart {
        activity: activity(known, locale),
        charts: weekly_chart(&who, known, &work.weeks, view).into_iter().collect(),
        note: (campaigns.len() > 1).then(|| locale.text("campaign-work-note", &[])),
    })
}

fn calendar_chart(who: &str, work: WorkOf, view: &View) -> Option<Chart> {
    let (locale, as_of, by_day) = (view.locale, view.content.as_of, &work.turns.by_day);
    let weeks = calendar_weeks(by_day, as_of);
    let from = weeks.first()?.monday();
    let all = by_day.first_key_value().is_none_or(|(day, _)| *day >= from);
    let busiest = |from: Date| {
        let days = by_day.range(from..);
        days.max_by_key(|(day, turns)| (**turns, std::cmp::Reverse(**day)))
    };
    let words = |(day, most): (&Date, &u64)| {
        [
            ("n", Word::count(i64::try_from(by_day.len()).unwrap_or(i64::MAX))),
            ("who", Word::text(who)),
            ("turns", Word::text(count(work.activity.turns, locale))),
            ("days", Word::text(count(by_day.len() as u64, locale))),
            ("day", Word::text(locale.date(*day))),
            ("most", Word::text(count(*most, locale))),
            ("date", Word::text(locale.date(as_of))),
        ]
    };
    let sentence = locale.text("calendar-sentence", &words(busiest(Date::MIN)?));
    let text = |id: &str| locale.text(id, &[]);
    let row =
        |(date, turns): (&Date, &u64)| vec![locale.date(*date), count(*turns, locale)];
    let newest = [("weeks", Word::text(count(weeks.len() as u64, locale)))];
    Some(Chart {
        id: "calendar".into(),
        title: locale.text("calendar-title", &words(busiest(from)?)), // of what is drawn
        subtitle: if all {
            text("calendar-subtitle")
        } else {
            locale.text("calendar-subtitle-newest", &newest)
        },
        svg: calendar(by_day, &weeks, as_of, locale, &sentence),
        sentence,
        table: ChartTable {
            head: vec![text("column-date"), text("column-turns")],
            rows: by_day.range(from..).map(row).collect(),
        },
        data: Some("turns.csv"),
    })
}

/// Hours as they are shown.
fn hours_text(hours: Hours, view: &View) -> String {
    view.locale.decimal(hours.as_decimal(), 1)
}

/// The name of a shift, or of several.
fn shift_name(part: Part, view: &View) -> String {
    match part {
        Part::One(shift) => view.site().shifts[shift].name.clone(),
        Part::Others(n) => several("other-shifts", n, view),
        Part::NoTeam => String::new(),
    }
}

fn team_name(part: Part, teams: &[Team], view: &View) -> String {
    match part {
        Part::One(team) => teams[team].name.clone(),
        Part::Others(n) => several("other-teams", n, view),
        Part::NoTeam => view.locale.text("no-team", &[]),
    }
}

fn several(id: &str, n: usize, view: &View) -> String {
    view.locale.text(id, &[("n", Word::text(count(n as u64, view.locale)))])
}

fn hours_of(name: &str, hours: Hours, view: &View) -> String {
    let words =
        [("name", Word::text(name)), ("hours", Word::text(hours_text(hours, view)))];
    view.locale.text("hours-of", &words)
}

/// The words that sentences about hours share.
fn hours_words(
    who: &str,
    (name, hours): (&str, Hours),
    work: WorkOf,
    view: &View,
) -> Vec<(&'static str, Word)> {
    vec![
        ("who", Word::text(who)),
        ("name", Word::text(name)),
        ("hours", Word::text(hours_text(hours, view))),
        ("total", Word::text(hours_text(work.activity.hours, view))),
        ("date", Word::text(view.locale.date(view.content.as_of))),
    ]
}

/// The shift with the most hours, the first of two equals.
fn longest_shift(hours: &ShiftHours, view: &View) -> Option<(String, Hours)> {
    let every = hours.chart(usize::MAX, usize::MAX).shifts;
    let most = every.into_iter().rev().max_by_key(|(_, hours)| *hours)?;
    Some((shift_name(most.0, view), most.1))
}

/// Hours by team, each split by shift; none where no hours belong to a team.
fn team_chart(who: &str, work: WorkOf, view: &View) -> Option<Chart> {
    let locale = view.locale;
    let drawn = work.hours.chart(MOST_PARTS, MOST_TEAMS);
    let (first, _, most) = drawn.teams.first()?;
    if work.teams.is_empty() || *first == Part::NoTeam {
        return None;
    }
    let name = team_name(*first, work.teams, view);
    let longest = longest_shift(work.hours, view)?;
    let mut words = hours_words(who, (&name, *most), work, view);
    words.push(("shift", Word::text(longest.0)));
    words.push(("shift-hours", Word::text(hours_text(longest.1, view))));
    let sentence = locale.text("hours-by-team-sentence", &words);
    let shifts: Vec<String> =
        drawn.shifts.iter().map(|(part, _)| shift_name(*part, view)).collect();
    let legend = shifts.iter().zip(&drawn.shifts);
    let legend: Vec<String> =
        legend.map(|(name, (_, hours))| hours_of(name, *hours, view)).collect();
    let bar = |(team, parts, sum): &(Part, Vec<Hours>, Hours)| {
        let team = team_name(*team, work.teams, view);
        let title = |(name, hours): (&String, &Hours)| {
            let words = [
                ("team", Word::text(&*team)),
                ("name", Word::text(&**name)),
                ("hours", Word::text(hours_text(*hours, view))),
            ];
            (hours.as_decimal(), locale.text("hours-of-team", &words))
        };
        SplitBar {
            parts: shifts.iter().zip(parts).map(title).collect(),
            shown: hours_text(*sum, view),
            name: team,
        }
    };
    let bars: Vec<SplitBar> = drawn.teams.iter().map(bar).collect();
    Some(Chart {
        id: "hours".into(),
        title: locale.text("hours-by-team-title", &words),
        subtitle: locale.text("hours-by-team-subtitle", &[]),
        svg: split_bars(&legend, &bars, &sentence),
        sentence,
        table: team_table(work, view),
        data: None,
    })
}

/// Every team with its hours by shift and its turns, nothing gathered.
fn team_table(work: WorkOf, view: &View) -> ChartTable {
    let (locale, turns) = (view.locale, &work.turns.by_team);
    let text = |id: &str| locale.text(id, &[]);
    let HoursChart { shifts, teams } = work.hours.chart(usize::MAX, usize::MAX);
    let last = turns.len().saturating_sub(1);
    let index = |part: Part| if let Part::One(team) = part { team } else { last };
    let row = |name: String, parts: &[Hours], sum: Hours, turns: u64| {
        let parts = parts.iter().map(|hours| hours_text(*hours, view));
        let sums = [hours_text(sum, view), count(turns, locale)];
        std::iter::once(name).chain(parts).chain(sums).collect::<Vec<String>>()
    };
    let mut rows: Vec<Vec<String>> = teams
        .iter()
        .map(|(team, parts, sum)| {
            let name = team_name(*team, work.teams, view);
            row(name, parts, *sum, turns[index(*team)])
        })
        .collect();
    // Turns without an hour are turns all the same.
    let nothing = vec![Hours::default(); shifts.len()];
    for (team, turns) in turns.iter().enumerate().filter(|(_, turns)| **turns > 0) {
        if !teams.iter().any(|known| index(known.0) == team) {
            let part = if team == last { Part::NoTeam } else { Part::One(team) };
            let name = team_name(part, work.teams, view);
            rows.push(row(name, &nothing, Hours::default(), *turns));
        }
    }
    let sums: Vec<Hours> = shifts.iter().map(|(_, hours)| *hours).collect();
    let activity = work.activity;
    rows.push(row(text("row-all"), &sums, activity.hours, activity.turns));
    let names = shifts.iter().map(|(shift, _)| shift_name(*shift, view));
    let head = std::iter::once(text("column-team")).chain(names);
    let head = head.chain([text("column-hours"), text("column-turns")]).collect();
    ChartTable { head, rows }
}

/// Hours by shift, where there are no teams to tell apart.
fn shift_chart(who: &str, work: WorkOf, view: &View) -> Option<Chart> {
    let locale = view.locale;
    let text = |id: &str| locale.text(id, &[]);
    let (name, most) = longest_shift(work.hours, view)?;
    let words = hours_words(who, (&name, most), work, view);
    let sentence = locale.text("hours-by-shift-sentence", &words);
    let drawn = work.hours.chart(MOST_TEAMS, 0).shifts;
    let bar = |(shift, hours): &(Part, Hours)| {
        let name = shift_name(*shift, view);
        let title = hours_of(&name, *hours, view);
        let parts = vec![(hours.as_decimal(), title)];
        SplitBar { name, parts, shown: hours_text(*hours, view) }
    };
    let bars: Vec<SplitBar> = drawn.iter().map(bar).collect();
    let of_shift = work.hours.by_shift();
    let rows = of_shift.iter().zip(&work.turns.by_shift).enumerate();
    let rows =
        rows.filter(|(_, (hours, turns))| **hours > Hours::default() || **turns > 0);
    let mut rows: Vec<Vec<String>> = rows
        .map(|(shift, (hours, turns))| {
            let name = shift_name(Part::One(shift), view);
            vec![name, hours_text(*hours, view), count(*turns, locale)]
        })
        .collect();
    let all = work.activity;
    rows.push(vec![
        text("row-all"),
        hours_text(all.hours, view),
        count(all.turns, locale),
    ]);
    Some(Chart {
        id: "hours".into(),
        title: locale.text("hours-by-shift-title", &words),
        subtitle: text("hours-by-shift-subtitle"),
        svg: split_bars(&[], &bars, &sentence),
        sentence,
        table: ChartTable {
            head: vec![text("column-shift"), text("column-hours"), text("column-turns")],
            rows,
        },
        data: None,
    })
}
