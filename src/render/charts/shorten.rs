//! Shorten: a name that has no room ends with an ellipsis.
//!
//! What is cut here stands whole in the link's tooltip and in the table.

use super::text_width::text_width;

/// The text, or as much of it as fits into a width at this type size.
pub(super) fn shortened(text: &str, width: f64, size: f64) -> String {
    if text_width(text, size) <= width {
        return text.to_owned();
    }
    let mut kept = text.to_owned();
    while kept.pop().is_some() {
        let tried = format!("{}…", kept.trim_end());
        if text_width(&tried, size) <= width {
            return tried;
        }
    }
    String::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_has_no_room_is_cut() {
        assert_eq!(shortened("Bắc Hồng Lĩnh", 150.0, 14.8), "Bắc Hồng Lĩnh");
        let long = "Thành phố Hồ Chí Minh (cũ)";
        let cut = shortened(long, 150.0, 14.8);
        assert!(cut.starts_with("Thành phố H") && cut.ends_with('…'), "{cut}");
        assert!(text_width(&cut, 14.8) <= 150.0);
        assert_eq!(shortened(long, 3.0, 14.8), "");
    }
}
