//! A site's own ids in its schemas, so that an editor offers them.
//!
//! They are offered, never demanded: a campaign that was added after the schemas
//! were written is no mistake. Points, teams and volunteers are not offered,
//! because they differ from commune to commune and the schema is one for all.

use serde_json::{Map, Value};

use crate::{
    locale::{Word, Wording},
    model::{Campaign, Id, Indicator, IndicatorKind, Site},
};

/// Marks, in the forms, what could be offered; editors never see it.
const MARK: &str = "x-own";

/// Puts the site's ids, if there is one, in the places that are marked.
pub(super) fn offer(node: &mut Value, site: Option<&Site>, words: &Wording) {
    match node {
        Value::Array(items) => {
            items.iter_mut().for_each(|item| offer(item, site, words));
        }
        Value::Object(node) => {
            node.values_mut().for_each(|child| offer(child, site, words));
            let mark = node.remove(MARK);
            if let (Some(Value::String(mark)), Some(site)) = (mark, site) {
                offer_here(node, &mark, site, words);
            }
        }
        _ => {}
    }
}

fn offer_here(node: &mut Map<String, Value>, mark: &str, site: &Site, words: &Wording) {
    let campaigns = || site.campaigns.iter();
    match mark {
        "campaigns" => offer_ids(node, campaigns().map(|campaign| &campaign.id)),
        "guides" => offer_ids(node, site.guides.iter().map(|guide| &guide.id)),
        "shifts" => offer_ids(node, site.shifts.iter().map(|shift| &shift.id)),
        "indicators" => offer_indicators(node, campaigns(), words),
        _ => offer_targets(node, campaigns(), words),
    }
}

/// Ids as examples of a value: editors offer examples.
fn offer_ids<'a>(node: &mut Map<String, Value>, ids: impl Iterator<Item = &'a Id>) {
    let ids: Vec<Value> = ids.map(|id| id.as_str().into()).collect();
    node.insert("examples".to_owned(), ids.into());
}

/// Indicators as keys of a map, each with its name.
fn offer_indicators<'a>(
    node: &mut Map<String, Value>,
    campaigns: impl Iterator<Item = &'a Campaign>,
    words: &Wording,
) {
    let each = each(node);
    let indicators = campaigns.flat_map(|campaign| &campaign.indicators);
    let keys = indicators.map(|indicator| {
        let about = about(indicator, words);
        (indicator.id.to_string(), described(each.clone(), about))
    });
    node.insert("properties".to_owned(), Value::Object(keys.collect()));
}

/// Campaigns as keys of a map, each with its indicators as keys.
fn offer_targets<'a>(
    node: &mut Map<String, Value>,
    campaigns: impl Iterator<Item = &'a Campaign>,
    words: &Wording,
) {
    let each = each(node);
    let keys = campaigns.map(|campaign| {
        let mut node = each.clone();
        offer_indicators(&mut node, std::iter::once(campaign), words);
        (campaign.id.to_string(), described(node, campaign.name.clone()))
    });
    node.insert("properties".to_owned(), Value::Object(keys.collect()));
}

/// What a map holds under any name.
fn each(node: &Map<String, Value>) -> Map<String, Value> {
    let patterns = node.get("patternProperties").and_then(Value::as_object);
    let first = patterns.and_then(|patterns| patterns.values().next());
    first.and_then(Value::as_object).cloned().unwrap_or_default()
}

fn described(mut node: Map<String, Value>, text: String) -> Value {
    node.insert("description".to_owned(), text.into());
    Value::Object(node)
}

/// `Thửa đất đã rà soát (thửa): …`
fn about(indicator: &Indicator, words: &Wording) -> String {
    let id = match indicator.kind {
        IndicatorKind::Stock => "schema-own-stock",
        IndicatorKind::Flow => "schema-own-flow",
    };
    let name = match indicator.unit.as_str() {
        "" => indicator.name.clone(),
        unit => format!("{} ({unit})", indicator.name),
    };
    words.text(id, &[("name", Word::text(name))])
}
