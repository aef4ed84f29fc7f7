//! What was touched: the paths at which a watch saw something change, come or go since the
//! folders were looked at, so that the others need not be looked at again.

use std::collections::BTreeSet;

/// Paths below the root; or, where nobody watched, perhaps all of them.
#[derive(Debug, Clone, Default)]
pub struct Touched(Option<BTreeSet<String>>);

impl Touched {
    /// Nothing, as far as the watch can tell.
    pub fn nothing() -> Self {
        Self(Some(BTreeSet::new()))
    }

    /// These paths too.
    pub fn add(&mut self, paths: impl IntoIterator<Item = String>) {
        if let Some(known) = &mut self.0 {
            known.extend(paths);
        }
    }

    /// Whether what has this path, or anything above or below it, may have been.
    pub(super) fn may_hold(&self, path: &str) -> bool {
        let Some(touched) = &self.0 else { return true };
        let below = format!("{path}/");
        let first = touched.range(below.clone()..).next();
        self.may_be(path) || first.is_some_and(|first| first.starts_with(&below))
    }

    /// The paths right below a folder at which, or below which, something was; none where
    /// all of them may have been.
    pub(super) fn names_in(&self, folder: &str) -> Option<BTreeSet<&str>> {
        let touched = self.0.as_ref().filter(|_| !self.may_be(folder))?;
        let name = |path: &'_ String| {
            let below = path.strip_prefix(folder)?.strip_prefix('/')?;
            Some(path.len() - below.len() + below.find('/').unwrap_or(below.len()))
        };
        let names = touched.iter().filter_map(|path| Some(&path[..name(path)?]));
        Some(names.collect())
    }

    /// Whether this path or one above it may have been.
    fn may_be(&self, path: &str) -> bool {
        let Some(touched) = &self.0 else { return true };
        let above = path.match_indices('/').map(|(at, _)| &path[..at]);
        above.chain([path]).any(|path| touched.contains(path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn touched(path: &str) -> Touched {
        let mut touched = Touched::nothing();
        touched.add([path.to_owned()]);
        touched
    }

    #[test]
    fn a_folder_is_touched_by_what_is_in_it_and_around_it() {
        let holds = |path: &str| touched(path).may_hold("content/communes/1-a");
        for path in
            ["content", "content/communes/1-a", "content/communes/1-a/logs/2025.csv"]
        {
            assert!(holds(path), "{path}");
        }
        for path in
            ["content/communes/1-a b/x", "content/communes/1-ab", "content/site.yaml"]
        {
            assert!(!holds(path), "{path}");
        }
        assert!(Touched::default().may_hold("content"));
        assert!(!Touched::nothing().may_hold("content"));
    }

    #[test]
    fn what_is_touched_lies_in_one_folder_of_those_right_below() {
        let names = |path: &str| -> Option<Vec<String>> {
            let touched = touched(path);
            let names = touched.names_in("content/communes")?;
            Some(names.into_iter().map(str::to_owned).collect())
        };
        let folder = Some(vec!["content/communes/2-b".to_owned()]);
        assert_eq!(names("content/communes/2-b"), folder);
        assert_eq!(names("content/communes/2-b/logs/2025.csv"), folder);
        assert_eq!(names("content/communes-2/b"), Some(vec![]));
        assert_eq!(names("content/communes"), None);
        assert_eq!(names("content"), None);
        assert!(Touched::default().names_in("content/communes").is_none());
    }
}
