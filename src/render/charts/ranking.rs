//! Ranking: communes or groups by how far they are, and what the last week changed.
//!
//! A row is name, bar in a track of 100 %, percent, change in points, places won or
//! lost. A line across the bar is where it ended a week ago: what lies behind it was
//! added since, and what was lost is an empty outline. The sign before the name is
//! the status's, so that it is never told by colour alone. A long list is cut in the
//! middle, and says so.

use super::{
    backend::{DrawError, linked_svg},
    batch::{At, Batch, LinkedText, Texts, px},
    elements::Label,
    shorten::shortened,
};
use crate::analyse::Status;

const WIDTH: i32 = 400;
/// Room for the heads of the columns.
const HEAD: f64 = 22.0;
const ROW: f64 = 22.0;
/// Where the track begins and ends, and where the columns behind it end.
const TRACK: (f64, f64) = (150.0, 250.0);
const PERCENT: f64 = 303.0;
const POINTS: f64 = 356.0;
const PLACE: f64 = 400.0;
/// Middle of the signs, and where names begin.
const SIGN: f64 = 8.5;
const NAME: f64 = 19.5;
/// Type size in the drawing on the narrowest phone.
const TYPE: f64 = 14.8;

/// One commune or group.
pub(in crate::render) struct RankedBar {
    /// Its name.
    pub(in crate::render) name: String,
    /// Sign of the status.
    pub(in crate::render) sign: &'static str,
    /// Its page.
    pub(in crate::render) href: String,
    /// What the tooltip says.
    pub(in crate::render) title: String,
    /// Tenths of a percent of the target; none where there is no figure.
    pub(in crate::render) now: Option<u64>,
    /// The same a week ago; none too where nothing new was reported since.
    pub(in crate::render) before: Option<u64>,
    /// What stands in the three columns.
    pub(in crate::render) shown: [String; 3],
    /// Where it stands.
    pub(in crate::render) status: Status,
}

/// A place in the list where rows are left out, and what is said there.
pub(in crate::render) struct Cut {
    /// After so many rows.
    pub(in crate::render) after: usize,
    /// `… 3.241 đơn vị …`
    pub(in crate::render) text: String,
}

/// The drawing of a ranking, in its order, with the heads of its three columns.
pub(in crate::render) fn ranking(
    list: &[RankedBar],
    cut: Option<&Cut>,
    heads: &[String; 3],
    label: &str,
) -> String {
    let rows = list.len() + usize::from(cut.is_some());
    #[allow(clippy::cast_possible_truncation)] // some hundred rows
    let height = (HEAD + ROW * rows.max(1) as f64) as i32;
    let top = |index: usize| {
        let later = cut.is_some_and(|cut| index >= cut.after);
        HEAD + ROW * (index + usize::from(later)) as f64
    };
    let rows = || list.iter().enumerate().map(|(index, bar)| (top(index), bar));
    linked_svg((WIDTH, height), "chart ranking", label, "", |area| {
        let known = rows().filter(|(_, bar)| bar.now.is_some());
        area.draw(&Batch::boxes("track", known.map(|(y, _)| part(y, 0, 1000))))?;
        let unknown = rows().filter(|(_, bar)| bar.now.is_none());
        area.draw(&Batch::boxes("nothing", unknown.map(|(y, _)| part(y, 0, 1000))))?;
        for status in Status::ALL {
            let bars = || rows().filter(move |(_, bar)| bar.status == status);
            let known = bars().filter_map(|(y, bar)| Some(part(y, 0, bar.now?)));
            area.draw(&Batch::boxes(class(status), known))?;
            let signs = bars().map(|(y, bar)| ((px(SIGN), px(y + 16.0)), bar.sign));
            area.draw(&Texts { class: sign_class(status), texts: signs.collect() })?;
        }
        let moved = |y: f64, bar: &RankedBar| {
            Some(part(y, bar.before?, bar.now?)).filter(|(from, to)| from.0 != to.0)
        };
        let moved: Vec<(At, At)> = rows().filter_map(|(y, bar)| moved(y, bar)).collect();
        let up = moved.iter().copied().filter(|(from, to)| from.0 < to.0);
        area.draw(&Batch::boxes("added", up))?;
        let down = moved.iter().copied().filter(|(from, to)| from.0 > to.0);
        area.draw(&Batch::boxes("lost", down))?;
        let lines = rows().filter_map(|(y, bar)| {
            let x = part(y, 0, bar.before?).1.0;
            Some(vec![(x, px(y + 2.0)), (x, px(y + 20.0))])
        });
        area.draw(&Batch::lines("week-ago", lines))?;
        for (y, bar) in rows() {
            let text = shortened(&bar.name, TRACK.0 - NAME - 4.0, TYPE);
            let at = (px(NAME), px(y + 16.0));
            area.draw(&LinkedText {
                at,
                href: &bar.href,
                title: &bar.title,
                text: &text,
            })?;
        }
        for (column, x) in [PERCENT, POINTS, PLACE].into_iter().enumerate() {
            let at = (px(x), px(HEAD - 6.0));
            area.draw(&Label { at, class: "tick last", text: &heads[column] })?;
            let texts = rows()
                .map(|(y, bar)| ((px(x), px(y + 16.0)), bar.shown[column].as_str()));
            let class = if column == 0 { "amount last" } else { "moved last" };
            area.draw(&Texts { class, texts: texts.collect() })?;
        }
        if let Some(cut) = cut {
            let at = (0, px(HEAD + ROW * cut.after as f64 + 16.0));
            area.draw(&Label { at, class: "tick", text: &cut.text })?;
        }
        Ok::<(), DrawError>(())
    })
}

