//! Surroundings: what the pages of a commune show that is not its own, and can change
//! though the site's own files stay as they are; the same for pages of groups.
//!
//! Out: fingerprints, by which a build knows that a commune's pages would be made just as
//! they were. Pages of a commune may look at nothing of other communes but what stands
//! here; a test compares builds that remember with builds that do not.

use serde::Serialize;

use super::{Press, View};

/// What pages of every commune show: addresses of style sheets and scripts, the newest
/// report, icons, sketches of sheets.
pub fn shared_surroundings(press: &Press, view: &View) -> [u8; 32] {
    let newest = view.province.weeks.last().map(|figures| figures.week.to_string());
    let mut all = blake3::Hasher::new();
    all.update(&json(&(newest, press.look(), view.printed.shared())));
    // A commune's ZIP holds the site's assets, the index of names among them.
    let packed = view.site().commune_zip;
    for asset in press.assets().iter().filter(|asset| packed || !is_index(&asset.path)) {
        all.update(&json(&asset.path)).update(blake3::hash(&asset.bytes).as_bytes());
    }
    *all.finalize().as_bytes()
}

/// What pages of one commune show: its group, and the address of that.
pub fn own_surroundings(index: usize, view: &View) -> [u8; 32] {
    let group = view.group_of[index].map(|group| {
        let (group, page) = view.group(group);
        (group.name.as_str(), page)
    });
    *blake3::hash(&json(&group)).as_bytes()
}

/// What the page of a group shows beside figures of its communes and what is the same for
/// all pages: its name, its picture, the shapes on its map.
pub fn group_surroundings(index: usize, view: &View) -> [u8; 32] {
    let (group, page) = view.group(index);
    let card = view.printed.card_of(page);
    let mut all = blake3::Hasher::new();
    all.update(&json(&(&group.name, page, card)));
    for commune in &group.communes {
        let map = view.content.map.as_ref();
        let outline = map.and_then(|map| map.outlines[*commune].as_ref());
        for ring in outline.iter().flat_map(|outline| &outline.rings) {
            all.update(&ring.len().to_le_bytes());
            for (x, y) in ring {
                all.update([x.to_le_bytes(), y.to_le_bytes()].as_flattened());
            }
        }
        all.update(b"end of a commune");
    }
    *all.finalize().as_bytes()
}

fn is_index(path: &str) -> bool {
    path.starts_with("assets/find/")
}

fn json(value: &impl Serialize) -> Vec<u8> {
    // What has no form as text is like nothing else, and its pages are made anew.
    serde_json::to_vec(value).unwrap_or_default()
}
