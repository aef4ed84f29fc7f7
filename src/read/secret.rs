//! `secret.key`: the site's secret, beside `content/` and never in it.
//!
//! A site without one has no pages of volunteers' own, and nothing is said about it.
//! What is wrong in the file is told by its place alone: not a digit of it is shown.

use super::{disk::Disk, text::decode};
use crate::{
    diagnostics::{Code, Place, Problem, Problems},
    model::Secret,
};

/// Where it stands below the root.
pub const SECRET_FILE: &str = "secret.key";

/// The secret, where the site has one that can be used.
pub(super) fn read_secret(disk: &Disk, problems: &mut Problems) -> Option<Secret> {
    if !disk.has(SECRET_FILE) {
        return None;
    }
    let source = disk.read(SECRET_FILE, problems)?;
    let place = Place::file(&source.path);
    let text = decode(source, problems)?;
    let secret = Secret::parse(&text.text);
    if secret.is_none() {
        problems.add(Problem::new(Code::BadSecret, place));
    }
    secret
}
