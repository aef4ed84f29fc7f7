//! `guides/<guide>.md`: front matter and text of a guide.

use super::{
    disk::Disk,
    fields::Fields,
    markdown::{fills_block, parse_markdown},
    text::{Text, decode},
    yaml::{Node, parse_str},
};
use crate::{
    diagnostics::{Code, Place, Problem, Problems, Severity},
    model::{Audience, Block, Campaign, Guide, Id, Inline},
};

/// Reads the guide of this id; none where its file has an error.
pub(super) fn read_guide(
    id: &Id,
    campaigns: &[Campaign],
    disk: &Disk,
    problems: &mut Problems,
) -> Option<Guide> {
    let text =
        decode(disk.read(&format!("content/guides/{id}.md"), problems)?, problems)?;
    let before = problems.count(Severity::Error);
    let Some((front, body)) = front_matter(&text.text) else {
        problems.add(Problem::new(Code::MissingFrontMatter, Place::at(&text.path, 1, 1)));
        return None;
    };
    let node = parse_str(&text.text[front.clone()], &text.path, 1, problems)?;
    let mut guide = head(id, node, campaigns, problems)?;
    guide.blocks = parse_markdown(&text.text, body, &text.path, problems);
    for block in &guide.blocks {
        misplaced(block, &text, problems);
    }
    (problems.count(Severity::Error) == before).then_some(guide)
}

/// The bytes of the front matter, and where the body begins.
fn front_matter(text: &str) -> Option<(std::ops::Range<usize>, usize)> {
    let first = text.lines().next().filter(|line| line.trim_end() == "---")?;
    let start = text[first.len()..].find('\n')? + first.len() + 1;
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some((start..at, at + line.len()));
        }
        at += line.len();
    }
    None
}

fn head(
    id: &Id,
    node: Node,
    campaigns: &[Campaign],
    problems: &mut Problems,
) -> Option<Guide> {
    let mut fields = Fields::of(node, problems)?;
    let title = fields.required("title", problems).and_then(|n| n.text(problems));
    let ids = campaigns.iter().map(|campaign| &campaign.id);
    let campaign = fields
        .optional("campaign")
        .and_then(|n| n.one_of(Code::UnknownCampaign, ids, problems));
    let audiences =
        [(Audience::Resident, "resident"), (Audience::Volunteer, "volunteer")];
    let audience =
        fields.optional("audience").and_then(|n| n.choice(&audiences, problems));
    let summary = fields.text("summary", problems);
    let bring = fields.list("bring", problems);
    let bring = bring.into_iter().filter_map(|n| n.text(problems)).collect();
    let updated = fields.optional("updated").and_then(|n| n.date(problems));
    fields.finish(problems);
    Some(Guide {
        id: id.clone(),
        title: title?,
        campaign,
        audience: audience.unwrap_or(Audience::Resident),
        summary,
        bring,
        updated,
        blocks: Vec::new(),
    })
}

/// A hole that stands for a list cannot stand inside a line.
fn misplaced(block: &Block, file: &Text, problems: &mut Problems) {
    let mut inline = |inlines: &[Inline]| {
        for hole in inlines.iter().filter_map(hole_in) {
            if fills_block(hole) {
                let name =
                    crate::model::Hole::ALL.iter().find(|(known, ..)| *known == hole);
                let name = name.map_or("", |(_, name, _)| *name);
                let problem = Problem::new(Code::MisplacedHole, line_with(name, file));
                problems.add(problem.found(name));
            }
        }
    };
    match block {
        Block::Paragraph(text) | Block::Heading(_, _, text) => inline(text),
        Block::Table(head, rows) => {
            head.iter().chain(rows.iter().flatten()).for_each(|cell| inline(cell));
        }
        Block::Bullets(items) | Block::Numbers(_, items) => {
            for block in items.iter().flatten() {
                misplaced(block, file, problems);
            }
        }
        Block::Quote(blocks) => {
            blocks.iter().for_each(|block| misplaced(block, file, problems));
        }
        Block::Code(_) | Block::Rule | Block::Hole(_) => {}
    }
}

/// The first line that holds this hole among other words.
fn line_with(name: &str, file: &Text) -> Place {
    let among_words = |line: &str| {
        let mut holes = line.split("{{").skip(1).filter_map(|rest| rest.split_once("}}"));
        holes.any(|(hole, _)| hole.trim() == name)
            && !(line.trim().starts_with("{{") && line.trim().ends_with("}}"))
    };
    let number = file.text.lines().position(among_words);
    number.and_then(|number| u32::try_from(number + 1).ok()).map_or_else(
        || Place::file(&file.path),
        |line| Place { line: Some(line), ..Place::file(&file.path) },
    )
}

fn hole_in(inline: &Inline) -> Option<crate::model::Hole> {
    match inline {
        Inline::Hole(hole) => Some(*hole),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => {
            inner.iter().find_map(hole_in)
        }
        _ => None,
    }
}
