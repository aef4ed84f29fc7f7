//! The map of a campaign: drawn, said, with a legend in words.
//!
//! It stands for the campaign's headline indicator. Its table is the page's table
//! of communes, which it leads to instead of showing it a second time. Communes
//! without a place on it are named below. No map where nobody has a target, or
//! where there is nothing to compare.

use serde::Serialize;

use crate::{
    analyse::{IndicatorFigures, Percent, Status},
    locale::Word,
    model::Campaign,
    render::{
        View, address,
        charts::{MapArea, MapLayer, Shapes, map, swatch},
        texts::{
            StatusText, commune_title, count, initials, status, status_sign, with_unit,
        },
    },
};

/// Above this many communes, tooltips are short and a page has one map only.
pub(in crate::render) const MANY: usize = 600;
/// Communes that the sentence names.
const NAMED: usize = 3;
/// Standings in the order of the legend, from good to unknown.
const ORDER: [Status; 8] = [
    Status::Done,
    Status::OnTrack,
    Status::Behind,
    Status::Ended,
    Status::Stale,
    Status::NotReported,
    Status::Unknown,
    Status::NoTarget,
];
/// Fifths of the target, and who has no percent.
const FIFTHS: [&str; 6] = ["heat0", "heat1", "heat2", "heat3", "heat4", "not-reported"];

/// A map as the theme's component takes it.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct MapPart {
    id: String,
    title: String,
    subtitle: String,
    sentence: String,
    svg: String,
    legend: Vec<LegendRow>,
    /// Name and page of communes without a place on the map.
    unplaced: Vec<(String, String)>,
    /// Where the numbers stand.
    table: Option<String>,
    /// Where they stand in the open data.
    data: String,
    /// The same communes by percent.
    percent: Option<PercentPart>,
}

#[derive(Debug, Clone, Serialize)]
struct PercentPart {
    svg: String,
    legend: Vec<LegendRow>,
}

#[derive(Debug, Clone, Serialize)]
struct LegendRow {
    swatch: String,
    status: Option<StatusText>,
    word: String,
    count: String,
}

/// Which communes a map shows, and where it stands.
#[derive(Clone, Copy)]
pub(in crate::render) struct MapOf<'a> {
    /// Indices of the communes, in the order of their names.
    pub(in crate::render) communes: &'a [usize],
    /// Their shapes, in that order.
    pub(in crate::render) shapes: &'a Shapes,
    /// The way from the page to the site's folder.
    pub(in crate::render) root: &'a str,
    /// Where the page has the numbers, if not right below.
    pub(in crate::render) table: Option<&'a str>,
    /// Whether the communes are shown by percent too.
    pub(in crate::render) with_percent: bool,
}

/// The map of a campaign's headline indicator.
pub(in crate::render) fn map_part(
    of: MapOf,
    campaign: usize,
    view: &View,
) -> Option<MapPart> {
    let known = &view.site().campaigns[campaign];
    let all: Vec<OnMap> = (0..of.communes.len())
        .map(|shape| OnMap {
            shape,
            commune: of.communes[shape],
            figures: &view.commune(of.communes[shape]).1.campaigns[campaign].indicators
                [known.headline],
        })
        .collect();
    let placed = of.shapes.areas.iter().flatten().count();
    let has_targets = all.iter().any(|on| on.figures.status != Status::NoTarget);
    if placed < 2 || !has_targets {
        return None;
    }
    let drawing = Drawing { of, all, campaign: known, view };
    let id = format!("map-{}", known.id);
    let (title, sentence) = (drawing.title(), drawing.sentence());
    let label = format!("{title}. {sentence}");
    let unplaced = drawing.all.iter().filter(|on| of.shapes.areas[on.shape].is_none());
    let (svg, legend) = drawing.by_status(&id, label.trim_end());
    let few = all_fit(of.communes.len());
    let percent = (of.with_percent && few).then(|| drawing.by_percent(&id));
    Some(MapPart {
        subtitle: drawing.subtitle(),
        svg,
        legend,
        unplaced: unplaced.map(|on| drawing.named(on)).collect(),
        table: of.table.map(str::to_owned),
        data: format!("{}data/progress.csv", of.root),
        percent,
        id,
        title,
        sentence,
    })
}

/// Whether there is room for more than the shortest.
fn all_fit(communes: usize) -> bool {
    communes <= MANY
}

/// A commune on the map.
struct OnMap<'a> {
    shape: usize,
    commune: usize,
    figures: &'a IndicatorFigures,
}

/// What the parts of a map are made from.
struct Drawing<'a, 'v> {
    of: MapOf<'a>,
    all: Vec<OnMap<'a>>,
    campaign: &'a Campaign,
    view: &'a View<'v>,
}

impl Drawing<'_, '_> {
    fn by_status(&self, id: &str, label: &str) -> (String, Vec<LegendRow>) {
        let class = |on: &OnMap| on.figures.status.name();
        let mut layers = self.layers(&ORDER.map(Status::name), class);
        layers.retain(|layer| !layer.areas.is_empty());
        let row = |standing: Status| {
            let found = self.count_of(standing);
            let status = status(standing, self.view.locale);
            (found > 0).then(|| LegendRow {
                swatch: swatch(id, standing.name(), self.of.shapes),
                word: String::new(),
                status: Some(status),
                count: self.counted(found),
            })
        };
        let legend = ORDER.into_iter().filter_map(row).collect();
        (map(id, self.of.shapes, &layers, label), legend)
    }

