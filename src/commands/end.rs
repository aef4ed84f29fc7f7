//! How a command ended; `commands` gives it an exit code.

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// Done.
    Done,
    /// The input has errors; nothing was published.
    Faulty,
    /// It could not run at all.
    CouldNotRun,
}
