//! A set document as a tagged PDF that passes PDF/UA-1.
//!
//! Title, author and date come from the sheet, the identity from its path, so
//! that the same input gives the same bytes and an overridden template cannot
//! forget them.

use typst::{
    diag::SourceResult,
    ecow::EcoVec,
    foundations::{Datetime, Smart},
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::sheet::Sheet;

/// The PDF's bytes.
pub(super) fn pdf(
    document: &mut PagedDocument,
    sheet: &Sheet,
    date: Option<Datetime>,
) -> SourceResult<Vec<u8>> {
    let info = document.info_mut();
    info.title = Some(sheet.title.as_str().into());
    info.author = vec![sheet.author.as_str().into()];
    info.date = Smart::Custom(date);
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| EcoVec::new())?;
    let options = PdfOptions {
        ident: Smart::Custom(sheet.path.clone()),
        creator: Smart::Custom(Some(
            concat!("aoxanh ", env!("CARGO_PKG_VERSION")).into(),
        )),
        timestamp: date.map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options)
}
