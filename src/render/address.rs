//! Addresses: where each page stands, as FORMAT.md's tree says.
//!
//! Paths are relative to the site's folder and name `index.html`, so that the
//! site opens from a USB stick. Names become ASCII by `locale::slug`; ids and
//! codes are ASCII already; nothing else gets into a path.

use std::collections::HashMap;

#[cfg(feature = "print")]
use crate::model::{Point, Village};
use crate::{
    locale::slug,
    model::{Campaign, Commune, Guide, Secret, Team, Volunteer, Week},
};

/// `duc-tho-18229`
pub(super) fn folder_name(commune: &Commune) -> String {
    [slug(&commune.name).as_str(), "-", commune.code.as_str()].concat()
}

/// `xa-phuong/duc-tho-18229/`
pub(super) fn commune_folder(commune: &Commune) -> String {
    ["xa-phuong/", &folder_name(commune), "/"].concat()
}

/// The folder of pages that are meant for one volunteer each.
pub(super) fn private_folder(commune: &Commune) -> String {
    commune_folder(commune) + "ca-cua-toi/"
}

/// A commune's pages in one file.
pub(super) fn bundle(commune: &Commune) -> String {
    format!("{}{}.zip", commune_folder(commune), folder_name(commune))
}

/// What is new in a commune.
pub(super) fn commune_feed(commune: &Commune) -> String {
    commune_folder(commune) + FEED
}

/// The feed of the commune that a page is about: it stands in the commune's folder.
pub(super) fn feed_above(page: &str) -> Option<String> {
    let (folder, _) = page.strip_prefix("xa-phuong/")?.split_once('/')?;
    Some(format!("xa-phuong/{folder}/{FEED}"))
}

/// The page of a commune.
pub(super) fn commune(commune: &Commune) -> String {
    commune_folder(commune) + "index.html"
}

/// The page of a commune's rosters.
pub(super) fn roster(commune: &Commune) -> String {
    commune_folder(commune) + "lich-truc/index.html"
}

/// The calendar beside the roster's page.
pub(super) fn calendar(commune: &Commune) -> String {
    commune_folder(commune) + "lich-truc/lich-truc.ics"
}

/// The calendar of one team. The dot keeps it apart: ids have none.
pub(super) fn team_calendar(commune: &Commune, team: &Team) -> String {
    format!("{}lich-truc/{}", commune_folder(commune), team_calendar_name(team))
}

/// Its name beside the roster's page.
pub(super) fn team_calendar_name(team: &Team) -> String {
    format!("doi.{}.ics", team.id)
}

/// The calendar of a commune's sessions for residents.
pub(super) fn events_calendar(commune: &Commune) -> String {
    commune_folder(commune) + "su-kien.ics"
}

/// Is this real? The sessions of one commune.
pub(super) fn commune_safety(commune: &Commune) -> String {
    commune_folder(commune) + "co-that-khong/index.html"
}

/// Where volunteers find their own pages; internal edition only.
pub(super) fn volunteers(commune: &Commune) -> String {
    commune_folder(commune) + "tinh-nguyen-vien/index.html"
}

/// The same as a table.
pub(super) fn volunteers_table(commune: &Commune) -> String {
    commune_folder(commune) + "tinh-nguyen-vien/dia-chi-rieng.csv"
}

/// A volunteer's own page, below a folder that nobody can guess.
pub(super) fn own_page(secret: &Secret, commune: &Commune, whose: &Volunteer) -> String {
    format!("{OWN_PAGES}{}/index.html", secret.own_page(&commune.code, &whose.id))
}

/// The calendar beside a volunteer's own page, and its name there.
pub(super) fn own_calendar(page: &str) -> String {
    page.replace("index.html", OWN_CALENDAR)
}

/// A guide, filled for a commune.
pub(super) fn guide(commune: &Commune, guide: &Guide) -> String {
    commune_folder(commune) + &site_guide(guide)
}

/// All guides.
pub(super) const GUIDES: &str = "huong-dan/index.html";

/// A guide, for whoever has not said where.
pub(super) fn site_guide(guide: &Guide) -> String {
    format!("huong-dan/{}/index.html", guide.id)
}

/// All sheets of a commune in one file: `pdf` or `zip`.
#[cfg(feature = "print")]
pub(super) fn pack(commune: &Commune, kind: &str) -> String {
    let name = slug(&commune.name);
    format!("{}in/tron-bo.{name}-{}.{kind}", commune_folder(commune), commune.code)
}

/// A guide on paper for a village. Ids have no dots, so that it is no other sheet's path.
#[cfg(feature = "print")]
pub(super) fn village_handout(
    commune: &Commune,
    guide: &Guide,
    village: &Village,
) -> String {
    format!("{}in/{}.{}-a5.pdf", commune_folder(commune), guide.id, village.id)
}