    fn by_percent(&self, id: &str) -> PercentPart {
        let id = format!("{id}-percent");
        let locale = self.view.locale;
        let fifth = |on: &OnMap| {
            let step = |percent: Percent| (percent.tenths() / 200).min(4);
            let step = on.figures.percent.map_or(5, step);
            FIFTHS[usize::try_from(step).unwrap_or(4)]
        };
        let layers = self.layers(&FIFTHS, fifth);
        let row = |(step, class): (usize, &&'static str)| {
            let found = self.all.iter().filter(|on| fifth(on) == *class).count();
            // A scale shows all of its steps.
            (found > 0 || step < 5).then(|| LegendRow {
                swatch: swatch(&id, class, self.of.shapes),
                status: None,
                word: locale.text(&format!("map-fifth-{step}"), &[]),
                count: self.counted(found),
            })
        };
        PercentPart {
            legend: FIFTHS.iter().enumerate().filter_map(row).collect(),
            svg: map(&id, self.of.shapes, &layers, &locale.text("map-percent", &[])),
        }
    }

    /// The communes with a shape, by class.
    fn layers(
        &self,
        classes: &[&'static str],
        class_of: impl Fn(&OnMap) -> &'static str,
    ) -> Vec<MapLayer> {
        let drawn = |on: &&OnMap| self.of.shapes.areas[on.shape].is_some();
        let layer = |class: &&'static str| MapLayer {
            class,
            areas: self
                .all
                .iter()
                .filter(|on| class_of(on) == *class)
                .filter(drawn)
                .map(|on| self.area(on))
                .collect(),
        };
        classes.iter().map(layer).collect()
    }

    fn area(&self, on: &OnMap) -> MapArea {
        let commune = self.view.commune(on.commune).0;
        MapArea {
            shape: on.shape,
            href: format!("{}{}", self.of.root, address::commune(commune)),
            title: self.tooltip(on, &commune.name),
            letters: initials(&commune.name),
        }
    }

    /// `Đức Thọ: 78,6% · đúng tiến độ`; on a map of many `▲ Đức Thọ: 78,6%`.
    fn tooltip(&self, on: &OnMap, name: &str) -> String {
        let locale = self.view.locale;
        let sign = status_sign(on.figures.status);
        let word = locale.text(&format!("status-{}", on.figures.status.name()), &[]);
        let unit = &self.campaign.headline().unit;
        let shown = match (on.figures.percent, on.figures.value) {
            (Some(percent), _) => Some(locale.percent(percent.tenths())),
            (None, Some(value)) => Some(with_unit(&count(value, locale), unit)),
            (None, None) => None,
        };
        match shown {
            Some(shown) if all_fit(self.all.len()) => format!("{name}: {shown} · {word}"),
            Some(shown) => format!("{sign} {name}: {shown}"),
            None if all_fit(self.all.len()) => format!("{name}: {word}"),
            None => format!("{sign} {name}"),
        }
    }

    fn count_of(&self, standing: Status) -> usize {
        self.all.iter().filter(|on| on.figures.status == standing).count()
    }

    fn number(&self, number: usize) -> Word {
        Word::text(count(number as u64, self.view.locale))
    }

    fn counted(&self, number: usize) -> String {
        self.view.locale.text("map-count", &[("count", self.number(number))])
    }

    fn title(&self) -> String {
        let done = self.count_of(Status::Done);
        let over = self.count_of(Status::Ended) > 0;
        let good = done + self.count_of(Status::OnTrack);
        let words = [
            ("campaign", Word::text(&*self.campaign.short_name)),
            ("good", self.number(good)),
            ("all", self.number(self.all.len())),
        ];
        self.view.locale.text(if over { "map-title-over" } else { "map-title" }, &words)
    }

    fn subtitle(&self) -> String {
        let locale = self.view.locale;
        let words = [
            ("indicator", Word::text(&*self.campaign.headline().name)),
            ("date", Word::text(locale.date(self.view.content.as_of))),
        ];
        let mut text = locale.text("map-subtitle", &words);
        if self.of.shapes.pitch.is_some() {
            let placed = self.of.shapes.placed;
            let id = if placed { "map-tiles-placed" } else { "map-tiles-ordered" };
            text.push(' ');
            text.push_str(&locale.text(id, &[]));
        }
        text
    }

    /// Who is furthest behind, and of how many nothing new is known.
    fn sentence(&self) -> String {
        let locale = self.view.locale;
        let mut behind: Vec<&OnMap> =
            self.all.iter().filter(|on| on.figures.status == Status::Behind).collect();
        behind.sort_by_key(|on| on.figures.percent.map(Percent::tenths));
        let name = |on: &&OnMap| {
            let percent = on.figures.percent.map(|p| locale.percent(p.tenths()));
            let name = &self.view.commune(on.commune).0.name;
            format!("{name} ({})", percent.unwrap_or_else(|| "–".to_owned()))
        };
        let names: Vec<String> = behind.iter().take(NAMED).map(name).collect();
        let mut parts = Vec::new();
        if !behind.is_empty() {
            let words = [
                ("count", self.number(behind.len())),
                ("names", Word::text(names.join(", "))),
            ];
            let id = if behind.len() > NAMED { "map-behind" } else { "map-behind-all" };
            parts.push(locale.text(id, &words));
        }
        for (standing, id) in
            [(Status::Stale, "map-stale"), (Status::NotReported, "map-silent")]
        {
            let found = self.count_of(standing);
            if found > 0 {
                parts.push(locale.text(id, &[("count", self.number(found))]));
            }
        }
        parts.join(" ")
    }

    fn named(&self, on: &OnMap) -> (String, String) {
        let commune = self.view.commune(on.commune).0;
        let href = format!("{}{}", self.of.root, address::commune(commune));
        (commune_title(commune, self.view.locale), href)
    }
}
