//! Social cards: the picture that Zalo and Facebook show beside a shared link.
//!
//! 1200 x 630 pixels, seen at a quarter of that on a phone: a name, one figure,
//! its status, the day, and a small chart. A commune shows a bar for each of its
//! campaigns, a campaign its way to the target.

use serde::Serialize;

use super::{
    letters::Letters,
    plot::{Plot, plot},
    sheet::{Output, Sheet, SheetOf},
};
use crate::{
    analyse::IndicatorFigures,
    diagnostics::Place,
    locale::Word,
    model::Campaign,
    render::{
        View, address,
        printed::Listing,
        texts::{
            StatusText, campaign_sentence, capitalised, commune_name, commune_title,
            count, province_name, status, with_unit,
        },
    },
};

/// More bars than this are too thin to be read on a phone.
const MOST_BARS: usize = 4;
/// A card stands beside its page under this name.
const FILE: &str = "the.png";

#[derive(Serialize)]
struct CardSheet {
    language: &'static str,
    site: String,
    /// Above the name: the province, or nothing.
    over: String,
    name: String,
    /// What the figure is about.
    subject: String,
    figure: Figure,
    date: String,
    bars: Vec<Bar>,
    /// How many campaigns have no bar, in words.
    more: Option<String>,
    plot: Option<Plot>,
}

/// The figure that stands for all.
#[derive(Serialize)]
struct Figure {
    /// `78,6%`, or the value where there is no target; none where none was reported.
    shown: Option<String>,
    /// `9.821 / 12.480 thửa`
    of: String,
    status: StatusText,
}

impl CardSheet {
    /// Cuts names that no size of letters would hold.
    fn shorten(&mut self) {
        cut(&mut self.site, 48);
        cut(&mut self.subject, 84);
        for bar in &mut self.bars {
            cut(&mut bar.name, 40);
        }
        cut(&mut self.name, 84);
    }
}

/// Keeps at most so many letters, whole words where there are any.
fn cut(text: &mut String, most: usize) {
    let Some((end, _)) = text.char_indices().nth(most) else { return };
    let kept = &text[..end];
    let kept = kept.rsplit_once(' ').map_or(kept, |(words, _)| words);
    *text = format!("{}…", kept.trim_end_matches([' ', ',', '.', '-']));
}

#[derive(Serialize)]
struct Bar {
    name: String,
    shown: String,
    /// Thousandths of the target, at most 1000; none where there is no percent.
    share: Option<u64>,
    status: StatusText,
}

/// The home page's card: the province.
pub(super) fn home(view: &View, letters: &Letters) -> Option<(Sheet, Listing)> {
    let province = province_name(&view.site().province);
    let figures = |campaign: usize| headline_of_all(campaign, view);
    let main = leading(view, figures)?;
    let (bars, more) = bars(view, figures);
    let card = CardSheet {
        name: capitalised(&province),
        plot: plot_instead(&bars, main, figures(main), view),
        bars,
        more,
        ..card(main, figures(main), view)
    };
    sheet(
        (address::HOME, "content/site.yaml"),
        card,
        sentence(&province, main, figures(main), view),
        view,
        letters,
    )
}

/// A campaign's card: the province's way to the target.
pub(super) fn campaign(
    index: usize,
    view: &View,
    letters: &Letters,
) -> Option<(Sheet, Listing)> {
    let campaign = &view.site().campaigns[index];
    let figures = headline_of_all(index, view);
    let province = province_name(&view.site().province);
    let card = CardSheet {
        over: province.clone(),
        name: campaign.name.clone(),
        subject: campaign.headline().name.clone(),
        plot: plot(figures, campaign, view),
        ..card(index, figures, view)
    };
    let alt = sentence(&province, index, figures, view);
    let source = format!("content/campaigns/{}.yaml", campaign.id);
    sheet((&address::campaign(campaign), &source), card, alt, view, letters)
}

/// A commune's card: a bar for each campaign.
pub(super) fn commune(
    index: usize,
    view: &View,
    letters: &Letters,
) -> Option<(Sheet, Listing)> {
    let (commune, known) = view.commune(index);
    let campaigns = &view.site().campaigns;
    let figures = |campaign: usize| {
        &known.campaigns[campaign].indicators[campaigns[campaign].headline]
    };
    let main = leading(view, figures)?;
    let (bars, more) = bars(view, figures);
    let card = CardSheet {
        over: province_name(&view.site().province),
        name: commune_title(commune, view.locale),
        plot: plot_instead(&bars, main, figures(main), view),
        bars,
        more,
        ..card(main, figures(main), view)
    };
    let who = commune_name(commune, view.locale);
    let alt = sentence(&who, main, figures(main), view);
    sheet((&address::commune(commune), "content/communes"), card, alt, view, letters)
}

