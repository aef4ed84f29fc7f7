//! What becomes of the thing that a problem is about: left out, published all the same, or
//! repaired.
//!
//! Severity says how much a problem costs, this says what the office finds on the site: a
//! note can leave a file out, and a warning can be about figures that stand as they were
//! written. The consequence in the wording files says the same in a sentence; a new code
//! is taken for left out until it is named here, because that is the safer thing to say.

use super::{Code, Severity};

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fate {
    /// It is not on the site, or not counted.
    LeftOut,
    /// It is published as it was written, and somebody should look.
    Doubtful,
    /// It was put right, and is published so.
    Repaired,
}

impl Fate {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 3] = [Self::LeftOut, Self::Doubtful, Self::Repaired];

    /// The name in data and in the wording files.
    pub fn name(self) -> &'static str {
        match self {
            Self::LeftOut => "left-out",
            Self::Doubtful => "doubtful",
            Self::Repaired => "repaired",
        }
    }
}

/// Published as written.
const DOUBTFUL: [Code; 21] = [
    Code::NoCommunes,
    Code::MapRepeatedCode,
    Code::MapMissingCommune,
    Code::PartAboveWhole,
    Code::FallingStock,
    Code::BeforeStart,
    Code::AfterEnd,
    Code::SamePerson,
    Code::LostLetters,
    Code::CodeAndNameDiffer,
    Code::ElderlyAboveHelped,
    Code::HoursAboveShift,
    Code::DoubleBooked,
    Code::ShortOfHands,
    Code::NoLeader,
    Code::ClosedPoint,
    Code::MinorInEvening,
    Code::NoBaseUrl,
    Code::LowContrast,
    Code::NoPrint,
    Code::UnknownLetter,
];
/// Put right.
const REPAIRED: [Code; 7] = [
    Code::RepairedLetter,
    Code::ReplacedCharacter,
    Code::OldEncoding,
    Code::MatchedHeader,
    Code::MatchedLoosely,
    Code::NamedVolunteer,
    Code::DuplicateRow,
];

impl Code {
    /// What becomes of the thing that has this problem.
    ///
    /// ```
    /// use aoxanh::diagnostics::{Code, Fate};
    /// assert_eq!(Code::UnusedFile.fate(), Fate::LeftOut); // though a note
    /// assert_eq!(Code::FallingStock.fate(), Fate::Doubtful);
    /// assert_eq!(Code::DuplicateRow.fate(), Fate::Repaired); // counted once
    /// ```
    pub fn fate(self) -> Fate {
        if self.severity() == Severity::Error {
            Fate::LeftOut
        } else if DOUBTFUL.contains(&self) {
            Fate::Doubtful
        } else if REPAIRED.contains(&self) {
            Fate::Repaired
        } else {
            Fate::LeftOut
        }
    }
}
