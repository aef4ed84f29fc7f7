//! What volunteers did, as numbers in the language's form.

use serde::Serialize;

use super::count;
use crate::{analyse::Activity, locale::Locale};

/// The figures of an activity, as they are shown.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct ActivityText {
    turns: String,
    volunteers: String,
    hours: String,
    helped: String,
    elderly: String,
    records: String,
    sessions: String,
}

/// The figures as they are shown.
pub(in crate::render) fn activity(activity: &Activity, locale: &Locale) -> ActivityText {
    ActivityText {
        turns: count(activity.turns, locale),
        volunteers: count(activity.volunteers, locale),
        hours: locale.decimal(activity.hours.as_decimal(), 1),
        helped: count(activity.helped, locale),
        // A log without the column has no elderly people that anybody counted.
        elderly: if activity.helped > 0 && !activity.knows_ages() {
            locale.text("not-told", &[])
        } else {
            count(activity.elderly, locale)
        },
        records: count(activity.records, locale),
        sessions: count(activity.sessions, locale),
    }
}
