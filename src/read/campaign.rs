//! `campaigns/<campaign>.yaml`: what a campaign counts, from when to when.

use super::{
    disk::Disk,
    fields::{Fields, each},
    text::decode,
    yaml::{Node, parse},
};
use crate::{
    diagnostics::{Code, Problem, Problems, Severity},
    model::{Campaign, Id, Indicator, IndicatorKind, Period},
};

/// Reads the campaign of this id; none where its file has an error.
pub(super) fn read_campaign(
    id: &Id,
    guides: &[Id],
    disk: &Disk,
    problems: &mut Problems,
) -> Option<Campaign> {
    let path = format!("content/campaigns/{id}.yaml");
    let text = decode(disk.read(&path, problems)?, problems)?;
    let before = problems.count(Severity::Error);
    let mut top = Fields::of(parse(&text, problems)?, problems)?;
    let name = top.required("name", problems).and_then(|n| n.text(problems));
    let short_name = top.text("short_name", problems);
    let summary = top.text("summary", problems);
    let period = top.required("period", problems).and_then(|n| period(n, problems));
    let plan = top.text("plan", problems);
    let headline = top.optional("headline");
    let indicators =
        top.required("indicators", problems).and_then(|n| indicators(n, problems));
    let guides = top.optional("guides").map_or_else(Vec::new, |n| {
        n.some_of(Code::UnknownGuide, guides.iter(), problems)
    });
    top.finish(problems);
    let indicators = indicators?;
    let ids = indicators.iter().map(|indicator| &indicator.id);
    let headline =
        headline.map_or(Some(0), |n| n.one_of(Code::UnknownIndicator, ids, problems));
    let name = name?;
    let campaign = Campaign {
        id: id.clone(),
        short_name: short_name.unwrap_or_else(|| name.clone()),
        name,
        summary,
        period: period?,
        plan,
        headline: headline?,
        indicators,
        guides,
    };
    (problems.count(Severity::Error) == before).then_some(campaign)
}

fn period(node: Node, problems: &mut Problems) -> Option<Period> {
    let mut fields = Fields::of(node, problems)?;
    let place = fields.place.clone();
    let start = fields.required("start", problems).and_then(|n| n.date(problems));
    let end = fields.required("end", problems).and_then(|n| n.date(problems));
    fields.finish(problems);
    let period = Period { start: start?, end: end? };
    if period.end < period.start {
        let found = format!("{} – {}", period.start, period.end);
        problems.add(Problem::new(Code::BadPeriod, place).found(found));
        return None;
    }
    Some(period)
}

fn indicators(node: Node, problems: &mut Problems) -> Option<Vec<Indicator>> {
    let place = node.place.clone();
    let items = node.list(problems)?;
    if items.is_empty() {
        problems.add(Problem::new(Code::EmptyText, place));
        return None;
    }
    let raw = each(items, |(known, _): &(Indicator, _)| &known.id, indicator, problems);
    if raw.is_empty() {
        return None;
    }
    let ids: Vec<Id> = raw.iter().map(|(indicator, _)| indicator.id.clone()).collect();
    let linked = raw.into_iter().map(|(mut indicator, whole)| {
        indicator.part_of =
            whole.and_then(|n| n.one_of(Code::UnknownIndicator, ids.iter(), problems));
        indicator
    });
    Some(linked.collect())
}

/// An indicator, and the node that names its whole.
fn indicator(node: Node, problems: &mut Problems) -> Option<(Indicator, Option<Node>)> {
    let mut fields = Fields::of(node, problems)?;
    let id = fields.required("id", problems).and_then(|n| n.id(problems));
    let name = fields.required("name", problems).and_then(|n| n.text(problems));
    let unit = fields.text("unit", problems).unwrap_or_default();
    let kinds = [(IndicatorKind::Stock, "stock"), (IndicatorKind::Flow, "flow")];
    let kind = fields.required("kind", problems).and_then(|n| n.choice(&kinds, problems));
    let target = fields.optional("target").and_then(|n| n.whole(problems));
    let whole = fields.optional("part_of");
    fields.finish(problems);
    let indicator =
        Indicator { id: id?, name: name?, unit, kind: kind?, part_of: None, target };
    Some((indicator, whole))
}
