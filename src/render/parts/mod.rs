//! Parts: what several pages show, as contexts for the theme's components.

mod charts;
mod courses;
mod finder;
mod help;
mod holes;
mod indicator;
mod map;
mod ranking;
mod reach;
mod reporting;
mod sessions;
mod set;
mod shell;
mod units;
mod weeks;
mod work;

pub(super) use charts::burn_up_chart;
pub(super) use finder::{FinderPart, finder};
pub(super) use help::{
    ContactPart, EventPart, PointPart, contact, events, map_link, points,
};
#[cfg(feature = "print")]
pub(super) use help::{events_for, point_part, points_for, villages_with_events};
pub(super) use holes::{any_hole_text, hole_text, never_ask};
pub(super) use indicator::{IndicatorPart, indicator_part, indicator_parts};
pub(super) use map::{MANY, MapOf, MapPart, map_part};
#[cfg(feature = "print")]
pub(super) use reach::ICON_SIZES;
pub(super) use reporting::reporting_strip;
pub(super) use sessions::{SessionDay, session_days};
pub(super) use set::{SetOf, SetPart, set_part};
pub(super) use shell::{Crumb, Look, LookOf, Shell, ShellOf};
pub(super) use work::{CampaignWorkPart, WorkOf, activity_charts, campaign_work_part};