/// A guide on paper, in one of its forms.
#[cfg(feature = "print")]
pub(super) fn handout(commune: &Commune, guide: &Guide, form: &str) -> String {
    format!("{}in/{}-{form}.pdf", commune_folder(commune), guide.id)
}

/// A point's poster. The dot keeps it apart from handouts: ids have none.
#[cfg(feature = "print")]
pub(super) fn poster(commune: &Commune, point: &Point, form: &str) -> String {
    format!("{}in/ap-phich.{}-{form}.pdf", commune_folder(commune), point.id)
}

/// The badges of a commune's volunteers.
#[cfg(feature = "print")]
pub(super) fn badges(commune: &Commune) -> String {
    commune_folder(commune) + "in/the-tinh-nguyen-vien.pdf"
}

/// The certificates of a commune's volunteers.
#[cfg(feature = "print")]
pub(super) fn certificates(commune: &Commune) -> String {
    commune_folder(commune) + "in/giay-chung-nhan.pdf"
}

/// A sheet of a commune that is about no guide.
#[cfg(feature = "print")]
pub(super) fn sheet(commune: &Commune, name: &str) -> String {
    format!("{}in/{name}.pdf", commune_folder(commune))
}

/// The page of a campaign.
pub(super) fn campaign(campaign: &Campaign) -> String {
    format!("chien-dich/{}/index.html", campaign.id)
}

/// The page of a week's report.
pub(super) fn report(week: Week) -> String {
    format!("bao-cao/{week}/index.html")
}

/// The data of a commune.
pub(super) fn commune_data(commune: &Commune) -> String {
    format!("data/communes/{}.json", commune.code)
}

/// The home page.
pub(super) const HOME: &str = "index.html";
/// All communes.
pub(super) const COMMUNES: &str = "xa-phuong/index.html";
/// Is this real?
pub(super) const SAFETY: &str = "co-that-khong/index.html";
/// Volunteers' own pages lie below it.
const OWN_PAGES: &str = "ca-cua-toi/";
/// What stands there for everybody.
pub(super) const OWN_PAGES_DOOR: &str = "ca-cua-toi/index.html";
/// A volunteer's calendar, beside the page.
pub(super) const OWN_CALENDAR: &str = "ca-truc.ics";
/// Open data.
pub(super) const DATA: &str = "du-lieu/index.html";
/// What is known of the quality of the data; internal edition only.
pub(super) const QUALITY: &str = "chat-luong/index.html";
/// For readers without a network; `worker/sw.js` and `static/offline.js` know it too.
pub(super) const OFFLINE: &str = "ngoai-mang/index.html";
/// What is new on the site.
pub(super) const FEED: &str = "feed.xml";
/// What phones need to know to put the site among their programs.
pub(super) const MANIFEST: &str = "manifest.webmanifest";
/// Not found.
pub(super) const NOT_FOUND: &str = "404.html";

/// The pages of the groups. Two names may fold to one slug; the later one gets a
/// number.
pub(super) fn groups<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut taken: HashMap<String, u32> = HashMap::new();
    let mut address = |name: &str| {
        let base = slug(name);
        loop {
            let number = taken.entry(base.clone()).or_insert(0);
            *number += 1;
            let tried =
                if *number == 1 { base.clone() } else { format!("{base}-{number}") };
            if *number == 1 || !taken.contains_key(&tried) {
                taken.entry(tried.clone()).or_insert(1);
                return format!("nhom/{tried}/index.html");
            }
        }
    };
    names.map(&mut address).collect()
}

/// The page's folder, by which files saved from it are told apart: `duc-tho-18229`;
/// none at the top.
pub(super) fn short_name(path: &str) -> Option<String> {
    path.rsplit('/').nth(1).map(str::to_owned)
}

/// The way from a page up to the site's folder: `../../`, or empty at the top.
pub(super) fn root_of(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

/// The path that a link on a page leads to, below the site's folder, and its anchor with
/// `#` or nothing; none where it leads elsewhere or stays on the page.
pub(super) fn target_of(page: &str, link: &str) -> Option<(String, String)> {
    let link = link.replace("&amp;", "&").replace("&#x2F;", "/");
    let (address, anchor) = link.split_at(link.find('#').unwrap_or(link.len()));
    let address = address.split('?').next().unwrap_or_default();
    let first = address.split('/').next().unwrap_or_default();
    if address.is_empty() || first.contains(':') || address.starts_with('/') {
        return None;
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            part => parts.push(part),
        }
    }
    Some((parts.join("/"), anchor.to_owned()))
}
