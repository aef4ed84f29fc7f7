//! Splits the names by the letters they begin with, so that each file stays small.
//!
//! A tree over the keys: a node with few names is a leaf and holds them all; one with
//! many has a child for each next letter, and holds only the names that end there and
//! the first few others, for somebody who has typed no more yet.

use super::names::Key;

/// A file holds at most about so many names: some 40 kB, 7 kB compressed, where each is
/// in another commune; far less where they are a province's.
const FULL: usize = 600;
/// So many names are shown for letters that lead to more than a file.
const FIRST_FEW: usize = 40;

/// The names of one file.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// The letters that they begin with; empty for the first file.
    pub(super) prefix: String,
    /// Whether longer beginnings have files of their own.
    pub(super) is_branch: bool,
    /// Indices of the names, ascending.
    pub(super) names: Vec<usize>,
}

/// Splits `count` names by their sorted keys; the first part is the first file.
pub(super) fn split(keys: &[Key], count: usize) -> Vec<Part> {
    if count <= FULL {
        let names = (0..count).collect();
        return vec![Part { prefix: String::new(), is_branch: false, names }];
    }
    let mut parts = Vec::new();
    branch("", keys, &mut parts);
    parts
}

fn node(prefix: &str, keys: &[Key], parts: &mut Vec<Part>) {
    let names = names_of(keys);
    if names.len() <= FULL {
        parts.push(Part { prefix: prefix.to_owned(), is_branch: false, names });
    } else {
        branch(prefix, keys, parts);
    }
}

fn branch(prefix: &str, keys: &[Key], parts: &mut Vec<Part>) {
    let longer = keys.partition_point(|(key, _)| key == prefix);
    let (ending, longer) = keys.split_at(longer);
    let mut names = names_of(ending);
    names.truncate(FULL);
    if !prefix.is_empty() {
        names.extend(names_of(longer).into_iter().take(FIRST_FEW));
    }
    names.sort_unstable();
    names.dedup();
    parts.push(Part { prefix: prefix.to_owned(), is_branch: true, names });
    let next = |key: &Key| key.0.as_bytes()[prefix.len()];
    for child in longer.chunk_by(|a, b| next(a) == next(b)) {
        node(&child[0].0[..=prefix.len()], child, parts);
    }
}

fn names_of(keys: &[Key]) -> Vec<usize> {
    let mut names: Vec<usize> = keys.iter().map(|(_, name)| *name).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::{FULL, split};

    /// A thousand names "a0" … and a thousand that are all called "ab".
    fn many() -> Vec<(String, usize)> {
        let mut keys: Vec<_> = (0..1000).map(|n| (format!("a{n}"), n)).collect();
        keys.extend((1000..2000).map(|n| ("ab".to_owned(), n)));
        keys.sort_unstable();
        keys
    }

    #[test]
    fn few_names_are_one_file() {
        let parts = split(&[("a".into(), 0), ("b".into(), 1)], 2);
        assert_eq!(parts.len(), 1);
        assert_eq!(parts[0].names, [0, 1]);
    }

    #[test]
    fn every_name_is_in_the_deepest_file_that_its_letters_lead_to() {
        let (keys, parts) = (many(), split(&many(), 2000));
        let mut lost = 0;
        for (key, name) in keys {
            let deepest = parts
                .iter()
                .filter(|part| key.starts_with(&part.prefix))
                .max_by_key(|part| part.prefix.len());
            lost += usize::from(!deepest.is_some_and(|part| part.names.contains(&name)));
        }
        // Equal names beyond a full file cannot be told apart by letters.
        assert_eq!(lost, 1000 - FULL);
    }

    #[test]
    fn no_file_is_much_larger_than_a_full_one() {
        let parts = split(&many(), 2000);
        assert!(parts.iter().all(|part| part.names.len() <= FULL + super::FIRST_FEW));
        let branches: Vec<&str> = parts
            .iter()
            .filter(|part| part.is_branch)
            .map(|part| part.prefix.as_str())
            .collect();
        assert_eq!(branches, ["", "a", "ab"]);
    }
}
