//! No label touches another or leaves the frame.
//!
//! Boxes are as wide as the text in Noto Sans, Regular or Bold as the style sheet
//! says, times a factor for the fonts that readers really have, and as high as its
//! glyphs: marks of Vietnamese capitals count. Every `<svg>` of every page is
//! measured, at each type size that the style sheet has for narrow and wide figures.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};
use ttf_parser::Face;

use crate::{
    built::{Built, random_sites, sample},
    style::{Set, Style},
};

/// DejaVu Sans, the widest common system font, needs 1.12 times Noto Sans for
/// figures and 1.04 to 1.09 for words; Segoe UI and Roboto are narrower.
const OTHER_FONTS: f64 = 1.12;
/// What two boxes may share, and a box may stand out of its frame, in pixels.
const TOLERANCE: f64 = 0.3;

/// A font's measures.
pub struct Fonts {
    regular: Face<'static>,
    bold: Face<'static>,
}

/// Left, top, right, bottom.
#[derive(Debug, Clone, Copy)]
struct Area(f64, f64, f64, f64);

impl Fonts {
    fn new() -> Self {
        Self {
            regular: Face::parse(notosans::REGULAR_TTF, 0).unwrap(),
            bold: Face::parse(notosans::BOLD_TTF, 0).unwrap(),
        }
    }

    /// Width, height above and depth below the baseline, in type sizes.
    fn measure(&self, text: &str, bold: bool) -> (f64, f64, f64) {
        let face = if bold { &self.bold } else { &self.regular };
        let unit = f64::from(face.units_per_em());
        let (mut width, mut up, mut down) = (0.0, 0.0_f64, 0.0_f64);
        for c in text.chars() {
            // A sign that the font lacks comes from another one, as wide as high.
            let Some(glyph) = face.glyph_index(c) else {
                width += 1.0;
                continue;
            };
            width += f64::from(face.glyph_hor_advance(glyph).unwrap_or(0)) / unit;
            if let Some(area) = face.glyph_bounding_box(glyph) {
                up = up.max(f64::from(area.y_max) / unit);
                down = down.max(-f64::from(area.y_min) / unit);
            }
        }
        (width, up, down)
    }
}

fn area(text: &str, at: (f64, f64), set: &Set, fonts: &Fonts) -> Area {
    let (width, up, down) = fonts.measure(text, set.bold);
    let width = width * set.size * OTHER_FONTS;
    let (x, mut y) = (at.0 + set.shift.0, at.1 + set.shift.1);
    if set.central {
        y += set.size * 0.35;
    }
    let left = match set.anchor.as_str() {
        "middle" => x - width / 2.0,
        "end" => x - width,
        _ => x,
    };
    Area(left, y - up * set.size, left + width, y + down * set.size)
}

/// What is wrong with the labels of a page's drawings.
fn faults(page: &str, html: &str, style: &Style, fonts: &Fonts) -> (usize, Vec<String>) {
    let document = Html::parse_document(html);
    let drawings = Selector::parse("svg[viewBox]").unwrap();
    let texts = Selector::parse("text").unwrap();
    let (mut measured, mut wrong) = (0, Vec::new());
    let is_measured = |svg: &ElementRef| svg.select(&texts).next().is_some();
    for svg in document.select(&drawings).filter(is_measured) {
        let frame: Vec<f64> =
            svg.attr("viewBox").unwrap().split(' ').map(|n| n.parse().unwrap()).collect();
        for width in style.widths() {
            let mut areas: Vec<(Area, String)> = Vec::new();
            for text in svg.select(&texts) {
                measured += 1;
                let shown: String = text
                    .children()
                    .filter_map(|child| {
                        child.value().as_text().map(|text| text.to_string())
                    })
                    .collect();
                let number =
                    |name: &str| text.attr(name).map_or(0.0, |n| n.parse().unwrap());
                let set = style.of(text, width);
                let area = area(&shown, (number("x"), number("y")), &set, fonts);
                let place = || format!("{page}, {}, from {width} rem", name(svg));
                if area.0 < frame[0] - TOLERANCE
                    || area.1 < frame[1] - TOLERANCE
                    || area.2 > frame[0] + frame[2] + TOLERANCE
                    || area.3 > frame[1] + frame[3] + TOLERANCE
                {
                    wrong.push(format!(
                        "{}: {shown:?} leaves the frame: {area:.1?}",
                        place()
                    ));
                }
                for (other, its) in &areas {
                    if touches(&area, other) {
                        wrong.push(format!(
                            "{}: {shown:?} touches {its:?}: {area:.1?} {other:.1?}",
                            place()
                        ));
                    }
                }
                areas.push((area, shown));
            }
        }
    }
    (measured, wrong)
}

fn touches(one: &Area, other: &Area) -> bool {
    one.0 < other.2 - TOLERANCE
        && other.0 < one.2 - TOLERANCE
        && one.1 < other.3 - TOLERANCE
        && other.1 < one.3 - TOLERANCE
}

/// The drawing's class and what it stands in.
fn name(svg: ElementRef) -> String {
    let figure =
        svg.ancestors().filter_map(ElementRef::wrap).find_map(|it| it.attr("id"));
    format!("{} #{}", svg.attr("class").unwrap_or("svg"), figure.unwrap_or("?"))
}

fn assert_clear<'a>(sites: impl Iterator<Item = (String, &'a Built)>, least: usize) {
    let (style, fonts) = (Style::of_theme(), Fonts::new());
    let (mut measured, mut wrong, mut kinds) = (0, BTreeSet::new(), BTreeSet::new());
    for (site, built) in sites {
        for (page, html) in &built.pages {
            let (count, found) = faults(&format!("{site}: {page}"), html, &style, &fonts);
            measured += count;
            wrong.extend(found);
            let classes = html.split("<svg class=\"").skip(1);
            kinds.extend(classes.filter_map(|rest| rest.split('"').next()));
        }
    }
    let shown: Vec<&String> = wrong.iter().take(40).collect();
    assert!(wrong.is_empty(), "{} faults: {shown:#?}", wrong.len());
    assert!(measured >= least, "only {measured} texts in {kinds:?}");
}

#[test]
fn labels_of_random_sites_are_clear() {
    let sites = random_sites().iter();
    assert_clear(sites.map(|(seed, built)| (format!("seed {seed}"), built)), 20_000);
}

#[test]
fn labels_of_the_sample_are_clear() {
    assert_clear(std::iter::once(("sample".to_owned(), sample())), 20_000);
}

/// The measure finds what it should, so that the tests above can fail.
#[test]
fn overlap_and_overflow_are_found() {
    let (style, fonts) = (Style::of_theme(), Fonts::new());
    let found = |texts: &str| {
        let html = format!("<svg class=\"chart\" viewBox=\"0 0 100 100\">{texts}</svg>");
        faults("page", &html, &style, &fonts).1.len() / style.widths().len()
    };
    let fine = "<text x=\"0\" y=\"20\">Ấp</text><text x=\"0\" y=\"50\">Ấp</text>";
    assert_eq!(found(fine), 0);
    assert_eq!(found(&fine.replace("50", "24")), 1);
    assert_eq!(found("<text x=\"50\" y=\"50\">99.999.999</text>"), 1);
    assert_eq!(found("<text class=\"last\" x=\"96\" y=\"50\">9.999.999</text>"), 0);
    assert_eq!(found("<text x=\"0\" y=\"5\">Ấp</text>"), 1);
}
