//! A page as a tree, and the few questions that tests ask of it.

use scraper::{ElementRef, Html, Selector};

/// Elements below one that a selector finds.
pub fn all<'a>(of: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    of.select(&Selector::parse(selector).unwrap()).collect()
}

/// The first of them.
pub fn one<'a>(of: ElementRef<'a>, selector: &str) -> Option<ElementRef<'a>> {
    all(of, selector).into_iter().next()
}

/// The root of a page.
pub fn root(html: &Html) -> ElementRef<'_> {
    html.root_element()
}

/// Its text, trimmed.
pub fn text(of: ElementRef) -> String {
    of.text().collect::<String>().trim().to_owned()
}

/// The numbers in a text, as they stand: `9.821`, `78,6%`, `16/11/2025`.
pub fn numbers(text: &str) -> Vec<String> {
    let is_part = |c: char| c.is_ascii_digit() || ".,/%".contains(c);
    text.split(|c| !is_part(c))
        .map(|run| {
            run.trim_start_matches(['.', ',', '/', '%']).trim_end_matches(['.', ',', '/'])
        })
        .filter(|run| run.starts_with(|c: char| c.is_ascii_digit()))
        .map(str::to_owned)
        .collect()
}

/// The absolute points of a path of the commands M, h, v, l and z.
pub fn points(d: &str) -> Vec<Vec<(f64, f64)>> {
    let mut lines: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut at = (0.0, 0.0);
    let mut rest = d;
    while let Some(command) = rest.chars().next() {
        let end = rest[1..]
            .find(|c: char| c.is_ascii_alphabetic())
            .map_or(rest.len(), |e| e + 1);
        let list = coordinates(&rest[1..end]);
        rest = &rest[end..];
        match command {
            'M' => {
                at = (list[0], list[1]);
                lines.push(vec![at]);
            }
            'h' => at.0 += list[0],
            'v' => at.1 += list[0],
            'l' => {}
            'z' => continue,
            other => panic!("{other} in {d}"),
        }
        if command == 'l' {
            for pair in list.chunks(2) {
                at = (at.0 + pair[0], at.1 + pair[1]);
                lines.last_mut().unwrap().push(at);
            }
        } else if command != 'M' {
            lines.last_mut().unwrap().push(at);
        }
    }
    lines
}

/// `1.5-2 3`: numbers parted by spaces or by their signs.
fn coordinates(text: &str) -> Vec<f64> {
    let spaced = text.replace('-', " -");
    spaced.split_whitespace().map(|number| number.parse().unwrap()).collect()
}

#[test]
fn numbers_and_points_are_read() {
    assert_eq!(
        numbers("Đến 16/11: 9.821 / 12.480 (78,6%), xong."),
        ["16/11", "9.821", "12.480", "78,6%"]
    );
    assert_eq!(
        points("M0 218h372M1 2.5l3-4-1 1v5z")[1],
        [(1.0, 2.5), (4.0, -1.5), (3.0, -0.5), (3.0, 4.5)]
    );
}
