//! Every kind of problem: its name and how severe it is.
//!
//! The name is what people see in brackets and look up; the message, hint and
//! consequence stand in the Fluent files under `problem-<name>`. A new error
//! begins here; a test checks that both wording files know it.

use borsh::{BorshDeserialize, BorshSerialize};

/// How much a problem costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The file cannot be read as a whole, or identity or figures are in doubt.
    Error,
    /// One row, value or shift is left out or looks wrong.
    Warning,
    /// Something was repaired or is not used.
    Note,
}

impl Severity {
    /// The name in JSON and in the wording files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

macro_rules! codes {
    ($($variant:ident $name:literal $severity:ident,)*) => {
        /// What is wrong.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, BorshDeserialize, BorshSerialize,
        )]
        #[allow(missing_docs)] // each is described in the wording files
        pub enum Code { $($variant,)* }

        impl Code {
            /// Every code, in the order of this table.
            pub const ALL: &[Code] = &[$(Code::$variant,)*];

            /// The name that people see: `unknown-point`.
            pub fn name(self) -> &'static str {
                match self { $(Code::$variant => $name,)* }
            }

            /// How severe this kind is.
            pub fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // Files as a whole
    MissingFile "missing-file" Error,
    UnreadableFile "unreadable-file" Error,
    NotAFile "not-a-file" Error,
    FileTooLarge "file-too-large" Error,
    BadFileName "bad-file-name" Error,
    FolderTooDeep "folder-too-deep" Error,
    Symlink "symlink" Error,
    NotUtf8 "not-utf8" Error,
    LegacyEncoding "legacy-encoding" Error,
    UnreadableWorkbook "unreadable-workbook" Error,
    WorkbookInflates "workbook-inflates" Error,
    WorkbookTooBusy "workbook-too-busy" Error,
    TooManyCells "too-many-cells" Error,
    SheetTooWide "sheet-too-wide" Error,
    WrongEnding "wrong-ending" Error,
    UnusedFile "unused-file" Note,
    RepairedLetter "repaired-letter" Note,
    ReplacedCharacter "replaced-character" Note,
    OldEncoding "old-encoding" Note,
    // YAML
    BadYaml "bad-yaml" Error,
    YamlAlias "yaml-alias" Error,
    YamlTooDeep "yaml-too-deep" Error,
    YamlTooManyValues "yaml-too-many-values" Error,
    WrongShape "wrong-shape" Error,
    UnknownKey "unknown-key" Error,
    RepeatedKey "repeated-key" Error,
    MissingKey "missing-key" Error,
    // Values
    EmptyText "empty-text" Error,
    TextTooLong "text-too-long" Error,
    BadId "bad-id" Error,
    BadCode "bad-code" Error,
    BadDate "bad-date" Error,
    BadTime "bad-time" Error,
    BadWeek "bad-week" Error,
    BadNumber "bad-number" Error,
    AmbiguousNumber "ambiguous-number" Error,
    BadChoice "bad-choice" Error,
    BadDays "bad-days" Error,
    BadLocation "bad-location" Error,
    BadUrl "bad-url" Error,
    BadPeriod "bad-period" Error,
    RepeatedId "repeated-id" Error,
    UnknownId "unknown-id" Error,
    UnknownCampaign "unknown-campaign" Error,
    UnknownIndicator "unknown-indicator" Error,
    UnknownGuide "unknown-guide" Error,
    // Guides
    MissingFrontMatter "missing-front-matter" Error,
    UnknownHole "unknown-hole" Error,
    MisplacedHole "misplaced-hole" Error,
    TooDeep "too-deep" Error,
    TooManyHoles "too-many-holes" Error,
    UnsafeLink "unsafe-link" Warning,
    // Communes
    RepeatedCommune "repeated-commune" Error,
    NoCommunes "no-communes" Note,
    // The map
    BadMap "bad-map" Error,
    MapWithoutCode "map-without-code" Note,
    MapUnknownCode "map-unknown-code" Note,
    MapRepeatedCode "map-repeated-code" Note,
    MapMissingCommune "map-missing-commune" Note,
    // Progress
    ConflictingValues "conflicting-values" Error,
    FutureDate "future-date" Warning,
    PartAboveWhole "part-above-whole" Warning,
    FallingStock "falling-stock" Warning,
    BlankReport "blank-report" Note,
    BeforeStart "before-start" Warning,
    AfterEnd "after-end" Warning,
    // Tables
    EmptyTable "empty-table" Note,
    MissingColumn "missing-column" Error,
    UnknownColumn "unknown-column" Note,
    RepeatedColumn "repeated-column" Error,
    MatchedHeader "matched-header" Note,
    MatchedLoosely "matched-loosely" Note,
    NamedVolunteer "named-volunteer" Note,
    UnclosedQuote "unclosed-quote" Error,
    StrayQuote "stray-quote" Error,
    FieldTooLong "field-too-long" Error,
    TooManyLines "too-many-lines" Error,
    RowTooLong "row-too-long" Warning,
    EmptyCell "empty-cell" Warning,
    FaultyDate "faulty-date" Warning,
    FaultyNumber "faulty-number" Warning,
    DoubtfulNumber "doubtful-number" Warning,
    FaultyId "faulty-id" Warning,
    RepeatedVolunteer "repeated-volunteer" Warning,
    SamePerson "same-person" Warning,
    LostLetters "lost-letters" Warning,
    UnknownShift "unknown-shift" Warning,
    UnknownPoint "unknown-point" Warning,
    UnknownTeam "unknown-team" Warning,
    UnknownTask "unknown-task" Warning,
    UnknownVolunteer "unknown-volunteer" Warning,
    AmbiguousName "ambiguous-name" Warning,
    FitsSeveral "fits-several" Warning,
    FaultyCampaign "faulty-campaign" Warning,
    FaultyIndicator "faulty-indicator" Warning,
    NobodyNamed "nobody-named" Warning,
    CodeAndNameDiffer "code-and-name-differ" Warning,
    PeopleIgnored "people-ignored" Warning,
    DuplicateRow "duplicate-row" Warning,
    ElderlyAboveHelped "elderly-above-helped" Warning,
    HoursAboveShift "hours-above-shift" Warning,
    // Rosters and events
    FaultyShift "faulty-shift" Warning,
    OutsideWeek "outside-week" Warning,
    DoubleBooked "double-booked" Warning,
    ShortOfHands "short-of-hands" Warning,
    NoLeader "no-leader" Warning,
    ClosedPoint "closed-point" Warning,
    MinorInEvening "minor-in-evening" Warning,
    // The site
    BadSecret "bad-secret" Error,
    NoBaseUrl "no-base-url" Note,
    BrokenTheme "broken-theme" Error,
    BadPalette "bad-palette" Error,
    BadColour "bad-colour" Error,
    LowContrast "low-contrast" Warning,
    BrokenLink "broken-link" Error,
    PersonalData "personal-data" Error,
    NoPrint "no-print" Note,
    // Print
    BrokenPrintTemplate "broken-print-template" Error,
    DoesNotFit "does-not-fit" Error,
    UnknownLetter "unknown-letter" Warning,
}
