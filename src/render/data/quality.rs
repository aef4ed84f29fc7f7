//! `data/quality.json` and `data/quality.csv`: what the office should know of its data.
//!
//! Takes the problems as they were found while reading, and who owes a report; gives
//! them in words, each with its commune. Only the internal edition has it: messages may
//! quote what somebody typed. The page `render::pages::quality` shows the same [`Quality`],
//! so that page and files cannot disagree.
//!
//! Problems beyond those that are kept have no place any more; they are one row with their
//! number, so that the column `count` adds up to all.

use std::collections::BTreeMap;

use csv::Writer;
use serde::Serialize;

use super::{summary::json, tables::defuse};
use crate::{
    analyse::{CampaignFigures, Silence},
    diagnostics::{Fate, Problem, Problems, Severity, Told},
    model::{Campaign, Content, LeftOut},
    render::{Artefact, View},
};

/// Where communes' folders lie.
const COMMUNES: &str = "content/communes/";
/// The columns of the table.
const COLUMNS: [&str; 17] = [
    "part",
    "severity",
    "kind",
    "code",
    "name",
    "campaign",
    "last_report",
    "days",
    "count",
    "message",
    "consequence",
    "hint",
    "file",
    "line",
    "column",
    "sheet",
    "cell",
];

/// All that is said of the quality of a site's data.
#[derive(Serialize)]
pub(in crate::render) struct Quality<'a> {
    as_of: String,
    pub(in crate::render) campaigns: Vec<CampaignQuality<'a>>,
    pub(in crate::render) left_out: LeftOutQuality<'a>,
    pub(in crate::render) kinds: Vec<KindQuality>,
    pub(in crate::render) problems: Vec<ProblemQuality<'a>>,
}

/// Who owes a campaign a report.
#[derive(Serialize)]
pub(in crate::render) struct CampaignQuality<'a> {
    id: &'a str,
    pub(in crate::render) communes: usize,
    pub(in crate::render) never: Vec<Unit<'a>>,
    pub(in crate::render) stale: Vec<StaleUnit<'a>>,
    #[serde(skip)]
    pub(in crate::render) campaign: &'a Campaign,
}

/// What is on no page at all.
#[derive(Serialize)]
pub(in crate::render) struct LeftOutQuality<'a> {
    /// Table rows.
    pub(in crate::render) rows: u64,
    pub(in crate::render) communes: Vec<Unit<'a>>,
}

/// A commune, or the folder that should be one.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct Unit<'a> {
    pub(in crate::render) code: &'a str,
    pub(in crate::render) name: &'a str,
    /// Its position among those of the site; none for one that is left out.
    #[serde(skip)]
    pub(in crate::render) index: Option<usize>,
}

#[derive(Serialize)]
pub(in crate::render) struct StaleUnit<'a> {
    #[serde(flatten)]
    pub(in crate::render) unit: Unit<'a>,
    last_report: String,
    pub(in crate::render) days: i32,
    #[serde(skip)]
    pub(in crate::render) last: jiff::civil::Date,
}

/// How many problems of a kind there are.
#[derive(Serialize)]
pub(in crate::render) struct KindQuality {
    pub(in crate::render) kind: &'static str,
    pub(in crate::render) part: &'static str,
    pub(in crate::render) severity: &'static str,
    pub(in crate::render) count: usize,
    /// Those that have no entry of their own.
    beyond: usize,
}

/// One problem in words.
#[derive(Serialize)]
pub(in crate::render) struct ProblemQuality<'a> {
    pub(in crate::render) part: &'static str,
    pub(in crate::render) severity: &'static str,
    pub(in crate::render) kind: &'static str,
    pub(in crate::render) commune: Option<Unit<'a>>,
    pub(in crate::render) message: String,
    pub(in crate::render) consequence: Option<String>,
    pub(in crate::render) hint: Option<String>,
    file: String,
    line: Option<u32>,
    column: Option<u32>,
    sheet: Option<String>,
    cell: Option<String>,
    /// The address with sheet and cell in words.
    #[serde(skip)]
    pub(in crate::render) place: String,
}

