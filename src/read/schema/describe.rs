//! Words for a schema: what each key means, in the reader's language.
//!
//! A key's message is named by its way down the file: `points` of a commune by
//! `schema-commune-points`, its `open` by `schema-commune-points-open`. What a
//! map holds under names of the user's own is `…-each`. Lists add no step. What
//! schemars writes by itself, from Rust's names and comments, is dropped.

use schemars::Schema;
use serde_json::{Map, Value};

use crate::locale::{Word, Wording};

/// What an editor says where a value is wrong, instead of its own English; the
/// forms hold the message's id.
const WRONG: &str = "errorMessage";

/// Describes a schema and all below it by the messages that begin with `id`.
pub(super) fn describe(schema: &mut Schema, id: &str, words: &Wording) {
    if let Some(node) = schema.as_object_mut() {
        describe_node(node, id, words);
    }
}

fn describe_node(node: &mut Map<String, Value>, id: &str, words: &Wording) {
    describe_below(node, id, words);
    node.insert("description".to_owned(), words.text(id, &[]).into());
}

/// Describes what a node holds, but not the node itself.
fn describe_below(node: &mut Map<String, Value>, id: &str, words: &Wording) {
    node.retain(|key, value| match key.as_str() {
        "title" | "description" => false,
        // `uint64` and the like say nothing that the limits do not say.
        "format" => value == "date",
        _ => true,
    });
    let wrong = wrong(node, words);
    node.insert(WRONG.to_owned(), wrong.into());
    describe_choices(node, id, words);
    for (key, child) in children(node, "properties") {
        describe_node(child, &format!("{id}-{}", key.replace('_', "-")), words);
    }
    for (_, child) in children(node, "patternProperties") {
        describe_node(child, &format!("{id}-each"), words);
    }
    match node.get_mut("items") {
        Some(Value::Object(item)) => describe_below(item, id, words),
        Some(Value::Array(items)) => items
            .iter_mut()
            .filter_map(Value::as_object_mut)
            .for_each(|item| describe_below(item, id, words)),
        _ => {}
    }
}

/// The nodes below one keyword, by name.
pub(super) fn children<'a>(
    node: &'a mut Map<String, Value>,
    keyword: &str,
) -> impl Iterator<Item = (&'a String, &'a mut Map<String, Value>)> {
    let map = node.get_mut(keyword).and_then(Value::as_object_mut);
    map.into_iter()
        .flatten()
        .filter_map(|(name, child)| Some((name, child.as_object_mut()?)))
}

/// What to say of a wrong value, a missing key and an unknown one: editors have
/// one message for all three.
fn wrong(node: &Map<String, Value>, words: &Wording) -> String {
    let list = |keyword: &str| match node.get(keyword) {
        Some(Value::Array(list)) => {
            list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
        }
        Some(Value::Object(map)) => {
            map.keys().map(String::as_str).collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    };
    let is = |kind: &str| match node.get("type") {
        Some(Value::Array(kinds)) => kinds.iter().any(|known| known == kind),
        known => known.is_some_and(|known| known == kind),
    };
    let id = match node.get(WRONG).and_then(Value::as_str) {
        Some(id) => id,
        None if node.contains_key("enum") => "schema-wrong-choice",
        None if is("array") => "schema-wrong-list",
        None if node.contains_key("patternProperties") => "schema-wrong-map",
        None if node.contains_key("required") => "schema-wrong-keys-needed",
        None => "schema-wrong-keys",
    };
    let filling = [("choices", "enum"), ("keys", "properties"), ("needed", "required")]
        .map(|(name, keyword)| (name, Word::text(list(keyword))));
    words.text(id, &filling)
}

/// What each word of a choice means, where its name alone does not tell.
fn describe_choices(node: &mut Map<String, Value>, id: &str, words: &Wording) {
    let Some(choices) = node.get("enum").and_then(Value::as_array) else { return };
    let described: Vec<Value> = choices
        .iter()
        .map(|choice| format!("{id}-{}", choice.as_str().unwrap_or_default()))
        .map(|id| if words.knows(&id) { words.text(&id, &[]) } else { String::new() })
        .map(Value::String)
        .collect();
    if described.iter().any(|text| text != "") {
        node.insert("enumDescriptions".to_owned(), described.into());
    }
}
