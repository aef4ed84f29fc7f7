//! Looking at PDFs with poppler's tools.

use std::{path::Path, process::Command};

/// What one of poppler's tools writes.
fn tool(name: &str, arguments: &[&str], file: &Path) -> Vec<u8> {
    let output = Command::new(name)
        .args(arguments)
        .arg(file)
        .args(if name == "pdftotext" { &["-"][..] } else { &[] })
        .output()
        .unwrap_or_else(|error| {
            panic!("{name} ({error}): apt-get install poppler-utils")
        });
    assert!(output.status.success(), "{name} {}", file.display());
    output.stdout
}

/// The text, every space and line end as one space.
pub fn text(file: &Path) -> String {
    let text = String::from_utf8(tool("pdftotext", &[], file)).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text of a page in the order in which it is drawn, every space as one.
pub fn page_text(file: &Path, page: usize) -> String {
    let page = page.to_string();
    let found = tool("pdftotext", &["-raw", "-f", &page, "-l", &page], file);
    let text = String::from_utf8(found).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Width and height of a page in points: `595.276 x 841.89`.
pub fn size(file: &Path, page: usize) -> String {
    let page = page.to_string();
    let text =
        String::from_utf8(tool("pdfinfo", &["-f", &page, "-l", &page], file)).unwrap();
    let line =
        text.lines().find(|line| line.starts_with("Page ") && line.contains(" size:"));
    let size =
        line.and_then(|line| line.split_once(" size:")).map(|(_, size)| size.trim());
    size.unwrap_or_default().split(" pts").next().unwrap_or_default().to_owned()
}

/// The text of each page, as [`text`] gives it.
pub fn pages(file: &Path) -> Vec<String> {
    let text = String::from_utf8(tool("pdftotext", &[], file)).unwrap();
    let mut pages: Vec<String> = text
        .split('\u{c}')
        .map(|page| page.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    pages.pop();
    pages
}

/// `Pages`, `Title`, `Tagged` … of `pdfinfo`.
pub fn info(file: &Path, key: &str) -> String {
    let text = String::from_utf8(tool("pdfinfo", &[], file)).unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix(&format!("{key}:")));
    line.unwrap_or_default().trim().to_owned()
}

/// Every font: its name, and whether it is embedded and a subset.
pub fn fonts(file: &Path) -> Vec<(String, bool)> {
    let text = String::from_utf8(tool("pdffonts", &[], file)).unwrap();
    let font = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        (words[0].to_owned(), line.contains(" yes yes "))
    };
    text.lines().skip(2).map(font).collect()
}

/// The text of one page, every space and line end as one space.
pub fn text_of_page(file: &Path, page: usize) -> String {
    let page = page.to_string();
    let text = tool("pdftotext", &["-f", &page, "-l", &page], file);
    let text = String::from_utf8(text).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text in the order in which it is set: cells of a row stand together.
pub fn text_as_set(file: &Path) -> String {
    let text = String::from_utf8(tool("pdftotext", &["-raw"], file)).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every word with where it stands in points: left, top, right, bottom.
pub fn words(file: &Path) -> Vec<(String, [f64; 4])> {
    let html = String::from_utf8(tool("pdftotext", &["-bbox"], file)).unwrap();
    let word = |line: &str| {
        let (place, rest) = line.trim().strip_prefix("<word ")?.split_once('>')?;
        let numbers: Vec<f64> =
            place.split('"').filter_map(|part| part.parse().ok()).collect();
        let text = rest.strip_suffix("</word>")?;
        Some((text.to_owned(), numbers.try_into().unwrap()))
    };
    html.lines().filter_map(word).collect()
}

/// What the codes on a page say.
pub fn codes(file: &Path, page: usize) -> Vec<String> {
    codes_and_sides(file, page).into_iter().map(|(code, _)| code).collect()
}

/// What the codes on a page say, and how wide each is in millimetres, without its
/// quiet zone.
pub fn codes_and_sides(file: &Path, page: usize) -> Vec<(String, f64)> {
    codes_in(file, page, &[[0, 0, 10_000, 10_000]])
}

/// The same for parts of a page, each looked at alone, as one holds a phone over it:
/// left, top, width and height in tenths of a millimetre.
pub fn codes_in(file: &Path, page: usize, parts: &[[usize; 4]]) -> Vec<(String, f64)> {
    let page = page.to_string();
    let picture =
        tool("pdftoppm", &["-gray", "-r", "200", "-f", &page, "-l", &page], file);
    let (width, height, pixels) = grey(&picture);
    let dots = |length: usize, most: usize| (length * 200 / 254).min(most);
    let mut found = Vec::new();
    for [left, top, wide, high] in parts {
        let (left, top) = (dots(*left, width), dots(*top, height));
        let (wide, high) = (dots(*wide, width - left), dots(*high, height - top));
        let mut image =
            rqrr::PreparedImage::prepare_from_greyscale(wide, high, |x, y| {
                pixels[(y + top) * width + x + left]
            });
        for grid in image.detect_grids() {
            let [first, second, ..] = grid.bounds;
            let (x, y) = (f64::from(second.x - first.x), f64::from(second.y - first.y));
            found.push((grid.decode().unwrap().1, x.hypot(y) / 200.0 * 25.4));
        }
    }
    found
}

/// A binary PGM: `P5`, width, height, 255, then the pixels.
fn grey(picture: &[u8]) -> (usize, usize, &[u8]) {
    let mut numbers = Vec::new();
    let mut at = 2;
    assert_eq!(&picture[..2], b"P5");
    while numbers.len() < 3 {
        let start = at + picture[at..].iter().position(u8::is_ascii_digit).unwrap();
        let end =
            start + picture[start..].iter().position(|b| !b.is_ascii_digit()).unwrap();
        let number = std::str::from_utf8(&picture[start..end]).unwrap();
        numbers.push(number.parse().unwrap());
        at = end;
    }
    (numbers[0], numbers[1], &picture[at + 1..])
}
