//! A ZIP of several files, the same bytes for the same files.
//!
//! Its times are the day the site speaks for; order and rights are fixed. Names are
//! paths with `/`.

use std::{
    borrow::Cow,
    io::{Cursor, Write as _},
};

use jiff::civil::Date;
use zip::{
    CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions,
};

/// A file in a ZIP.
pub(super) struct Packed<'a> {
    pub(super) name: String,
    pub(super) bytes: Cow<'a, [u8]>,
}

/// The bytes of the ZIP.
pub(super) fn zipped<'a>(
    files: impl Iterator<Item = Packed<'a>>,
    method: CompressionMethod,
    day: Date,
) -> Result<Vec<u8>, ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(midnight(day).unwrap_or_default())
        .unix_permissions(0o644);
    for file in files {
        zip.start_file(file.name, options)?;
        zip.write_all(&file.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// A ZIP counts years from 1980 on.
fn midnight(day: Date) -> Option<DateTime> {
    let part = |number: i8| u8::try_from(number).ok();
    let year = u16::try_from(day.year().max(1980)).ok()?;
    DateTime::from_date_and_time(year, part(day.month())?, part(day.day())?, 0, 0, 0).ok()
}
