//! Charts: figures drawn with plotters as small SVG with classes.
//!
//! Colours, dark mode and print come from CSS; text stands in `locale`'s form.
//! Every chart is also a sentence and a table ([`Chart`]), with the same numbers.

mod axis;
mod backend;
mod batch;
mod burn_up;
mod calendar;
mod chart;
mod course;
mod elements;
mod frame;
mod ink;
mod labels;
mod legend;
mod many;
mod map;
mod outlines;
mod plot;
mod px;
mod ranking;
mod reporting;
mod shapes;
mod shorten;
mod sparkline;
mod split_bars;
mod text_width;
mod tiles;
mod weekly;

pub use burn_up::{BurnUp, Unnamed, burn_up};
pub(super) use calendar::{calendar, calendar_weeks};
pub(super) use chart::{Chart, ChartTable};
pub(super) use course::course;
pub(super) use map::{MapArea, MapLayer, map, swatch};
pub(super) use outlines::outlines;
pub(super) use ranking::{Cut, RankedBar, ranking};
pub(super) use reporting::{MOST_REPORTING_WEEKS, ReportingRow, reporting, strip};
pub(super) use shapes::Shapes;
pub(super) use sparkline::sparkline;
pub(super) use split_bars::{MOST_PARTS, SplitBar, split_bars};
pub(super) use tiles::tiles;
pub(super) use weekly::{MOST_WEEKS, WeekColumn, WeeklyWords, weekly};
