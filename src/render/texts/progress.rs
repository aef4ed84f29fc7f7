//! Progress in words: the status, and the sentence of an indicator.

use jiff::civil::Date;
use serde::Serialize;

use crate::{
    analyse::{CampaignTotals, IndicatorFigures, Status},
    locale::{Locale, Word},
    model::{Campaign, Indicator},
};

/// A status as word and sign; the class colours it.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct StatusText {
    name: &'static str,
    word: String,
    sign: &'static str,
}

impl StatusText {
    /// `đúng tiến độ`
    pub(in crate::render) fn word(&self) -> &str {
        &self.word
    }
}

/// The status in words.
pub(in crate::render) fn status(status: Status, locale: &Locale) -> StatusText {
    StatusText {
        name: status.name(),
        word: locale.text(&format!("status-{}", status.name()), &[]),
        sign: status_sign(status),
    }
}

/// The sign of a status, so that colour never stands alone.
pub(in crate::render) fn status_sign(status: Status) -> &'static str {
    match status {
        Status::Done => "●",
        Status::OnTrack => "▲",
        Status::Behind => "▼",
        Status::Stale => "◌",
        Status::NotReported => "✕",
        Status::Ended => "■",
        Status::Unknown => "?",
        Status::NoTarget => "○",
    }
}

/// A count as it is shown.
pub(in crate::render) fn count(number: u64, locale: &Locale) -> String {
    locale.whole(i64::try_from(number).unwrap_or(i64::MAX))
}

/// A change with its sign: `+190`, `−12`, `0`.
pub(in crate::render) fn signed(change: i64, locale: &Locale) -> String {
    let shown = locale.whole(change);
    if change > 0 { format!("+{shown}") } else { shown }
}

/// Tenths of percentage points with their sign: `+3,1`, `−0,5`, `0,0`.
pub(in crate::render) fn points(tenths: i64, locale: &Locale) -> String {
    let shown = locale.percent(tenths.unsigned_abs());
    let number = shown.trim_end_matches('%');
    match tenths {
        0 => number.to_owned(),
        1.. => format!("+{number}"),
        _ => format!("−{number}"),
    }
}

/// A number with its unit, if there is one.
pub(in crate::render) fn with_unit(number: &str, unit: &str) -> String {
    if unit.is_empty() { number.to_owned() } else { format!("{number} {unit}") }
}

/// What the figures of an indicator say, for whom and as of which day.
pub(in crate::render) fn campaign_sentence(
    who: &str,
    campaign: &Campaign,
    indicator: &Indicator,
    figures: &IndicatorFigures,
    as_of: Date,
    locale: &Locale,
) -> String {
    let text = |word: &str| Word::text(word);
    let mut words = vec![
        ("who", text(who)),
        ("indicator", text(&indicator.name)),
        ("date", Word::text(locale.date(as_of))),
    ];
    let Some(value) = figures.value else {
        return locale.text("sentence-not-reported", &words);
    };
    let shown = count(value, locale);
    let Some(target) = figures.target else {
        words.push(("value", Word::text(with_unit(&shown, &indicator.unit))));
        return locale.text("sentence-value", &words);
    };
    let target = with_unit(&count(target, locale), &indicator.unit);
    words.push(("value", Word::text(shown)));
    words.push(("target", Word::text(target)));
    let mut sentence = match figures.percent {
        Some(percent) => {
            words.push(("percent", Word::text(locale.percent(percent.tenths()))));
            locale.text("sentence-target", &words)
        }
        None => locale.text("sentence-target-without-percent", &words),
    };
    if let Some(needed) = figures.needed_per_day {
        let needed = with_unit(&count(needed, locale), &indicator.unit);
        let end = locale.date(campaign.period.end);
        let words = [("needed", Word::text(needed)), ("end", Word::text(end))];
        sentence.push_str(&locale.text("clause-needed", &words));
    }
    let finish =
        figures.projected_finish.map(|date| locale.date(date)).unwrap_or_default();
    let clause = match figures.status {
        Status::Done => "clause-done",
        Status::Ended => "clause-ended",
        Status::Stale => "clause-stale",
        Status::Unknown => "clause-unknown",
        _ if finish.is_empty() => "clause-no-finish",
        _ => "clause-finish",
    };
    sentence.push_str(&locale.text(clause, &[("finish", Word::text(finish))]));
    sentence.push('.');
    sentence
}

/// What an indicator's chart finds, in half a line: its title. `name` is what it is
/// called there.
pub(in crate::render) fn finding(
    name: &str,
    campaign: &Campaign,
    indicator: &Indicator,
    figures: &IndicatorFigures,
    as_of: Date,
    locale: &Locale,
) -> String {
    let short = |date: Date| Word::text(locale.short_date(date, as_of));
    let mut words = vec![("name", Word::text(name)), ("end", short(campaign.period.end))];
    let value = figures.value.unwrap_or_default();
    words.push(("value", Word::text(with_unit(&count(value, locale), &indicator.unit))));
    words.extend(figures.projected_finish.map(|finish| ("finish", short(finish))));
    let Some(percent) = figures.percent else {
        let done = figures.status == Status::Done;
        let id = if done { "finding-done-without-percent" } else { "finding-value" };
        return locale.text(id, &words);
    };
    words.push(("percent", Word::text(locale.percent(percent.tenths()))));
    let id = match figures.status {
        Status::Done => "finding-done",
        Status::Ended => "finding-ended",
        Status::Stale => "finding-stale",
        Status::Unknown => "finding-unknown",
        Status::OnTrack => "finding-on-track",
        _ if figures.projected_finish.is_some() => "finding-behind",
        _ => "finding-no-finish",
    };
    locale.text(id, &words)
}

/// How many of some communes reported.
pub(in crate::render) fn reported(totals: &CampaignTotals, locale: &Locale) -> String {
    let shown = |number: usize| Word::text(count(number as u64, locale));
    let words =
        [("reported", shown(totals.reported)), ("communes", shown(totals.communes))];
    locale.text("reported-of", &words)
}
