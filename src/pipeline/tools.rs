//! What a site is made with: the gate, the stage and the press, ready side by side.

use std::path::PathBuf;

use super::{CannotRun, Job, Printing, privacy::gate_of};
use crate::{
    model::Content,
    publish::{Gate, Register, Stage},
    read::ThemeFiles,
    render::{Audience, CannotRender, Press, View},
};

/// What files are looked through by, written to and made with.
pub(super) struct Tools {
    /// None for the internal edition.
    pub(super) gate: Option<Gate>,
    /// None where nothing is written.
    pub(super) stage: Option<Stage>,
    /// None where sheets come first.
    pub(super) press: Option<Result<Press, CannotRender>>,
}

impl Tools {
    /// All of them, side by side.
    pub(super) fn of(
        job: &Job,
        content: &Content,
        registers: &[Register],
        theme: &ThemeFiles,
        view: &View,
    ) -> Result<Self, CannotRun> {
        let is_public = job.audience == Audience::Public;
        let gate = || is_public.then(|| gate_of(content, registers));
        let begin = |out: &PathBuf| Stage::begin(&job.root, out, job.edition());
        let stage = || job.out.as_ref().map(begin).transpose();
        let press = || (job.print == Printing::None).then(|| Press::new(theme, view));
        let ((gate, stage), press) = rayon::join(|| rayon::join(gate, stage), press);
        Ok(Self { gate, stage: stage?, press })
    }
}