/// One bar alone says no more than the figure beside it: the line says more.
fn plot_instead(
    bars: &[Bar],
    campaign: usize,
    figures: &IndicatorFigures,
    view: &View,
) -> Option<Plot> {
    (bars.len() < 2).then(|| plot(figures, &view.site().campaigns[campaign], view))?
}

fn headline_of_all<'a>(campaign: usize, view: &View<'a>) -> &'a IndicatorFigures {
    let headline = view.site().campaigns[campaign].headline;
    &view.province.totals.campaigns[campaign].indicators[headline]
}

/// The first campaign of which something is known, else the first.
fn leading<'a>(
    view: &View,
    figures: impl Fn(usize) -> &'a IndicatorFigures,
) -> Option<usize> {
    let mut all = 0..view.site().campaigns.len();
    all.find(|campaign| figures(*campaign).value.is_some()).or(Some(0))
}

/// The parts that all cards share.
fn card(campaign: usize, figures: &IndicatorFigures, view: &View) -> CardSheet {
    let (site, locale) = (view.site(), view.locale);
    let date = ("date", Word::text(locale.date(view.content.as_of)));
    CardSheet {
        language: site.language.tag(),
        site: site.title.clone(),
        over: String::new(),
        name: String::new(),
        subject: site.campaigns[campaign].name.clone(),
        figure: figure(&site.campaigns[campaign], figures, view),
        date: locale.text("updated-to", &[date]),
        bars: Vec::new(),
        more: None,
        plot: None,
    }
}

fn figure(campaign: &Campaign, figures: &IndicatorFigures, view: &View) -> Figure {
    let (locale, unit) = (view.locale, &campaign.headline().unit);
    let shown = |number: u64| count(number, locale);
    let percent = figures.percent.map(|percent| locale.percent(percent.tenths()));
    let of = match (figures.value, figures.target) {
        (Some(value), Some(target)) => {
            format!("{} / {}", shown(value), with_unit(&shown(target), unit))
        }
        (Some(_), None) => unit.clone(),
        (None, Some(target)) => {
            let target = Word::text(with_unit(&shown(target), unit));
            locale.text("target-is", &[("target", target)])
        }
        (None, None) => String::new(),
    };
    Figure {
        shown: percent.or(figures.value.map(shown)),
        of,
        status: status(figures.status, locale),
    }
}

fn bars<'a, 'b>(
    view: &View<'a>,
    figures: impl Fn(usize) -> &'b IndicatorFigures,
) -> (Vec<Bar>, Option<String>) {
    let (campaigns, locale) = (&view.site().campaigns, view.locale);
    let bar = |(index, campaign): (usize, &'a Campaign)| {
        let figures = figures(index);
        let status = status(figures.status, locale);
        let known = figure(campaign, figures, view).shown;
        Bar {
            name: campaign.short_name.clone(),
            shown: known.unwrap_or_else(|| locale.text("not-reported", &[])),
            share: figures.percent.map(|percent| percent.tenths().min(1000)),
            status,
        }
    };
    let shown = campaigns.iter().enumerate().take(MOST_BARS).map(bar).collect();
    let hidden = campaigns.len().saturating_sub(MOST_BARS);
    let words = [("count", Word::count(i64::try_from(hidden).unwrap_or(i64::MAX)))];
    (shown, (hidden > 0).then(|| locale.text("card-more-campaigns", &words)))
}

fn sentence(
    who: &str,
    campaign: usize,
    figures: &IndicatorFigures,
    view: &View,
) -> String {
    let campaign = &view.site().campaigns[campaign];
    let (headline, as_of) = (campaign.headline(), view.content.as_of);
    campaign_sentence(who, campaign, headline, figures, as_of, view.locale)
}

/// The sheet of the card that stands beside a page, from the text of a file.
fn sheet(
    (page, source): (&str, &str),
    mut card: CardSheet,
    alt: String,
    view: &View,
    letters: &Letters,
) -> Option<(Sheet, Listing)> {
    let folder = page.strip_suffix("index.html").unwrap_or(page);
    card.shorten();
    let of = SheetOf {
        path: format!("{folder}{FILE}"),
        template: "card",
        output: Output::Picture,
        title: card.name.clone(),
        author: &view.site().publisher.name,
        at_most: 1,
        place: Place::file(&source.into()),
    };
    Some((Sheet::new(of, &card, letters)?, Listing::Card { alt }))
}
