//! `site.yaml`: who publishes what, in which language, for which day.
//!
//! Out: a [`RawSite`], the site without its campaigns and guides, which lie in
//! files of their own; `assemble` joins them.

use jiff::civil::Date;

use super::{
    disk::Disk,
    fields::{Fields, each},
    text::decode,
    yaml::{Node, parse},
};
use crate::{
    diagnostics::{Code, Place, Problem, Problems},
    locale::Language,
    model::{BaseUrl, Id, Province, Publisher, Safety, Shift, Signer, Task, TimeOfDay},
};

/// Where it stands.
const PATH: &str = "content/site.yaml";

/// The site's own file.
pub(super) struct RawSite {
    pub(super) title: String,
    pub(super) province: Province,
    pub(super) publisher: Publisher,
    pub(super) campaigns: Vec<(Id, Place)>,
    pub(super) base_url: Option<BaseUrl>,
    pub(super) language: Language,
    pub(super) as_of: Option<Date>,
    pub(super) shifts: Option<Vec<Shift>>,
    pub(super) tasks: Option<Vec<Task>>,
    pub(super) stale_after_days: u32,
    pub(super) theme: String,
    pub(super) notice: Option<String>,
    pub(super) safety: Safety,
    pub(super) offline: bool,
    pub(super) commune_zip: bool,
}

/// Reads it, as far as it can; none where it is missing or lacks what is needed.
pub(super) fn read_site(disk: &Disk, problems: &mut Problems) -> Option<RawSite> {
    let text = decode(disk.read(PATH, problems)?, problems)?;
    let mut top = Fields::of(parse(&text, problems)?, problems)?;
    let title = top.required("title", problems).and_then(|n| n.text(problems));
    let province = top.required("province", problems).and_then(|n| province(n, problems));
    let publisher =
        top.required("publisher", problems).and_then(|n| publisher(n, problems));
    let campaigns =
        top.required("campaigns", problems).map(|n| campaign_ids(n, problems));
    let base_url = top
        .optional("base_url")
        .and_then(|n| n.read(Code::BadUrl, problems, BaseUrl::new));
    let languages = Language::ALL.map(|language| (language, language.tag()));
    let language = top.optional("language").and_then(|n| n.choice(&languages, problems));
    let as_of = top.optional("as_of").and_then(|n| n.date(problems));
    let shifts = top.optional("shifts").map(|n| shifts(n, problems));
    let tasks = top.optional("tasks").map(|n| tasks(n, problems));
    let stale = top.optional("stale_after_days").and_then(|n| n.whole(problems));
    let theme = top.optional("theme").and_then(|n| n.id(problems));
    let notice = top.text("notice", problems);
    let safety = top.optional("safety").and_then(|n| safety(n, problems));
    let offline = flag("offline", &mut top, problems);
    let commune_zip = flag("commune_zip", &mut top, problems);
    top.finish(problems);
    Some(RawSite {
        title: title?,
        province: province?,
        publisher: publisher?,
        campaigns: campaigns?,
        base_url,
        language: language.unwrap_or_default(),
        as_of,
        shifts,
        tasks,
        stale_after_days: stale
            .map_or(10, |days| u32::try_from(days).unwrap_or(u32::MAX)),
        theme: theme.map_or_else(|| "default".to_owned(), |id| id.to_string()),
        notice,
        safety: safety.unwrap_or_default(),
        offline: offline.unwrap_or(true),
        commune_zip: commune_zip.unwrap_or(false),
    })
}

/// A key that is `true` or `false`.
fn flag(key: &'static str, fields: &mut Fields, problems: &mut Problems) -> Option<bool> {
    let choices = [(true, "true"), (false, "false")];
    fields.optional(key).and_then(|n| n.choice(&choices, problems))
}

fn province(node: Node, problems: &mut Problems) -> Option<Province> {
    let mut fields = Fields::of(node, problems)?;
    let code = fields.required("code", problems).and_then(|n| n.text(problems));
    let name = fields.required("name", problems).and_then(|n| n.text(problems));
    let kind = fields.text("kind", problems);
    fields.finish(problems);
    Some(Province { code: code?, name: name?, kind })
}

fn publisher(node: Node, problems: &mut Problems) -> Option<Publisher> {
    let mut fields = Fields::of(node, problems)?;
    let name = fields.required("name", problems).and_then(|n| n.text(problems));
    let publisher = Publisher {
        parent: fields.text("parent", problems),
        address: fields.text("address", problems),
        phone: fields.text("phone", problems),
        email: fields.text("email", problems),
        signer: fields.optional("signer").and_then(|n| signer(n, problems)),
        name: name.unwrap_or_default(),
    };
    fields.finish(problems);
    (!publisher.name.is_empty()).then_some(publisher)
}

