//! Filling a text of the theme's `new/<language>/` folder.
//!
//! The texts are templates without escaping; values go through their filters:
//! `yaml` for a scalar, `quoted` for one that must be a text, `comment` for words
//! behind `#`. Ids are values too: `null` is a lawful id.

use serde::Serialize;
use tera::{Context, Kwargs, State, Tera};

use super::yaml_scalar::{comment, quoted, yaml_scalar};
use crate::{
    locale::Locale,
    read::{SchemaKind, ThemeFiles},
    render::{Artefact, CannotRender},
};

/// Writes beginnings in the words of a theme and a language.
pub struct Starter<'a> {
    /// Where the texts are.
    pub theme: &'a ThemeFiles,
    /// Their language.
    pub locale: &'a Locale,
}

impl Starter<'_> {
    /// A file of this kind, at its path below the site's root.
    pub(super) fn file(
        &self,
        path: String,
        kind: SchemaKind,
        values: &impl Serialize,
    ) -> Result<Artefact, CannotRender> {
        let mut tera = Tera::default();
        tera.autoescape_on(Vec::<&'static str>::new());
        tera.register_filter("yaml", |text: &str, _: Kwargs, _: &State| {
            yaml_scalar(text)
        });
        tera.register_filter("quoted", |text: &str, _: Kwargs, _: &State| quoted(text));
        tera.register_filter("comment", |text: &str, _: Kwargs, _: &State| comment(text));
        let ending = if kind == SchemaKind::Guide { "md" } else { "yaml" };
        let language = self.locale.language.tag();
        // Progress is told to people as a report.
        let name = if kind == SchemaKind::Progress { "report" } else { kind.name() };
        let name = format!("new/{language}/{name}.{ending}");
        tera.add_raw_template(&name, self.theme.text(&name))?;
        let mut context = Context::from_serialize(values)?;
        context.insert("line", &kind.line_for(&path));
        let text = tera.render(&name, &context)?;
        Ok(Artefact::new(path, text))
    }
}
