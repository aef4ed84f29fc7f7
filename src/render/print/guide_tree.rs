//! A guide's blocks for paper: the same tree as the web page, filled for one
//! commune, as values that a template walks.
//!
//! Lines become runs of plain text with a style; nothing of it is markup, so
//! nothing in it can be mistaken for any. A guide falls into sections at its
//! second-level headings. Sections of questions and answers are left out where
//! room is short: they are found by their sub-headings and the lack of steps and
//! lists to fill, and the sheet says where they can be read.

use serde::Serialize;

use crate::model::{Block, Hole, Inline};

/// A part of a guide below one heading.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Section {
    heading: Option<Vec<Run>>,
    blocks: Vec<SheetBlock>,
    /// Whether it holds steps, or what to bring, where, when or what is never asked.
    pub(super) needed: bool,
    /// Whether it is questions and answers.
    #[serde(skip)]
    pub(super) questions: bool,
}

/// A block of a guide.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum SheetBlock {
    Heading { text: Vec<Run> },
    Paragraph { text: Vec<Run> },
    Bullets { items: Vec<Vec<SheetBlock>> },
    Numbers { first: u64, items: Vec<Vec<SheetBlock>> },
    Quote { blocks: Vec<SheetBlock> },
    Code { text: String },
    Table { head: Vec<Vec<Run>>, rows: Vec<Vec<Vec<Run>>> },
    Rule,
    Points,
    Events,
    Bring,
    NeverAsk,
}

/// Text of one style; `\n` is a forced line break.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Run {
    text: String,
    #[serde(flatten)]
    style: Style,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
struct Style {
    strong: bool,
    emphasis: bool,
    code: bool,
}

/// The sections of a guide, its lines filled by `fill`.
pub(super) fn sections(blocks: &[Block], fill: &dyn Fn(Hole) -> String) -> Vec<Section> {
    let starts = |block: &Block| matches!(block, Block::Heading(2, ..));
    let mut parts: Vec<&[Block]> = Vec::new();
    let mut rest = blocks;
    while !rest.is_empty() {
        let next = rest.iter().skip(1).position(starts).map_or(rest.len(), |at| at + 1);
        let (part, others) = rest.split_at(next);
        parts.push(part);
        rest = others;
    }
    parts.into_iter().map(|part| section(part, fill)).collect()
}

fn section(part: &[Block], fill: &dyn Fn(Hole) -> String) -> Section {
    let (heading, body) = match part {
        [Block::Heading(2, _, text), body @ ..] => (Some(runs(text, fill)), body),
        body => (None, body),
    };
    let needed = body.iter().any(is_needed);
    let has_headings = body.iter().any(|block| matches!(block, Block::Heading(..)));
    let questions = has_headings && !needed;
    Section { heading, blocks: filled(body, fill), needed, questions }
}

fn is_needed(block: &Block) -> bool {
    matches!(block, Block::Numbers(..) | Block::Hole(_))
}

fn filled(blocks: &[Block], fill: &dyn Fn(Hole) -> String) -> Vec<SheetBlock> {
    blocks.iter().filter_map(|block| one(block, fill)).collect()
}