impl<'a> Quality<'a> {
    /// Everything that was found, in the order of places.
    pub(in crate::render) fn of(problems: &'a Problems, view: &View<'a>) -> Self {
        let folders = Folders::of(view);
        let kinds = problems.kinds().map(|(code, kept, beyond)| KindQuality {
            kind: code.name(),
            part: code.fate().name(),
            severity: code.severity().name(),
            count: kept + beyond,
            beyond,
        });
        let campaigns = view.site().campaigns.iter().enumerate();
        Self {
            as_of: view.content.as_of.to_string(),
            campaigns: campaigns.map(|(index, one)| campaign(index, one, view)).collect(),
            left_out: LeftOutQuality {
                rows: view.province.rows_left_out,
                communes: view.content.left_out.iter().map(unit_left_out).collect(),
            },
            kinds: kinds.collect(),
            problems: problems.iter().map(|one| told(one, &folders, view)).collect(),
        }
    }

    /// Whether there is nothing to say.
    pub(in crate::render) fn is_clean(&self) -> bool {
        let owes = |one: &CampaignQuality| !one.never.is_empty() || !one.stale.is_empty();
        self.kinds.is_empty()
            && self.left_out.communes.is_empty()
            && !self.campaigns.iter().any(owes)
    }

    /// How many problems have this fate.
    pub(in crate::render) fn count(&self, fate: Fate) -> usize {
        let kinds = self.kinds.iter().filter(|kind| kind.part == fate.name());
        kinds.map(|kind| kind.count).sum()
    }

    /// Both files.
    pub(in crate::render) fn files(&self) -> [Artefact; 2] {
        [json("data/quality.json".into(), self), self.table()]
    }

    fn table(&self) -> Artefact {
        let mut writer = Writer::from_writer(vec![0xef, 0xbb, 0xbf]);
        // Writing to memory, rows of one length, cannot fail.
        let _ = writer.write_record(COLUMNS);
        for row in self.rows() {
            let _ = writer
                .write_record(row.cells().iter().map(|cell| defuse(cell).into_owned()));
        }
        let bytes = writer.into_inner().unwrap_or_default();
        Artefact::new("data/quality.csv", bytes)
    }

    fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        let silent = self.campaigns.iter().flat_map(|campaign| {
            let never = campaign.never.iter().map(|unit| Row {
                part: "never-reported",
                unit: Some(unit),
                campaign: campaign.id,
                ..Row::default()
            });
            let stale = campaign.stale.iter().map(|stale| Row {
                part: "stale",
                unit: Some(&stale.unit),
                campaign: campaign.id,
                last_report: &stale.last_report,
                days: Some(stale.days),
                ..Row::default()
            });
            never.chain(stale)
        });
        let left_out = self.left_out.communes.iter().map(|unit| Row {
            part: "commune-left-out",
            unit: Some(unit),
            ..Row::default()
        });
        let problems = self.problems.iter().map(|problem| Row {
            part: problem.part,
            severity: problem.severity,
            kind: problem.kind,
            unit: problem.commune.as_ref(),
            problem: Some(problem),
            ..Row::default()
        });
        let beyond = self.kinds.iter().filter(|kind| kind.beyond > 0).map(|kind| Row {
            part: kind.part,
            severity: kind.severity,
            kind: kind.kind,
            count: kind.beyond,
            ..Row::default()
        });
        silent.chain(left_out).chain(problems).chain(beyond)
    }
}

/// A row of the table.
struct Row<'a> {
    part: &'static str,
    severity: &'static str,
    kind: &'static str,
    unit: Option<&'a Unit<'a>>,
    campaign: &'a str,
    last_report: &'a str,
    days: Option<i32>,
    count: usize,
    problem: Option<&'a ProblemQuality<'a>>,
}

impl Default for Row<'_> {
    fn default() -> Self {
        Self {
            part: "",
            severity: "",
            kind: "",
            unit: None,
            campaign: "",
            last_report: "",
            days: None,
            count: 1,
            problem: None,
        }
    }
}

impl Row<'_> {
    /// In the order of [`COLUMNS`].
    fn cells(&self) -> [String; COLUMNS.len()] {
        let text = |of: &dyn Fn(&ProblemQuality) -> Option<String>| {
            self.problem.and_then(of).unwrap_or_default()
        };
        let number = |number: Option<u32>| number.map(|number| number.to_string());
        [
            self.part.to_owned(),
            self.severity.to_owned(),
            self.kind.to_owned(),
            self.unit.map(|unit| unit.code.to_owned()).unwrap_or_default(),
            self.unit.map(|unit| unit.name.to_owned()).unwrap_or_default(),
            self.campaign.to_owned(),
            self.last_report.to_owned(),
            self.days.map(|days| days.to_string()).unwrap_or_default(),
            self.count.to_string(),
            text(&|problem| Some(problem.message.clone())),
            text(&|problem| problem.consequence.clone()),
            text(&|problem| problem.hint.clone()),
            text(&|problem| Some(problem.file.clone())),
            text(&|problem| number(problem.line)),
            text(&|problem| number(problem.column)),
            text(&|problem| problem.sheet.clone()),
            text(&|problem| problem.cell.clone()),
        ]
    }
}

