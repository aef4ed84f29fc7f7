//! Why a site cannot be written; in each case the earlier one stands as before.
//!
//! Each names the path it is about. What to do is said by the wording files.

use std::{io, path::PathBuf};

/// Why the site cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum CannotPublish {
    /// The folder holds something that aoxanh did not make.
    #[error("{}", .0.display())]
    NotOurs(PathBuf),
    /// Another build is under way.
    #[error("{}", .0.display())]
    Busy(PathBuf),
    /// Somebody changed a file of the site while the build relied on it.
    #[error("{}", .0.display())]
    Changed(PathBuf),
    /// The system refused.
    #[error("{path}: {1}", path = .0.display())]
    Refused(PathBuf, io::Error),
}
