//! The code of a session, `TCM-9R`: printed on the badges of those who work there
//! and shown on the official pages, so that anybody can compare the two.
//!
//! In: commune, date, start and place. Out: five letters and digits, the same for
//! all who work at that session, and the same for ever: nothing else is looked at.
//! It is no secret and no proof of who somebody is: whoever can read the page can
//! copy the code. One that differs is a reason to call; one that agrees only says
//! that the session is a real one.

use std::fmt;

use jiff::civil::Date;

use crate::{
    locale::fold,
    model::{Commune, CommuneCode, Event, Id, Point, RosterShift, Shift, TimeOfDay},
};

/// No look-alikes (0 O, 1 I L, 5 S, 8 B …) and no vowels, so that no word is spelt.
/// Sorted, without change for ever: codes on paper depend on it.
const ALPHABET: &[u8; 24] = b"234679CDFGHJKMNPQRTVWXYZ";
/// Letters and digits of a code.
const LENGTH: usize = 5;
/// After so many a hyphen stands, which helps reading aloud.
const FIRST_PART: usize = 3;

/// Where a session is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionPlace<'a> {
    /// A point of the commune.
    Point(&'a Id),
    /// A place in words, and the village where it is named. Case and marks do not
    /// count.
    Words(Option<&'a str>, Option<&'a Id>),
}

/// The code of a session.
///
/// ```
/// use aoxanh::{model::{CommuneCode, Id, TimeOfDay}, roster::{SessionCode, SessionPlace}};
/// use jiff::civil::date;
/// let commune = CommuneCode::new("18229").unwrap();
/// let point = Id::new("cong-an").unwrap();
/// let seven = TimeOfDay::new(7, 30);
/// let code = |day, place| SessionCode::of(&commune, date(2025, 11, day), seven, place);
/// let monday = code(17, SessionPlace::Point(&point));
/// assert_eq!(monday.to_string(), "TCM-9R");
/// assert_ne!(monday, code(18, SessionPlace::Point(&point)));
/// // A place in words is the same place however it is typed.
/// let typed = |words| code(17, SessionPlace::Words(Some(words), None));
/// assert_eq!(typed("Nhà văn hóa thôn Đông"), typed("nhà văn hoá thôn đông"));
/// assert_ne!(typed("Nhà văn hóa thôn Đông"), typed("Nhà văn hóa thôn Tây"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionCode([u8; LENGTH]);

impl SessionCode {
    /// The code of what begins at that place and time.
    pub fn of(
        commune: &CommuneCode,
        date: Date,
        from: Option<TimeOfDay>,
        place: SessionPlace,
    ) -> Self {
        let from = from.map(|time| time.to_string()).unwrap_or_default();
        // What people type stands last, so that it cannot pass for another part.
        let place = match place {
            SessionPlace::Point(id) => format!("point {id}"),
            SessionPlace::Words(words, village) => format!(
                "place {} {}",
                village.map_or("-", Id::as_str),
                fold(words.unwrap_or_default())
            ),
        };
        let text = format!("aoxanh session 1\n{commune}\n{date}\n{from}\n{place}");
        let hash = blake3::hash(text.as_bytes());
        let first = hash.as_bytes().first_chunk().copied().unwrap_or_default();
        let mut rest = u64::from_le_bytes(first);
        let letters = ALPHABET.len() as u64;
        Self(std::array::from_fn(|_| {
            let letter = usize::try_from(rest % letters).unwrap_or_default();
            rest /= letters;
            ALPHABET[letter]
        }))
    }

    /// The code of a planned shift.
    pub fn of_shift(planned: &RosterShift, commune: &Commune, shifts: &[Shift]) -> Self {
        let place = match planned.point {
            Some(index) => SessionPlace::Point(&commune.points[index].id),
            None => SessionPlace::Words(None, None),
        };
        Self::of(&commune.code, planned.date, Some(shifts[planned.shift].from), place)
    }

    /// The code of an announced session. One at a point, written by its name, has
    /// the code of the shift that begins there then.
    pub fn of_event(event: &Event, commune: &Commune) -> Self {
        let words = event.place.as_deref();
        let village = event.village.map(|index| &commune.villages[index].id);
        let place = match words.and_then(|words| point_named(words, commune)) {
            Some(point) => SessionPlace::Point(&point.id),
            None => SessionPlace::Words(words, village),
        };
        Self::of(&commune.code, event.date, event.from, place)
    }
}

/// The point with this name; however it is typed, where only one point is meant.
fn point_named<'a>(words: &str, commune: &'a Commune) -> Option<&'a Point> {
    let exact = commune.points.iter().find(|point| point.name == words);
    let folded = fold(words);
    let mut alike = commune.points.iter().filter(|point| fold(&point.name) == folded);
    exact.or_else(|| alike.next().filter(|_| alike.next().is_none()))
}

impl fmt::Display for SessionCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text: String = self.0.iter().copied().map(char::from).collect();
        let (first, second) = text.split_at(FIRST_PART);
        write!(out, "{first}-{second}")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::{ToSpan as _, civil::date};

    use super::*;

    #[test]
    fn sessions_of_a_commune_hardly_ever_share_a_code() {
        let commune = CommuneCode::new("18229").unwrap();
        let points: Vec<Id> =
            (0..5).map(|n| Id::new(&format!("diem-{n}")).unwrap()).collect();
        let mut codes = Vec::new();
        for day in 0..250 {
            let date = date(2025, 9, 1).saturating_add(day.days());
            for hour in [7, 13, 17, 19] {
                let from = TimeOfDay::new(hour, 30);
                let code =
                    |id| SessionCode::of(&commune, date, from, SessionPlace::Point(id));
                codes.extend(points.iter().map(code));
            }
        }
        let distinct: BTreeSet<SessionCode> = codes.iter().copied().collect();
        assert_eq!(codes.len(), 5_000);
        assert!(codes.len() - distinct.len() <= 5, "{}", distinct.len());
        // Sessions of one day are told apart for sure.
        for day in codes.chunks(20) {
            assert_eq!(day.iter().collect::<BTreeSet<_>>().len(), 20);
        }
    }

    #[test]
    fn code_is_made_of_letters_that_cannot_be_mistaken() {
        let commune = CommuneCode::new("00004").unwrap();
        for day in 1..=28 {
            let place = SessionPlace::Words(Some("Chợ"), None);
            let code = SessionCode::of(&commune, date(2025, 2, day), None, place);
            let text = code.to_string();
            assert_eq!(text.len(), 6);
            assert_eq!(text.find('-'), Some(3));
            assert!(!text.contains(['0', 'O', '1', 'I', 'L', '5', 'S', '8', 'B', 'U']));
        }
    }
}
