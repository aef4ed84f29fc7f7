//! The form of a guide's front matter; see `read::guide` for its reader.
//!
//! Nothing is ever read into it: it is described, field by field, by messages
//! `schema-guide-…`. A test holds it to the keys that the reader asks for.

#![expect(dead_code, reason = "described, never filled")]

use schemars::JsonSchema;

use super::values::{CampaignId, Date, FreeText, Text};

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct GuideForm {
    title: Text,
    campaign: Option<CampaignId>,
    #[schemars(extend("default" = "resident"))]
    audience: Option<AudienceForm>,
    summary: Option<FreeText>,
    bring: Option<Vec<Text>>,
    updated: Option<Date>,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "lowercase")]
enum AudienceForm {
    Resident,
    Volunteer,
}
