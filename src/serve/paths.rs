//! Paths of requests: which of them may lead to a file at all.
//!
//! Only plain names below the built folder, none of them hidden, and no link that leads
//! out of it: somebody may have put one into the folder. What is refused is answered as
//! if it were not there.

use std::path::Path;

use percent_encoding::percent_decode_str;

/// The path below the site's folder, without percent signs; none for one that is not
/// plain.
pub(super) fn plain(asked: &str) -> Option<String> {
    let decoded = percent_decode_str(asked.strip_prefix('/')?).decode_utf8().ok()?;
    let mut parts = decoded.split('/').peekable();
    while let Some(part) = parts.next() {
        let is_end = part.is_empty() && parts.peek().is_none();
        let is_plain = !part.is_empty() && !part.starts_with('.');
        if !(is_end || is_plain) || part.contains(['\\', ':']) || has_control(part) {
            return None;
        }
    }
    Some(decoded.into_owned())
}

/// The page that a question for news names, as [`plain`] gives paths.
pub(super) fn asked_in(query: &str) -> Option<String> {
    let page = query.split('&').find_map(|part| part.strip_prefix("page="))?;
    let page = percent_decode_str(page).decode_utf8().ok()?;
    plain(&page).filter(|page| is_page(page))
}

/// Whether what has this path is in the folder itself, links followed; also where there
/// is nothing.
pub(super) fn is_inside(folder: &Path, path: &str) -> bool {
    match (folder.canonicalize(), folder.join(path).canonicalize()) {
        (Ok(folder), Ok(found)) => found.starts_with(folder),
        _ => true,
    }
}

/// Whether a page is meant: a folder, or a file of pages.
pub(super) fn is_page(path: &str) -> bool {
    path.is_empty() || path.ends_with('/') || path.ends_with(".html")
}

/// The file of a page that is asked for.
pub(super) fn file(page: &str) -> String {
    let is_folder = page.is_empty() || page.ends_with('/');
    if is_folder { format!("{page}index.html") } else { page.to_owned() }
}

fn has_control(part: &str) -> bool {
    part.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn only_plain_names_lead_anywhere() {
        assert_eq!(plain("/").as_deref(), Some(""));
        assert_eq!(plain("/xa-phuong/an-00001/").as_deref(), Some("xa-phuong/an-00001/"));
        assert_eq!(plain("/a%20b/%C4%91.csv").as_deref(), Some("a b/đ.csv"));
        for asked in [
            "",
            "*",
            "//evil.example",
            "/../content/site.yaml",
            "/a/../../content",
            "/%2e%2e/content",
            "/a/%2E%2e%2fcontent",
            "/.git/config",
            "/a/.hidden",
            "/a//b",
            "/a\\..\\b",
            "/a%5c..%5cb",
            "/c:/windows",
            "/a%00.html",
            "/a%0d%0ab",
            "/%ff",
        ] {
            assert_eq!(plain(asked), None, "{asked}");
        }
    }

    #[test]
    fn a_link_that_leads_out_is_told_apart_from_one_that_stays() {
        let root = tempfile::TempDir::new().unwrap();
        let site = root.path().join("site");
        std::fs::create_dir(&site).unwrap();
        std::fs::write(site.join("a.html"), "").unwrap();
        std::fs::write(root.path().join("secret.key"), "").unwrap();
        symlink("../secret.key", site.join("out.html")).unwrap();
        symlink("..", site.join("up")).unwrap();
        symlink("a.html", site.join("in.html")).unwrap();
        assert!(is_inside(&site, "a.html") && is_inside(&site, "in.html"));
        assert!(is_inside(&site, "nothing.html"));
        assert!(!is_inside(&site, "out.html") && !is_inside(&site, "up/secret.key"));
    }
}