fn one(block: &Block, fill: &dyn Fn(Hole) -> String) -> Option<SheetBlock> {
    let items =
        |items: &[Vec<Block>]| items.iter().map(|item| filled(item, fill)).collect();
    let row =
        |cells: &Vec<Vec<Inline>>| cells.iter().map(|cell| runs(cell, fill)).collect();
    Some(match block {
        Block::Heading(_, _, text) => SheetBlock::Heading { text: runs(text, fill) },
        Block::Paragraph(text) => SheetBlock::Paragraph { text: runs(text, fill) },
        Block::Bullets(all) => SheetBlock::Bullets { items: items(all) },
        Block::Numbers(first, all) => {
            SheetBlock::Numbers { first: *first, items: items(all) }
        }
        Block::Quote(inner) => SheetBlock::Quote { blocks: filled(inner, fill) },
        Block::Code(text) => SheetBlock::Code { text: text.clone() },
        Block::Table(head, rows) => {
            SheetBlock::Table { head: row(head), rows: rows.iter().map(row).collect() }
        }
        Block::Rule => SheetBlock::Rule,
        Block::Hole(Hole::Points) => SheetBlock::Points,
        Block::Hole(Hole::Events) => SheetBlock::Events,
        Block::Hole(Hole::Bring) => SheetBlock::Bring,
        Block::Hole(Hole::NeverAsk) => SheetBlock::NeverAsk,
        // The reader lets no other hole stand on a line of its own.
        Block::Hole(_) => return None,
    })
}

fn runs(text: &[Inline], fill: &dyn Fn(Hole) -> String) -> Vec<Run> {
    let mut all = Vec::new();
    add_runs(text, Style::default(), fill, &mut all);
    all
}

fn add_runs(
    text: &[Inline],
    style: Style,
    fill: &dyn Fn(Hole) -> String,
    all: &mut Vec<Run>,
) {
    for inline in text {
        match inline {
            Inline::Text(text) => push(all, text, style),
            Inline::Code(text) => push(all, text, Style { code: true, ..style }),
            Inline::Emphasis(inner) => {
                add_runs(inner, Style { emphasis: true, ..style }, fill, all);
            }
            Inline::Strong(inner) => {
                add_runs(inner, Style { strong: true, ..style }, fill, all);
            }
            Inline::Link(href, inner) => {
                let before = all.len();
                add_runs(inner, style, fill, all);
                let shown: String = all[before..].iter().map(|run| &*run.text).collect();
                // Paper cannot be clicked: an outside address is written out.
                let is_outside =
                    href.starts_with("https://") || href.starts_with("http://");
                if is_outside && shown != *href {
                    push(all, &format!(" ({href})"), style);
                }
            }
            Inline::Break => push(all, "\n", style),
            Inline::Hole(hole) => push(all, &fill(*hole), style),
        }
    }
}

/// Runs of one style are joined: a word must not fall apart where a hole begins.
fn push(all: &mut Vec<Run>, text: &str, style: Style) {
    match all.last_mut() {
        Some(last) if last.style == style => last.text.push_str(text),
        _ => all.push(Run { text: text.to_owned(), style }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Vec<Inline> {
        vec![Inline::Text(text.to_owned())]
    }

    fn heading(level: u8, words: &str) -> Block {
        Block::Heading(level, String::new(), text(words))
    }

    #[test]
    fn questions_are_found_and_steps_under_sub_headings_are_not() {
        let blocks = [
            Block::Paragraph(text("mở đầu")),
            heading(2, "Làm thế nào?"),
            heading(3, "Việc thứ nhất"),
            Block::Numbers(1, vec![vec![Block::Paragraph(text("mở"))]]),
            heading(2, "Hỏi và đáp"),
            heading(3, "Có mất tiền không?"),
            Block::Paragraph(text("Không.")),
        ];
        let found = sections(&blocks, &|_| String::new());
        let questions: Vec<bool> =
            found.iter().map(|section| section.questions).collect();
        assert_eq!(questions, [false, false, true]);
        assert!(found[0].heading.is_none());
    }

    #[test]
    fn holes_join_the_text_around_them_and_addresses_are_written_out() {
        let line = [
            Inline::Text("Gọi ".to_owned()),
            Inline::Hole(Hole::CommunePhone),
            Inline::Text(", xem ".to_owned()),
            Inline::Link("https://a.example/x".to_owned(), text("trang")),
        ];
        let runs = runs(&line, &|_| "0239".to_owned());
        assert_eq!(runs.len(), 1);
        assert_eq!(runs[0].text, "Gọi 0239, xem trang (https://a.example/x)");
    }
}
