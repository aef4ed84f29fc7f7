//! The long explanation of a kind of problem, for who wants to know more.
//!
//! In: the book `explain` of a language. Out: its parts in plain text; labels and
//! layout belong to whoever shows them (the command `explain`, the page
//! `docs/diagnostics.md`).

use super::Wording;
use crate::diagnostics::Code;

/// What a kind of problem means, why it matters, and how it is put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// What was seen.
    pub meaning: String,
    /// What it does to the figures, or to people.
    pub why: String,
    /// What to do.
    pub fix: String,
    /// Lines of a file as they should not be, and as they should.
    pub example: Option<(String, String)>,
}

impl Explanation {
    /// The explanation of this code; none where the book lacks it.
    pub fn of(code: Code, book: &Wording) -> Option<Self> {
        let id = format!("explain-{}", code.name());
        let part = |attribute| book.part(&id, attribute);
        Some(Self {
            meaning: part(None)?,
            why: part(Some("why"))?,
            fix: part(Some("fix"))?,
            example: part(Some("wrong")).zip(part(Some("right"))),
        })
    }
}
