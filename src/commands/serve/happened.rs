//! What a session hears of, from four threads through one channel.

use std::{collections::BTreeMap, time::Duration};

use crate::{
    pipeline::{CannotRun, Outcome},
    serve::Seen,
};

/// What happened.
pub(super) enum Happened {
    /// A file of the input changed, or the watch has something to say.
    Seen(Seen),
    /// Pages of the build that runs, by path, before it is over.
    Early(BTreeMap<String, Vec<u8>>),
    /// Another program holds the lock; the build waits.
    Waits,
    /// A build is over.
    Built(Box<Built>),
    /// A fault of the program ended a build.
    Broke,
    /// Somebody wants it to end.
    Stop,
}

/// How a build went.
pub(super) struct Built {
    pub(super) outcome: Result<Outcome, CannotRun>,
    pub(super) took: Duration,
}
