//! Markdown to blocks with holes.
//!
//! CommonMark with tables, from pulldown-cmark's events. Raw HTML becomes text.
//! Links keep their address only where it is http, https, mailto, tel or
//! relative. `{{ commune.name }}` is looked for in running text only, never in
//! code; a hole that fills a block stands on a line of its own. Depth and the
//! number of holes are bounded: each commune fills every hole anew.

use std::{cell::Cell, collections::HashMap, ops::Range, sync::Arc};

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TextMergeWithOffset};

use super::text::clean_cell;
use crate::{
    diagnostics::{Code, Place, Problem, Problems},
    locale::slug,
    model::{Block, Hole, Inline},
};

/// Parses a guide's body, which begins at byte `start` of its file's text.
pub(super) fn parse_markdown(
    file: &str,
    start: usize,
    path: &Arc<str>,
    problems: &mut Problems,
) -> Vec<Block> {
    let parser =
        Parser::new_ext(&file[start..], Options::ENABLE_TABLES).into_offset_iter();
    let events = TextMergeWithOffset::new(parser);
    let mut builder = Builder {
        events,
        spot: Spot { file, path, start, known: Cell::new((0, 1, 1)) },
        problems,
        anchors: RESERVED.iter().map(|id| ((*id).to_owned(), 1)).collect(),
        depth: 0,
        in_link: false,
        holes: [0, 0],
    };
    builder.blocks()
}

/// Ids of the page around a guide.
const RESERVED: [&str; 3] = ["top", "main", "others"];
/// Deepest nesting of lists, quotations and emphasis.
const DEEPEST: usize = 32;
/// Most holes in a guide; the longest of the sample has nine.
const MOST_HOLES: usize = 1000;
/// Most of them that stand for a list of things.
const MOST_LISTS: usize = 20;

struct Builder<'a, I> {
    events: I,
    spot: Spot<'a>,
    problems: &'a mut Problems,
    /// How often each anchor was wanted.
    anchors: HashMap<String, u32>,
    depth: usize,
    in_link: bool,
    /// How many holes there are, and how many of them stand for a list.
    holes: [usize; 2],
}

/// Tells line and column of a byte. Events come in order, and so do the places
/// that are asked for: no line is counted twice.
struct Spot<'a> {
    file: &'a str,
    path: &'a Arc<str>,
    /// Where the guide's body begins.
    start: usize,
    /// A byte, its line and its column.
    known: Cell<(usize, u32, u32)>,
}

impl Spot<'_> {
    fn place(&self, offset: usize) -> Place {
        let mut at = (self.start + offset).min(self.file.len());
        while !self.file.is_char_boundary(at) {
            at -= 1;
        }
        let (from, mut line, mut column) = match self.known.get() {
            known if known.0 <= at => known,
            _ => (0, 1, 1),
        };
        for c in self.file[from..at].chars() {
            (line, column) = if c == '\n' { (line + 1, 1) } else { (line, column + 1) };
        }
        self.known.set((at, line, column));
        Place::at(self.path, line, column)
    }
}

