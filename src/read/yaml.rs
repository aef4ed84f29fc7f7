//! YAML as a tree whose every value knows its line and column.
//!
//! In: a file's clean text. Out: one [`Node`], or none with a problem. The tree
//! is built from the parser's events instead of by `Deserialize`, because a file
//! shall show all of its faults at once, and because a scalar must keep the text
//! that was typed: `00004` is a code, `4.472` a question. Anchors, aliases and
//! tags are refused: nobody needs them here, and they are how small files become
//! huge ones.

use std::sync::Arc;

use serde_yaml::granit_parser::{Event, Marker, Parser, ScalarStyle, Span};

use super::text::Text;
use crate::diagnostics::{Code, Place, Problem, Problems};

/// Most values in one file; a year of weekly reports has some thousand.
const MOST_NODES: usize = 200_000;
/// Deepest nesting; content needs six.
const DEEPEST: usize = 32;

/// A value and where it begins.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) place: Place,
    pub(super) value: Value,
}

/// What a value is.
#[derive(Debug)]
pub(super) enum Value {
    /// Nothing, `~` or `null`.
    Null,
    /// A scalar as typed.
    Scalar(String),
    /// A list.
    List(Vec<Node>),
    /// A mapping in its order; keys are scalars.
    Map(Vec<(String, Place, Node)>),
}

/// The file's one document; `Null` for an empty file.
pub(super) fn parse(file: &Text, problems: &mut Problems) -> Option<Node> {
    parse_str(&file.text, &file.path, 0, problems)
}

/// Parses text that begins `lines_before` lines down its file.
pub(super) fn parse_str(
    text: &str,
    path: &Arc<str>,
    lines_before: u32,
    problems: &mut Problems,
) -> Option<Node> {
    let mut builder =
        Builder { parser: Parser::new_from_str(text), path, lines_before, nodes: 0 };
    match builder.document() {
        Ok(node) => Some(node),
        Err(problem) => {
            problems.add(*problem);
            None
        }
    }
}

/// Turns events into nodes by descent.
struct Builder<'a, I: Iterator> {
    parser: I,
    path: &'a Arc<str>,
    lines_before: u32,
    nodes: usize,
}

type Fault = Box<Problem>;

impl<'t, I> Builder<'_, I>
where
    I: Iterator<Item = Result<(Event<'t>, Span), serde_yaml::granit_parser::ScanError>>,
{
    fn document(&mut self) -> Result<Node, Fault> {
        let mut root = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => break,
                Event::StreamStart | Event::DocumentStart(..) | Event::DocumentEnd => {}
                _ if root.is_some() => {
                    return Err(self.fault(Code::BadYaml, span.start, "---"));
                }
                event => root = Some(self.node(event, span, 0)?),
            }
        }
        let empty = || Node { place: Place::at(self.path, 1, 1), value: Value::Null };
        Ok(root.unwrap_or_else(empty))
    }

    /// The next event that is not a comment.
    fn next(&mut self) -> Result<(Event<'t>, Span), Fault> {
        match self.parser.next() {
            Some(Ok(pair)) => Ok(pair),
            Some(Err(error)) => {
                let reason = error.info();
                Err(self.fault(Code::BadYaml, *error.marker(), &reason))
            }
            None => Ok((Event::StreamEnd, Span::empty(Marker::new(0, 1, 0)))),
        }
    }

    fn node(
        &mut self,
        event: Event<'t>,
        span: Span,
        depth: usize,
    ) -> Result<Node, Fault> {
        self.nodes += 1;
        if self.nodes > MOST_NODES || depth > DEEPEST {
            return Err(self.fault(Code::BadYaml, span.start, "…"));
        }
        let place = self.place(span.start);
        let value = match event {
            Event::Scalar(text, style, 0, None) => scalar(text.into_owned(), style),
            Event::SequenceStart(_, 0, None) => Value::List(self.list(depth)?),
            Event::MappingStart(_, 0, None) => Value::Map(self.map(depth)?),
            _ => return Err(self.fault(Code::YamlAlias, span.start, "")),
        };
        Ok(Node { place, value })
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Node>, Fault> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(items),
                (event, span) => items.push(self.node(event, span, depth + 1)?),
            }
        }
    }

    fn map(&mut self, depth: usize) -> Result<Vec<(String, Place, Node)>, Fault> {
        let mut entries = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::MappingEnd) {
                return Ok(entries);
            }
            let key = self.node(event, span, depth + 1)?;
            let Value::Scalar(text) = key.value else {
                return Err(self.fault(Code::BadYaml, span.start, "?"));
            };
            let (event, span) = self.next()?;
            let value = self.node(event, span, depth + 1)?;
            match entries.last_mut() {
                Some((_, _, before)) if value.is_null() => {
                    if !rejoin(before, &text) {
                        entries.push((text, key.place, value));
                    }
                }
                _ => entries.push((text, key.place, value)),
            }
        }
    }

    fn place(&self, marker: Marker) -> Place {
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let line = number(marker.line()) + self.lines_before;
        Place::at(self.path, line, number(marker.col()) + 1)
    }

    fn fault(&self, code: Code, marker: Marker, reason: &str) -> Fault {
        Box::new(Problem::new(code, self.place(marker)).with("reason", reason))
    }
}

impl Node {
    pub(super) fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }
}

/// In `{a: 4,472}` the comma parts the number in two; they are put together
/// again, so that whoever reads the number asks about it.
fn rejoin(before: &mut Node, key: &str) -> bool {
    let digits =
        |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match &mut before.value {
        Value::Scalar(text) if digits(key) && text.split(',').all(digits) => {
            text.push(',');
            text.push_str(key);
            true
        }
        _ => false,
    }
}

fn scalar(text: String, style: ScalarStyle) -> Value {
    match text.as_str() {
        "" | "~" | "null" | "Null" | "NULL" if style == ScalarStyle::Plain => Value::Null,
        _ => Value::Scalar(text),
    }
}
