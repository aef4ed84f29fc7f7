//! What the style sheet says about text in drawings: size, weight, anchor, shift.
//!
//! A small cascade over the theme's real `style.css`: its rules in order, their
//! selectors matched by `scraper`, specificity counted roughly. Rules for states
//! (`:hover`), paper and dark mode are left out; of the rules for wide figures those
//! that hold at a width are asked for.

use std::{cell::RefCell, collections::HashMap};

use scraper::{ElementRef, Selector};

/// A rule with one selector.
struct Rule {
    selector: Selector,
    weight: (usize, usize),
    declarations: Vec<(String, String)>,
    /// Least width of the figure in rem.
    from: f64,
}

pub struct Style {
    rules: Vec<Rule>,
    /// What was found for a chain of elements at a width.
    found: RefCell<HashMap<String, Set>>,
}

/// What decides where the box of a text is.
const PROPERTIES: [&str; 5] =
    ["font-size", "font-weight", "text-anchor", "dominant-baseline", "transform"];

/// How a text is set.
#[derive(Debug, Clone)]
pub struct Set {
    pub size: f64,
    pub bold: bool,
    pub anchor: String,
    /// Right and down.
    pub shift: (f64, f64),
    pub central: bool,
}

impl Style {
    /// The rules of the theme's style sheet.
    pub fn of_theme() -> Self {
        let path =
            concat!(env!("CARGO_MANIFEST_DIR"), "/themes/default/static/style.css");
        let text = std::fs::read_to_string(path).unwrap();
        let mut rules = Vec::new();
        read(&without_comments(&text), 0.0, &mut rules);
        assert!(rules.len() > 40, "only {} rules", rules.len());
        Self { rules, found: RefCell::default() }
    }

    /// The widths at which rules for wide figures begin to hold, and 0.
    pub fn widths(&self) -> Vec<f64> {
        let mut all: Vec<f64> = self.rules.iter().map(|rule| rule.from).collect();
        all.sort_by(f64::total_cmp);
        all.dedup();
        all
    }

    fn property(&self, element: ElementRef, name: &str, width: f64) -> Option<&str> {
        let rules = self.rules.iter().enumerate();
        let fitting = rules
            .filter(|(_, rule)| rule.from <= width && rule.selector.matches(&element));
        let declared = fitting.filter_map(|(order, rule)| {
            let found = rule.declarations.iter().rev().find(|(key, _)| key == name)?;
            Some((rule.weight, order, found.1.as_str()))
        });
        declared
            .max_by_key(|(weight, order, _)| (*weight, *order))
            .map(|(.., value)| value)
    }

    /// How a text in a figure of this width in rem is set.
    pub fn of(&self, text: ElementRef, width: f64) -> Set {
        let chain = text.ancestors().filter_map(ElementRef::wrap).chain([text]);
        let mut key = width.to_string();
        for element in chain {
            key.push('/');
            key.push_str(element.value().name());
            for name in ["class", "id"].iter().chain(&PROPERTIES) {
                key.push(' ');
                key.push_str(element.attr(name).unwrap_or_default());
            }
        }
        if let Some(set) = self.found.borrow().get(&key) {
            return set.clone();
        }
        let set = self.count(text, width);
        self.found.borrow_mut().insert(key, set.clone());
        set
    }

    fn count(&self, text: ElementRef, width: f64) -> Set {
        let mut set = Set {
            size: 16.0,
            bold: false,
            anchor: "start".into(),
            shift: (0.0, 0.0),
            central: false,
        };
        let ancestors: Vec<ElementRef> =
            text.ancestors().filter_map(ElementRef::wrap).collect();
        for element in ancestors.into_iter().rev().chain([text]) {
            let get = |name: &str| {
                self.property(element, name, width).or_else(|| element.attr(name))
            };
            if let Some(size) = get("font-size") {
                set.size = length(size, set.size).unwrap_or(set.size);
            }
            if let Some(weight) = get("font-weight") {
                set.bold = matches!(weight, "bold" | "600" | "700" | "800");
            }
            if let Some(anchor) = get("text-anchor") {
                anchor.clone_into(&mut set.anchor);
            }
            if let Some(line) = get("dominant-baseline") {
                set.central = matches!(line, "central" | "middle");
            }
            let in_drawing =
                ["text", "g", "a", "tspan"].contains(&element.value().name());
            if let Some(moved) = get("transform").filter(|_| in_drawing) {
                let (x, y) = translation(moved);
                set.shift = (set.shift.0 + x, set.shift.1 + y);
            }
        }
        set
    }
}

