//! Ranking: communes by how far they are.
//!
//! A row is name, bar in a track of 100 %, percent; the sign before the name is
//! the status's, so that it is never told by colour alone.

use plotters::prelude::ChartBuilder;

use super::{
    backend::{DrawError, svg},
    elements::{Label, Mark, Shape},
    ink::Ink,
};
use crate::analyse::Status;

const WIDTH: i32 = 400;
const ROW: i32 = 24;
const NAMES: f64 = 172.0;
const NUMBERS: f64 = 62.0;

/// One commune.
pub(in crate::render) struct RankedBar {
    /// Sign of the status and name.
    pub(in crate::render) name: String,
    /// Tenths of a percent of the target; none where there is no figure.
    pub(in crate::render) tenths: Option<u64>,
    /// What stands at the end.
    pub(in crate::render) shown: String,
    /// Where it stands.
    pub(in crate::render) status: Status,
    /// What the tooltip says.
    pub(in crate::render) title: String,
}

/// The drawing of a ranking, in its order.
pub(in crate::render) fn ranking(list: &[RankedBar], label: &str) -> String {
    let height = ROW * i32::try_from(list.len()).unwrap_or(1).max(1);
    let track = f64::from(WIDTH) - NAMES - NUMBERS;
    svg((WIDTH, height), "chart ranking", label, |area| {
        let mut chart = ChartBuilder::on(area)
            .build_cartesian_2d(0.0..f64::from(WIDTH), f64::from(height)..0.0)?;
        for (index, bar) in list.iter().enumerate() {
            let y = f64::from(ROW) * index as f64;
            let share = bar.tenths.map_or(0.0, |tenths| tenths.min(1000) as f64 / 1000.0);
            let (top, bottom) = (y + 5.0, y + 19.0);
            let text = y + 17.0;
            chart.draw_series([Label {
                at: (0.0, text),
                class: "name",
                text: &bar.name,
            }])?;
            let boxed = |end: f64, ink: Ink| Mark {
                at: vec![(NAMES, top), (end, bottom)],
                shape: Shape::Box,
                ink,
                title: &bar.title,
            };
            let whole = if bar.tenths.is_some() { Ink::Track } else { Ink::NotReported };
            chart.draw_series([boxed(NAMES + track, whole)])?;
            if share > 0.0 {
                chart.draw_series([boxed(NAMES + track * share, Ink::of(bar.status))])?;
            }
            let at = (f64::from(WIDTH), text);
            chart.draw_series([Label { at, class: "amount last", text: &bar.shown }])?;
        }
        Ok::<(), DrawError>(())
    })
}
