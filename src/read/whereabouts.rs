//! Where in the input a text stands that was found in the site: the line to mend.
//!
//! Looks through what people write as text: the site's own files and communes' YAML. Not
//! through registers and logs: nothing of them is published as text. Letters are compared
//! without case, and without what stands between them, as a page shows them.

use std::sync::Arc;

use super::Disk;
use crate::diagnostics::{Place, Problems};

/// Most places that are told for one text.
const MOST_PLACES: usize = 5;

/// The lines that hold the text: in the site's files or in these communes' folders.
pub fn whereabouts(disk: &Disk, text: &str, folders: &[&str]) -> Vec<Place> {
    let wanted = bare(text);
    let mut ignored = Problems::new();
    let mut files = vec!["content/site.yaml".to_owned()];
    for folder in ["content/campaigns", "content/guides"].iter().chain(folders) {
        files.extend(disk.files(folder, &mut ignored));
    }
    let is_text = |path: &String| {
        let ending = path.rsplit('.').next().unwrap_or_default();
        ["yaml", "yml", "md"].contains(&ending)
    };
    let mut places = Vec::new();
    for path in files.into_iter().filter(is_text) {
        let Some(source) = disk.read(&path, &mut ignored) else { continue };
        let file: Arc<str> = path.as_str().into();
        let content = String::from_utf8_lossy(&source.bytes);
        for (number, line) in content.lines().enumerate() {
            let Some(at) = bare(line).find(&wanted) else { continue };
            let column = column(line, bare(line)[..at].chars().count());
            let number = u32::try_from(number + 1).unwrap_or(u32::MAX);
            places.push(Place::at(&file, number, column));
            if places.len() == MOST_PLACES {
                return places;
            }
        }
    }
    places
}

/// The letters and digits of a text, in lower case.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The column, from 1, of the letter or digit that so many others precede.
fn column(line: &str, letters: usize) -> u32 {
    let mut positions = line.chars().enumerate().filter(|(_, c)| c.is_alphanumeric());
    let at = positions.nth(letters).map_or(0, |(at, _)| at);
    u32::try_from(at + 1).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{bare, column};

    #[test]
    fn separators_do_not_count() {
        assert_eq!(bare("Gọi **09 12**-345"), "gọi0912345");
        assert_eq!(
            column("- title: Gọi 0912", bare("- title: Gọi ").chars().count()),
            14
        );
    }
}
