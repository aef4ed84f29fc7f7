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

/// What the codes on a page say.
pub fn codes(file: &Path, page: usize) -> Vec<String> {
    let page = page.to_string();
    let picture =
        tool("pdftoppm", &["-gray", "-r", "200", "-f", &page, "-l", &page], file);
    let (width, height, pixels) = grey(&picture);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        pixels[y * width + x]
    });
    let grids = image.detect_grids();
    grids.iter().map(|grid| grid.decode().unwrap().1).collect()
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
