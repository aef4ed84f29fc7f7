//! The engine: the theme's templates, compiled once, and the words they use.
//!
//! Templates call `t(id="…", word=…)` for every word; an unknown id is an error
//! of the theme, not an empty place on a page. HTML and XML are escaped unless a
//! value was made here. Words that need no filling are put into the templates before they
//! are compiled: they are most words of a page, and the same on all pages.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use memchr::memmem;
use rustc_hash::FxHashMap;
use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, Value};

use super::Artefact;
use crate::{
    locale::{Word, Wording},
    read::ThemeFiles,
};

/// A template that cannot be read or rendered, or a workbook that cannot be made.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct CannotRender(String);

impl From<tera::Error> for CannotRender {
    /// The whole chain: the cause tells which value was wrong.
    fn from(error: tera::Error) -> Self {
        use std::error::Error as _;
        let mut text = error.to_string();
        let mut cause = error.source();
        while let Some(inner) = cause {
            text = format!("{text}: {inner}");
            cause = inner.source();
        }
        Self(text)
    }
}

impl CannotRender {
    /// What another library says.
    pub(super) fn because(error: &impl std::error::Error) -> Self {
        Self(error.to_string())
    }
}

/// Room for most pages, in bytes: what grows from nothing is copied many times.
const A_PAGE: usize = 32 * 1024;

/// Compiled templates.
pub(super) struct Engine {
    tera: Tera,
    /// What the last page of each template held.
    last: Mutex<FxHashMap<String, Holds>>,
}

/// What a page holds that its head names a script for.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize)]
struct Holds {
    charts: bool,
    finder: bool,
}

impl Holds {
    fn of(page: &[u8]) -> Self {
        let has = |mark: &str| memmem::find(page, mark.as_bytes()).is_some();
        Self { charts: has("</figure>"), finder: has("id=\"find-field\"") }
    }
}

impl Engine {
    /// Compiles all templates of the theme.
    pub(super) fn new(
        theme: &ThemeFiles,
        words: &Arc<Wording>,
    ) -> Result<Self, CannotRender> {
        let mut tera = Tera::default();
        tera.autoescape_on(vec![".html", ".xml"]);
        let spoken = Arc::clone(words);
        tera.register_function("t", move |kwargs: Kwargs, _: &State| {
            say(&spoken, &kwargs)
        });
        let folder = "templates/";
        let templates = theme.below(folder).filter_map(|(name, bytes)| {
            let text = std::str::from_utf8(bytes).ok()?;
            Some((name.strip_prefix(folder)?, with_words(text, words)))
        });
        tera.add_raw_templates(templates)?;
        Ok(Self { tera, last: Mutex::default() })
    }

    /// Renders a template with a typed context.
    pub(super) fn render(
        &self,
        template: &str,
        context: &impl Serialize,
    ) -> Result<String, CannotRender> {
        let context = Context::from_serialize(context)?;
        Ok(self.tera.render(template, &context)?)
    }

    /// Renders a page to its path. What it holds is known when it is made, and its head
    /// stands before: so it is thought to hold what the last one of its template held,
    /// which is nearly always so, and made again if not.
    pub(super) fn page(
        &self,
        path: &str,
        template: &str,
        context: &impl Serialize,
    ) -> Result<Artefact, CannotRender> {
        let mut context = Context::from_serialize(context)?;
        let mut bytes = Vec::with_capacity(A_PAGE);
        let mut holds = lock(&self.last).get(template).copied().unwrap_or_default();
        for _ in 0..2 {
            context.insert("holds", &holds);
            bytes.clear();
            self.tera.render_to(template, &context, &mut bytes)?;
            let found = Holds::of(&bytes);
            if found == holds {
                break;
            }
            holds = found;
            lock(&self.last).insert(template.to_owned(), found);
        }
        Ok(Artefact::new(path, bytes))
    }
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A template's text with the words of each `{{ t(id="…") }}` that mean nothing to HTML
/// and to templates.
fn with_words(template: &str, words: &Wording) -> String {
    const OPENING: &str = "{{ t(id=\"";
    const CLOSING: &str = "\") }}";
    let mut parts = template.split(OPENING);
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let call = part.split_once(CLOSING);
        let said = call.and_then(|(id, rest)| Some((words.part(id, None)?, rest)));
        let means_nothing = |said: &str| !said.contains(['&', '<', '>', '"', '\'', '{']);
        match said.filter(|(said, _)| means_nothing(said)) {
            Some((said, rest)) => text.extend([&*said, rest]),
            None => text.extend([OPENING, part]),
        }
    }
    text
}

/// `t(id="…", word=…)`: the words of a message.
fn say(words: &Wording, kwargs: &Kwargs) -> Result<String, tera::Error> {
    let id: &str = kwargs.must_get("id")?;
    if !words.knows(id) {
        return Err(tera::Error::message(format!("unknown wording: {id}")));
    }
    let names = kwargs.iter().filter_map(|(name, value)| Some((name.as_str()?, value)));
    let filling: Vec<(&str, Word)> = names
        .filter(|(name, _)| *name != "id")
        .map(|(name, value)| match value.as_i64() {
            Some(number) => (name, Word::Count(number)),
            None => (name, Word::text(as_text(value))),
        })
        .collect();
    Ok(words.text(id, &filling))
}

fn as_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use tera::Tera;

    use super::{Engine, with_words};
    use crate::locale::{Language, Wording};

    #[test]
    fn a_page_names_scripts_for_what_it_holds_whatever_the_last_one_held() {
        let mut tera = Tera::default();
        let text = "{% if holds.charts %}c{% endif %}{% if holds.finder %}f{% endif %}{{ body | safe }}";
        tera.add_raw_template("page.html", text).unwrap();
        let engine = Engine { tera, last: std::sync::Mutex::default() };
        let (chart, field) = ("<figure></figure>", "<input id=\"find-field\">");
        for (body, scripts) in [
            ("", ""),
            (chart, "c"),
            (chart, "c"),
            (field, "f"),
            ("", ""),
            (&*(chart.to_owned() + field), "cf"),
        ] {
            let context = BTreeMap::from([("body", body)]);
            let page = engine.page("p", "page.html", &context).unwrap();
            assert_eq!(page.bytes, (scripts.to_owned() + body).into_bytes());
        }
    }

    #[test]
    fn words_that_need_no_filling_stand_in_the_template() {
        let file = "plain = Lịch trực\nsign = Đất & nhà\nfilled = Còn { $days } ngày\n";
        let words = Wording::new(Language::Vi, &[file]).unwrap();
        let with_words = |text| with_words(text, &words);
        assert_eq!(
            with_words("<a>{{ t(id=\"plain\") }}</a>{{ x }}"),
            "<a>Lịch trực</a>{{ x }}"
        );
        for stays in [
            "{{ t(id=\"sign\") }}",
            "{{ t(id=\"none\") }}",
            "{{ t(id=\"filled\", days=1) }}",
            "{{ t(id=\"filled\") }}",
            "{{ t(id=\"plain",
            "{{- t(id=\"plain\") -}}",
            "",
        ] {
            assert_eq!(with_words(stays), stays);
        }
    }
}
