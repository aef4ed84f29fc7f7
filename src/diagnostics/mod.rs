//! Diagnostics: a problem found in what people typed, and how it is shown.
//!
//! In: a [`Code`], a [`Place`], the words that fill the message. Out: problems
//! gathered in order, shown to people as text or to programs as JSON lines.
//! No content and no sentences here: the wording comes from the Fluent files,
//! handed in by whoever shows (`locale::Wording::problem`).

mod code;
mod fate;
mod nearest;
mod place;
mod problem;
mod show;

pub use code::{Code, Severity};
pub use fate::Fate;
pub use nearest::nearest;
pub use place::Place;
pub use problem::{Problem, Problems};
pub use show::{Part, Told, Words, show_human, show_json};
