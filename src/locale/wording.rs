//! Wording: every sentence and label, from Fluent files.
//!
//! In: the text of a theme's `i18n/<language>.ftl`, and of files that a site
//! overrides it with. Out: formatted text by id. An unknown id gives the id in
//! brackets, so that a missing word is seen; a test asks both files for every
//! id that code and templates use. Fluent's isolation marks are switched off:
//! they would be invisible characters inside names and numbers.

use std::{borrow::Cow, fmt::Write as _};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use rustc_hash::FxHashMap;
use unic_langid::{LanguageIdentifier, langid};

use super::Language;
use crate::diagnostics::{Code, Part};

/// A wording file that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct WordingError(String);

/// What fills a hole in a sentence.
#[derive(Debug, Clone)]
pub enum Word {
    /// Text, printed as it stands.
    Text(String),
    /// A number that chooses a plural form.
    Count(i64),
}

impl Word {
    /// Text, printed as it stands.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A number that chooses a plural form, or that a `select` is made on.
    pub fn count(number: i64) -> Self {
        Self::Count(number)
    }
}

/// The wording of one language.
pub struct Wording {
    bundle: FluentBundle<FluentResource>,
    /// By id, the messages that choose nothing: they are filled here, at a third of the
    /// cost, and most words of a page are of them.
    plain: FxHashMap<String, Vec<Piece>>,
}

/// A piece of a message.
enum Piece {
    Text(String),
    /// The name of what fills it.
    Hole(String),
}

impl Wording {
    /// Reads the default file and then, message by message, what overrides it.
    pub fn new(language: Language, files: &[&str]) -> Result<Self, WordingError> {
        let mut bundle = bundle(language);
        let mut plain = FxHashMap::default();
        for file in files {
            let resource =
                FluentResource::try_new((*file).to_owned()).map_err(|(_, errors)| {
                    let first = errors.first().map(ToString::to_string);
                    WordingError(first.unwrap_or_default())
                })?;
            for entry in resource.entries() {
                let (id, pattern) = match entry {
                    Entry::Message(message) => (message.id.name, message.value.as_ref()),
                    Entry::Term(term) => (term.id.name, None),
                    _ => continue,
                };
                match pattern.and_then(pieces) {
                    Some(pieces) => plain.insert(id.to_owned(), pieces),
                    None => plain.remove(id),
                };
            }
            bundle.add_resource_overriding(resource);
        }
        Ok(Self { bundle, plain })
    }

    /// No words at all: every message shows its id.
    pub fn empty(language: Language) -> Self {
        Self { bundle: bundle(language), plain: FxHashMap::default() }
    }

    /// Whether there is such a message.
    pub fn knows(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The message with its holes filled.
    pub fn text(&self, id: &str, words: &[(&str, Word)]) -> String {
        if let Some(text) = self.plain.get(id).and_then(|pieces| filled(pieces, words)) {
            return text;
        }
        let mut arguments = FluentArgs::with_capacity(words.len());
        for (name, word) in words {
            let value: FluentValue = match word {
                Word::Text(text) => text.as_str().into(),
                Word::Count(number) => (*number).into(),
            };
            arguments.set(*name, value);
        }
        self.format(id, None, &arguments).unwrap_or_else(|| format!("[{id}]"))
    }

    /// A message or one of its attributes without holes; none where it is absent.
    pub fn part(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        self.format(id, attribute, &FluentArgs::new())
    }

    /// One part of a problem's wording; empty where the part has none.
    pub fn problem(
        &self,
        code: Code,
        part: Part,
        words: &[(Cow<'static, str>, String)],
    ) -> String {
        let arguments: FluentArgs = words
            .iter()
            .map(|(name, word)| (name.as_ref(), FluentValue::from(word.as_str())))
            .collect();
        let (id, attribute) = match part {
            Part::Label(label) => (label.to_owned(), None),
            Part::Message => (format!("problem-{}", code.name()), None),
            Part::Hint => (format!("problem-{}", code.name()), Some("hint")),
            Part::Consequence => {
                (format!("problem-{}", code.name()), Some("consequence"))
            }
        };
        self.format(&id, attribute, &arguments).unwrap_or_default()
    }

    fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &FluentArgs,
    ) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut errors);
        Some(text.into_owned())
    }
}

/// The pieces of a message that is only to be filled; none where it chooses or refers.
fn pieces(pattern: &Pattern<&str>) -> Option<Vec<Piece>> {
    let piece = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some(Piece::Text((*value).to_owned())),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => Some(Piece::Hole(id.name.to_owned())),
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(piece).collect()
}

/// Pieces with their holes filled; none where a word is missing, which Fluent shows.
fn filled(pieces: &[Piece], words: &[(&str, Word)]) -> Option<String> {
    let mut text = String::with_capacity(64);
    for piece in pieces {
        match piece {
            Piece::Text(piece) => text.push_str(piece),
            Piece::Hole(hole) => match &words.iter().find(|(name, _)| name == hole)?.1 {
                Word::Text(word) => text.push_str(word),
                // Writing to a string cannot fail.
                Word::Count(number) => drop(write!(text, "{number}")),
            },
        }
    }
    Some(text)
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = match language {
        Language::Vi => langid!("vi"),
        Language::En => langid!("en"),
    };
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every message of the program, filled here and by Fluent alone.
    #[test]
    fn messages_are_filled_as_fluent_fills_them() {
        for (language, file) in [
            (Language::Vi, include_str!("../../themes/default/i18n/vi.ftl")),
            (Language::En, include_str!("../../themes/default/i18n/en.ftl")),
        ] {
            let wording = Wording::new(language, &[file]).unwrap();
            let by_fluent = Wording { plain: FxHashMap::default(), ..wording };
            let wording = Wording::new(language, &[file]).unwrap();
            assert!(wording.plain.len() > 500, "{}", wording.plain.len());
            for (id, pieces) in &wording.plain {
                let holes = pieces.iter().filter_map(|piece| match piece {
                    Piece::Hole(hole) => Some(hole.as_str()),
                    Piece::Text(_) => None,
                });
                let words: Vec<(&str, Word)> = holes
                    .zip([Word::text("Đất & {nhà}"), Word::count(-1_234)].iter().cycle())
                    .map(|(hole, word)| (hole, word.clone()))
                    .collect();
                for words in [&words[..], &words[..words.len() / 2]] {
                    assert_eq!(wording.text(id, words), by_fluent.text(id, words));
                }
            }
        }
    }

    #[test]
    fn what_overrides_a_message_is_said() {
        let plain = "a = Một { $x }\nb = Hai\n    dòng\nc = Ba\n    .hint = Gợi ý\n";
        let choosing = "a = { $x ->\n    [1] Một\n   *[other] Nhiều\n }\nb = { c }!\n";
        let text = |files: &[&str], id| {
            let words = Wording::new(Language::Vi, files).unwrap();
            words.text(id, &[("x", Word::count(1))])
        };
        assert_eq!(text(&[plain], "a"), "Một 1");
        assert_eq!(text(&[plain], "b"), "Hai\ndòng");
        assert_eq!(text(&[plain, choosing], "a"), "Một");
        assert_eq!(text(&[plain, choosing], "b"), "Ba!");
        assert_eq!(text(&[choosing, plain], "a"), "Một 1");
        assert_eq!(text(&[plain, "c =\n    .hint = Khác\n"], "c"), "[c]");
        assert_eq!(text(&[plain], "d"), "[d]");
    }
}
