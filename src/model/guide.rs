//! A guide: Markdown parsed once into blocks with holes that each commune fills.
//!
//! One tree feeds the web page and the print sheet. What fills a hole is always
//! text; raw HTML never gets in here.

use jiff::civil::Date;

use super::Id;

/// For whom a guide is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Residents.
    Resident,
    /// Volunteers.
    Volunteer,
}

/// What a commune fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hole {
    /// Its name, without its kind.
    CommuneName,
    /// Its office.
    CommuneOffice,
    /// The office's number.
    CommunePhone,
    /// The province's name.
    ProvinceName,
    /// Where and when help is given.
    Points,
    /// Coming sessions.
    Events,
    /// What to bring.
    Bring,
    /// What we never ask for.
    NeverAsk,
}

impl Hole {
    /// Every hole: its name, and whether it stands on a line of its own.
    pub const ALL: [(Self, &'static str, bool); 8] = [
        (Self::CommuneName, "commune.name", false),
        (Self::CommuneOffice, "commune.office", false),
        (Self::CommunePhone, "commune.phone", false),
        (Self::ProvinceName, "province.name", false),
        (Self::Points, "points", true),
        (Self::Events, "events", true),
        (Self::Bring, "bring", true),
        (Self::NeverAsk, "never_ask", true),
    ];
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// `code`
    Code(String),
    /// *emphasis*
    Emphasis(Vec<Inline>),
    /// **strong**
    Strong(Vec<Inline>),
    /// A link with a safe address.
    Link(String, Vec<Inline>),
    /// A forced line break.
    Break,
    /// Filled per commune.
    Hole(Hole),
}

/// A cell of a table.
pub type Cell = Vec<Inline>;

/// An item of a list.
pub type Item = Vec<Block>;

/// A block of a guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading: level 2 to 6 on the page, and an anchor unique in the guide.
    Heading(u8, String, Vec<Inline>),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A bulleted list.
    Bullets(Vec<Item>),
    /// A numbered list and its first number.
    Numbers(u64, Vec<Item>),
    /// A quotation.
    Quote(Vec<Block>),
    /// Preformatted text.
    Code(String),
    /// A table: head and rows.
    Table(Vec<Cell>, Vec<Vec<Cell>>),
    /// A thematic break.
    Rule,
    /// Filled per commune.
    Hole(Hole),
}

/// A guide of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// The file's name without its ending.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// Campaign of the site; none where it serves all.
    pub campaign: Option<usize>,
    /// For whom.
    pub audience: Audience,
    /// One or two sentences.
    pub summary: Option<String>,
    /// What to bring.
    pub bring: Vec<String>,
    /// When it was last checked.
    pub updated: Option<Date>,
    /// The text.
    pub blocks: Vec<Block>,
}
