//! The numbers of a site agree: sentence, title, table, drawing and data.
//!
//! On random sites in both languages, for commune, group, campaign and home pages.
//! Every number of the data must stand where it belongs, no other number may stand
//! in a sentence, and every mark must stand at the height of its value. What finds
//! faults is tried on faults first.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use scraper::{ElementRef, Html};

use crate::{
    built::{Built, random_sites},
    figures::{Figures, Known, day, short_day},
    page::{all, numbers, one, points, root, text},
};

/// Pixels that a mark may stand beside its value: tenths are cut, not rounded.
const NEAR: f64 = 0.25;

/// What does not agree on a site, and how much was compared.
struct Compared {
    known: Known,
    faults: Vec<String>,
    checks: usize,
}

impl Compared {
    fn of(built: &Built) -> Self {
        let mut compared =
            Self { known: Known::of(built), faults: Vec::new(), checks: 0 };
        let mut by_page: BTreeMap<String, Vec<Figures>> = BTreeMap::new();
        for figures in compared.known.all.clone() {
            by_page.entry(figures.page.clone()).or_default().push(figures);
        }
        for (path, list) in &by_page {
            let html = Html::parse_document(&built.pages[path]);
            for figures in list {
                compared.figure(root(&html), figures);
                compared.indicator_table(root(&html), figures);
            }
            compared.commune_rows(root(&html), path, &by_page);
            compared.map(root(&html), path, &by_page);
        }
        compared.home(built, &by_page);
        compared
    }

    fn check(&mut self, holds: bool, what: impl FnOnce() -> String) {
        self.checks += 1;
        if !holds {
            self.faults.push(what());
        }
    }

    /// Every wanted number stands in the text, and no other one.
    fn says(
        &mut self,
        shown: &str,
        wanted: &[String],
        allowed: &BTreeSet<String>,
        at: &str,
    ) {
        let found = numbers(shown);
        for number in wanted {
            self.check(found.contains(number), || {
                format!("{at}: {number} not in {shown:?}")
            });
        }
        for number in &found {
            let fine = wanted.contains(number) || allowed.contains(number);
            self.check(fine, || format!("{at}: {number} has no business in {shown:?}"));
        }
    }

    /// One burn-up with all that stands around it.
    fn figure(&mut self, page: ElementRef, of: &Figures) {
        let id = format!("figure[id=\"{}\"]", of.id);
        let Some(figure) = one(page, &id) else { return };
        let at = format!("{} #{}", of.page, of.id);
        let subtitle = one(figure, ".sub").map(text).unwrap_or_default();
        let dates: Vec<String> =
            numbers(&subtitle).into_iter().filter(|n| n.len() == 10).collect();
        self.check(dates.len() == 2, || format!("{at}: {subtitle:?} names no period"));
        let mut allowed: BTreeSet<String> = dates.iter().cloned().collect();
        allowed.extend(dates.iter().map(|date| date[..5].to_owned()));
        allowed.insert(day(self.known.as_of));
        allowed.extend(one(page, "h1").map(text).iter().flat_map(|h1| numbers(h1)));
        let known = |number: Option<u64>| number.map(|n| self.known.number(n));
        let [value, target, needed] = [of.value, of.target, of.needed].map(known);
        let percent = of.percent.map(|tenths| self.known.percent(tenths));
        let mut sentence: Vec<String> =
            [&value, &target, &needed, &percent].into_iter().flatten().cloned().collect();
        let moving = ["on-track", "behind"].contains(&of.status.as_str());
        if let Some(finish) = of.finish.filter(|_| moving) {
            sentence.push(day(finish));
            allowed.extend([day(finish), short_day(finish)]);
        }
        let svg = one(figure, "svg.burn-up").expect("a burn-up has its drawing");
        let label = svg.attr("aria-label").unwrap_or_default().to_owned();
        self.says(&label, &sentence, &allowed, &format!("{at} sentence"));
        if let Some(said) = one(figure, "p.sentence") {
            self.check(text(said) == label, || format!("{at}: two sentences"));
        }
        let title = one(figure, "figcaption strong").map(text).unwrap_or_default();
        let wanted: Vec<String> = percent.into_iter().collect();
        allowed.extend(value.clone());
        self.says(&title, &wanted, &allowed, &format!("{at} title"));
        self.table(figure, of, &at);
        for (class, wanted) in [
            ("label-value", &value),
            ("label-target", &target),
            ("label-needed", &needed),
        ] {
            for label in all(svg, &format!("text.{class}")) {
                let wanted: Vec<String> = wanted.iter().cloned().collect();
                self.says(
                    &text(label),
                    &wanted,
                    &BTreeSet::new(),
                    &format!("{at} {class}"),
                );
            }
        }
        for label in all(svg, "text.label-finish") {
            self.says(&text(label), &[], &allowed, &format!("{at} finish"));
        }
        self.drawing(svg, of, &at);
    }

