//! The form of `site.yaml`; see `read::site` for its reader.
//!
//! Nothing is ever read into it: it is described, field by field, by messages
//! `schema-site-…`. A test holds it to the keys that the reader asks for.

#![expect(dead_code, reason = "described, never filled")]

use schemars::JsonSchema;

use super::values::{
    CampaignId, Date, Flag, FreeText, Id, PageLanguage, Text, Time, Url, Whole,
};

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct SiteForm {
    title: Text,
    province: ProvinceForm,
    publisher: PublisherForm,
    #[schemars(length(min = 1), extend("uniqueItems" = true))]
    campaigns: Vec<CampaignId>,
    base_url: Option<Url>,
    #[schemars(extend("default" = "vi"))]
    language: Option<PageLanguage>,
    as_of: Option<Date>,
    #[schemars(length(min = 1))]
    shifts: Option<Vec<ShiftForm>>,
    #[schemars(length(min = 1))]
    tasks: Option<Vec<TaskForm>>,
    #[schemars(extend("default" = 10))]
    stale_after_days: Option<Whole>,
    #[schemars(extend("default" = "default"))]
    theme: Option<Id>,
    notice: Option<FreeText>,
    safety: Option<SafetyForm>,
    #[schemars(extend("default" = true))]
    offline: Option<Flag>,
    #[schemars(extend("default" = false))]
    commune_zip: Option<Flag>,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct ProvinceForm {
    code: Text,
    name: Text,
    #[schemars(extend("examples" = ["tỉnh", "thành phố"]))]
    kind: Option<FreeText>,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct PublisherForm {
    name: Text,
    parent: Option<FreeText>,
    address: Option<FreeText>,
    phone: Option<FreeText>,
    email: Option<FreeText>,
    signer: Option<SignerForm>,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct SignerForm {
    title: Text,
    name: Option<FreeText>,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct ShiftForm {
    id: Id,
    name: Text,
    from: Time,
    to: Time,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct TaskForm {
    id: Id,
    name: Text,
    outreach: Option<Flag>,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct SafetyForm {
    hotline: Option<FreeText>,
    never_ask: Option<Vec<Text>>,
}
