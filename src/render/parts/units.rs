//! Units: the rows of a campaign's lists, communes or, where these are too many,
//! the groups they belong to.
//!
//! Ranking, courses and reporting show the same units in the order of the ranking:
//! first is who is furthest, so that a reader finds a place at the same height in
//! each. A nation has thousands of communes; its campaign page shows groups, each a
//! link to a page with its own communes. Without groups a long list is cut in the
//! middle, and a note says so.

use jiff::civil::Date;

use crate::{
    analyse::{IndicatorFigures, Standing, ranking_order, standings},
    locale::Word,
    render::{
        View, address,
        charts::Cut,
        texts::{commune_title, count},
    },
};

/// Communes that are shown one by one, at most.
pub(in crate::render) const MOST: usize = 120;
/// Rows of a table behind a disclosure, at most.
const MOST_ROWS: usize = 200;

/// A commune or a group.
pub(in crate::render) struct Unit<'v> {
    /// `Đức Thọ`, for drawings.
    pub(in crate::render) name: &'v str,
    /// `Xã Đức Thọ`, for lists.
    pub(in crate::render) title: String,
    /// Its page, from the page of the list.
    pub(in crate::render) href: String,
    /// Its headline indicator.
    pub(in crate::render) figures: &'v IndicatorFigures,
    /// Date of the newest report.
    pub(in crate::render) last_report: Option<Date>,
    /// Where it stands among all of them.
    pub(in crate::render) standing: Standing,
    /// Its communes, by their position in the list that the units were made from.
    pub(in crate::render) communes: Vec<usize>,
}

/// All units of a list, in the order of the ranking.
pub(in crate::render) struct Units<'v> {
    /// They themselves.
    pub(in crate::render) all: Vec<Unit<'v>>,
    /// Whether these are groups.
    pub(in crate::render) grouped: bool,
    /// How many communes there are.
    communes: usize,
}

impl<'v> Units<'v> {
    /// The units of some communes in a campaign. Groups stand for them where there
    /// are too many and `may_group`. `root` is the way from the page to the site's
    /// folder.
    pub(in crate::render) fn of(
        communes: &[usize],
        campaign: usize,
        may_group: bool,
        root: &str,
        view: &'v View,
    ) -> Self {
        let groups = &view.province.groups;
        let grouped = may_group && communes.len() > MOST && groups.len() > 1;
        let mut all: Vec<Unit> = if grouped {
            (0..groups.len()).map(|index| group(index, campaign, root, view)).collect()
        } else {
            let units = communes.iter().enumerate();
            units.map(|(at, index)| commune(*index, at, campaign, root, view)).collect()
        };
        let figures: Vec<&IndicatorFigures> =
            all.iter().map(|unit| unit.figures).collect();
        let order = ranking_order(&figures);
        let standings = standings(&figures, view.content.as_of);
        for (unit, standing) in all.iter_mut().zip(standings) {
            unit.standing = standing;
        }
        let mut slots: Vec<Option<Unit>> = all.into_iter().map(Some).collect();
        let all = order.into_iter().filter_map(|position| slots[position].take());
        Self { all: all.collect(), grouped, communes: communes.len() }
    }

    /// The first and the last of them, at most so many (an even number), and where the
    /// cut is.
    pub(in crate::render) fn ends(
        &self,
        most: usize,
        view: &View,
    ) -> (Vec<&Unit<'v>>, Option<Cut>) {
        if self.all.len() <= most {
            return (self.all.iter().collect(), None);
        }
        // Who has reported nothing stands last and is named elsewhere: the lowest
        // are those of whom something is known.
        let known = self.all.iter().filter(|unit| unit.figures.value.is_some()).count();
        let (half, end) = (most / 2, known.max(most));
        let first = self.all.iter().take(half);
        let last = self.all.iter().take(end).skip(end - half);
        let left_out = count((end - 2 * half) as u64, view.locale);
        let words = [("count", Word::text(left_out))];
        let text = view.locale.text("units-cut", &words);
        let cut = (end > most).then_some(Cut { after: half, text });
        (first.chain(last).collect(), cut)
    }

    /// The rows of a table: all, or the first and the last.
    pub(in crate::render) fn rows(&self, view: &View) -> Vec<&Unit<'v>> {
        let most = if self.all.len() <= MOST_ROWS { MOST_ROWS } else { MOST };
        self.ends(most, view).0
    }

    /// As many rows of a table in another order.
    pub(in crate::render) fn rows_of<T>(order: &[T]) -> &[T] {
        let most = if order.len() <= MOST_ROWS { MOST_ROWS } else { MOST };
        &order[..order.len().min(most)]
    }

    /// `communes` or `groups`, for sentences that tell them apart.
    pub(in crate::render) fn kind(&self) -> Word {
        Word::text(if self.grouped { "groups" } else { "communes" })
    }

    /// What is not shown here and where it is; none where everything is shown.
    pub(in crate::render) fn note(&self, view: &View) -> Option<String> {
        let shown = |number: usize| Word::text(count(number as u64, view.locale));
        let inside: usize = self.all.iter().map(|unit| unit.communes.len()).sum();
        if self.grouped {
            let words = [
                ("communes", shown(self.communes)),
                ("groups", shown(self.all.len())),
                (
                    "alone",
                    Word::count(i64::try_from(self.communes - inside).unwrap_or(0)),
                ),
            ];
            return Some(view.locale.text("units-grouped", &words));
        }
        (self.all.len() > MOST).then(|| {
            let words = [("all", shown(self.all.len())), ("shown", shown(MOST))];
            view.locale.text("units-ends", &words)
        })
    }
}

fn commune<'v>(
    index: usize,
    at: usize,
    campaign: usize,
    root: &str,
    view: &'v View,
) -> Unit<'v> {
    let (commune, figures) = view.commune(index);
    let progress = &figures.campaigns[campaign];
    Unit {
        name: &commune.name,
        title: commune_title(commune, view.locale),
        href: format!("{root}{}", address::commune(commune)),
        figures: &progress.indicators[view.site().campaigns[campaign].headline],
        last_report: progress.last_report,
        standing: Standing::default(),
        communes: vec![at],
    }
}

/// Only a list of all communes is grouped, so that positions are indices.
fn group<'v>(index: usize, campaign: usize, root: &str, view: &'v View) -> Unit<'v> {
    let (group, page) = view.group(index);
    let totals = &group.totals.campaigns[campaign];
    Unit {
        name: &group.name,
        title: group.name.clone(),
        href: format!("{root}{page}"),
        figures: &totals.indicators[view.site().campaigns[campaign].headline],
        last_report: totals.last_report,
        standing: Standing::default(),
        communes: group.communes.clone(),
    }
}
