//! Wording: every sentence and label, from Fluent files.
//!
//! In: the text of a theme's `i18n/<language>.ftl`, and of files that a site
//! overrides it with. Out: formatted text by id. An unknown id gives the id in
//! brackets, so that a missing word is seen; a test asks both files for every
//! id that code and templates use. Fluent's isolation marks are switched off:
//! they would be invisible characters inside names and numbers.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
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
}

impl Wording {
    /// Reads the default file and then, message by message, what overrides it.
    pub fn new(language: Language, files: &[&str]) -> Result<Self, WordingError> {
        let mut bundle = bundle(language);
        for file in files {
            let resource =
                FluentResource::try_new((*file).to_owned()).map_err(|(_, errors)| {
                    let first = errors.first().map(ToString::to_string);
                    WordingError(first.unwrap_or_default())
                })?;
            bundle.add_resource_overriding(resource);
        }
        Ok(Self { bundle })
    }

    /// No words at all: every message shows its id.
    pub fn empty(language: Language) -> Self {
        Self { bundle: bundle(language) }
    }

    /// Whether there is such a message.
    pub fn knows(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The message with its holes filled.
    pub fn text(&self, id: &str, words: &[(&str, Word)]) -> String {
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

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = match language {
        Language::Vi => langid!("vi"),
        Language::En => langid!("en"),
    };
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle
}
