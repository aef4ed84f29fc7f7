//! The form of `commune.yaml`; see `read::commune` and `read::place_of_help` for
//! its readers.
//!
//! Nothing is ever read into it: it is described, field by field, by messages
//! `schema-commune-…`. A test holds it to the keys that the readers ask for.

#![expect(dead_code, reason = "described, never filled")]

use std::collections::BTreeMap;

use schemars::JsonSchema;

use super::values::{
    CampaignId, Code, Date, Days, FreeText, Id, IndicatorId, Location, ShiftId, Text,
    UnitKind, Whole,
};

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct CommuneForm {
    code: Code,
    name: Text,
    kind: UnitKind,
    group: Option<FreeText>,
    formerly: Option<Vec<FormerNameForm>>,
    contact: Option<ContactForm>,
    #[schemars(extend("x-own" = "targets"))]
    targets: Option<BTreeMap<CampaignId, BTreeMap<IndicatorId, Option<Whole>>>>,
    villages: Option<Vec<VillageForm>>,
    points: Option<Vec<PointForm>>,
    teams: Option<Vec<TeamForm>>,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct FormerNameForm {
    name: Text,
    until: Option<Date>,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct ContactForm {
    office: Option<FreeText>,
    phone: Option<FreeText>,
    address: Option<FreeText>,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct VillageForm {
    id: Id,
    name: Text,
    #[schemars(extend("examples" = ["thôn", "tổ dân phố", "xóm", "bản", "ấp"]))]
    kind: Option<FreeText>,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct PointForm {
    id: Id,
    name: Text,
    address: Option<FreeText>,
    phone: Option<FreeText>,
    village: Option<Id>,
    location: Option<Location>,
    open: Option<BTreeMap<Days, Vec<ShiftId>>>,
    campaigns: Option<Vec<CampaignId>>,
}

#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct TeamForm {
    id: Id,
    name: Text,
    mission: Option<FreeText>,
    campaigns: Option<Vec<CampaignId>>,
}
