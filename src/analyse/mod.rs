//! Analyse: the figures, each defined once, as FORMAT.md defines them.
//!
//! Pure functions from the model to figures: no files, no clock, no wording.
//! [`CommuneFigures`] needs one commune and the site; [`Totals`] of the province
//! or a group is a fold over communes' figures. Whoever shows a figure takes it
//! from here, so that page, chart, sentence and data file cannot disagree.

mod activity;
mod commune;
mod days;
mod forecast;
mod gaps;
mod hours;
mod need;
mod pace;
mod percent;
mod province;
mod reporting;
mod series;
mod silence;
mod standing;
mod status;
mod tally;
mod target;
mod totals;
mod volunteer_work;
mod week;
mod week_activity;
mod work;

pub use activity::Activity;
pub use commune::{CampaignFigures, CommuneFigures, IndicatorFigures};
pub use days::Turns;
pub use forecast::{Forecast, forecast};
pub use gaps::{changes, longest_step};
pub use hours::{HoursChart, Part, ShiftHours};
pub use need::{Need, most_in_need};
pub use pace::{Pace, pace};
pub use percent::{Percent, percent};
pub use province::{Group, Province};
pub use reporting::Reporting;
pub use series::{Series, change_since, series, value_at};
pub use silence::{Silence, Stale};
pub use standing::{Standing, median_percent, ranking_order, standings};
pub use status::{Age, Status, status};
pub use target::{days_left, needed_per_day, projected_finish};
pub use totals::{CampaignTotals, Totals};
pub use volunteer_work::{VolunteerWork, volunteer_work};
pub use week::WeekFigures;
pub use week_activity::WeekActivity;
pub use work::{CampaignWork, Lists, Work};
