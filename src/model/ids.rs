//! Identities: the short names that files refer to each other by.

use std::fmt;

use borsh::{BorshDeserialize, BorshSerialize};

/// Longest id: ids become parts of paths.
const LONGEST: usize = 64;

/// An id as `dat-dai` or `DT-014`: ASCII letters, digits, `-`, `_`.
#[derive(
    Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, BorshDeserialize, BorshSerialize,
)]
pub struct Id(Box<str>);

impl Id {
    /// The id, if the text is one.
    pub fn new(text: &str) -> Option<Self> {
        let fits = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
        let good = !text.is_empty() && text.len() <= LONGEST && text.bytes().all(fits);
        good.then(|| Self(text.into()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// A unit's code of five digits; a string, because leading zeros count.
#[derive(
    Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, BorshDeserialize, BorshSerialize,
)]
pub struct CommuneCode(Box<str>);

impl CommuneCode {
    /// The code, if the text is one.
    pub fn new(text: &str) -> Option<Self> {
        let good = text.len() == 5 && text.bytes().all(|b| b.is_ascii_digit());
        good.then(|| Self(text.into()))
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CommuneCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
