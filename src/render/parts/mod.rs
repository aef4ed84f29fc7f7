//! Parts: what several pages show, as contexts for the theme's components.

mod charts;
mod help;
mod indicator;
mod map;
mod ranking;
mod shell;
mod weeks;
mod work;

pub(super) use charts::burn_up_chart;
pub(super) use help::{ContactPart, EventPart, PointPart, contact, events, points};
pub(super) use indicator::{IndicatorPart, indicator_part, indicator_parts};
pub(super) use map::{MANY, MapOf, MapPart, map_part};
pub(super) use ranking::{CommuneRow, commune_rows, ranking_chart};
pub(super) use shell::{Crumb, Look, Shell, ShellOf};
pub(super) use work::{CampaignWorkPart, WorkOf, activity_charts, campaign_work_part};
