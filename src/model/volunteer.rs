//! A volunteer as the commune's register knows them: personal data.
//!
//! Name, birth date and number are [`Private`]: they cannot be serialised or written into
//! a text, so that no page shows them by mistake. Public pages take
//! [`Volunteer::public_name`] and the code, nothing else.

use std::io::{self, Read, Write};

use borsh::{BorshDeserialize, BorshSerialize};
use jiff::civil::Date;

use super::{Id, kept};

/// Something about a person that is not for everybody.
///
/// A page's context cannot hold it:
///
/// ```
/// #[derive(serde::Serialize)]
/// struct Context<'a> { name: Option<&'a str> }
/// fn context(volunteer: &aoxanh::model::Volunteer, day: jiff::civil::Date) -> Context<'_> {
///     Context { name: volunteer.public_name(day) }
/// }
/// ```
///
/// ```compile_fail
/// #[derive(serde::Serialize)]
/// struct Context<'a> { name: &'a aoxanh::model::Private<String> }
/// ```
///
/// ```compile_fail
/// #[derive(serde::Serialize)]
/// struct Context<'a> { name: &'a str }
/// fn context(volunteer: &aoxanh::model::Volunteer) -> Context<'_> {
///     Context { name: &volunteer.name }
/// }
/// ```
///
/// ```compile_fail
/// #[derive(serde::Serialize)]
/// struct Context<'a> { volunteer: &'a aoxanh::model::Volunteer }
/// ```
///
/// Nor can a sentence:
///
/// ```
/// fn sentence(volunteer: &aoxanh::model::Volunteer) -> String { format!("{}", volunteer.id) }
/// ```
///
/// ```compile_fail
/// fn sentence(volunteer: &aoxanh::model::Volunteer) -> String { format!("{}", volunteer.name) }
/// ```
#[derive(Clone, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct Private<T>(T);

impl<T> Private<T> {
    /// Keeps it.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// What it is, for those who do not publish it: who matches names, guards against
    /// leaks, or writes for the office alone. A test lists the files that ask.
    pub fn for_the_office(&self) -> &T {
        &self.0
    }
}

impl<T> std::fmt::Debug for Private<T> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Private(…)")
    }
}

/// What a volunteer is in the team.
#[derive(Debug, Clone, Copy, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub enum Role {
    /// Đội trưởng, tổ trưởng.
    Leader,
    /// Everyone else.
    Member,
}

/// One line of the register.
#[derive(Debug, Clone, BorshDeserialize, BorshSerialize)]
pub struct Volunteer {
    /// `DT-014`; what public pages show.
    pub id: Id,
    /// Full name.
    pub name: Private<String>,
    /// When they were born.
    #[borsh(serialize_with = "put_private_day", deserialize_with = "take_private_day")]
    pub birth_date: Option<Private<Date>>,
    /// Index of the commune's team.
    pub team: Option<usize>,
    /// Leader or member.
    pub role: Role,
    /// Their number.
    pub phone: Option<Private<String>>,
    /// When the volunteer agreed that the name is shown.
    #[borsh(
        serialize_with = "kept::put_maybe_day",
        deserialize_with = "kept::take_maybe_day"
    )]
    pub consent: Option<Date>,
    /// When the guardian agreed, needed under 16.
    #[borsh(
        serialize_with = "kept::put_maybe_day",
        deserialize_with = "kept::take_maybe_day"
    )]
    pub guardian_consent: Option<Date>,
    /// When they can work, as typed.
    pub available: Option<String>,
}

impl Volunteer {
    /// The name where it may be shown on that day, else none.
    ///
    /// Consent counts from its date on. Under 16 the guardian's is needed too.
    pub fn public_name(&self, day: Date) -> Option<&str> {
        let given = |consent: Option<Date>| consent.is_some_and(|date| date <= day);
        let allowed =
            given(self.consent) && (!self.is_minor(day) || given(self.guardian_consent));
        allowed.then_some(self.name.0.as_str())
    }

    /// Whether the volunteer is known to be under 16 on that day.
    pub fn is_minor(&self, day: Date) -> bool {
        self.birth_date.as_ref().is_some_and(|birth| years_between(birth.0, day) < 16)
    }
}

#[allow(clippy::ref_option)] // the form that a field asks for
fn put_private_day(day: &Option<Private<Date>>, out: &mut impl Write) -> io::Result<()> {
    kept::put_maybe_day(&day.as_ref().map(|day| day.0), out)
}

fn take_private_day(input: &mut impl Read) -> io::Result<Option<Private<Date>>> {
    Ok(kept::take_maybe_day(input)?.map(Private))
}

/// Completed years of age.
fn years_between(birth: Date, day: Date) -> i16 {
    let before_birthday = (day.month(), day.day()) < (birth.month(), birth.day());
    day.year() - birth.year() - i16::from(before_birthday)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn volunteer(
        birth: Option<Date>,
        own: Option<Date>,
        guardian: Option<Date>,
    ) -> Volunteer {
        Volunteer {
            id: Id::new("DT-001").unwrap(),
            name: Private::new("Nguyễn Thị An".into()),
            birth_date: birth.map(Private::new),
            team: None,
            role: Role::Member,
            phone: None,
            consent: own,
            guardian_consent: guardian,
            available: None,
        }
    }

    #[test]
    fn name_is_shown_only_with_consent() {
        let day = date(2025, 11, 16);
        let agreed = Some(date(2025, 9, 1));
        let adult = Some(date(2000, 1, 1));
        assert_eq!(volunteer(adult, None, None).public_name(day), None);
        assert!(volunteer(adult, agreed, None).public_name(day).is_some());
        assert_eq!(
            volunteer(adult, Some(date(2025, 12, 1)), None).public_name(day),
            None
        );
    }

    #[test]
    fn under_sixteen_the_guardian_consents_too() {
        let agreed = Some(date(2025, 9, 1));
        let birth = Some(date(2009, 11, 17));
        let day_before = date(2025, 11, 16);
        assert_eq!(volunteer(birth, agreed, None).public_name(day_before), None);
        assert!(volunteer(birth, agreed, agreed).public_name(day_before).is_some());
        assert!(volunteer(birth, agreed, None).public_name(date(2025, 11, 17)).is_some());
    }
}
