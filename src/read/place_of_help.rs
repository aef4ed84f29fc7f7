//! Villages, points and teams of `commune.yaml`: where help is given, by whom.

use super::{
    fields::{Fields, each},
    yaml::{Node, Value},
};
use crate::{
    diagnostics::{Code, Problem, Problems},
    model::{Campaign, Opening, Point, Shift, Team, Village, WEEKDAYS},
};

/// What points and teams may name.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) campaigns: &'a [Campaign],
    pub(super) shifts: &'a [Shift],
}

impl Known<'_> {
    /// The campaigns that the key names, all of them where it is missing.
    fn campaigns(self, fields: &mut Fields, problems: &mut Problems) -> Vec<usize> {
        let ids = self.campaigns.iter().map(|campaign| &campaign.id);
        match fields.optional("campaigns") {
            Some(node) => node.some_of(Code::UnknownCampaign, ids, problems),
            None => (0..self.campaigns.len()).collect(),
        }
    }
}

pub(super) fn villages(nodes: Vec<Node>, problems: &mut Problems) -> Vec<Village> {
    let read = |node: Node, problems: &mut Problems| {
        let mut fields = Fields::of(node, problems)?;
        let id = fields.required("id", problems).and_then(|n| n.id(problems));
        let name = fields.required("name", problems).and_then(|n| n.text(problems));
        let kind = fields.text("kind", problems);
        fields.finish(problems);
        Some(Village { id: id?, name: name?, kind })
    };
    each(nodes, |village: &Village| &village.id, read, problems)
}

pub(super) fn points(
    nodes: Vec<Node>,
    villages: &[Village],
    known: Known,
    problems: &mut Problems,
) -> Vec<Point> {
    let read = |node: Node, problems: &mut Problems| {
        let mut fields = Fields::of(node, problems)?;
        let id = fields.required("id", problems).and_then(|n| n.id(problems));
        let name = fields.required("name", problems).and_then(|n| n.text(problems));
        let ids = villages.iter().map(|village| &village.id);
        let place = fields.place.clone();
        let (address, phone) =
            (fields.text("address", problems), fields.text("phone", problems));
        let village = fields
            .optional("village")
            .and_then(|n| n.one_of(Code::UnknownId, ids, problems));
        let location = fields.optional("location").and_then(|n| location(n, problems));
        let open = fields
            .optional("open")
            .map_or_else(Opening::default, |n| opening(n, known.shifts, problems));
        let campaigns = known.campaigns(&mut fields, problems);
        fields.finish(problems);
        Some(Point {
            id: id?,
            name: name?,
            address,
            phone,
            village,
            location,
            open,
            campaigns,
            place,
        })
    };
    each(nodes, |point: &Point| &point.id, read, problems)
}

pub(super) fn teams(
    nodes: Vec<Node>,
    known: Known,
    problems: &mut Problems,
) -> Vec<Team> {
    let read = |node: Node, problems: &mut Problems| {
        let mut fields = Fields::of(node, problems)?;
        let id = fields.required("id", problems).and_then(|n| n.id(problems));
        let name = fields.required("name", problems).and_then(|n| n.text(problems));
        let mission = fields.text("mission", problems);
        let place = fields.place.clone();
        let campaigns = known.campaigns(&mut fields, problems);
        fields.finish(problems);
        Some(Team { id: id?, name: name?, mission, campaigns, place })
    };
    each(nodes, |team: &Team| &team.id, read, problems)
}

/// `[105.58, 18.50]`: longitude, then latitude.
fn location(node: Node, problems: &mut Problems) -> Option<(f64, f64)> {
    let place = node.place.clone();
    let degrees = |node: &Node| match &node.value {
        Value::Scalar(text) => text.parse::<f64>().ok().filter(|d| d.is_finite()),
        _ => None,
    };
    let items = node.list(problems)?;
    if let [longitude, latitude] = &items[..]
        && let (Some(longitude), Some(latitude)) = (degrees(longitude), degrees(latitude))
        && longitude.abs() <= 180.0
        && latitude.abs() <= 90.0
    {
        return Some((longitude, latitude));
    }
    problems.add(Problem::new(Code::BadLocation, place));
    None
}

/// `{mon-fri: [sang, chieu], sat: [sang]}`
fn opening(node: Node, shifts: &[Shift], problems: &mut Problems) -> Opening {
    let mut opening = Opening::default();
    for (days, place, node) in node.map(problems).unwrap_or_default() {
        let Some(days) = weekdays(&days) else {
            problems.add(Problem::new(Code::BadDays, place).found(days));
            continue;
        };
        let ids = shifts.iter().map(|shift| &shift.id);
        let open = node.some_of(Code::UnknownId, ids, problems);
        for day in days {
            opening.0[day].extend(&open);
            opening.0[day].sort_unstable();
            opening.0[day].dedup();
        }
    }
    opening
}

/// The days of `sat` or `mon-fri`, 0 = Monday; a range may pass Sunday.
fn weekdays(text: &str) -> Option<Vec<usize>> {
    let day = |name: &str| WEEKDAYS.iter().position(|known| *known == name.trim());
    match text.split_once('-') {
        None => Some(vec![day(text)?]),
        Some((from, to)) => {
            let (from, to) = (day(from)?, day(to)?);
            Some((0..=(to + 7 - from) % 7).map(|step| (from + step) % 7).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::weekdays;

    #[test]
    fn ranges_of_days_may_pass_sunday() {
        assert_eq!(weekdays("mon-fri"), Some(vec![0, 1, 2, 3, 4]));
        assert_eq!(weekdays("sat-mon"), Some(vec![5, 6, 0]));
        assert_eq!(weekdays("sun"), Some(vec![6]));
        assert_eq!(weekdays("t2-t6"), None);
    }
}
