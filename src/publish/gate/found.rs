//! What can be found in a text: kinds of personal data, and where a number stands.

use borsh::{BorshDeserialize, BorshSerialize};
use jiff::civil::Date;

/// What a number is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    BorshDeserialize,
    BorshSerialize,
)]
pub enum Kind {
    /// A phone.
    Phone,
    /// An identity card.
    Identity,
    /// A driving licence.
    Licence,
    /// A vehicle's plate.
    Plate,
    /// A mail address.
    Email,
    /// A volunteer's name.
    Name,
    /// A volunteer's date of birth.
    BirthDate,
}

impl Kind {
    /// Its name in the wording files: `leak-phone`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Identity => "identity",
            Self::Licence => "licence",
            Self::Plate => "plate",
            Self::Email => "email",
            Self::Name => "name",
            Self::BirthDate => "birth-date",
        }
    }
}

/// A number found in a text: its kind, its digits, the bytes where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) kind: Kind,
    /// A phone with 0 in front; else the digits, or the address.
    pub(super) value: String,
    pub(super) at: (usize, usize),
}

/// A date that stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FoundDate {
    pub(super) date: Date,
    pub(super) at: (usize, usize),
}
