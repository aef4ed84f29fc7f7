//! A guide's blocks as HTML: parsed and written once, filled for each commune.
//!
//! What does not change between communes is one string per stretch; between the
//! stretches stand holes. Text is escaped here; what fills a block hole is HTML
//! that the theme's templates made.

use super::escape::escape;
use crate::model::{Block, Hole, Inline};

/// A guide as HTML with holes.
pub(super) struct GuideHtml {
    parts: Vec<Part>,
}

enum Part {
    Html(String),
    Hole(Hole),
}

impl GuideHtml {
    /// Writes the blocks.
    pub(super) fn new(blocks: &[Block]) -> Self {
        let mut html = Self { parts: Vec::new() };
        html.blocks(blocks);
        html
    }

    /// The whole, filled: `text` fills holes in lines, `block` holes that stand
    /// for a list and gives HTML.
    pub(super) fn fill(
        &self,
        text: impl Fn(Hole) -> String,
        block: impl Fn(Hole) -> String,
    ) -> String {
        let mut out = String::new();
        for part in &self.parts {
            match part {
                Part::Html(html) => out.push_str(html),
                Part::Hole(hole) if fills_line(*hole) => {
                    out.push_str(&escaped(&text(*hole)));
                }
                Part::Hole(hole) => out.push_str(&block(*hole)),
            }
        }
        out
    }

    fn html(&mut self, html: &str) {
        match self.parts.last_mut() {
            Some(Part::Html(last)) => last.push_str(html),
            _ => self.parts.push(Part::Html(html.to_owned())),
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, anchor, text) => {
                self.html(&format!("<h{level} id=\"{anchor}\">"));
                self.inlines(text);
                self.html(&format!("</h{level}>\n"));
            }
            Block::Paragraph(text) => self.wrapped("p", text),
            Block::Bullets(items) => self.items("<ul>", "</ul>", items),
            Block::Numbers(1, items) => {
                self.items("<ol class=\"steps\">", "</ol>", items);
            }
            Block::Numbers(first, items) => {
                self.items(&format!("<ol start=\"{first}\">"), "</ol>", items);
            }
            Block::Quote(inner) => {
                self.html("<blockquote>");
                self.blocks(inner);
                self.html("</blockquote>\n");
            }
            Block::Code(text) => self.html(&format!("<pre>{}</pre>\n", escaped(text))),
            Block::Table(head, rows) => self.table(head, rows),
            Block::Rule => self.html("<hr>\n"),
            Block::Hole(hole) => self.parts.push(Part::Hole(*hole)),
        }
    }

    fn wrapped(&mut self, tag: &str, text: &[Inline]) {
        self.html(&format!("<{tag}>"));
        self.inlines(text);
        self.html(&format!("</{tag}>\n"));
    }

    fn items(&mut self, open: &str, close: &str, items: &[Vec<Block>]) {
        self.html(open);
        for item in items {
            self.html("<li>");
            match &item[..] {
                [Block::Paragraph(text)] => self.inlines(text),
                blocks => self.blocks(blocks),
            }
            self.html("</li>\n");
        }
        self.html(close);
        self.html("\n");
    }

    fn table(&mut self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) {
        self.html("<div class=\"table-wrap\" role=\"group\" tabindex=\"0\">");
        self.html("<table><thead><tr>");
        head.iter().for_each(|cell| self.wrapped("th", cell));
        self.html("</tr></thead><tbody>");
        for row in rows {
            self.html("<tr>");
            row.iter().for_each(|cell| self.wrapped("td", cell));
            self.html("</tr>");
        }
        self.html("</tbody></table></div>\n");
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.html(&escaped(text)),
                Inline::Code(text) => {
                    self.html(&format!("<code>{}</code>", escaped(text)));
                }
                Inline::Emphasis(inner) => self.around("em", inner),
                Inline::Strong(inner) => self.around("strong", inner),
                Inline::Link(href, inner) => {
                    self.html(&format!("<a href=\"{}\">", escaped(href)));
                    self.inlines(inner);
                    self.html("</a>");
                }
                Inline::Break => self.html("<br>"),
                Inline::Hole(hole) => self.parts.push(Part::Hole(*hole)),
            }
        }
    }

    fn around(&mut self, tag: &str, inner: &[Inline]) {
        self.html(&format!("<{tag}>"));
        self.inlines(inner);
        self.html(&format!("</{tag}>"));
    }
}

fn fills_line(hole: Hole) -> bool {
    Hole::ALL.iter().any(|(known, _, block)| *known == hole && !*block)
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(&mut out, text);
    out
}
