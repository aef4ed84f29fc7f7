//! Parts: what several pages show, as contexts for the theme's components.

mod charts;
mod help;
mod holes;
mod indicator;
mod map;
mod ranking;
mod shell;

pub(super) use charts::{activity_charts, burn_up_chart};
pub(super) use help::{ContactPart, EventPart, PointPart, contact, events, points};
#[cfg(feature = "print")]
pub(super) use help::{events_for, points_for};
pub(super) use holes::{hole_text, never_ask};
pub(super) use indicator::{IndicatorPart, indicator_part, indicator_parts};
pub(super) use map::{MANY, MapOf, MapPart, map_part};
pub(super) use ranking::{CommuneRow, commune_rows, ranking_chart};
pub(super) use shell::{Crumb, Shell, ShellOf};
