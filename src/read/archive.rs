//! A workbook's archive, looked through before it is opened.
//!
//! In: the file's bytes. Out: how large it is, or why it is not opened. The reader of
//! workbooks keeps every string, style, name and open element it meets, and
//! believes the counts that a file claims: a file of some hundred kilobytes can
//! ask it for all memory. So every part is inflated and its XML read once before,
//! with the same XML reader, and only counted. A workbook that people keep stays
//! far below every limit here; `docs/limits.md` lists them.

use std::{
    collections::HashMap,
    io::{self, BufReader, Cursor, Read},
};

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use zip::{ZipArchive, result::ZipError};

const MIB: u64 = 1024 * 1024;
/// Most bytes that a workbook may inflate to.
const LARGEST_INFLATED: u64 = 100 * MIB;
/// Most parts of an archive; a workbook has some dozen.
const MOST_PARTS: usize = 10_000;
/// Most shared strings: as many as cells may be filled.
const MOST_STRINGS: usize = 200_000;
/// Most styles, names, links between parts and sheets together; a spreadsheet
/// program makes at most 65,490 cell styles.
const MOST_SMALL: usize = 100_000;
/// Most sheets.
const MOST_SHEETS: usize = 256;
/// Most pieces of XML in all parts: a filled cell has five, an empty one two.
const MOST_PIECES: usize = 6_000_000;
/// Deepest nesting of elements; a sheet has six.
const DEEPEST: usize = 256;
/// Longest piece of XML, and longest text of a cell; spreadsheet programs end at
/// 32,767 characters.
const LONGEST: usize = 1024 * 1024;
/// Most bytes of fonts' and formats' names, copied into every cell style.
const MOST_STYLE_TEXT: usize = 32 * 1024 * 1024;

/// Why an archive is not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Unfit {
    /// It cannot be read, for this reason.
    #[error("{0}")]
    Unreadable(&'static str),
    /// It inflates to more than so many mebibytes.
    #[error("inflates to more than {0} MiB")]
    Inflates(u64),
    /// It holds more than so many of these.
    #[error("more than {1} {0}")]
    TooMany(&'static str, usize),
}

/// Looks through an archive; gives the bytes that it inflates to.
pub(super) fn look_through(bytes: &[u8]) -> Result<u64, Unfit> {
    // Each part has an entry in the archive's list, which is read at once.
    let entries = bytes.windows(4).filter(|four| four == b"PK\x01\x02").count();
    if entries > MOST_PARTS {
        return Err(Unfit::TooMany("parts", MOST_PARTS));
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| kind_of(bytes))?;
    let mut tally = Tally { left: LARGEST_INFLATED, ..Tally::default() };
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|error| unfit(&error))?;
        let name = entry.name().map_err(|error| unfit(&error))?.to_ascii_lowercase();
        let before = tally.left;
        if is_xml(&name) {
            tally.scan(&mut entry)?;
        }
        tally.left = rest_of(entry, tally.left)?;
        let size = tally.sizes.entry(file_name(&name).to_owned()).or_default();
        *size = (*size).max(before - tally.left);
    }
    tally.whole()?;
    Ok(LARGEST_INFLATED - tally.left)
}

/// What a file is that is no archive.
fn kind_of(bytes: &[u8]) -> Unfit {
    let locked: Vec<u8> =
        "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    Unfit::Unreadable(if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        if bytes.windows(locked.len()).any(|part| part == locked) {
            "password"
        } else {
            "old-format"
        }
    } else if bytes.starts_with(b"PK\x03\x04") {
        "cut-off"
    } else {
        "not-a-workbook"
    })
}

fn unfit(error: &ZipError) -> Unfit {
    match error {
        ZipError::InvalidPassword => Unfit::Unreadable("password"),
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => {
            Unfit::Unreadable("password")
        }
        _ => Unfit::Unreadable("damaged"),
    }
}

fn is_xml(name: &str) -> bool {
    name.ends_with(".xml") || name.ends_with(".rels")
}

fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// Inflates what is left of a part; gives what may still be inflated.
fn rest_of(part: impl Read, left: u64) -> Result<u64, Unfit> {
    let size = io::copy(&mut part.take(left + 1), &mut io::sink())
        .map_err(|_| Unfit::Unreadable("damaged"))?;
    left.checked_sub(size).ok_or(Unfit::Inflates(LARGEST_INFLATED / MIB))
}

/// What has been counted so far.
#[derive(Default)]
struct Tally {
    /// Bytes that may still be inflated.
    left: u64,
    /// Inflated sizes of the parts by file name.
    sizes: HashMap<String, u64>,
    /// File names of the worksheets by the ids of their links.
    links: HashMap<String, String>,
    /// Ids of the links that sheets name.
    sheets: Vec<String>,
    pieces: usize,
    strings: usize,
    small: usize,
    cell_styles: usize,
    longest_name: usize,
}

impl Tally {
    /// Reads a part's XML and counts what is kept of it.
    fn scan(&mut self, part: impl Read) -> Result<(), Unfit> {
        let part = Bounded { inner: part, left: self.left, run: 0 };
        let mut xml = Reader::from_reader(BufReader::new(part));
        let config = xml.config_mut();
        config.check_end_names = false;
        config.expand_empty_elements = true;
        let mut open = Open::default();
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer) {
                Ok(Event::Eof) => break,
                Ok(event) => {
                    self.pieces += 1;
                    limit("pieces", self.pieces, MOST_PIECES)?;
                    open.follow(&event)?;
                    if let Event::Start(start) = &event {
                        self.element(start)?;
                    }
                }
                Err(quick_xml::Error::Io(error)) => {
                    let ours = error.get_ref().and_then(|e| e.downcast_ref::<Unfit>());
                    return Err(ours.copied().unwrap_or(Unfit::Unreadable("damaged")));
                }
                // Perhaps a part that nobody reads. Who does, stops here too.
                Err(_) => break,
            }
        }
        self.left = xml.into_inner().into_inner().left;
        Ok(())
    }

    fn element(&mut self, start: &BytesStart) -> Result<(), Unfit> {
        let value = |name| attribute(start, name);
        match start.local_name().as_ref() {
            "c" | "row" => check_name(value("r").as_deref())?,
            "dimension" => check_range(value("ref").as_deref())?,
            "sst" => {
                let claimed = value("uniqueCount").and_then(|text| text.parse().ok());
                limit("strings", claimed.unwrap_or(0), MOST_STRINGS)?;
            }
            "si" => {
                self.strings += 1;
                limit("strings", self.strings, MOST_STRINGS)?;
            }
            "numFmt" | "name" => {
                self.small += usize::from(start.local_name().as_ref() == "numFmt");
                self.longest_name = self.longest_name.max(start.len());
            }
            "xf" => {
                self.small += 1;
                self.cell_styles += 1;
            }
            "font" | "fill" | "border" | "definedName" => self.small += 1,
            "sheet" => {
                // The prefix of `r:id` may be any, and the last one counts.
                let mut all = start.attributes();
                let ids = all.with_checks(false).flatten();
                let ids = ids.filter(|found| found.key.local_name().as_ref() == "id");
                self.sheets.extend(ids.map(|found| found.value.into_owned()));
                limit("sheets", self.sheets.len(), MOST_SHEETS)?;
            }
            "Relationship" => {
                self.small += 1;
                self.link(value("Id"), value("Type"), value("Target"))?;
            }
            _ => {}
        }
        limit("styles", self.small, MOST_SMALL)
    }

    /// Remembers where a worksheet lies.
    fn link(
        &mut self,
        id: Option<String>,
        kind: Option<String>,
        target: Option<String>,
    ) -> Result<(), Unfit> {
        let kind = kind.unwrap_or_default();
        let kind = kind.rsplit('/').next().unwrap_or_default();
        if !matches!(kind, "worksheet" | "officeDocument") {
            return Ok(());
        }
        let target = target.unwrap_or_default().to_ascii_lowercase();
        if !is_xml(&target) {
            return Err(Unfit::Unreadable("not-a-workbook"));
        }
        self.links.insert(id.unwrap_or_default(), file_name(&target).to_owned());
        Ok(())
    }

    /// What only all parts together tell.
    fn whole(&self) -> Result<(), Unfit> {
        let copied = self.cell_styles.saturating_mul(self.longest_name);
        limit("styles", copied / MOST_STYLE_TEXT, 0)
            .map_err(|_| Unfit::TooMany("styles", MOST_SMALL))?;
        // Many sheets may name one part, which is inflated for each of them.
        let read: u64 =
            self.sheets.iter().filter_map(|id| self.sizes.get(self.links.get(id)?)).sum();
        if read > LARGEST_INFLATED {
            return Err(Unfit::Inflates(LARGEST_INFLATED / MIB));
        }
        Ok(())
    }
}