    /// The table's rows are the series.
    fn table(&mut self, figure: ElementRef, of: &Figures, at: &str) {
        let rows: Vec<Vec<String>> = all(figure, "tbody tr")
            .into_iter()
            .map(|row| all(row, "th, td").into_iter().map(text).collect())
            .collect();
        self.check(rows.len() == of.series.len(), || {
            format!("{at}: {} rows", rows.len())
        });
        let mut before = None;
        for (row, (date, value)) in rows.iter().zip(&of.series) {
            let change = before.map_or(String::new(), |before| {
                let shown = self.known.change(before, *value);
                if *value < before { format!("▼ {shown}") } else { shown }
            });
            let wanted = [day(*date), self.known.number(*value), change];
            self.check(row[..] == wanted, || format!("{at}: {row:?} is not {wanted:?}"));
            before = Some(*value);
        }
    }

    /// Tooltips, and where marks stand.
    fn drawing(&mut self, svg: ElementRef, of: &Figures, at: &str) {
        let marks: Vec<(Date, u64, f64, f64)> = all(svg, "g.dot circle")
            .into_iter()
            .filter_map(|circle| {
                let title = one(circle, "title").map(text)?;
                let found =
                    of.series.iter().enumerate().find(|(index, (date, value))| {
                        let number = self.known.number(*value);
                        let before =
                            index.checked_sub(1).map(|before| of.series[before].1);
                        let fell = before.filter(|before| before > value);
                        match fell {
                            None => title == format!("{}: {number}", day(*date)),
                            Some(before) => {
                                numbers(&title)
                                    == [
                                        day(*date),
                                        number,
                                        self.known.number(before - value),
                                    ]
                            }
                        }
                    });
                let (_, (date, value)) = found?;
                let place = |name| circle.attr(name)?.parse::<f64>().ok();
                Some((*date, *value, place("cx")?, place("cy")?))
            })
            .collect();
        let drawn = all(svg, "g.dot circle").len();
        self.check(marks.len() == drawn, || {
            format!("{at}: {} of {drawn} tooltips are in the data", marks.len())
        });
        let newest = of.series.last().copied();
        let shown = marks.iter().any(|mark| Some((mark.0, mark.1)) == newest);
        self.check(shown, || format!("{at}: the newest report has no mark"));
        let falls = of.series.windows(2).filter(|pair| pair[1].1 < pair[0].1).count();
        let triangles = all(svg, "g.fall path").len();
        self.check(falls == triangles, || {
            format!("{at}: {falls} falls, {triangles} marks")
        });
        self.heights(svg, of, &marks, at);
        self.days(svg, &marks, at);
    }

