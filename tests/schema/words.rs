//! Every key is described in both languages, and no message lies idle.

use std::{fs, path::Path};

use aoxanh::{locale::Language, read::SchemaKind};
use serde_json::Value;

use crate::editor::{ROOT, schema, site};

/// The nodes of a schema that need words, by their way down: the whole file, and
/// what every key holds.
fn described<'a>(node: &'a Value, way: String, found: &mut Vec<(String, &'a Value)>) {
    for keyword in ["properties", "patternProperties"] {
        for (key, child) in node[keyword].as_object().into_iter().flatten() {
            let way = format!("{way}/{key}");
            found.push((way.clone(), child));
            described(child, way, found);
        }
    }
    match &node["items"] {
        Value::Array(items) => {
            items.iter().for_each(|item| described(item, way.clone(), found));
        }
        Value::Null => {}
        item => described(item, way, found),
    }
}

#[test]
fn every_key_is_described_in_both_languages() {
    for language in Language::ALL {
        for kind in SchemaKind::ALL {
            let schema = schema(kind, language, None);
            let mut nodes = vec![(kind.name().to_owned(), &schema)];
            described(&schema, kind.name().to_owned(), &mut nodes);
            assert!(nodes.len() > 5, "{} has too few keys", kind.name());
            for (way, node) in nodes {
                let text = node["description"].as_str().unwrap_or_default();
                assert!(text.len() > 10 && !text.contains("[schema-"), "{way}: {text:?}");
                let wrong = node["errorMessage"].as_str().unwrap_or_default();
                assert!(wrong.len() > 10 && !wrong.contains("{ }"), "{way}: {wrong:?}");
                assert!(node["title"].is_null(), "{way}");
            }
            let whole = schema.to_string();
            assert!(!whole.contains("[schema-") && !whole.contains("x-own"), "{whole}");
        }
    }
}

#[test]
fn no_message_lies_idle() {
    let site = site(Path::new(ROOT));
    for language in Language::ALL {
        let all: String = SchemaKind::ALL
            .map(|kind| texts(&schema(kind, language, Some(&site))))
            .concat();
        let path = format!("{ROOT}/themes/default/i18n/{}-schema.ftl", language.tag());
        let file = fs::read_to_string(path).unwrap();
        let messages = file.lines().filter_map(|line| line.split_once(" = "));
        let mut count = 0;
        for (id, text) in messages {
            let words = |line: &str| holes_filled(text, line);
            assert!(all.lines().any(words), "{id} is not used");
            count += 1;
        }
        assert!(count > 100);
    }
}

/// Whether a line is this message with something in its holes.
fn holes_filled(message: &str, line: &str) -> bool {
    let parts = message.split("{ $").enumerate();
    let parts: Vec<&str> = parts
        .map(|(at, part)| if at == 0 { part } else { part.split_once(" }").unwrap().1 })
        .collect();
    let inner = line.strip_prefix(parts[0]);
    let inner = inner.and_then(|rest| rest.strip_suffix(parts[parts.len() - 1]));
    match parts.len() {
        1 => line == message,
        _ => inner.is_some_and(|rest| {
            parts[1..parts.len() - 1].iter().all(|p| rest.contains(p))
        }),
    }
}

/// All texts of a schema, a line each.
fn texts(node: &Value) -> String {
    match node {
        Value::String(text) => format!("{text}\n"),
        Value::Array(items) => items.iter().map(texts).collect(),
        Value::Object(map) => map.values().map(texts).collect(),
        _ => String::new(),
    }
}
