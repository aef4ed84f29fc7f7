//! Who reported when: drawn, said, and as a table with a mark for each week.

use super::{
    ranking::LinkedChart,
    units::{MOST, Unit, Units},
};
use crate::{
    analyse::{CampaignFigures, Reporting, percent},
    locale::{Locale, Word},
    model::{Campaign, Week},
    render::{
        View,
        charts::{
            Chart, ChartTable, MOST_REPORTING_WEEKS, ReportingRow, reporting, strip,
        },
        texts::count,
    },
};

/// Missed weeks that a commune's sentence names, at most.
const MOST_MISSED: usize = 6;
/// Names that the sentence gives.
const NAMED: usize = 3;

/// The reporting of some communes, shown by the units they belong to; none before
/// the first week of the campaign is over.
pub(in crate::render) fn reporting_chart(
    communes: &[usize],
    units: &Units,
    campaign: usize,
    view: &View,
) -> Option<LinkedChart> {
    let known = &view.site().campaigns[campaign];
    let figures: Vec<&CampaignFigures> = communes
        .iter()
        .map(|index| &view.commune(*index).1.campaigns[campaign])
        .collect();
    let found = Reporting::of(&figures, known.period, view.content.as_of);
    if found.ended == 0 || units.all.is_empty() {
        return None;
    }
    Some(Drawing { found, units, campaign: known, view }.chart())
}

/// A commune's own weeks in a campaign: how many had a report, and which not.
pub(in crate::render) fn reporting_strip(
    figures: &CampaignFigures,
    campaign: &Campaign,
    view: &View,
) -> Option<(String, String)> {
    let found = Reporting::of(&[figures], campaign.period, view.content.as_of);
    if found.ended == 0 || figures.last_report.is_none() {
        return None;
    }
    let locale = view.locale;
    let missed = missed(&found, 0, locale);
    let words = [
        ("reported", Word::text(found.reported(0).to_string())),
        ("weeks", Word::text(found.ended.to_string())),
        ("missed", Word::text(missed.join(", "))),
    ];
    let id = match missed.len() {
        0 => "reporting-own-all",
        1..=MOST_MISSED => "reporting-own",
        _ => "reporting-own-many",
    };
    let sentence = locale.text(id, &words);
    let from = found.weeks.len().saturating_sub(MOST_REPORTING_WEEKS);
    let weeks: Vec<(usize, usize)> = found.rows[0][from..]
        .iter()
        .map(|reported| (usize::from(*reported), 1))
        .collect();
    let drawn = strip(&weeks, found.ended.saturating_sub(from), &sentence);
    Some((sentence, drawn))
}

/// Mondays of the ended weeks without a report.
fn missed(found: &Reporting, commune: usize, locale: &Locale) -> Vec<String> {
    let ended = found.weeks.iter().zip(&found.rows[commune]).take(found.ended);
    let missed = ended.filter(|(_, reported)| !**reported);
    missed.map(|(week, _)| locale.day_month(week.monday())).collect()
}

struct Drawing<'a, 'v> {
    found: Reporting,
    units: &'a Units<'v>,
    campaign: &'a Campaign,
    view: &'a View<'v>,
}

