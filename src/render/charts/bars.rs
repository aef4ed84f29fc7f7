//! Bars: a few named amounts, each with its name above and its number behind.

use plotters::prelude::ChartBuilder;

use super::{
    backend::{DrawError, svg},
    elements::{Label, Mark, Shape},
    ink::Ink,
};

const WIDTH: i32 = 380;
const ROW: i32 = 40;
/// Pixels kept for the number behind the longest bar.
const NUMBERS: f64 = 90.0;

/// One bar.
pub(in crate::render) struct Bar {
    /// What it stands for.
    pub(in crate::render) name: String,
    /// How much.
    pub(in crate::render) amount: u64,
    /// The amount as it is shown.
    pub(in crate::render) shown: String,
}

/// The drawing of some bars, in their order.
pub(in crate::render) fn bars(list: &[Bar], label: &str) -> String {
    let height = ROW * i32::try_from(list.len()).unwrap_or(1).max(1);
    let most = list.iter().map(|bar| bar.amount).max().unwrap_or(0).max(1) as f64;
    let widest = f64::from(WIDTH) - NUMBERS;
    svg((WIDTH, height), "chart bars", label, |area| {
        let mut chart = ChartBuilder::on(area)
            .build_cartesian_2d(0.0..f64::from(WIDTH), f64::from(height)..0.0)?;
        for (index, bar) in list.iter().enumerate() {
            let y = f64::from(ROW) * index as f64;
            let end = bar.amount as f64 / most * widest;
            let title = format!("{}: {}", bar.name, bar.shown);
            chart.draw_series([Label {
                at: (0.0, y + 14.0),
                class: "name",
                text: &bar.name,
            }])?;
            chart.draw_series([Mark {
                at: vec![(0.0, y + 20.0), (end, y + 34.0)],
                shape: Shape::Box,
                ink: Ink::Bar,
                title: &title,
            }])?;
            let at = (end + 6.0, y + 32.0);
            chart.draw_series([Label { at, class: "amount", text: &bar.shown }])?;
        }
        Ok::<(), DrawError>(())
    })
}
