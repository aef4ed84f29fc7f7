//! The site's feed: the weekly reports, each with its week in words.

use crate::{
    analyse::{WeekFigures, percent},
    locale::Word,
    model::BaseUrl,
    render::{
        Artefact, CannotRender, Press, View, address,
        texts::{count, signed, with_unit},
    },
};

use super::atom::{Entry, feed as atom, of_site};

/// Feed of the site, the newest week first.
pub(super) fn feed(
    press: &Press,
    base: &BaseUrl,
    view: &View,
) -> Result<Artefact, CannotRender> {
    let entry = |figures: &WeekFigures| {
        let page = base.join(&address::report(figures.week));
        let lines = week_in_words(figures, view);
        Entry::new(title(figures, view), &page, ("", ""), figures.until, lines)
    };
    let entries = view.province.weeks.iter().rev().map(entry).collect();
    atom(&of_site(view), entries, press, base, view)
}

fn title(figures: &WeekFigures, view: &View) -> String {
    let words = [
        ("week", Word::text(figures.week.number().to_string())),
        ("from", Word::text(view.locale.date(figures.week.monday()))),
        ("to", Word::text(view.locale.date(figures.week.sunday()))),
    ];
    view.locale.text("report-title", &words)
}

/// What volunteers did, then each campaign's headline.
fn week_in_words(figures: &WeekFigures, view: &View) -> Vec<String> {
    let locale = view.locale;
    let work = figures.activity.as_ref().map(|activity| {
        let words = [
            ("turns", Word::text(count(activity.turns, locale))),
            ("hours", Word::text(locale.decimal(activity.hours.as_decimal(), 1))),
            ("helped", Word::text(count(activity.helped, locale))),
        ];
        locale.text("feed-work", &words)
    });
    let campaigns = 0..view.site().campaigns.len();
    work.into_iter()
        .chain(campaigns.map(|index| campaign_in_words(index, figures, view)))
        .collect()
}

fn campaign_in_words(index: usize, figures: &WeekFigures, view: &View) -> String {
    let locale = view.locale;
    let campaign = &view.site().campaigns[index];
    let totals = &view.province.totals.campaigns[index];
    let headline = campaign.headline();
    let (value, change) = figures.indicators[index][campaign.headline];
    let mut words = vec![
        ("campaign", Word::text(&*campaign.short_name)),
        ("indicator", Word::text(&*headline.name)),
        ("reported", Word::text(count(figures.reported[index] as u64, locale))),
        ("communes", Word::text(count(totals.communes as u64, locale))),
    ];
    let Some(value) = value else {
        return locale.text("feed-nothing-reported", &words);
    };
    let change = change.map_or_else(|| "none".to_owned(), |n| signed(n, locale));
    words.push(("change", Word::text(change)));
    let target = totals.indicators[campaign.headline].target;
    let part = percent(Some(value), target).map(|part| locale.percent(part.tenths()));
    words.push(("percent", Word::text(part.unwrap_or_else(|| "none".to_owned()))));
    let shown = with_unit(&count(value, locale), &headline.unit);
    words.push(("value", Word::text(shown)));
    locale.text("feed-progress", &words)
}
