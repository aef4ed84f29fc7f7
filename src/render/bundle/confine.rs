//! Pages that leave their site: links to what does not come along.
//!
//! In: a page, its path, which files are beside it, and the site's address. Out: the same
//! page, where a link that leads out goes to the published site, or is plain text where
//! that has no address. What the head only names (feeds, icons, the manifest) is left
//! out: a folder without network has no use for it.

use std::{collections::HashSet, fmt::Write as _};

use crate::{model::BaseUrl, render::address::target_of};

/// The page with its links kept inside.
pub(super) fn confine(
    page: &str,
    path: &str,
    inside: &HashSet<&str>,
    base: Option<&BaseUrl>,
) -> String {
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    // Text and attribute values are escaped, so that these stand in tags only.
    while let Some((at, is_link)) = next_tag(rest) {
        let (before, from) = rest.split_at(at);
        let end = from.find('>').map_or(from.len(), |end| end + 1);
        let (tag, after) = from.split_at(end);
        out.push_str(before);
        rest = after;
        let Some((start, href)) = href_of(tag) else {
            out.push_str(tag);
            continue;
        };
        let Some((target, anchor)) = target_of(path, href) else {
            out.push_str(tag);
            continue;
        };
        if inside.contains(&*target) {
            out.push_str(tag);
        } else if !is_link {
            out.push_str(&tag[..start]);
            if let Some(base) = base {
                let _ = write!(out, " href=\"{}{anchor}\"", base.join(&target));
            }
            out.push_str(&tag[start + href.len() + ATTRIBUTE.len() + 1..]);
        }
    }
    out.push_str(rest);
    out
}

const ATTRIBUTE: &str = " href=\"";

/// Where the next `<a>` or `<link>` begins, and whether it is the latter.
fn next_tag(text: &str) -> Option<(usize, bool)> {
    let find = |tag: &str| text.find(tag);
    match (find("<a "), find("<link ")) {
        (Some(a), Some(link)) if link < a => Some((link, true)),
        (Some(a), _) => Some((a, false)),
        (None, link) => link.map(|link| (link, true)),
    }
}

/// Where its address begins (the space before `href`), and the address.
fn href_of(tag: &str) -> Option<(usize, &str)> {
    let start = tag.find(ATTRIBUTE)?;
    let value = &tag[start + ATTRIBUTE.len()..];
    Some((start, &value[..value.find('"')?]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<link rel=\"icon\" href=\"../../a.svg\"><link rel=\"x\" href=\"../../feed.xml\">\
        <a class=\"b\" href=\"../../index.html\">home</a> <a href=\"in/x.pdf\" id=\"y\">sheet</a> \
        <a href=\"#top\">up</a> <a href=\"https://else.example/\">out</a> \
        <a href=\"../../chien-dich/c/index.html#ranking\">rank</a>";

    fn confined(base: Option<&str>) -> String {
        let inside = HashSet::from(["index.html", "a.svg", "xa/an/index.html"]);
        let base = base.and_then(BaseUrl::new);
        confine(PAGE, "xa/an/index.html", &inside, base.as_ref())
    }

    #[test]
    fn links_that_lead_out_go_to_the_published_site() {
        assert_eq!(
            confined(Some("https://x.example/t")),
            "<link rel=\"icon\" href=\"../../a.svg\"><a class=\"b\" href=\"../../index.html\">home</a> \
             <a href=\"https://x.example/t/xa/an/in/x.pdf\" id=\"y\">sheet</a> \
             <a href=\"#top\">up</a> <a href=\"https://else.example/\">out</a> \
             <a href=\"https://x.example/t/chien-dich/c/#ranking\">rank</a>"
        );
    }

    #[test]
    fn without_an_address_they_are_text() {
        let page = confined(None);
        assert!(page.contains("<a id=\"y\">sheet</a>") && page.contains("<a>rank</a>"));
        assert!(page.contains("<a href=\"#top\">up</a>"), "{page}");
    }
}
