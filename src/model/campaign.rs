//! A campaign: what is counted, over which days.

use jiff::civil::Date;

use super::Id;

/// First and last day, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub start: Date,
    /// Last day; never before the first.
    pub end: Date,
}

/// How an indicator is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IndicatorKind {
    /// The running total to date.
    Stock,
    /// What was added since the last report.
    Flow,
}

/// One thing that is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// `thua-da-ra-soat`
    pub id: Id,
    /// `Thửa đất đã rà soát`
    pub name: String,
    /// `thửa`
    pub unit: String,
    /// Stock or flow.
    pub kind: IndicatorKind,
    /// Index of the indicator that this one is a part of.
    pub part_of: Option<usize>,
    /// Province-wide target, instead of the sum of the communes' targets.
    pub target: Option<u64>,
}

/// A campaign of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Campaign {
    /// `dat-dai`
    pub id: Id,
    /// Its full name.
    pub name: String,
    /// A name for narrow places; the full one where none was given.
    pub short_name: String,
    /// One or two sentences.
    pub summary: Option<String>,
    /// When it runs.
    pub period: Period,
    /// The plan it follows.
    pub plan: Option<String>,
    /// Index of the indicator that stands for it.
    pub headline: usize,
    /// What is counted; never empty.
    pub indicators: Vec<Indicator>,
    /// Indices of its guides, in its order.
    pub guides: Vec<usize>,
}

impl Campaign {
    /// The indicator that stands for the campaign.
    pub fn headline(&self) -> &Indicator {
        &self.indicators[self.headline]
    }

    /// The index of the indicator with this id.
    pub fn indicator(&self, id: &str) -> Option<usize> {
        self.indicators.iter().position(|indicator| indicator.id.as_str() == id)
    }
}
