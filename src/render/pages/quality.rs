//! The quality of the data, for the office: who owes a report, what was left out and why,
//! what is doubtful, what was repaired; as a page, as JSON and as a table.
//!
//! In the internal edition alone. The page lists at most [`MOST_OF_COMMUNE`] problems of a
//! commune and [`MOST`] of a part, so that one hopeless table does not hide all others;
//! the rest is counted here and stands in the files.

use serde::Serialize;

use crate::{
    diagnostics::{Fate, Problems},
    locale::Word,
    render::{
        Artefact, Audience, CannotRender, Press, View, address,
        data::{CampaignQuality, ProblemQuality, Quality, Unit},
        parts::{Crumb, Shell, ShellOf},
        texts::{commune_title, count},
    },
};

/// Problems that the page lists in a part.
const MOST: usize = 100;
/// Problems of one commune that the page lists in a part.
const MOST_OF_COMMUNE: usize = 10;
/// Communes that the page names in a list.
const MOST_NAMED: usize = 200;

#[derive(Serialize)]
struct QualityPage<'a> {
    shell: Shell<'a>,
    clean: bool,
    numbers: Vec<(String, String)>,
    campaigns: Vec<CampaignPart<'a>>,
    left_out: Vec<String>,
    left_out_more: Option<String>,
    rows: Option<String>,
    parts: Vec<Part<'a>>,
}

#[derive(Serialize)]
struct CampaignPart<'a> {
    name: &'a str,
    sentence: String,
    ended: Option<String>,
    never: Vec<Named>,
    never_more: Option<String>,
    stale: Vec<StalePart>,
    stale_more: Option<String>,
}

/// A commune with its page, where it has one.
#[derive(Serialize)]
struct Named {
    name: String,
    href: Option<String>,
}

#[derive(Serialize)]
struct StalePart {
    commune: Named,
    last: String,
    days: String,
}

/// What one fate befell.
#[derive(Serialize)]
struct Part<'a> {
    id: &'static str,
    title: String,
    lead: String,
    kinds: Vec<KindPart>,
    groups: Vec<GroupPart<'a>>,
    more: Option<String>,
}

#[derive(Serialize)]
struct KindPart {
    kind: &'static str,
    level: &'static str,
    severity: String,
    sign: &'static str,
    count: String,
}

/// Problems of one commune, or of no commune's files.
#[derive(Serialize)]
struct GroupPart<'a> {
    unit: Named,
    count: String,
    items: Vec<ItemPart<'a>>,
    more: Option<String>,
}

#[derive(Serialize)]
struct ItemPart<'a> {
    level: &'static str,
    severity: String,
    sign: &'static str,
    kind: &'static str,
    message: &'a str,
    place: &'a str,
    hint: Option<&'a str>,
    consequence: Option<&'a str>,
}

/// Page and files; none in the public edition.
pub fn quality_report(
    press: &Press,
    problems: &Problems,
    view: &View,
) -> Result<Vec<Artefact>, CannotRender> {
    if view.audience == Audience::Public {
        return Ok(Vec::new());
    }
    let quality = Quality::of(problems, view);
    let mut all = vec![page(press, &quality, view)?];
    all.extend(quality.files());
    Ok(all)
}

fn page(press: &Press, quality: &Quality, view: &View) -> Result<Artefact, CannotRender> {
    let path = address::QUALITY;
    let text = |id: &str| view.locale.text(id, &[]);
    let title = text("quality-title");
    let shell = press.shell(
        ShellOf {
            path,
            description: text("quality-lead"),
            crumbs: vec![Crumb::new(&*title, path)],
            title,
        },
        view,
    );
    let rows = quality.left_out.rows;
    let communes = &quality.left_out.communes;
    let named = communes.iter().take(MOST_NAMED);
    let context = QualityPage {
        clean: quality.is_clean(),
        numbers: numbers(quality, view),
        campaigns: quality.campaigns.iter().map(|one| campaign(one, view)).collect(),
        left_out: named.map(|unit| format!("{} ({})", unit.name, unit.code)).collect(),
        left_out_more: more(communes.len(), MOST_NAMED, view),
        rows: (rows > 0).then(|| {
            let words = [("rows", Word::text(count(rows, view.locale)))];
            view.locale.text("left-out-rows", &words)
        }),
        parts: Fate::ALL.iter().filter_map(|fate| part(*fate, quality, view)).collect(),
        shell,
    };
    press.engine.page(path, "quality.html", &context)
}

/// The page's numbers, each with its label.
fn numbers(quality: &Quality, view: &View) -> Vec<(String, String)> {
    let shown =
        |id: &str, number: u64| (view.locale.text(id, &[]), count(number, view.locale));
    let mut all = vec![
        shown("quality-number-communes", quality.left_out.communes.len() as u64),
        shown("quality-number-rows", quality.left_out.rows),
    ];
    for fate in Fate::ALL {
        let id = format!("quality-number-{}", fate.name());
        all.push(shown(&id, quality.count(fate) as u64));
    }
    all
}

