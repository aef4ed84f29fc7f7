//! What a served page has and the file does not: the one script that reloads it.
//!
//! An external script from the page's own host, because the pages' policy allows nothing
//! else. Its address holds the page's mark, so that a page that was loaded just before a
//! build ends is known to be old.

use super::news::Bulletin;
use crate::render::escape;

/// Where everything stands that is not the site's; no file of a site has such a name.
pub(super) const OWN: &str = "/.aoxanh/";

/// The page with the script at its end.
pub(super) fn inject(page: &[u8], mark: Option<&str>) -> Vec<u8> {
    const END: &[u8] = b"</body>";
    let script = format!(
        "<script src=\"{OWN}reload.js?page={}\" defer></script>\n",
        mark.unwrap_or_default()
    );
    let at = page.windows(END.len()).rposition(|part| part == END);
    let (before, after) = page.split_at(at.unwrap_or(page.len()));
    [before, script.as_bytes(), after].concat()
}

/// The page that waits for the first build.
pub(super) fn waiting(news: &Bulletin) -> Vec<u8> {
    let mut page = include_str!("client/waiting.html").to_owned();
    let note = &news.waiting;
    for (place, text) in
        [("LANGUAGE", note.language), ("TITLE", &note.title), ("TEXT", &note.text)]
    {
        let mut escaped = String::new();
        escape(&mut escaped, text);
        page = page.replace(&format!("@{place}@"), &escaped);
    }
    inject(page.as_bytes(), None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_before_the_last_end_and_nothing_else_changes() {
        let page = inject(b"<p>&lt;/body></p></body></body>\n</html>\n", Some("12ab"));
        let script = "<script src=\"/.aoxanh/reload.js?page=12ab\" defer></script>\n";
        let page = String::from_utf8(page).unwrap();
        assert_eq!(page, format!("<p>&lt;/body></p></body>{script}</body>\n</html>\n"));
        assert_eq!(page.replace(script, "").len() + script.len(), page.len());
        assert!(inject(b"<p>", None).starts_with(b"<p><script "));
    }
}