impl<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> Builder<'a, I> {
    /// Blocks up to the end of what they stand in.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if !self.enter() {
            return blocks;
        }
        // Text of a tight list item stands without a paragraph around it.
        let mut loose: Vec<Inline> = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::End(_) => break,
                Event::Start(tag) if !is_inline(&tag) => {
                    paragraph(&std::mem::take(&mut loose), &mut blocks);
                    self.block(&tag, &mut blocks);
                }
                Event::Rule => blocks.push(Block::Rule),
                other => self.inline(other, range, &mut loose),
            }
        }
        paragraph(&loose, &mut blocks);
        self.depth -= 1;
        blocks
    }

    fn block(&mut self, tag: &Tag<'a>, blocks: &mut Vec<Block>) {
        match tag {
            Tag::Paragraph | Tag::HtmlBlock => paragraph(&self.inlines(), blocks),
            Tag::Heading { level, .. } => {
                let text = self.inlines();
                let anchor = self.anchor(&plain(&text));
                blocks.push(Block::Heading((*level as u8).max(2), anchor, text));
            }
            Tag::BlockQuote(_) => blocks.push(Block::Quote(self.blocks())),
            Tag::CodeBlock(_) => blocks.push(Block::Code(plain(&self.inlines()))),
            Tag::List(first) => {
                let items = self.items();
                blocks.push(match first {
                    Some(first) => Block::Numbers(*first, items),
                    None => Block::Bullets(items),
                });
            }
            Tag::Table(_) => blocks.push(self.table()),
            // What else there is comes only with options that are not switched on.
            _ => blocks.extend(self.blocks()),
        }
    }

    fn items(&mut self) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.blocks()),
                Event::End(_) => break,
                _ => {}
            }
        }
        items
    }

    fn table(&mut self) -> Block {
        let (mut head, mut rows) = (Vec::new(), Vec::new());
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead) => head = self.cells(),
                Event::Start(Tag::TableRow) => rows.push(self.cells()),
                Event::End(_) => break,
                _ => {}
            }
        }
        Block::Table(head, rows)
    }

    fn cells(&mut self) -> Vec<Vec<Inline>> {
        let mut cells = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => cells.push(self.inlines()),
                Event::End(_) => break,
                _ => {}
            }
        }
        cells
    }

    /// Running text up to the end of what it stands in.
    fn inlines(&mut self) -> Vec<Inline> {
        let mut out = Vec::new();
        if !self.enter() {
            return out;
        }
        while let Some((event, range)) = self.events.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            self.inline(event, range, &mut out);
        }
        self.depth -= 1;
        out
    }

    /// Goes one level down; too deep down, everything up to the level's end is
    /// passed over without going further, and that is an error.
    fn enter(&mut self) -> bool {
        if self.depth < DEEPEST {
            self.depth += 1;
            return true;
        }
        let mut open = 1;
        for (event, range) in self.events.by_ref() {
            match event {
                Event::Start(_) => open += 1,
                Event::End(_) => open -= 1,
                _ => {}
            }
            if open == 0 {
                let problem = Problem::new(Code::TooDeep, self.spot.place(range.start));
                self.problems.add(problem.with("limit", DEEPEST.to_string()));
                break;
            }
        }
        false
    }

    fn clean(&mut self, text: &str, at: usize) -> String {
        clean_cell(text.to_owned(), || self.spot.place(at), self.problems)
    }

    fn inline(&mut self, event: Event<'a>, range: Range<usize>, out: &mut Vec<Inline>) {
        match event {
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                let text = self.clean(&text, range.start);
                self.text_with_holes(&text, &range, out);
            }
            Event::Code(text) => {
                let text = self.clean(&text, range.start);
                out.push(Inline::Code(text));
            }
            Event::SoftBreak => out.push(Inline::Text("\n".into())),
            Event::HardBreak => out.push(Inline::Break),
            Event::Start(Tag::Emphasis) => out.push(Inline::Emphasis(self.inlines())),
            Event::Start(Tag::Strong) => out.push(Inline::Strong(self.inlines())),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let within = std::mem::replace(&mut self.in_link, true);
                let text = self.inlines();
                self.in_link = within;
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                let address = format!("{scheme}{dest_url}");
                if is_safe(&address) && !within {
                    out.push(Inline::Link(address, text));
                } else {
                    if !within {
                        let place = self.spot.place(range.start);
                        let problem = Problem::new(Code::UnsafeLink, place);
                        self.problems.add(problem.found(address));
                    }
                    out.extend(text);
                }
            }
            // Of an image only its description is kept: guides are text.
            Event::Start(_) => out.extend(self.inlines()),
            _ => {}
        }
    }

    fn text_with_holes(
        &mut self,
        text: &str,
        range: &Range<usize>,
        out: &mut Vec<Inline>,
    ) {
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{{") {
            let Some((name, tail)) = after.split_once("}}") else { break };
            if !before.is_empty() {
                out.push(Inline::Text(before.to_owned()));
            }
            let offset = text.len() - rest.len() + before.len();
            let at = range.start + offset;
            if let Some((hole, ..)) =
                Hole::ALL.iter().find(|(_, known, _)| *known == name.trim())
            {
                if self.may_have(*hole, at) {
                    out.push(Inline::Hole(*hole));
                }
            } else {
                let place = self.spot.place(at);
                let names = Hole::ALL.iter().map(|(_, name, _)| *name);
                let problem = Problem::new(Code::UnknownHole, place).found(name.trim());
                self.problems.add(problem.nearest(name.trim(), names));
            }
            rest = tail;
        }
        if !rest.is_empty() {
            out.push(Inline::Text(rest.to_owned()));
        }
    }

    /// Whether one more hole may come; the first that may not is an error.
    fn may_have(&mut self, hole: Hole, at: usize) -> bool {
        let kinds = [("any", MOST_HOLES, true), ("list", MOST_LISTS, fills_block(hole))];
        let mut may = true;
        for (count, (what, limit, counts)) in self.holes.iter_mut().zip(kinds) {
            *count += usize::from(counts);
            if counts && *count == limit + 1 {
                let problem = Problem::new(Code::TooManyHoles, self.spot.place(at));
                let limit = limit.to_string();
                self.problems.add(problem.with("what", what).with("limit", limit));
            }
            may &= *count <= limit || !counts;
        }
        may
    }

    fn anchor(&mut self, text: &str) -> String {
        let base = slug(text);
        loop {
            let number = self.anchors.entry(base.clone()).or_insert(0);
            *number += 1;
            if *number == 1 {
                return base;
            }
            let anchor = format!("{base}-{number}");
            // A heading may be called as a numbered one already.
            if !self.anchors.contains_key(&anchor) {
                self.anchors.insert(anchor.clone(), 1);
                return anchor;
            }
        }
    }
}

