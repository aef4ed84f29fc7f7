//! The whole: figures of every commune, of the groups and of the province.

use jiff::civil::Date;
use rayon::iter::{
    IndexedParallelIterator as _, IntoParallelIterator as _,
    IntoParallelRefIterator as _, ParallelIterator as _,
};

use super::{CommuneFigures, Need, Totals, WeekFigures, most_in_need, week::weeks};
use crate::model::{Commune, Content};

/// Communes that are told about as needing help.
const MOST_NEEDS: usize = 5;

/// A group of communes and its sums.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// Indices of its communes, in their order.
    pub communes: Vec<usize>,
    /// Its sums.
    pub totals: Totals,
}

/// All figures of a site.
#[derive(Debug, Clone)]
pub struct Province {
    /// By commune.
    pub communes: Vec<CommuneFigures>,
    /// Groups in the order of their names; empty where communes name none.
    pub groups: Vec<Group>,
    /// The province.
    pub totals: Totals,
    /// Where help is needed now.
    pub needs: Vec<Need>,
    /// Week by week, newest last.
    pub weeks: Vec<WeekFigures>,
    /// Table rows that were left out.
    pub rows_left_out: u64,
}

impl Province {
    /// Communes side by side, then what they sum to. `in_order` compares names
    /// in the site's language.
    pub fn of(
        content: &Content,
        in_order: impl Fn(&str, &str) -> std::cmp::Ordering + Sync,
    ) -> Self {
        let figures =
            |commune: &Commune| CommuneFigures::of(commune, &content.site, content.as_of);
        Self::knowing(content, &figures, in_order)
    }

    /// The same, where figures of communes may be known already.
    pub fn knowing(
        content: &Content,
        figures: &(dyn Fn(&Commune) -> CommuneFigures + Sync),
        in_order: impl Fn(&str, &str) -> std::cmp::Ordering + Sync,
    ) -> Self {
        let (site, as_of) = (&content.site, content.as_of);
        let communes: Vec<CommuneFigures> =
            content.communes.par_iter().map(figures).collect();
        let all: Vec<usize> = (0..communes.len()).collect();
        let whole = || {
            let totals = Totals::of(&pick(content, &communes, &all), site, as_of, true);
            let weeks = weeks(&communes, &totals, site, as_of);
            (totals, weeks)
        };
        let parts = || {
            let groups = groups(content, &communes, as_of, &in_order);
            (groups, most_in_need(&communes, site, MOST_NEEDS))
        };
        let ((totals, weeks), (groups, needs)) = rayon::join(whole, parts);
        Self {
            groups,
            needs,
            weeks,
            rows_left_out: content
                .communes
                .iter()
                .map(|commune| commune.rows_left_out)
                .sum(),
            totals,
            communes,
        }
    }
}

fn pick<'a>(
    content: &'a Content,
    figures: &'a [CommuneFigures],
    indices: &[usize],
) -> Vec<(&'a Commune, &'a CommuneFigures)> {
    indices.iter().map(|index| (&content.communes[*index], &figures[*index])).collect()
}

fn groups(
    content: &Content,
    figures: &[CommuneFigures],
    as_of: Date,
    in_order: impl Fn(&str, &str) -> std::cmp::Ordering + Sync,
) -> Vec<Group> {
    let mut names: Vec<&str> =
        content.communes.iter().filter_map(|commune| commune.group.as_deref()).collect();
    names.sort_by(|a, b| in_order(a, b).then_with(|| a.cmp(b)));
    names.dedup();
    let mut members = vec![Vec::new(); names.len()];
    let index: std::collections::HashMap<&str, usize> =
        names.iter().enumerate().map(|(index, name)| (*name, index)).collect();
    for (commune, known) in content.communes.iter().enumerate() {
        if let Some(name) = &known.group {
            members[index[name.as_str()]].push(commune);
        }
    }
    let group = |(name, communes): (&str, Vec<usize>)| Group {
        name: name.to_owned(),
        totals: Totals::of(
            &pick(content, figures, &communes),
            &content.site,
            as_of,
            false,
        ),
        communes,
    };
    names.into_par_iter().zip(members).map(group).collect()
}
