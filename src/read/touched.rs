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

    /// Whether names right below this folder may have come or gone.
    pub(super) fn may_list(&self, folder: &str) -> bool {
        let Some(touched) = &self.0 else { return true };
        let is_name = |path: &String| {
            let name = path.strip_prefix(folder).and_then(|path| path.strip_prefix('/'));
            name.is_some_and(|name| !name.contains('/'))
        };
        self.may_be(folder) || touched.iter().any(is_name)
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
    fn folders_come_and_go_only_where_their_own_names_were_touched() {
        let lists = |path: &str| touched(path).may_list("content/communes");
        assert!(
            lists("content/communes/2-b")
                && lists("content/communes")
                && lists("content")
        );
        assert!(
            !lists("content/communes/2-b/commune.yaml") && !lists("content/site.yaml")
        );
        assert!(Touched::default().may_list("content/communes"));
    }
}
