//! The theme's palette: `theme.toml` is the only place of colours, and its contrasts
//! are what WCAG 2.2 asks for, counted here a second time.

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

#[test]
fn palette_of_the_program_is_that_of_the_file() {
    let theme = aoxanh::read::ThemeFiles::built_in();
    for mode in aoxanh::model::Mode::ALL {
        let of_file = palette(mode.name());
        let scheme = theme.palette().scheme(mode);
        let of_program: Palette = scheme
            .iter()
            .map(|(role, colour)| (role.name().to_owned(), colour.to_string()))
            .collect();
        assert_eq!(of_program, of_file);
    }
}

/// What breaks the law is what an independent count says: `read` warns by it.
#[test]
fn law_of_contrast_finds_what_is_faint() {
    let mut palette = aoxanh::read::ThemeFiles::built_in().palette().clone();
    assert_eq!(palette.faint(), []);
    let grey = aoxanh::model::Colour::parse("#9AA5B1").expect("a colour");
    palette.light.set(aoxanh::model::Tint::SoftInk, grey);
    let found = palette.faint();
    assert_eq!(found.len(), 2); // on paper, on card
    let expected = contrast("#9AA5B1", "#FFFFFF");
    assert!((found[0].ratio - expected).abs() < 1e-9, "{:?}", found[0]);
}

/// Colours stand in one place: the style sheet and the templates name roles only.
#[test]
fn no_colour_is_written_outside_the_palette() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default");
    for part in ["static", "templates"] {
        for entry in walkdir::WalkDir::new(folder.join(part)) {
            let entry = entry.expect("the theme can be listed");
            let Ok(text) = fs::read_to_string(entry.path()) else { continue };
            for piece in text.split('#').skip(1) {
                let digits = piece.bytes().take_while(u8::is_ascii_hexdigit).count();
                let whole = !piece[digits..]
                    .starts_with(|c: char| c.is_alphanumeric() || c == '-');
                let is_colour = matches!(digits, 3 | 4 | 6 | 8) && whole;
                let piece: String = piece.chars().take(12).collect();
                assert!(!is_colour, "{}: #{piece}", entry.path().display());
            }
        }
    }
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

/// What someone without one kind of cone sees: Machado, Oliveira and Fernandes,
/// "A Physiologically-based Model for Simulation of Color Vision Deficiency",
/// IEEE TVCG 15 (2009), severity 1.0, on linear light.
const EYES: [(&str, [[f64; 3]; 3]); 4] = [
    ("every eye", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

fn mixed(row: &[f64; 3], light: [f64; 3]) -> f64 {
    row.iter().zip(light).map(|(share, part)| share * part).sum()
}

/// L*, a*, b* (CIE 1976, D65) of a colour as an eye sees it.
fn seen(colour: &str, eye: &[[f64; 3]; 3]) -> [f64; 3] {
    let light = [1, 3, 5].map(|from| {
        let value = u8::from_str_radix(&colour[from..from + 2], 16).expect("hex");
        let share = f64::from(value) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    let light = [0, 1, 2].map(|row| mixed(&eye[row], light).clamp(0.0, 1.0));
    // To X, Y, Z, each in parts of white.
    let [x, y, z] = [
        [0.433_952, 0.376_217, 0.189_841],
        [0.212_673, 0.715_152, 0.072_175],
        [0.017_758, 0.109_468, 0.872_774],
    ]
    .map(|row| {
        let t = mixed(&row, light);
        if t > 216.0 / 24_389.0 { t.cbrt() } else { (24_389.0 / 27.0 * t + 16.0) / 116.0 }
    });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// CIE 1976 colour difference; about 2.3 is the least that is noticed.
fn difference(a: [f64; 3], b: [f64; 3]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt()
}

/// On maps a sign tells each status too; colours must differ all the same, and
/// good from bad must be plain at a glance.
#[test]
fn statuses_differ_for_colour_blind_eyes() {
    let statuses = ["done", "on-track", "behind", "stale", "not-reported"];
    for mode in ["light", "dark"] {
        let palette = palette(mode);
        for (name, eye) in &EYES {
            let colour = |role: &str| seen(&palette[role], eye);
            for (index, one) in statuses.iter().enumerate() {
                for other in &statuses[index + 1..] {
                    let bad = *other == "behind";
                    let least = if bad { 40.0 } else { 9.0 };
                    let found = difference(colour(one), colour(other));
                    assert!(found >= least, "{mode}, {name}: {one}, {other} {found:.1}");
                }
            }
        }
    }
}

#[test]
fn steps_of_a_scale_differ_in_lightness_for_every_eye() {
    for (mode, darker) in [("light", true), ("dark", false)] {
        let palette = palette(mode);
        for (name, eye) in &EYES {
            let steps = ["heat-0", "heat-1", "heat-2", "heat-3", "heat-4"];
            let lightness = steps.map(|role| seen(&palette[role], eye)[0]);
            for pair in lightness.windows(2) {
                let step = if darker { pair[0] - pair[1] } else { pair[1] - pair[0] };
                assert!(step >= 7.0, "{mode}, {name}: {lightness:.0?}");
            }
        }
    }
}

#[test]
fn numbers_in_cells_can_be_read() {
    for mode in ["light", "dark", "print"] {
        let palette = palette(mode);
        for (text, grounds) in [
            ("ink", ["heat-0", "heat-1", "heat-2"].as_slice()),
            ("on-heat", ["heat-3", "heat-4"].as_slice()),
        ] {
            for ground in grounds {
                let found = contrast(&palette[text], &palette[*ground]);
                assert!(found >= 4.5, "{mode}: {text} on {ground} is {found:.2}");
            }
        }
    }
}

/// Parts of a bar take the shades of the scale in this order; see `split_bars.rs`.
#[test]
fn parts_of_a_bar_differ_without_colour() {
    let shades = [&[1, 4][..], &[1, 3, 4], &[1, 2, 3, 4], &[0, 1, 2, 3, 4]];
    for mode in ["light", "dark", "print"] {
        let palette = palette(mode);
        for (name, eye) in &EYES {
            for shades in shades {
                let lightness: Vec<f64> = shades
                    .iter()
                    .map(|shade| seen(&palette[&format!("heat-{shade}")], eye)[0])
                    .collect();
                let apart = |pair: &[f64]| (pair[0] - pair[1]).abs() >= 7.0;
                assert!(
                    lightness.windows(2).all(apart),
                    "{mode}, {name}: {lightness:.0?}"
                );
            }
            // Each part has an outline that is a mark on paper and beside its fill.
            let edge = contrast(&palette["edge"], &palette["paper"]);
            assert!(edge >= 3.0, "{mode}: edge on paper is {edge:.2}");
        }
    }
}