    /// Marks, ticks, target and projection stand at their values.
    fn heights(
        &mut self,
        svg: ElementRef,
        of: &Figures,
        marks: &[(Date, u64, f64, f64)],
        at: &str,
    ) {
        let path = |class: &str| {
            one(svg, &format!("path.{class}"))
                .and_then(|path| Some(points(path.attr("d")?)))
        };
        let ground = path("frame").expect("a frame")[0][0].1;
        let grid: Vec<f64> =
            path("grid").unwrap_or_default().iter().map(|line| line[0].1).collect();
        let mut heights: Vec<(u64, f64)> =
            marks.iter().map(|mark| (mark.1, mark.3)).collect();
        if let (Some(target), Some(line)) = (of.target, path("target")) {
            heights.push((target, line[0][0].1));
        }
        for label in all(svg, "text.tick") {
            let shown = text(label);
            let (x, y) =
                (label.attr("x"), label.attr("y").unwrap().parse::<f64>().unwrap());
            let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
            let line = grid.iter().find(|line| (**line - 4.0 - y).abs() < 0.15);
            if let (Some("0"), Some(line), Ok(number)) = (x, line, digits.parse()) {
                let round = self.known.number(number) == shown;
                self.check(round, || format!("{at}: tick {shown:?}"));
                heights.push((number, *line));
            }
        }
        let Some((most, top)) = heights.iter().copied().max_by_key(|(value, _)| *value)
        else {
            return;
        };
        let unit = if most == 0 { 0.0 } else { (ground - top) / most as f64 };
        for (value, y) in heights {
            let right = ground - value as f64 * unit;
            self.check((y - right).abs() <= NEAR, || {
                format!("{at}: {value} stands at {y}, not at {right:.1}")
            });
        }
        let (Some(ahead), Some((days, mid)), Some(newest)) =
            (path("projection"), of.ahead, marks.last())
        else {
            return;
        };
        let (from, to) = (ahead[0][0], ahead[0][1]);
        self.check(
            (from.0 - newest.2).abs() <= NEAR && (from.1 - newest.3).abs() <= NEAR,
            || format!("{at}: the projection begins at {from:?}"),
        );
        let Some(day_width) = day_width(marks) else { return };
        let share = (to.0 - from.0) / (day_width * days as f64);
        let right = newest.3 - (mid as f64 - newest.1 as f64) * unit * share;
        if share <= 1.02 {
            self.check((to.1 - right).abs() <= 1.0 + 2.0 * NEAR, || {
                format!("{at}: the projection goes to {to:?}, not to {right:.1}")
            });
        }
    }

    /// Marks stand at their days, and today at its own.
    fn days(&mut self, svg: ElementRef, marks: &[(Date, u64, f64, f64)], at: &str) {
        let (Some(day_width), Some(first)) = (day_width(marks), marks.first()) else {
            return;
        };
        let place = |date: Date| first.2 + f64::from(between(first.0, date)) * day_width;
        for mark in marks {
            let right = place(mark.0);
            self.check((mark.2 - right).abs() <= NEAR, || {
                format!("{at}: {} stands at {}, not at {right:.1}", mark.0, mark.2)
            });
        }
        if let Some(today) = one(svg, "path.today") {
            let x = points(today.attr("d").unwrap())[0][0].0;
            let right = place(self.known.as_of);
            // Drawn out from the marks, a small error grows.
            self.check((x - right).abs() <= 2.0, || {
                format!("{at}: today at {x}, not {right}")
            });
        }
    }

    /// The table of all indicators on a page.
    fn indicator_table(&mut self, page: ElementRef, of: &Figures) {
        let at = format!("{} table of {}", of.page, of.id);
        let Some(table) = one(page, "table.indicators") else { return };
        let Some(row) = all(table, "tbody tr").into_iter().nth(of.indicator) else {
            return;
        };
        let cells = all(row, "td");
        let numbers_of = |cell: usize| numbers(&text(cells[cell]));
        let known = |number: Option<u64>| number.map(|n| self.known.number(n));
        let percent = of.percent.map(|tenths| self.known.percent(tenths));
        let wanted = [known(of.value), known(of.target), percent, known(of.needed)];
        for (cell, wanted) in wanted.into_iter().enumerate() {
            let wanted: Vec<String> = wanted.into_iter().collect();
            let found = numbers_of(cell);
            self.check(found == wanted, || format!("{at}: {found:?} is not {wanted:?}"));
        }
        let meter =
            one(row, "svg.meter rect:not(.track)").and_then(|bar| bar.attr("width"));
        let wanted = of.percent.map(|tenths| tenths.min(1000).to_string());
        self.check(meter == wanted.as_deref(), || format!("{at}: meter {meter:?}"));
        let status = one(row, ".status").and_then(|status| status.attr("class"));
        let right = status.is_some_and(|class| class.split(' ').any(|c| c == of.status));
        self.check(right, || format!("{at}: {status:?} is not {}", of.status));
    }