fn attribute(start: &BytesStart, name: &str) -> Option<String> {
    let mut all = start.attributes();
    let mut all = all.with_checks(false).flatten();
    let found = all.find(|found| found.key.as_ref() == name);
    found.map(|found| found.value.into_owned())
}

fn limit(what: &'static str, count: usize, most: usize) -> Result<(), Unfit> {
    if count > most { Err(Unfit::TooMany(what, most)) } else { Ok(()) }
}

/// Elements that are open, and how much text the outermost of a cell's holds.
#[derive(Default)]
struct Open {
    depth: usize,
    /// The element whose text is gathered until it ends, whatever is inside.
    gathering: Option<String>,
    gathered: usize,
}

impl Open {
    fn follow(&mut self, event: &Event) -> Result<(), Unfit> {
        match event {
            Event::Start(start) => {
                self.depth += 1;
                limit("levels", self.depth, DEEPEST)?;
                let kept = ["t", "v", "f", "definedName"];
                if self.gathering.is_none() && kept.contains(&start.local_name().as_ref())
                {
                    self.gathering = Some(start.name().as_ref().to_owned());
                    self.gathered = 0;
                } else {
                    self.gathered += start.len();
                }
            }
            Event::End(end) => {
                self.depth = self.depth.saturating_sub(1);
                if self.gathering.as_deref() == Some(end.name().as_ref()) {
                    self.gathering = None;
                }
            }
            other => self.gathered += other.len(),
        }
        if self.gathering.is_some() {
            limit("letters", self.gathered, LONGEST)?;
        }
        Ok(())
    }
}

/// The name of a cell or row that spreadsheet programs know: `D14`, `14`. Others
/// would be counted past the end and land in another cell.
fn check_name(name: Option<&str>) -> Result<(), Unfit> {
    let Some(name) = name else { return Ok(()) };
    let digits = name.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let letters = name.len() - digits.len();
    let row = digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok());
    match row.flatten() {
        Some(1..=1_048_576_u32) if letters <= 3 => Ok(()),
        _ => Err(Unfit::Unreadable("damaged")),
    }
}

fn check_range(range: Option<&str>) -> Result<(), Unfit> {
    let Some(range) = range else { return Ok(()) };
    range.split(':').try_for_each(|name| check_name(Some(name)))
}

/// A part that ends where a limit does: bytes in all, and bytes without `<` or
/// `>`, which would be kept as one piece.
struct Bounded<R> {
    inner: R,
    left: u64,
    run: usize,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let size = self.inner.read(buffer)?;
        self.left = (self.left.checked_sub(size as u64))
            .ok_or_else(|| io::Error::other(Unfit::Inflates(LARGEST_INFLATED / MIB)))?;
        let edge = buffer[..size].iter().rposition(|byte| matches!(byte, b'<' | b'>'));
        self.run = edge.map_or(self.run + size, |edge| size - edge - 1);
        limit("letters", self.run, LONGEST).map_err(io::Error::other)?;
        Ok(size)
    }
}
