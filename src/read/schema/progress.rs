//! The form of `progress.yaml`, a list of reports; see `read::progress` for its
//! reader.
//!
//! Nothing is ever read into it: it is described, field by field, by messages
//! `schema-progress-…`. A test holds it to the keys that the reader asks for.

#![expect(dead_code, reason = "described, never filled")]

use std::collections::BTreeMap;

use schemars::JsonSchema;

use super::values::{CampaignId, Date, FreeText, IndicatorId, Whole};

/// The whole file; it may still be empty.
pub(super) type ProgressForm = Option<Vec<ReportForm>>;

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct ReportForm {
    campaign: CampaignId,
    as_of: Date,
    #[schemars(extend("x-own" = "indicators"))]
    values: BTreeMap<IndicatorId, Option<Whole>>,
    reported_by: Option<FreeText>,
    difficulties: Option<FreeText>,
    proposals: Option<FreeText>,
}