fn campaign<'a>(quality: &CampaignQuality<'a>, view: &View) -> CampaignPart<'a> {
    let (locale, period) = (view.locale, quality.campaign.period);
    let as_of = view.content.as_of;
    let number = |number: usize| Word::text(count(number as u64, locale));
    let words = [
        ("never", number(quality.never.len())),
        ("stale", number(quality.stale.len())),
        ("communes", number(quality.communes)),
        ("limit", Word::text(view.site().stale_after_days.to_string())),
        ("start", Word::text(locale.date(period.start))),
        ("end", Word::text(locale.date(period.end))),
    ];
    let has_begun = as_of >= period.start;
    let id = if has_begun { "quality-reporting" } else { "quality-not-begun" };
    let stale = quality.stale.iter().take(MOST_NAMED).map(|stale| StalePart {
        commune: named(Some(&stale.unit), view),
        last: locale.date(stale.last),
        days: stale.days.to_string(),
    });
    let never = quality.never.iter().take(MOST_NAMED);
    CampaignPart {
        name: &quality.campaign.name,
        sentence: locale.text(id, &words),
        ended: (as_of > period.end).then(|| locale.text("quality-ended", &words)),
        never: never.map(|unit| named(Some(unit), view)).collect(),
        never_more: more(quality.never.len(), MOST_NAMED, view),
        stale: stale.collect(),
        stale_more: more(quality.stale.len(), MOST_NAMED, view),
    }
}

/// Everything that one fate befell; none where it befell nothing.
fn part<'a>(fate: Fate, quality: &'a Quality, view: &View) -> Option<Part<'a>> {
    let of_fate: Vec<&ProblemQuality> =
        quality.problems.iter().filter(|one| one.part == fate.name()).collect();
    let kinds = quality.kinds.iter().filter(|kind| kind.part == fate.name());
    let kinds: Vec<KindPart> = kinds
        .map(|kind| KindPart {
            kind: kind.kind,
            level: kind.severity,
            severity: view.locale.text(&format!("severity-{}", kind.severity), &[]),
            sign: sign(kind.severity),
            count: count(kind.count as u64, view.locale),
        })
        .collect();
    if kinds.is_empty() {
        return None;
    }
    let mut groups = Vec::new();
    let mut listed = 0;
    for problems in of_fate.chunk_by(|a, b| folder(a) == folder(b)) {
        let room = MOST_OF_COMMUNE.min(MOST - listed);
        if room == 0 {
            break;
        }
        let group = group(problems, room, view);
        listed += group.items.len();
        groups.push(group);
    }
    // What groups do not list, they count themselves; here are those of no group.
    let grouped: usize = of_fate
        .chunk_by(|a, b| folder(a) == folder(b))
        .take(groups.len())
        .map(<[_]>::len)
        .sum();
    let text =
        |suffix: &str| view.locale.text(&format!("quality-{}{suffix}", fate.name()), &[]);
    Some(Part {
        id: fate.name(),
        title: text(""),
        lead: text("-lead"),
        kinds,
        groups,
        more: more(quality.count(fate), grouped, view),
    })
}

fn folder<'a>(problem: &'a ProblemQuality) -> Option<&'a str> {
    problem.commune.as_ref().map(|unit| unit.code)
}

fn group<'a>(
    problems: &[&'a ProblemQuality<'a>],
    room: usize,
    view: &View,
) -> GroupPart<'a> {
    let item = |problem: &&'a ProblemQuality<'a>| ItemPart {
        level: problem.severity,
        severity: view.locale.text(&format!("severity-{}", problem.severity), &[]),
        sign: sign(problem.severity),
        kind: problem.kind,
        message: &problem.message,
        place: &problem.place,
        hint: problem.hint.as_deref(),
        consequence: problem.consequence.as_deref(),
    };
    let unit = problems.first().and_then(|problem| problem.commune.as_ref());
    GroupPart {
        unit: named(unit, view),
        count: count(problems.len() as u64, view.locale),
        items: problems.iter().take(room).map(item).collect(),
        more: more(problems.len(), room, view),
    }
}

fn named(unit: Option<&Unit>, view: &View) -> Named {
    let Some(unit) = unit else {
        return Named { name: view.locale.text("quality-of-site", &[]), href: None };
    };
    match unit.index.map(|index| view.commune(index).0) {
        Some(commune) => Named {
            name: commune_title(commune, view.locale),
            href: Some(address::commune(commune)),
        },
        None => Named { name: format!("{} ({})", unit.name, unit.code), href: None },
    }
}

/// How many are not listed, where some are not.
fn more(all: usize, listed: usize, view: &View) -> Option<String> {
    let rest = all.checked_sub(listed).filter(|rest| *rest > 0)?;
    let words = [("count", Word::text(count(rest as u64, view.locale)))];
    Some(view.locale.text("quality-more", &words))
}

/// Severity is a word with a sign.
fn sign(severity: &str) -> &'static str {
    match severity {
        "error" => "✕",
        "warning" => "▼",
        _ => "○",
    }
}
