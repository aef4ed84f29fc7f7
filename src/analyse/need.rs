//! Where help is needed: the communes that are furthest from making their date.

use super::{CommuneFigures, IndicatorFigures, Status};
use crate::model::Site;

/// A commune that needs help, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Need {
    /// Index of the commune.
    pub commune: usize,
    /// Index of the campaign in which it is furthest behind.
    pub campaign: usize,
}

/// The communes most in need by their campaigns' headline indicators, at most
/// `most` of them, each once.
///
/// Only what is running counts. First those that have not reported, are stale or
/// behind; among them the least percent of the target, then the site's order.
pub fn most_in_need(communes: &[CommuneFigures], site: &Site, most: usize) -> Vec<Need> {
    let mut found: Vec<(u64, Need)> = Vec::new();
    for (commune, figures) in communes.iter().enumerate() {
        let worst = site
            .campaigns
            .iter()
            .enumerate()
            .map(|(campaign, known)| {
                (campaign, &figures.campaigns[campaign].indicators[known.headline])
            })
            .filter(|(_, figures)| needs_help(figures))
            .min_by_key(|(campaign, figures)| (reached(figures), *campaign));
        if let Some((campaign, figures)) = worst {
            found.push((reached(figures), Need { commune, campaign }));
        }
    }
    found.sort_by_key(|(reached, need)| (*reached, need.commune));
    found.into_iter().take(most).map(|(_, need)| need).collect()
}

fn needs_help(figures: &IndicatorFigures) -> bool {
    matches!(figures.status, Status::NotReported | Status::Stale | Status::Behind)
}

fn reached(figures: &IndicatorFigures) -> u64 {
    figures.percent.map_or(0, super::Percent::tenths)
}