/// The part of a row's track between two shares in thousandths, in the order given.
fn part(y: f64, from: u64, to: u64) -> (At, At) {
    let x =
        |share: u64| px(TRACK.0 + (TRACK.1 - TRACK.0) * share.min(1000) as f64 / 1000.0);
    ((x(from), px(y + 5.0)), (x(to), px(y + 17.0)))
}

fn class(status: Status) -> &'static str {
    match status {
        // Nothing tells how good it is: the plain colour of amounts.
        Status::NoTarget | Status::Unknown => "bar",
        known => known.name(),
    }
}

/// The class that colours a sign as its bar.
fn sign_class(status: Status) -> &'static str {
    match status {
        Status::Done => "at-done middle",
        Status::OnTrack => "at-on-track middle",
        Status::Behind => "at-behind middle",
        Status::Ended => "at-ended middle",
        Status::Stale => "at-stale middle",
        _ => "middle",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(name: &str, now: Option<u64>, before: Option<u64>) -> RankedBar {
        RankedBar {
            name: name.to_owned(),
            sign: "▲",
            href: format!("{name}.html"),
            title: format!("{name}: <1>"),
            now,
            before,
            shown: ["50,0%", "+3,1", "↑2"].map(str::to_owned),
            status: Status::OnTrack,
        }
    }

    fn drawn(list: &[RankedBar], cut: Option<&Cut>) -> String {
        ranking(list, cut, &["%", "7 ngày", "hạng"].map(str::to_owned), "Nói")
    }

    #[test]
    fn growth_is_marked_inside_the_bar_and_a_fall_outside() {
        let svg = drawn(&[bar("A", Some(500), Some(400))], None);
        assert!(svg.contains("<path class=\"on-track\" d=\"M150 27h50v12h-50z\"/>"));
        assert!(svg.contains("<path class=\"added\" d=\"M190 27h10v12h-10z\"/>"));
        assert!(svg.contains("<path class=\"week-ago\" d=\"M190 24v18\"/>"), "{svg}");
        assert!(!svg.contains("lost"));
        let svg = drawn(&[bar("A", Some(400), Some(500))], None);
        assert!(svg.contains("<path class=\"lost\" d=\"M200 27h-10v12h10z\"/>"), "{svg}");
        assert!(!svg.contains("added"));
    }

    #[test]
    fn what_was_not_reported_has_no_bar_and_no_mark() {
        let svg = drawn(&[bar("A", None, None)], None);
        assert!(svg.contains("<path class=\"nothing\""), "{svg}");
        assert!(!svg.contains("week-ago") && !svg.contains("\"on-track"), "{svg}");
    }

    #[test]
    fn bars_beyond_the_target_stay_in_their_track() {
        let svg = drawn(&[bar("A", Some(1500), Some(1200))], None);
        assert!(svg.contains("<path class=\"on-track\" d=\"M150 27h100v12h-100z\"/>"));
        assert!(!svg.contains("added"), "nothing is added that can be seen");
    }

    #[test]
    fn a_row_is_small_and_a_cut_is_said() {
        let list: Vec<RankedBar> = (0..69)
            .map(|index| bar(&format!("Xã {index}"), Some(10 * index), Some(9 * index)))
            .collect();
        let svg = drawn(&list, Some(&Cut { after: 40, text: "… 9 …".into() }));
        assert!(svg.len() < 69 * 320, "{} bytes a row", svg.len() / 69);
        assert!(svg.contains("… 9 …"));
        assert!(svg.contains("role=\"group\" aria-label=\"Nói\""));
        assert_eq!(svg.matches("<a href=").count(), 69);
    }
}
