//! The nearest known name to one that is not known: "did you mean".
//!
//! Edit distance (optimal string alignment): one slip in a word of two letters or
//! more, two from five letters on. Silent on ties, because a wrong suggestion costs
//! more than none.
//! Nothing is near to a text that is longer than names are.

/// Longest text, in bytes, that is compared with names.
const LONGEST: usize = 200;

/// The one candidate nearest to `wanted`, if it is near enough and alone.
///
/// ```
/// use aoxanh::diagnostics::nearest;
/// assert_eq!(nearest("cong-am", ["cong-an", "nha-van-hoa"]), Some("cong-an"));
/// assert_eq!(nearest("sang", ["chieu", "toi"]), None);
/// ```
pub fn nearest<'a>(
    wanted: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    if wanted.len() > LONGEST {
        return None;
    }
    let slips = match wanted.chars().count() {
        0 | 1 => 0,
        2..=4 => 1,
        _ => 2,
    };
    let mut best: Option<(usize, &str)> = None;
    let mut tied = false;
    for candidate in candidates {
        let distance = if candidate.eq_ignore_ascii_case(wanted) {
            0
        } else {
            strsim::osa_distance(wanted, candidate)
        };
        if distance > slips {
            continue;
        }
        match best {
            Some((least, _)) if distance > least => {}
            Some((least, known)) if distance == least => tied |= known != candidate,
            _ => {
                best = Some((distance, candidate));
                tied = false;
            }
        }
    }
    best.filter(|_| !tied).map(|(_, name)| name)
}
