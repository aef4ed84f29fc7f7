//! Whether a sheet's text fits: too many pages, or a box that runs over.
//!
//! Flowing text that does not fit shows as one page too many. Fixed boxes would
//! run over silently, so templates measure them and leave a mark labelled
//! `<runs-over>` with the text and the length; blocks of flowing text leave marks
//! labelled `<text>`, so that the first one beyond the promised pages is named.

use typst::{
    foundations::{Content, Label, Selector, Value},
    introspection::MetadataElem,
    layout::Abs,
    utils::PicoStr,
};
use typst_layout::PagedDocument;

use super::sheet::Sheet;
use crate::diagnostics::{Code, Problem};

/// A text is named by at most so many letters of its beginning.
const SHOWN: usize = 60;

/// What does not fit; nothing where all does.
pub(super) fn overflows(document: &PagedDocument, sheet: &Sheet) -> Vec<Problem> {
    let mut all = overflows_of_boxes(document, sheet);
    if document.pages().len() > sheet.at_most {
        all.push(too_many_pages(document, sheet));
    }
    all
}

/// Boxes that are too small for their text, whatever the number of pages.
pub(super) fn overflows_of_boxes(
    document: &PagedDocument,
    sheet: &Sheet,
) -> Vec<Problem> {
    let over = |(_, mark): &(Spot, Mark)| {
        let over = mark.get("over").ok().and_then(length)?;
        Some(problem(sheet, text_of(mark), over))
    };
    marks(document, "runs-over").iter().filter_map(over).collect()
}

/// Whether so much is left empty that the text may fit in larger letters, which make
/// it longer by an eighth at least.
pub(super) fn is_airy(document: &PagedDocument, sheet: &Sheet) -> bool {
    let Some((end, _)) = marks(document, "end").last().cloned() else { return true };
    let height = document.pages().first().map_or(Abs::zero(), |page| page.frame.height());
    let used = height * (end.page - 1) as f64 + end.down;
    used * 8.0 < height * sheet.at_most as f64 * 7.0
}

/// Names the first block that begins beyond the promised pages, or the last one
/// before, which then goes on there.
fn too_many_pages(document: &PagedDocument, sheet: &Sheet) -> Problem {
    let texts = marks(document, "text");
    let beyond = texts.iter().find(|(place, _)| place.page > sheet.at_most);
    let named = beyond.or(texts.last()).map(|(_, mark)| text_of(mark));
    let end = marks(document, "end").last().map(|(place, _)| *place);
    // Where text begins on a page: the margin counts for nothing.
    let top = texts.first().map_or(Abs::zero(), |(first, _)| first.down);
    let height =
        |page: usize| document.pages().get(page - 1).map(|page| page.frame.height());
    let over = end.filter(|end| end.page > sheet.at_most).map(|end| {
        let whole = (sheet.at_most + 1..end.page).filter_map(height);
        whole.fold(end.down - top, |sum, page| sum + page - top * 2.0)
    });
    problem(sheet, named.unwrap_or_default(), over.unwrap_or_default())
}

fn problem(sheet: &Sheet, text: String, over: Abs) -> Problem {
    // Rounded up: "0 mm too long" would be no help.
    let millimetres = over.to_mm().ceil().max(1.0);
    Problem::new(Code::DoesNotFit, sheet.place.clone())
        .with("sheet", sheet.path.as_str())
        .with("text", text)
        .with("over", format!("{millimetres:.0}"))
        .with("pages", sheet.at_most.to_string())
}

#[derive(Clone, Copy)]
struct Spot {
    /// From 1.
    page: usize,
    /// Below the page's top.
    down: Abs,
}

type Mark = typst::foundations::Dict;

/// The marks with a label, in the order of the document.
fn marks(document: &PagedDocument, label: &str) -> Vec<(Spot, Mark)> {
    let Some(label) = Label::new(PicoStr::intern(label)) else { return Vec::new() };
    let elements = document.introspector().elements();
    let found = elements.query(&Selector::Label(label));
    let mark = |content: &Content| {
        let place = document.introspector().position(content.location()?)?;
        let Value::Dict(mark) = &content.to_packed::<MetadataElem>()?.value else {
            return None;
        };
        Some((Spot { page: place.page.get(), down: place.point.y }, mark.clone()))
    };
    found.iter().filter_map(mark).collect()
}

fn length(value: &Value) -> Option<Abs> {
    match value {
        Value::Length(length) => Some(length.abs),
        _ => None,
    }
}

fn text_of(mark: &Mark) -> String {
    let text = match mark.get("text") {
        Ok(Value::Str(text)) => text.as_str(),
        _ => "",
    };
    if text.chars().count() <= SHOWN {
        return text.to_owned();
    }
    let start: String = text.chars().take(SHOWN - 1).collect();
    format!("{}…", start.trim_end())
}