    /// Rows of communes: on the pages of a campaign and of groups.
    fn commune_rows(
        &mut self,
        page: ElementRef,
        path: &str,
        by_page: &BTreeMap<String, Vec<Figures>>,
    ) {
        for row in all(page, "table.communes tbody tr") {
            let Some(of) = linked(row, path, by_page) else { continue };
            let cells: Vec<Vec<String>> = all(row, "td")
                .into_iter()
                .take(3)
                .map(|cell| numbers(&text(cell)))
                .collect();
            let known = |number: Option<u64>| number.map(|n| self.known.number(n));
            let percent = of.percent.map(|tenths| self.known.percent(tenths));
            let wanted = [known(of.value), known(of.target), percent];
            for (found, wanted) in cells.iter().zip(wanted) {
                let wanted: Vec<String> = wanted.into_iter().collect();
                self.check(*found == wanted, || {
                    format!("{path} row of {}: {found:?} is not {wanted:?}", of.page)
                });
            }
        }
    }

    /// Tooltips of maps.
    fn map(
        &mut self,
        page: ElementRef,
        path: &str,
        by_page: &BTreeMap<String, Vec<Figures>>,
    ) {
        for area in all(page, "svg.map a") {
            let Some(of) = linked(area, path, by_page) else { continue };
            let title = one(area, "title").map(text).unwrap_or_default();
            let shown = match (of.percent, of.value) {
                (Some(tenths), _) => Some(self.known.percent(tenths)),
                (None, value) => value.map(|value| self.known.number(value)),
            };
            if let Some(shown) = shown {
                self.check(numbers(&title).contains(&shown), || {
                    format!("{path}: {title:?} on the map lacks {shown}")
                });
            }
        }
    }

    /// The cards of the campaigns.
    fn home(&mut self, built: &Built, by_page: &BTreeMap<String, Vec<Figures>>) {
        let html = Html::parse_document(&built.pages["index.html"]);
        let cards = all(root(&html), "li.card");
        self.check(!cards.is_empty(), || "no card on the home page".into());
        for card in cards {
            let link = one(card, "h3 a").and_then(|link| link.attr("href")).unwrap();
            let of = by_page[link][0].clone();
            let known = |number: Option<u64>| number.map(|n| self.known.number(n));
            let percent = of.percent.map(|tenths| self.known.percent(tenths));
            let wanted: Vec<String> = [percent, known(of.value), known(of.target)]
                .into_iter()
                .flatten()
                .collect();
            let big = one(card, ".big").map(text).unwrap_or_default();
            let known: BTreeSet<String> = wanted.iter().cloned().collect();
            self.says(&big, &wanted, &known, "home card");
            let width =
                one(card, "svg.meter rect:not(.track)").and_then(|bar| bar.attr("width"));
            let right = of.percent.unwrap_or(0).min(1000).to_string();
            self.check(width == Some(&right), || format!("home meter {width:?}"));
        }
    }
}

/// The headline of the commune that a row or area links to.
fn linked<'a>(
    of: ElementRef,
    path: &str,
    by_page: &'a BTreeMap<String, Vec<Figures>>,
) -> Option<&'a Figures> {
    let link = if of.value().name() == "a" { Some(of) } else { one(of, "a") };
    let up = "../".repeat(path.matches('/').count());
    let target = link?.attr("href")?.strip_prefix(&up)?.to_owned();
    by_page.get(&target)?.first()
}

