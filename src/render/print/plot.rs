//! A small burn-up for a card: its points as thousandths of width and height.
//!
//! Templates draw and do not reckon. Heights are thousandths of a ceiling a
//! little above the target or the highest value; widths are thousandths of the
//! days from the start to the end.

use jiff::civil::Date;
use serde::Serialize;

use crate::{
    analyse::IndicatorFigures,
    locale::Word,
    model::Campaign,
    render::{View, texts::count},
};

/// The line of one indicator, ready to be drawn.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Plot {
    /// Right and up, in thousandths.
    points: Vec<(u64, u64)>,
    /// Height of the target and the target in words.
    target: Option<(u64, String)>,
    /// Where the line would go at its present pace until the end.
    ahead: Option<(u64, u64)>,
    today: u64,
    start: String,
    end: String,
}

/// The plot of an indicator; none where fewer than two values are known.
pub(super) fn plot(
    figures: &IndicatorFigures,
    campaign: &Campaign,
    view: &View,
) -> Option<Plot> {
    let series = &figures.series;
    let (newest, _) = series.last().filter(|_| series.len() > 1)?;
    let as_of = view.content.as_of;
    let start = campaign.period.start.min(series[0].0);
    let end = campaign.period.end.max(as_of).max(*newest);
    let across = |date: Date| thousandths(days(start, date), days(start, end));
    let highest = series.iter().map(|(_, value)| *value).max().unwrap_or(0);
    let top = highest.max(figures.target.unwrap_or(0)).max(1);
    let ceiling = top.saturating_add(top / 10).max(1);
    let up = |value: u64| thousandths(value.min(ceiling), ceiling);
    Some(Plot {
        points: series.iter().map(|(date, value)| (across(*date), up(*value))).collect(),
        target: figures.target.map(|target| (up(target), said(target, view))),
        ahead: figures
            .projected_finish
            .filter(|finish| *finish <= end)
            .zip(figures.target)
            .map(|(finish, target)| (across(finish), up(target))),
        today: across(as_of),
        start: view.locale.day_month(start),
        end: view.locale.day_month(end),
    })
}

fn said(target: u64, view: &View) -> String {
    let target = Word::text(count(target, view.locale));
    view.locale.text("card-target", &[("target", target)])
}

fn days(from: Date, to: Date) -> u64 {
    from.until(to).map_or(0, |span| u64::try_from(span.get_days()).unwrap_or(0))
}

/// `part` of `whole` in thousandths, floored; nothing of nothing is nothing.
fn thousandths(part: u64, whole: u64) -> u64 {
    let exact = u128::from(part) * 1000 / u128::from(whole.max(1));
    u64::try_from(exact).unwrap_or(1000)
}

#[cfg(test)]
mod tests {
    use super::thousandths;

    #[test]
    fn thousandths_neither_overflow_nor_divide_by_nothing() {
        assert_eq!(thousandths(1, 3), 333);
        assert_eq!(thousandths(0, 0), 0);
        assert_eq!(thousandths(u64::MAX, u64::MAX), 1000);
    }
}
