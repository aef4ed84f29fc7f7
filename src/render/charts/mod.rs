//! Charts: figures drawn with plotters as small SVG with classes.
//!
//! Colours, dark mode and print come from CSS; text stands in `locale`'s form.
//! Every chart is also a sentence and a table ([`Chart`]), with the same numbers.

mod axis;
mod backend;
mod bars;
mod batch;
mod burn_up;
mod calendar;
mod chart;
mod course;
mod elements;
mod frame;
mod ink;
mod map;
mod outlines;
mod ranking;
mod reporting;
mod shapes;
mod shorten;
mod sparkline;
mod text_width;
mod tiles;

pub(super) use bars::{Bar, bars};
pub(super) use burn_up::burn_up;
pub(super) use calendar::calendar;
pub(super) use chart::{Chart, ChartTable};
pub(super) use course::course;
pub(super) use map::{MapArea, MapLayer, map, swatch};
pub(super) use outlines::outlines;
pub(super) use ranking::{Cut, RankedBar, ranking};
pub(super) use reporting::{MOST_REPORTING_WEEKS, ReportingRow, reporting, strip};
pub(super) use shapes::Shapes;
pub(super) use sparkline::sparkline;
pub(super) use tiles::tiles;