fn between(from: Date, to: Date) -> i32 {
    from.until(to).unwrap().get_days()
}

/// Pixels of a day, from the first and the last mark.
fn day_width(marks: &[(Date, u64, f64, f64)]) -> Option<f64> {
    let (first, last) = (marks.first()?, marks.last()?);
    let days = between(first.0, last.0);
    (days >= 7).then(|| (last.2 - first.2) / f64::from(days))
}

#[test]
fn all_numbers_agree_on_random_sites() {
    let (mut checks, mut faults) = (0, Vec::new());
    for (seed, built) in random_sites() {
        let compared = Compared::of(built);
        checks += compared.checks;
        faults.extend(
            compared.faults.into_iter().map(|fault| format!("seed {seed}: {fault}")),
        );
    }
    let shown: Vec<&String> = faults.iter().take(30).collect();
    assert!(faults.is_empty(), "{} faults: {shown:#?}", faults.len());
    assert!(checks > 10_000, "only {checks} comparisons");
}

/// What makes a wrong text of a right one.
type Change = fn(&str) -> String;

/// Each change of one number anywhere is found.
#[test]
fn one_wrong_number_is_found() {
    let built = &random_sites().iter().find(|(seed, _)| *seed == 1).unwrap().1;
    let page = "chien-dich/dat-dai/index.html";
    let commune = built.pages.keys().find(|path| {
        path.starts_with("xa-phuong/")
            && built.pages[*path].contains("burn-up")
            && path.matches('/').count() == 2
    });
    let commune = commune.unwrap().clone();
    let cases: [(&str, &str, &str, Change); 9] = [
        (page, "aria-label=\"", "sentence", more),
        (page, "<g class=\"dot\"><circle cx=\"", "place of a day", more),
        (page, "cy=\"", "height of a value", more),
        (page, "r=\"3\"><title>", "tooltip", more),
        (page, "<tbody>\n<tr><th scope=\"row\">", "table", more),
        (
            page,
            "<rect class=\"track\" width=\"1000\" height=\"60\"/><rect class=",
            "meter",
            more,
        ),
        (&commune, "class=\"label-value", "label", more_inside),
        (&commune, "<td data-label=\"", "indicators", more),
        ("index.html", "class=\"percent\">", "card", more),
    ];
    for (path, marker, what, change) in cases {
        let text = &built.pages[path];
        let start = if marker.starts_with("aria")
            || marker.starts_with("cy")
            || marker.starts_with("r=")
        {
            text.find("class=\"chart burn-up\"").unwrap()
        } else {
            0
        };
        let at = start
            + text[start..].find(marker).unwrap_or_else(|| panic!("{what}"))
            + marker.len();
        let wrong = format!("{}{}", &text[..at], change(&text[at..]));
        let mut pages = built.pages.clone();
        pages.insert(path.to_owned(), wrong);
        let changed = Built { pages, data: built.data.clone() };
        assert!(!Compared::of(&changed).faults.is_empty(), "{what} may be wrong unseen");
    }
    let mut data = built.data.clone();
    let value =
        &mut data.get_mut("data/summary.json").unwrap()["campaigns"][0]["indicators"][0];
    value["value"] = (value["value"].as_u64().unwrap() + 1).into();
    let changed = Built { pages: built.pages.clone(), data };
    assert!(!Compared::of(&changed).faults.is_empty(), "data may be wrong unseen");
}

/// The text with its first number of two digits and more made larger by ten or so.
fn more(text: &str) -> String {
    let start = text
        .as_bytes()
        .windows(2)
        .position(|pair| pair.iter().all(u8::is_ascii_digit))
        .expect("a number");
    let digit = text.as_bytes()[start];
    let other = if digit == b'9' { '1' } else { char::from(digit + 1) };
    format!("{}{other}{}", &text[..start], &text[start + 1..])
}

/// The same in the text of the element that a tag begins.
fn more_inside(text: &str) -> String {
    let (tag, rest) = text.split_once('>').unwrap();
    format!("{tag}>{}", more(rest))
}
