//! The imprint: what stands at the edge of every sheet. Of which day it is, from
//! whom, and whether it is for everybody.

use serde::Serialize;

use crate::{
    locale::Word,
    render::{Audience, View},
};

/// A part of every sheet's context.
#[derive(Debug, Serialize)]
pub(super) struct Imprint<'a> {
    language: &'static str,
    /// `NỘI BỘ`; none in the public edition.
    pub(super) internal: Option<String>,
    date: String,
    source: &'a str,
    notice: Option<&'a str>,
}

impl<'a> Imprint<'a> {
    /// The imprint of a site's sheets.
    pub(super) fn of(view: &View<'a>) -> Self {
        let (site, locale) = (view.site(), view.locale);
        let as_of = Word::text(locale.date(view.content.as_of));
        Self {
            language: site.language.tag(),
            internal: (view.audience == Audience::Internal)
                .then(|| locale.text("sheet-internal", &[])),
            date: locale.text("updated-to", &[("date", as_of)]),
            source: &site.publisher.name,
            notice: site.notice.as_deref(),
        }
    }

    /// Whether the sheet is for everybody.
    pub(super) fn is_public(&self) -> bool {
        self.internal.is_none()
    }
}