impl<'v> Drawing<'_, 'v> {
    fn chart(&self) -> LinkedChart {
        let locale = self.view.locale;
        let order = self.order();
        let gaps = order.iter().take_while(|unit| !self.is_complete(unit)).count();
        let drawn = &order[..gaps.min(MOST)];
        let shown = Units::rows_of(&order);
        let from = self.found.weeks.len().saturating_sub(MOST_REPORTING_WEEKS);
        let all = self.found.rows.len();
        let sums: Vec<(usize, usize)> =
            self.found.by_week()[from..].iter().map(|sum| (*sum, all)).collect();
        let rows: Vec<ReportingRow> =
            drawn.iter().map(|unit| self.row(unit, from)).collect();
        let (title, sentence) = (self.title(), self.sentence(&order));
        let label = format!("{title}. {sentence}");
        let mut links = vec![String::new()];
        links.extend(shown.iter().map(|unit| unit.href.clone()));
        let chart = Chart {
            id: format!("reporting-{}", self.campaign.id),
            title,
            subtitle: self.subtitle(drawn.len() < gaps, from > 0),
            svg: reporting(
                &self.found.weeks[from..],
                self.found.ended.saturating_sub(from),
                &sums,
                &rows,
                self.rest(order.len() - gaps, gaps).as_deref(),
                locale,
                &label,
            ),
            table: self.table(shown, &sums, from),
            sentence,
            data: Some("series.csv"),
        };
        LinkedChart { chart, links }
    }

    /// Who missed most first; equal ones by name, not by their place in the ranking.
    fn order(&self) -> Vec<&Unit<'v>> {
        let mut order: Vec<&Unit> = self.units.all.iter().collect();
        order.sort_by_key(|unit| unit.communes.first().copied());
        order.sort_by_key(|unit| self.found.share(&unit.communes));
        order
    }

    fn row(&self, unit: &Unit, from: usize) -> ReportingRow {
        let all = unit.communes.len();
        let sums = self.found.by_week_among(&unit.communes);
        let shown = self.completeness(unit);
        ReportingRow {
            name: unit.name.to_owned(),
            href: unit.href.clone(),
            title: format!("{}: {shown}", unit.name),
            weeks: sums[from..].iter().map(|sum| (*sum, all)).collect(),
            shown,
        }
    }

    fn is_complete(&self, unit: &Unit) -> bool {
        let (reported, due) = self.found.share_of(&unit.communes);
        reported == due
    }

    /// Those without a gap are a line of words: their rows would tell nothing.
    fn rest(&self, complete: usize, gaps: usize) -> Option<String> {
        let id = if gaps == 0 { "reporting-rest-all" } else { "reporting-rest" };
        let words = [("count", self.number(complete)), ("kind", self.units.kind())];
        (complete > 0).then(|| self.view.locale.text(id, &words))
    }

    /// `9/11` weeks of a commune; of a group the percent of all its weeks.
    fn completeness(&self, unit: &Unit) -> String {
        let (reported, due) = self.found.share_of(&unit.communes);
        if !self.units.grouped {
            return format!("{reported}/{due}");
        }
        let share = percent(Some(reported as u64), Some(due as u64));
        share.map_or_else(String::new, |share| self.view.locale.percent(share.tenths()))
    }

    /// How many reported in the newest week that is over.
    fn title(&self) -> String {
        let week = self.found.ended - 1;
        let reported = self.found.by_week()[week];
        let words = [
            ("week", self.week(self.found.weeks[week])),
            ("reported", self.number(reported)),
            ("all", self.number(self.found.rows.len())),
        ];
        self.view.locale.text("reporting-title", &words)
    }

    fn subtitle(&self, is_cut: bool, is_late: bool) -> String {
        let locale = self.view.locale;
        let mut parts =
            vec![locale.text("reporting-subtitle", &[("kind", self.units.kind())])];
        if self.found.ended < self.found.weeks.len() {
            parts.push(locale.text("reporting-running", &[]));
        }
        if is_late {
            let words = [("weeks", self.number(MOST_REPORTING_WEEKS))];
            parts.push(locale.text("reporting-late", &words));
        }
        if is_cut {
            let words = [
                ("shown", self.number(MOST)),
                ("all", self.number(self.units.all.len())),
            ];
            parts.push(locale.text("reporting-cut", &words));
        }
        parts.join(" ")
    }

    /// How many missed nothing, who missed most, and the week with the fewest.
    fn sentence(&self, order: &[&Unit]) -> String {
        let locale = self.view.locale;
        let words = [
            ("weeks", self.number(self.found.ended)),
            ("complete", self.number(self.found.complete())),
            ("all", self.number(self.found.rows.len())),
        ];
        let mut said = locale.text("reporting-sentence", &words);
        let gaps = order.iter().filter(|unit| !self.is_complete(unit));
        let name = |unit: &&&Unit| format!("{} ({})", unit.name, self.completeness(unit));
        let names: Vec<String> = gaps.take(NAMED).map(|unit| name(&unit)).collect();
        if !names.is_empty() {
            let words = [("names", Word::text(names.join(", ")))];
            said.push(' ');
            said.push_str(&locale.text("reporting-least", &words));
        }
        let all = self.found.rows.len();
        if let Some((week, fewest)) = self.found.fewest().filter(|(_, few)| *few < all) {
            let words = [("week", self.week(week)), ("fewest", self.number(fewest))];
            said.push(' ');
            said.push_str(&locale.text("reporting-fewest", &words));
        }
        said
    }

    /// A column for each week; in the first row all together.
    fn table(&self, shown: &[&Unit], sums: &[(usize, usize)], from: usize) -> ChartTable {
        let locale = self.view.locale;
        let first = if self.units.grouped { "column-group" } else { "column-commune" };
        let mut head = vec![locale.text(first, &[]), locale.text("column-complete", &[])];
        let weeks = self.found.weeks[from..].iter();
        head.extend(weeks.map(|week| locale.day_month(week.monday())));
        let shares = |name: &str, shown: String, weeks: &[(usize, usize)], one: bool| {
            let mut row = vec![name.to_owned(), shown];
            row.extend(weeks.iter().map(|(reported, all)| match (one, *reported) {
                (true, 0) => "–".to_owned(),
                (true, _) => "●".to_owned(),
                _ => format!(
                    "{}/{}",
                    count(*reported as u64, locale),
                    count(*all as u64, locale)
                ),
            }));
            row
        };
        let everyone: Vec<usize> = (0..self.found.rows.len()).collect();
        let (reported, due) = self.found.share_of(&everyone);
        let share = percent(Some(reported as u64), Some(due as u64));
        let share =
            share.map_or_else(String::new, |share| locale.percent(share.tenths()));
        let mut rows =
            vec![shares(&locale.text("reporting-all", &[]), share, sums, false)];
        rows.extend(shown.iter().map(|unit| {
            let row = self.row(unit, from);
            shares(&unit.title, row.shown, &row.weeks, !self.units.grouped)
        }));
        ChartTable { head, rows }
    }

    fn week(&self, week: Week) -> Word {
        let locale = self.view.locale;
        Word::text(format!(
            "{}–{}",
            locale.day_month(week.monday()),
            locale.day_month(week.sunday())
        ))
    }

    fn number(&self, number: usize) -> Word {
        Word::text(count(number as u64, self.view.locale))
    }
}
