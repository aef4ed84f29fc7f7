//! The order of names: CLDR `vi` (or `en`), numbers by value.
//!
//! `Sơn Kim 2` stands before `Sơn Kim 10`; `A Ă Â … D Đ`; tones in the order
//! ngang, huyền, hỏi, ngã, sắc, nặng.

use std::cmp::Ordering;

use icu_collator::{
    Collator, CollatorBorrowed, CollatorPreferences, options::CollatorOptions,
    preferences::CollationNumericOrdering,
};
use icu_locale_core::locale;

use super::Language;

/// A language's order of names.
pub struct Collation(Option<CollatorBorrowed<'static>>);

impl Collation {
    /// The order of names in this language.
    pub fn new(language: Language) -> Self {
        let tag = match language {
            Language::Vi => locale!("vi"),
            Language::En => locale!("en"),
        };
        let mut preferences = CollatorPreferences::from(&tag);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        // The data of both languages is compiled in; without it, code points are the order.
        Self(Collator::try_new(preferences, CollatorOptions::default()).ok())
    }

    /// Which of two names stands first.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.as_ref().map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
    }

    /// Which of two people stands first: by given name, which stands last in a full
    /// name, then by the whole.
    pub fn compare_people(&self, a: &str, b: &str) -> Ordering {
        let (first, second) = (given_name(a), given_name(b));
        self.compare(first, second).then_with(|| self.compare(a, b))
    }
}

fn given_name(name: &str) -> &str {
    name.split_whitespace().next_back().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_vietnamese_order() {
        let collation = Collation::new(Language::Vi);
        let mut names =
            ["Sơn Kim 10", "Đức Thọ", "Ăn", "Dương", "Ân", "An", "Sơn Kim 2", "Ấn", "Ẩn"];
        names.sort_by(|a, b| collation.compare(a, b));
        assert_eq!(
            names,
            ["An", "Ăn", "Ân", "Ẩn", "Ấn", "Dương", "Đức Thọ", "Sơn Kim 2", "Sơn Kim 10"]
        );
    }

    #[test]
    fn people_stand_by_given_name() {
        let collation = Collation::new(Language::Vi);
        let mut names = ["Trần Văn Đức", "Lê Thị Ánh", "An", "Đỗ Văn An", "Bùi Dũng"];
        names.sort_by(|a, b| collation.compare_people(a, b));
        assert_eq!(names, ["An", "Đỗ Văn An", "Lê Thị Ánh", "Bùi Dũng", "Trần Văn Đức"]);
    }
}
