//! The files of the index: names by commune, as short as they can be.
//!
//! ```text
//! aoxanhFound("du",{"a":"Hà Tĩnh","k":["xã $"],"v":["thôn"],"g":["Đức Thọ (huyện cũ)"],
//!  "c":[["Đức Thọ",0,"duc-tho-18229",0,[["Thị trấn Đức Thọ","30/06/2025"]],[[0,"Châu Hạ"]]]]})
//! ```
//!
//! A commune is its name, kind, folder, group, former names and villages by kind; kinds
//! (with `$` for the name) and groups are places in lists. The first file also has `p`, the pages of guides,
//! campaigns and groups, and `n`, the beginnings that have files (`*`: and longer ones).

use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use serde_json::{Value, json};

use super::{
    names::{Name, Whose},
    parts::Part,
};
use crate::render::{
    Artefact, View, address,
    texts::{kind_of, province_name},
};

/// The file that every search loads first.
pub(super) const FIRST: &str = "assets/find/_.js";

/// All files.
pub(super) fn files(names: &[Name], parts: &[Part], view: &View) -> Vec<Artefact> {
    let file = |part: &Part| {
        let mut data = communes(names, part, view);
        if part.prefix.is_empty() {
            data["a"] = json!(province_name(&view.site().province));
            data["p"] = pages(view);
            if part.is_branch {
                data["n"] = json!(beginnings(parts));
            }
        }
        let call = format!("aoxanhFound({},{data})\n", json!(part.prefix));
        Artefact::new(path(&part.prefix), call)
    };
    parts.par_iter().map(file).collect()
}

/// `t-` in front, for `con.js` and `aux.js` cannot be copied to every disk.
fn path(prefix: &str) -> String {
    if prefix.is_empty() {
        FIRST.to_owned()
    } else {
        format!("assets/find/t-{prefix}.js")
    }
}

fn beginnings(parts: &[Part]) -> String {
    let one =
        |part: &Part| format!("{}{}", part.prefix, if part.is_branch { "*" } else { "" });
    let all: Vec<String> =
        parts.iter().filter(|part| !part.prefix.is_empty()).map(one).collect();
    all.join(" ")
}

/// Pages that are no commune's: 0 a guide, 1 a campaign, 2 a group.
fn pages(view: &View) -> Value {
    let site = view.site();
    let guides = site.guides.iter().map(|guide| {
        let about = guide.campaign.map(|index| &site.campaigns[index].name);
        json!([0, guide.title, address::site_guide(guide), about])
    });
    let campaigns = site
        .campaigns
        .iter()
        .map(|campaign| json!([1, campaign.name, address::campaign(campaign)]));
    let groups = (0..view.province.groups.len()).map(|index| {
        let (group, page) = view.group(index);
        json!([2, group.name, page])
    });
    guides.chain(campaigns).chain(groups).collect()
}

/// The names of a part, by commune.
fn communes(names: &[Name], part: &Part, view: &View) -> Value {
    let mut of: Vec<Name> = part.names.iter().map(|index| names[*index]).collect();
    of.sort_by_key(|name| name.commune);
    let (mut kinds, mut villages, mut groups) =
        (List::default(), List::default(), List::default());
    let mut all = Vec::new();
    for names in of.chunk_by(|a, b| a.commune == b.commune) {
        let commune = &view.content.communes[names[0].commune];
        let former = names.iter().filter_map(|name| match name.whose {
            Whose::Former(index) => Some(&commune.formerly[index]),
            _ => None,
        });
        let former: Vec<Value> = former
            .map(|former| match former.until {
                Some(until) => json!([former.name, view.locale.date(until)]),
                None => json!([former.name]),
            })
            .collect();
        let mut by_kind: Vec<(usize, Vec<&str>)> = Vec::new();
        for name in names {
            if let Whose::Village(index) = name.whose {
                let village = &commune.villages[index];
                let kind = villages.place_of(village.kind.as_deref().unwrap_or_default());
                match by_kind.iter_mut().find(|(known, _)| *known == kind) {
                    Some((_, list)) => list.push(&village.name),
                    None => by_kind.push((kind, vec![&village.name])),
                }
            }
        }
        let by_kind: Vec<Value> =
            by_kind.into_iter().map(|(kind, names)| json!([kind, names])).collect();
        let group = commune.group.as_deref().map(|group| groups.place_of(group));
        let kind = kinds.place_of(&kind_of(commune, "$", view.locale));
        let folder = address::commune_folder(commune);
        let folder = folder.trim_start_matches("xa-phuong/").trim_end_matches('/');
        all.push(json!([commune.name, kind, folder, group, former, by_kind]));
    }
    json!({"k": kinds.0, "v": villages.0, "g": groups.0, "c": all})
}

/// Texts that are written once and named by their place.
#[derive(Default)]
struct List(Vec<String>);

impl List {
    fn place_of(&mut self, text: &str) -> usize {
        self.0.iter().position(|known| known == text).unwrap_or_else(|| {
            self.0.push(text.to_owned());
            self.0.len() - 1
        })
    }
}