fn signer(node: Node, problems: &mut Problems) -> Option<Signer> {
    let mut fields = Fields::of(node, problems)?;
    let title = fields.required("title", problems).and_then(|n| n.text(problems));
    let name = fields.text("name", problems);
    fields.finish(problems);
    Some(Signer { title: title?, name })
}

fn campaign_ids(node: Node, problems: &mut Problems) -> Vec<(Id, Place)> {
    let read = |node: Node, problems: &mut Problems| {
        let place = node.place.clone();
        node.id(problems).map(|id| (id, place))
    };
    each(not_empty(node, problems), |(id, _): &(Id, Place)| id, read, problems)
}

/// The items of a list that must hold something.
fn not_empty(node: Node, problems: &mut Problems) -> Vec<Node> {
    let place = node.place.clone();
    let items = node.list(problems);
    if items.as_ref().is_some_and(Vec::is_empty) {
        problems.add(Problem::new(Code::EmptyText, place));
    }
    items.unwrap_or_default()
}

fn shifts(node: Node, problems: &mut Problems) -> Vec<Shift> {
    each(not_empty(node, problems), |shift: &Shift| &shift.id, shift, problems)
}

fn shift(node: Node, problems: &mut Problems) -> Option<Shift> {
    let mut fields = Fields::of(node, problems)?;
    let place = fields.place.clone();
    let id = fields.required("id", problems).and_then(|n| n.id(problems));
    let name = fields.required("name", problems).and_then(|n| n.text(problems));
    let from = fields.required("from", problems).and_then(|n| n.time(problems));
    let to = fields.required("to", problems).and_then(|n| n.time(problems));
    fields.finish(problems);
    let shift = Shift { id: id?, name: name?, from: from?, to: to? };
    if shift.from == shift.to {
        problems.add(Problem::new(Code::BadTime, place).found(shift.to.to_string()));
        return None;
    }
    Some(shift)
}

fn tasks(node: Node, problems: &mut Problems) -> Vec<Task> {
    each(not_empty(node, problems), |task: &Task| &task.id, task, problems)
}

fn task(node: Node, problems: &mut Problems) -> Option<Task> {
    let mut fields = Fields::of(node, problems)?;
    let id = fields.required("id", problems).and_then(|n| n.id(problems));
    let name = fields.required("name", problems).and_then(|n| n.text(problems));
    let outreach = flag("outreach", &mut fields, problems);
    fields.finish(problems);
    let id = id?;
    let outreach = outreach.unwrap_or(id.as_str() == OUTREACH_TASK);
    Some(Task { id, name: name?, outreach })
}

fn safety(node: Node, problems: &mut Problems) -> Option<Safety> {
    let mut fields = Fields::of(node, problems)?;
    let hotline = fields.text("hotline", problems);
    let never_ask = fields.optional("never_ask").and_then(|n| n.list(problems));
    fields.finish(problems);
    let texts =
        |items: Vec<Node>| items.into_iter().filter_map(|n| n.text(problems)).collect();
    Some(Safety { hotline, never_ask: never_ask.map(texts) })
}

/// The task that counts outreach sessions unless the site says otherwise.
const OUTREACH_TASK: &str = "tuyen-truyen";

/// The shifts of a site that names none; their names come from the wording.
pub(super) fn default_shifts(name: impl Fn(&str) -> String) -> Vec<Shift> {
    let table = [
        ("sang", (7, 30), (11, 30)),
        ("chieu", (13, 30), (17, 0)),
        ("toi", (19, 0), (21, 30)),
    ];
    let time = |(hour, minute)| TimeOfDay::new(hour, minute);
    let shift = |(id, from, to)| {
        let name = name(id);
        Some(Shift { id: Id::new(id)?, name, from: time(from)?, to: time(to)? })
    };
    table.into_iter().filter_map(shift).collect()
}

/// The tasks of a site that names none.
pub(super) fn default_tasks(name: impl Fn(&str) -> String) -> Vec<Task> {
    let ids = ["ra-soat", "nhap-lieu", "huong-dan", OUTREACH_TASK, "tai-nha", "khac"];
    let task = |id: &str| {
        Some(Task { name: name(id), outreach: id == OUTREACH_TASK, id: Id::new(id)? })
    };
    ids.into_iter().filter_map(task).collect()
}
