//! The form of `campaigns/<campaign>.yaml`; see `read::campaign` for its reader.
//!
//! Nothing is ever read into it: it is described, field by field, by messages
//! `schema-campaign-…`. A test holds it to the keys that the reader asks for.

#![expect(dead_code, reason = "described, never filled")]

use schemars::JsonSchema;

use super::values::{Date, FreeText, GuideId, Id, Text, Whole};

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct CampaignForm {
    name: Text,
    short_name: Option<FreeText>,
    summary: Option<FreeText>,
    period: PeriodForm,
    plan: Option<FreeText>,
    headline: Option<Id>,
    #[schemars(length(min = 1))]
    indicators: Vec<IndicatorForm>,
    guides: Option<Vec<GuideId>>,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct PeriodForm {
    start: Date,
    end: Date,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct IndicatorForm {
    id: Id,
    name: Text,
    unit: Option<FreeText>,
    kind: IndicatorKindForm,
    part_of: Option<Id>,
    target: Option<Whole>,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "lowercase")]
enum IndicatorKindForm {
    Stock,
    Flow,
}