fn campaign<'a>(
    index: usize,
    campaign: &'a Campaign,
    view: &View<'a>,
) -> CampaignQuality<'a> {
    let figures: Vec<&CampaignFigures> =
        view.communes().map(|(_, figures)| &figures.campaigns[index]).collect();
    let (as_of, limit) = (view.content.as_of, view.site().stale_after_days);
    let Silence { never, stale } = Silence::of(&figures, campaign.period, as_of, limit);
    let stale = stale.into_iter().map(|one| StaleUnit {
        unit: unit(one.commune, view),
        last_report: one.last.to_string(),
        days: one.days,
        last: one.last,
    });
    CampaignQuality {
        id: campaign.id.as_str(),
        communes: figures.len(),
        never: never.into_iter().map(|commune| unit(commune, view)).collect(),
        stale: stale.collect(),
        campaign,
    }
}

fn unit<'a>(index: usize, view: &View<'a>) -> Unit<'a> {
    let commune = &view.content.communes[index];
    Unit { code: commune.code.as_str(), name: &commune.name, index: Some(index) }
}

fn told<'a>(
    problem: &'a Problem,
    folders: &Folders<'a>,
    view: &View<'a>,
) -> ProblemQuality<'a> {
    let words =
        |code, part, filling: &[_]| view.locale.words.problem(code, part, filling);
    let Told { message, place, hint, consequence } = Told::of(problem, &words);
    let commune = folders.unit_of(&problem.place.file);
    // An error without words of its own is one that leaves its commune out.
    let is_left_out = problem.severity() == Severity::Error
        && commune.as_ref().is_some_and(|commune| commune.index.is_none());
    let at = &problem.place;
    ProblemQuality {
        part: problem.code.fate().name(),
        severity: problem.severity().name(),
        kind: problem.code.name(),
        consequence: if is_left_out {
            Some(view.locale.text("quality-commune-left-out", &[]))
        } else {
            consequence
        },
        commune,
        message,
        hint,
        file: at.file.to_string(),
        line: at.line,
        column: at.column,
        sheet: at.sheet.as_deref().map(str::to_owned),
        cell: at.cell.as_deref().map(str::to_owned),
        place,
    }
}

/// Communes by the names of their folders.
struct Folders<'a> {
    content: &'a Content,
    known: BTreeMap<&'a str, usize>,
    /// Those that are left out, by code and by name.
    left_out: BTreeMap<&'a str, &'a LeftOut>,
}

impl<'a> Folders<'a> {
    fn of(view: &View<'a>) -> Self {
        let content = view.content;
        let folders = content.communes.iter().enumerate();
        let left_out = content.left_out.iter();
        Self {
            content,
            known: folders.map(|(index, one)| (one.folder.as_str(), index)).collect(),
            left_out: left_out
                .flat_map(|left| [(left.name.as_str(), left), (left.code.as_str(), left)])
                .collect(),
        }
    }

    /// The commune whose file this is. The folder of one that is left out begins with its
    /// code, else it stands for itself.
    fn unit_of(&self, file: &'a str) -> Option<Unit<'a>> {
        let name = file.strip_prefix(COMMUNES)?.split('/').next()?;
        let folder = &file[..COMMUNES.len() + name.len()];
        if let Some(index) = self.known.get(folder) {
            let commune = &self.content.communes[*index];
            let code = commune.code.as_str();
            return Some(Unit { code, name: &commune.name, index: Some(*index) });
        }
        let code = name.split('-').next().unwrap_or(name);
        let left = self.left_out.get(code).or_else(|| self.left_out.get(name));
        Some(left.map_or(Unit { code, name, index: None }, |left| unit_left_out(left)))
    }
}

fn unit_left_out(left: &LeftOut) -> Unit<'_> {
    Unit { code: &left.code, name: &left.name, index: None }
}
