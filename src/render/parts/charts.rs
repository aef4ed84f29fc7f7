//! Charts with their words: title, sentence and table beside each drawing.

use crate::{
    analyse::{Activity, IndicatorFigures, Turns, changes},
    locale::{Locale, Word},
    model::{Campaign, Indicator, Team},
    render::{
        View,
        charts::{Bar, BurnUp, Chart, ChartTable, Unnamed, bars, burn_up, calendar},
        texts::{campaign_sentence, count, finding, signed, with_unit},
    },
};

/// The burn-up of one indicator for `who`; none where nothing was reported.
pub(in crate::render) fn burn_up_chart(
    who: &str,
    campaign: &Campaign,
    index: usize,
    figures: &IndicatorFigures,
    view: &View,
) -> Option<Chart> {
    figures.value?;
    let (locale, indicator) = (view.locale, &campaign.indicators[index]);
    let sentence =
        campaign_sentence(who, campaign, indicator, figures, view.content.as_of, locale);
    let drawing = BurnUp {
        figures,
        period: campaign.period,
        as_of: view.content.as_of,
        stale_after_days: view.site().stale_after_days,
        locale,
        label: &sentence,
    };
    let (svg, unnamed) = burn_up(&drawing);
    let is_headline = index == campaign.headline;
    let name = if is_headline { &campaign.short_name } else { &indicator.name };
    let text = |id: &str| locale.text(id, &[]);
    Some(Chart {
        id: format!("{}-{}", campaign.id, indicator.id),
        title: finding(name, campaign, indicator, figures, view.content.as_of, locale),
        subtitle: burn_up_subtitle(campaign, indicator, &unnamed, locale),
        svg,
        sentence,
        table: ChartTable {
            head: vec![text("column-date"), text("column-value"), text("column-change")],
            rows: burn_up_rows(figures, locale),
        },
        data: Some("series.csv"),
    })
}

/// What is drawn, in which unit, and the lines that do not say themselves what they are.
fn burn_up_subtitle(
    campaign: &Campaign,
    indicator: &Indicator,
    unnamed: &[Unnamed],
    locale: &Locale,
) -> String {
    let name = with_unit(&indicator.name, &unit_in_brackets(&indicator.unit));
    let words = [
        ("indicator", Word::text(name)),
        ("start", Word::text(locale.date(campaign.period.start))),
        ("end", Word::text(locale.date(campaign.period.end))),
    ];
    let kinds = unnamed.iter().map(|kind| locale.text(kind.message(), &[]));
    let first = locale.text("burn-up-subtitle", &words);
    std::iter::once(first).chain(kinds).collect::<Vec<_>>().join("; ")
}

/// The reports, each with its change; one that fell has the mark of the drawing.
fn burn_up_rows(figures: &IndicatorFigures, locale: &Locale) -> Vec<Vec<String>> {
    let rows = figures.series.iter().zip(changes(&figures.series));
    rows.map(|((date, value), change)| {
        let change = change.map_or_else(String::new, |change| {
            let shown = signed(change, locale);
            if change < 0 { format!("▼ {shown}") } else { shown }
        });
        vec![locale.date(*date), count(*value, locale), change]
    })
    .collect()
}

fn unit_in_brackets(unit: &str) -> String {
    if unit.is_empty() { String::new() } else { format!("({unit})") }
}

/// Calendar, shifts and teams of an activity; empty where nothing was logged.
pub(in crate::render) fn activity_charts(
    who: &str,
    activity: &Activity,
    turns: &Turns,
    teams: &[Team],
    view: &View,
) -> Vec<Chart> {
    if turns.by_day.is_empty() {
        return Vec::new();
    }
    let mut all = vec![calendar_chart(who, activity, turns, view)];
    let shifts = view.site().shifts.iter().map(|shift| shift.name.clone());
    all.push(parts_chart("shift", who, shifts, &turns.by_shift, view));
    // A province's turns are not split by team: teams belong to communes.
    if turns.by_team.len() > 1 {
        let none = view.locale.text("no-team", &[]);
        let names = teams.iter().map(|team| team.name.clone()).chain([none]);
        all.push(parts_chart("team", who, names, &turns.by_team, view));
    }
    all
}

fn calendar_chart(who: &str, activity: &Activity, turns: &Turns, view: &View) -> Chart {
    let locale = view.locale;
    let text = |id: &str| locale.text(id, &[]);
    let busiest = turns
        .by_day
        .iter()
        .max_by_key(|(date, turns)| (**turns, std::cmp::Reverse(**date)));
    let (day, most) = busiest.map(|(date, turns)| (*date, *turns)).unwrap_or_default();
    let words = [
        ("who", Word::text(who)),
        ("turns", Word::text(count(activity.turns, locale))),
        ("days", Word::text(count(turns.by_day.len() as u64, locale))),
        ("day", Word::text(locale.date(day))),
        ("most", Word::text(count(most, locale))),
        ("date", Word::text(locale.date(view.content.as_of))),
    ];
    let sentence = locale.text("calendar-sentence", &words);
    let row = |(date, turns): (&jiff::civil::Date, &u64)| {
        vec![locale.date(*date), count(*turns, locale)]
    };
    Chart {
        id: "calendar".into(),
        title: text("calendar-title"),
        subtitle: text("calendar-subtitle"),
        svg: calendar(&turns.by_day, view.content.as_of, locale, &sentence),
        sentence,
        table: ChartTable {
            head: vec![text("column-date"), text("column-turns")],
            rows: turns.by_day.iter().map(row).collect(),
        },
        data: Some("turns.csv"),
    }
}

/// Turns by shift or by team.
fn parts_chart(
    kind: &str,
    who: &str,
    names: impl Iterator<Item = String>,
    amounts: &[u64],
    view: &View,
) -> Chart {
    let locale = view.locale;
    let text = |part: &str| locale.text(&format!("turns-by-{kind}-{part}"), &[]);
    let list: Vec<Bar> = names
        .zip(amounts)
        .filter(|(_, amount)| **amount > 0)
        .map(|(name, amount)| Bar {
            name,
            amount: *amount,
            shown: count(*amount, locale),
        })
        .collect();
    let most = list.iter().max_by_key(|bar| bar.amount);
    let words = [
        ("who", Word::text(who)),
        ("name", Word::text(most.map_or("", |bar| &bar.name))),
        ("turns", Word::text(most.map_or("", |bar| &bar.shown))),
    ];
    let sentence = locale.text(&format!("turns-by-{kind}-sentence"), &words);
    let row = |bar: &Bar| vec![bar.name.clone(), bar.shown.clone()];
    Chart {
        id: format!("turns-by-{kind}"),
        title: text("title"),
        subtitle: text("subtitle"),
        svg: bars(&list, &sentence),
        table: ChartTable {
            head: vec![text("column"), locale.text("column-turns", &[])],
            rows: list.iter().map(row).collect(),
        },
        // The open data has turns by day, not by shift or team.
        data: None,
        sentence,
    }
}