/// A paragraph; holes that fill a block and stand on a line of their own become
/// blocks between its parts.
fn paragraph(inlines: &[Inline], blocks: &mut Vec<Block>) {
    let is_break = |inline: &Inline| matches!(inline, Inline::Text(text) if text == "\n");
    let mut text: Vec<Inline> = Vec::new();
    for line in inlines.split(is_break) {
        let filled: Vec<&Inline> = line
            .iter()
            .filter(
                |inline| !matches!(inline, Inline::Text(text) if text.trim().is_empty()),
            )
            .collect();
        match filled[..] {
            [Inline::Hole(hole)] if fills_block(*hole) => {
                if !text.is_empty() {
                    blocks.push(Block::Paragraph(std::mem::take(&mut text)));
                }
                blocks.push(Block::Hole(*hole));
            }
            _ => {
                if !text.is_empty() {
                    text.push(Inline::Text("\n".into()));
                }
                text.extend(line.iter().cloned());
            }
        }
    }
    if !text.is_empty() {
        blocks.push(Block::Paragraph(text));
    }
}

/// Whether the hole stands for a list of things.
pub(super) fn fills_block(hole: Hole) -> bool {
    Hole::ALL.iter().any(|(known, _, block)| *known == hole && *block)
}

fn is_inline(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

/// The text without its marks.
fn plain(inlines: &[Inline]) -> String {
    let mut out = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => {
                out.push_str(&plain(inner));
            }
            Inline::Break => out.push(' '),
            Inline::Hole(_) => {}
        }
    }
    out
}

/// http, https, mailto, tel, or relative without a scheme.
fn is_safe(url: &str) -> bool {
    let clean = url.chars().all(|c| {
        !c.is_control()
            && !c.is_whitespace()
            && c != '\\'
            && (u32::from(c) & 0xfffe) != 0xfffe
    });
    let lower = url.to_ascii_lowercase();
    let known = ["http://", "https://", "mailto:", "tel:"];
    let relative = !lower.split(['/', '?', '#']).next().unwrap_or_default().contains(':')
        && !lower.starts_with('/');
    clean
        && !url.is_empty()
        && (relative || known.iter().any(|scheme| lower.starts_with(scheme)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> (Vec<Block>, Vec<Code>) {
        let mut problems = Problems::new();
        let blocks = parse_markdown(text, 0, &"a.md".into(), &mut problems);
        (blocks, problems.iter().map(|problem| problem.code).collect())
    }

    #[test]
    fn holes_are_found_in_text_and_between_lines() {
        let (blocks, codes) = parsed("Gọi {{ commune.office }}.\n{{ points }}\nHết.");
        assert!(codes.is_empty());
        assert_eq!(blocks.len(), 3);
        assert_eq!(blocks[1], Block::Hole(Hole::Points));
        let Block::Paragraph(text) = &blocks[0] else { panic!("{blocks:?}") };
        assert_eq!(text[1], Inline::Hole(Hole::CommuneOffice));
    }

    #[test]
    fn unknown_hole_is_an_error_with_the_nearest_name() {
        let mut problems = Problems::new();
        parse_markdown("một\n\nhai {{ comune.name }}", 0, &"a.md".into(), &mut problems);
        let problem = problems.iter().next().unwrap();
        assert_eq!(problem.code, Code::UnknownHole);
        assert_eq!(problem.place.line, Some(3));
        assert_eq!(problem.nearest.as_ref().unwrap().0, "commune.name");
    }

    #[test]
    fn raw_html_and_unsafe_links_become_text() {
        let (blocks, codes) = parsed(
            "<script>alert(1)</script>\n\n[a](javascript:alert(1)) [b](https://x.example/)",
        );
        assert_eq!(codes, [Code::UnsafeLink]);
        assert_eq!(
            blocks[0],
            Block::Paragraph(vec![Inline::Text("<script>alert(1)</script>\n".into())])
        );
        let Block::Paragraph(text) = &blocks[1] else { panic!("{blocks:?}") };
        assert_eq!(text[0], Inline::Text("a".into()));
        assert!(matches!(&text[2], Inline::Link(url, _) if url == "https://x.example/"));
    }

    #[test]
    fn headings_begin_at_two_and_anchors_are_unique() {
        let (blocks, _) = parsed("# Hỏi\n\n## Hỏi\n");
        let heading = |anchor: &str| {
            Block::Heading(2, anchor.into(), vec![Inline::Text("Hỏi".into())])
        };
        assert_eq!(blocks, [heading("hoi"), heading("hoi-2")]);
    }
}
