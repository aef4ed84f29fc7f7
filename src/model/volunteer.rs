//! A volunteer as the commune's register knows them: personal data.
//!
//! Nothing here can be serialised, and [`Phone`] shows itself to nobody unless
//! asked by [`Phone::for_the_office`]. Public pages take
//! [`Volunteer::public_name`] and the code, nothing else.

use jiff::civil::Date;

use super::Id;

/// A volunteer's number: kept for internal editions, never printed by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct Phone(String);

impl Phone {
    /// Keeps the number.
    pub fn new(number: String) -> Self {
        Self(number)
    }

    /// The number as it is written; for the internal edition alone, where
    /// `render::texts::person` asks for it.
    pub fn for_the_office(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Phone {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Phone(…)")
    }
}

/// What a volunteer is in the team.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Đội trưởng, tổ trưởng.
    Leader,
    /// Everyone else.
    Member,
}

/// One line of the register.
#[derive(Debug, Clone)]
pub struct Volunteer {
    /// `DT-014`; what public pages show.
    pub id: Id,
    /// Full name; private.
    pub name: String,
    /// Private.
    pub birth_date: Option<Date>,
    /// Index of the commune's team.
    pub team: Option<usize>,
    /// Leader or member.
    pub role: Role,
    /// Private.
    pub phone: Option<Phone>,
    /// When the volunteer agreed that the name is shown.
    pub consent: Option<Date>,
    /// When the guardian agreed, needed under 16.
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
        allowed.then_some(self.name.as_str())
    }

    /// Whether the volunteer is known to be under 16 on that day.
    pub fn is_minor(&self, day: Date) -> bool {
        self.birth_date.is_some_and(|birth| years_between(birth, day) < 16)
    }
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
            name: "Nguyễn Thị An".into(),
            birth_date: birth,
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