fn without_comments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, rest)| rest);
    }
    out + rest
}

fn read(text: &str, from: f64, rules: &mut Vec<Rule>) {
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let prelude = rest[..open].trim().trim_start_matches(';').trim();
        let close = matching(&rest[open..]) + open;
        let body = &rest[open + 1..close];
        rest = &rest[close + 1..];
        if let Some(condition) = prelude.strip_prefix("@container") {
            let width = condition
                .split("min-width:")
                .nth(1)
                .and_then(|width| width.trim().split("rem").next()?.trim().parse().ok());
            if let Some(width) = width {
                read(body, width, rules);
            }
        } else if !prelude.starts_with('@') {
            let declarations: Vec<(String, String)> = body
                .split(';')
                .filter_map(|one| one.split_once(':'))
                .map(|(name, value)| (name.trim().into(), value.trim().into()))
                .filter(|(name, _): &(String, String)| {
                    PROPERTIES.contains(&name.as_str())
                })
                .collect();
            if declarations.is_empty() {
                continue;
            }
            for one in split_outside(prelude) {
                let Ok(selector) = Selector::parse(&one) else { continue };
                let weight = specificity(&one);
                rules.push(Rule {
                    selector,
                    weight,
                    declarations: declarations.clone(),
                    from,
                });
            }
        }
    }
}

/// Where the bracket that opens the text closes.
fn matching(text: &str) -> usize {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    panic!("a rule that does not end");
}

/// Selectors of a list, not split inside `:is(…)`.
fn split_outside(list: &str) -> Vec<String> {
    let (mut all, mut depth) = (vec![String::new()], 0);
    for c in list.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => {
                all.push(String::new());
                continue;
            }
            _ => {}
        }
        all.last_mut().unwrap().push(c);
    }
    all.into_iter().map(|one| one.trim().to_owned()).collect()
}

/// Classes and elements; of `:is(…)` the strongest.
fn specificity(selector: &str) -> (usize, usize) {
    if let Some((before, rest)) = selector.split_once(":is(") {
        let mut depth = 1;
        let end = rest
            .char_indices()
            .find(|(_, c)| {
                depth += i32::from(*c == '(') - i32::from(*c == ')');
                depth == 0
            })
            .map_or(rest.len(), |(at, _)| at);
        let inner = split_outside(&rest[..end]).iter().map(|one| specificity(one)).max();
        let outer =
            specificity(&format!("{before} {}", rest.get(end + 1..).unwrap_or("")));
        let inner = inner.unwrap_or_default();
        return (outer.0 + inner.0, outer.1 + inner.1);
    }
    let classes =
        selector.matches(['.', '[', ':']).count() + 100 * selector.matches('#').count();
    let elements = selector
        .split([' ', '>', '+', '~'])
        .filter(|part| part.starts_with(char::is_alphabetic))
        .count();
    (classes, elements)
}

fn length(text: &str, of: f64) -> Option<f64> {
    if let Some(em) = text.strip_suffix("em").filter(|text| !text.ends_with('r')) {
        return em.parse::<f64>().ok().map(|em| em * of);
    }
    text.strip_suffix("px").unwrap_or(text).parse().ok()
}

/// `translate(2px, 21px)`, `translateY(-4px)`, `translate(3 4)`.
fn translation(text: &str) -> (f64, f64) {
    let Some((name, rest)) = text.split_once('(') else { return (0.0, 0.0) };
    let inside = rest.split(')').next().unwrap_or("");
    let numbers: Vec<f64> = inside
        .split([',', ' '])
        .filter_map(|one| one.trim().trim_end_matches("px").parse().ok())
        .collect();
    match (name.trim(), numbers.as_slice()) {
        ("translateY", [y, ..]) => (0.0, *y),
        ("translate", [x, y, ..]) => (*x, *y),
        ("translate" | "translateX", [x, ..]) => (*x, 0.0),
        _ => (0.0, 0.0),
    }
}
