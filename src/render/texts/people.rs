//! People: how volunteers are named to those who read, on pages and on paper.
//!
//! The one place where personal data become text. In the public edition that is
//! the code, and the name with consent; a number only in the internal edition.

use serde::Serialize;

use crate::{
    locale::{Locale, Word},
    model::{Private, RosterShift, Volunteer},
    render::{Audience, View},
    roster::hands_missing,
};

/// A volunteer as this audience may know them.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct PersonText<'a> {
    /// `DT-014`
    pub(in crate::render) code: &'a str,
    /// None where the audience may not know it.
    pub(in crate::render) name: Option<&'a str>,
    /// None in the public edition.
    pub(in crate::render) phone: Option<&'a str>,
}

/// How a volunteer is named to this audience.
pub(in crate::render) fn person<'a>(
    volunteer: &'a Volunteer,
    view: &View,
) -> PersonText<'a> {
    let (name, phone) = match view.audience {
        Audience::Public => (volunteer.public_name(view.content.as_of), None),
        Audience::Internal => {
            let phone = volunteer.phone.as_ref().map(Private::for_the_office);
            (Some(volunteer.name.for_the_office().as_str()), phone.map(String::as_str))
        }
    };
    PersonText { code: volunteer.id.as_str(), name, phone }
}

impl PersonText<'_> {
    /// `Nguyễn Thị An (DT-014)`, or the code alone.
    pub(in crate::render) fn in_full(&self) -> String {
        match self.name {
            Some(name) => format!("{name} ({})", self.code),
            None => self.code.to_owned(),
        }
    }
}

/// `còn thiếu 2 người`; none where nobody is missing.
pub(in crate::render) fn missing(shift: &RosterShift, locale: &Locale) -> Option<String> {
    let missing = hands_missing(shift)?;
    let words = [
        ("n", Word::count(i64::from(missing))),
        ("hands", Word::text(missing.to_string())),
    ];
    Some(locale.text("hands-missing", &words))
}
