//! Text as a part of HTML or SVG.

/// Writes text so that it stays text, in an element or in an attribute between
/// quotes, with the words that templates use.
pub fn escape(out: &mut String, text: &str) {
    // Writing to a string cannot fail.
    let _ = pulldown_cmark_escape::escape_html(out, text);
}
