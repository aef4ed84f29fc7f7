//! Speaking to the user: in which language, with colour or without.
//!
//! The language is `--lang`, else the site's once it is known, else the
//! environment's, else Vietnamese. Colour only on a terminal that wants it.

use std::{
    env,
    ffi::OsString,
    io::{IsTerminal as _, Write as _},
    sync::OnceLock,
};

#[cfg(feature = "serve")]
use crate::diagnostics::{Problem, Told};
use crate::{
    diagnostics::{Problems, show_human, show_json},
    locale::{Language, Locale, Word, Wording},
    read::{default_book, default_wording},
};

/// A line to a stream; where nobody reads any more, it is lost, and that is all.
pub(super) fn say(mut to: impl std::io::Write, line: &str) {
    let _ = writeln!(to, "{line}");
}

/// Says things in the user's language.
pub(super) struct Speaker {
    asked: Option<Language>,
    /// By language, read when first something is said in it.
    words: [OnceLock<Wording>; 2],
    language: Language,
}

impl Speaker {
    /// A speaker for these arguments: `--lang` is looked for before they are
    /// parsed, because help and mistakes are told in it too.
    pub(super) fn new(arguments: &[OsString]) -> Self {
        let texts: Vec<&str> = arguments.iter().filter_map(|a| a.to_str()).collect();
        let after = texts.iter().position(|text| *text == "--lang").map(|at| at + 1);
        let asked = after
            .and_then(|at| texts.get(at).copied())
            .or_else(|| texts.iter().find_map(|text| text.strip_prefix("--lang=")))
            .and_then(Language::from_tag);
        let language = asked.or_else(from_environment).unwrap_or_default();
        Self { asked, words: Default::default(), language }
    }

    /// Goes on in the site's language and words, unless another language was
    /// asked for.
    pub(super) fn follow<'a>(&'a self, site: Option<&'a Locale>) -> Said<'a> {
        let own =
            site.filter(|site| self.asked.is_none_or(|asked| asked == site.language));
        let words = own.map(|site| &*site.words);
        Said { words: words.unwrap_or_else(|| self.words_of(self.language)) }
    }

    /// The language that was asked for, else the site's, else the environment's.
    pub(super) fn language(&self, site: Option<&Locale>) -> Language {
        self.asked.or(site.map(|site| site.language)).unwrap_or(self.language)
    }

    /// A message in the language that is known so far.
    pub(super) fn text(&self, id: &str, words: &[(&str, Word)]) -> String {
        self.words_of(self.language).text(id, words)
    }

    /// A book of long texts in the language that is known so far.
    pub(super) fn book(&self, name: &str) -> Wording {
        let language = self.language;
        default_book(language, name).unwrap_or_else(|_| Wording::empty(language))
    }

    /// A line on standard error.
    pub(super) fn complain(&self, id: &str, words: &[(&str, Word)]) {
        say(std::io::stderr(), &self.text(id, words));
    }

    fn words_of(&self, language: Language) -> &Wording {
        let words = &self.words[usize::from(language != Language::Vi)];
        words.get_or_init(|| {
            default_wording(language).unwrap_or_else(|_| Wording::empty(language))
        })
    }
}

/// The words of the language that was settled on.
pub(super) struct Said<'a> {
    words: &'a Wording,
}

impl Said<'_> {
    /// A message.
    pub(super) fn text(&self, id: &str, words: &[(&str, Word)]) -> String {
        self.words.text(id, words)
    }

    /// All problems, to people on standard error.
    pub(super) fn problems(&self, problems: &Problems) {
        let words = |code, part, filling: &[_]| self.words.problem(code, part, filling);
        let stderr = std::io::stderr();
        let colour = stderr.is_terminal()
            && env::var_os("NO_COLOR").is_none_or(|v| v.is_empty())
            && env::var_os("TERM").is_none_or(|term| term != "dumb");
        let _ = stderr.lock().write_all(show_human(problems, &words, colour).as_bytes());
    }

    /// One problem in short lines, for a page.
    #[cfg(feature = "serve")]
    pub(super) fn told(&self, problem: &Problem) -> Told {
        let words = |code, part, filling: &[_]| self.words.problem(code, part, filling);
        Told::of(problem, &words)
    }

    /// All problems, to programs on standard output.
    pub(super) fn problems_as_json(&self, problems: &Problems) {
        let words = |code, part, filling: &[_]| self.words.problem(code, part, filling);
        let _ =
            std::io::stdout().lock().write_all(show_json(problems, &words).as_bytes());
    }
}

fn from_environment() -> Option<Language> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()))?;
    Language::from_tag(set.split(['_', '.', '-']).next()?)
}
