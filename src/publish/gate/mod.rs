//! The gate: what is about to be published is read once more for personal data.
//!
//! The types of the model keep private fields out of pages; what they cannot keep out is
//! a phone typed into an event's title or a name in a report's difficulties. So the text
//! of every public file is looked through, and a hit stops the build. What an office
//! declares as its own, in `publisher`, `contact`, `points` and `safety`, passes.
//!
//! It cannot know a person who is in no register, nor read pictures; sheets are looked at
//! before they are set, as the data they are made of.

mod numbers;
mod people;
mod plain;

use std::collections::BTreeSet;

use numbers::numbers;
use plain::plain;

pub use numbers::Kind as Leak;
pub use people::People;

/// What passes and what does not.
#[derive(Debug, Default)]
pub struct Gate {
    people: People,
    /// Numbers and addresses that offices declare.
    declared: BTreeSet<(Leak, String)>,
}

/// Personal data in a file of the site.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, below the site's folder.
    pub path: String,
    /// The commune whose file it is.
    pub commune: Option<usize>,
    /// What it is.
    pub leak: Leak,
    /// As it stands there.
    pub text: String,
}

impl Gate {
    /// The gate that knows these people.
    pub fn new(people: People) -> Self {
        Self { people, declared: BTreeSet::new() }
    }

    /// Lets pass what stands in this text: an office's own.
    pub fn declare(&mut self, text: &str) {
        let (found, _) = numbers(text, &|_| false);
        self.declared.extend(found.into_iter().map(|found| (found.kind, found.value)));
    }

    /// Personal data in a file, each once.
    pub fn look(&self, path: &str, bytes: &[u8], commune: Option<usize>) -> Vec<Finding> {
        self.look_at(&plain(path, bytes), path, commune)
    }

    /// Personal data in the JSON that a sheet is made of.
    pub fn look_at_data(
        &self,
        path: &str,
        json: &str,
        commune: Option<usize>,
    ) -> Vec<Finding> {
        self.look_at(&plain(".json", json.as_bytes()), path, commune)
    }

    fn look_at(&self, text: &str, path: &str, commune: Option<usize>) -> Vec<Finding> {
        let mut all = BTreeSet::new();
        let mut add = |leak, (from, to): (usize, usize)| {
            let text = text[from..to].split_whitespace().collect::<Vec<_>>().join(" ");
            all.insert(Finding { path: path.to_owned(), commune, leak, text });
        };
        let (found, dates) = numbers(text, &|digits| self.people.has_phone(digits));
        for found in found {
            if !self.declared.contains(&(found.kind, found.value)) {
                add(found.kind, found.at);
            }
        }
        for found in dates {
            if self.people.is_birth(found.date, commune) {
                add(Leak::BirthDate, found.at);
            }
        }
        for at in self.people.names(text, commune) {
            add(Leak::Name, at);
        }
        all.into_iter().collect()
    }
}

#[cfg(test)]
mod tests;
