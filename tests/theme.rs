//! The theme's palette: the style sheet mirrors `theme.toml`, and its contrasts
//! are what WCAG 2.2 asks for.

use std::{collections::BTreeMap, fs, path::Path};

type Palette = BTreeMap<String, String>;

fn file(path: &str) -> String {
    let full = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default").join(path);
    fs::read_to_string(full).expect("the theme's file is there")
}

/// The colours below a heading of `theme.toml`.
fn palette(heading: &str) -> Palette {
    let text = file("theme.toml");
    let start = text.find(&format!("\n[{heading}]\n")).expect("the heading is there");
    let lines = text[start + 1..].lines().skip(1);
    let entries = lines.take_while(|line| !line.starts_with('[')).filter_map(|line| {
        let (role, colour) = line.split_once(" = ")?;
        Some((role.trim().to_owned(), colour.trim().trim_matches('"').to_owned()))
    });
    entries.collect()
}

/// The custom properties of the first rule for `:root` after a text.
fn properties(after: &str) -> Palette {
    let text = file("static/style.css");
    let start = text.find(after).expect("the rule is there");
    let block = text[start..].split_once(":root {").expect("a rule").1;
    let block = block.split_once('}').expect("an end").0;
    let entries = block.lines().filter_map(|line| {
        let (name, colour) = line.trim().strip_prefix("--")?.split_once(':')?;
        Some((name.to_owned(), colour.trim().trim_end_matches(';').to_owned()))
    });
    entries.collect()
}

#[test]
fn style_sheet_mirrors_the_palette() {
    assert_eq!(palette("light"), properties("/* The look"));
    assert_eq!(palette("dark"), properties("@media (prefers-color-scheme: dark)"));
    assert_eq!(palette("print"), properties("@media print"));
}

#[test]
fn workbooks_take_the_colours_of_the_palette() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/render/sheets/look.rs");
    let text = fs::read_to_string(path).expect("the look of workbooks is there");
    let light = palette("light");
    let mut found = 0;
    for (role, rest) in text.split("/// `").skip(1).filter_map(|it| it.split_once("`\n"))
    {
        let number = rest.split_once(" = 0x").expect("a constant").1;
        let colour = number.split(';').next().unwrap_or_default().replace('_', "");
        assert_eq!(format!("#{colour}"), light[role], "{role}");
        found += 1;
    }
    assert_eq!(found, 7);
}

/// Relative luminance of `#RRGGBB`, WCAG 2.2.
fn luminance(colour: &str) -> f64 {
    let channel = |from: usize| {
        let value =
            u8::from_str_radix(&colour[from..from + 2], 16).expect("a hex colour");
        let share = f64::from(value) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn text_and_marks_stand_out_in_both_modes() {
    let text = ["ink", "soft-ink", "deep", "blue", "accent"];
    let marks = ["done", "on-track", "behind", "stale", "not-reported", "edge"];
    for mode in ["light", "dark"] {
        let palette = palette(mode);
        for ground in ["paper", "card"] {
            for (roles, least) in [(&text[..], 4.5), (&marks[..], 3.0)] {
                for role in roles {
                    let found = contrast(&palette[*role], &palette[ground]);
                    assert!(found >= least, "{mode}: {role} on {ground} is {found:.2}");
                }
            }
        }
        for (text, ground) in
            [("on-blue", "blue"), ("on-header", "header"), ("on-accent", "accent")]
        {
            let found = contrast(&palette[text], &palette[ground]);
            assert!(found >= 4.5, "{mode}: {text} on {ground} is {found:.2}");
        }
    }
}
