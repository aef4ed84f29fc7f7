//! Values as editors check them: ids, codes, dates, numbers.
//!
//! Each says what the readers take (`fields`, `cell`, `model`), as JSON Schema
//! can say it, and names the message that an editor shows for anything else.
//! Stricter in one way: ids, codes and texts must be strings, though the readers
//! also take `00004` without quotes, because there an editor sees a number.

#![expect(dead_code, reason = "described, never filled")]

use schemars::JsonSchema;

use crate::{
    locale::Language,
    model::{CommuneKind, WEEKDAYS},
};

const ID: &str = "^[A-Za-z0-9_-]{1,64}$";
const DATE: &str = r"^(19\d\d|2[01]\d\d|2200)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$";
const TIME: &str = r"^(([01]?\d|2[0-3]):[0-5]\d|24:00)$";
const WEEK: &str = r"^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$";
const URL: &str = r"^https?://(?!.*\.\.)[A-Za-z0-9._~:%-]+(/[A-Za-z0-9._~/:%-]*)?$";
const DAYS: &str = "^(mon|tue|wed|thu|fri|sat|sun) ?- ?(mon|tue|wed|thu|fri|sat|sun)$";

/// Text with something in it.
#[derive(JsonSchema)]
#[schemars(extend("pattern" = r"\S"))]
pub(super) struct Text(FreeText);

/// Text, or none.
#[derive(JsonSchema)]
#[schemars(extend("errorMessage" = "schema-wrong-text"))]
pub(super) struct FreeText(String);

/// An id that the file itself gives.
#[derive(JsonSchema)]
#[schemars(extend("pattern" = ID, "errorMessage" = "schema-wrong-id"))]
pub(super) struct Id(String);

/// The id of a campaign of the site.
#[derive(JsonSchema)]
#[schemars(extend("x-own" = "campaigns"))]
pub(super) struct CampaignId(Id);

/// The id of an indicator of a campaign.
#[derive(JsonSchema)]
#[schemars(extend("x-own" = "indicators"))]
pub(super) struct IndicatorId(Id);

/// The id of a shift of the site.
#[derive(JsonSchema)]
#[schemars(extend("x-own" = "shifts"))]
pub(super) struct ShiftId(Id);

/// The id of a guide of the site.
#[derive(JsonSchema)]
#[schemars(extend("x-own" = "guides"))]
pub(super) struct GuideId(Id);

/// A unit's code.
#[derive(JsonSchema)]
#[schemars(extend("pattern" = "^[0-9]{5}$", "errorMessage" = "schema-wrong-code"))]
pub(super) struct Code(String);

/// A day of the calendar.
#[derive(JsonSchema)]
#[schemars(extend(
    "pattern" = DATE,
    "format" = "date",
    "errorMessage" = "schema-wrong-date"
))]
pub(super) struct Date(String);

/// A time of day.
#[derive(JsonSchema)]
#[schemars(extend("pattern" = TIME, "errorMessage" = "schema-wrong-time"))]
pub(super) struct Time(String);

/// An ISO week.
#[derive(JsonSchema)]
#[schemars(extend("pattern" = WEEK, "errorMessage" = "schema-wrong-week"))]
pub(super) struct Week(String);

/// A public address.
#[derive(JsonSchema)]
#[schemars(extend("pattern" = URL, "errorMessage" = "schema-wrong-url"))]
pub(super) struct Url(String);

/// A whole number from 0 on.
#[derive(JsonSchema)]
#[schemars(extend(
    "minimum" = 0,
    "maximum" = 999_999_999_999_u64,
    "errorMessage" = "schema-wrong-whole"
))]
pub(super) struct Whole(u64);

/// Yes or no.
#[derive(JsonSchema)]
#[schemars(extend("errorMessage" = "schema-wrong-flag"))]
pub(super) struct Flag(bool);

/// A day of the week, or a range of them; the ranges that most places use are
/// named, so that an editor offers them.
#[derive(JsonSchema)]
#[schemars(extend("anyOf" = [
    {"type": "string", "enum": WEEKDAYS},
    {"type": "string", "enum": ["mon-fri", "mon-sat"]},
    {"type": "string", "pattern": DAYS},
]))]
pub(super) struct Days(String);

/// What kind of unit a commune is.
#[derive(JsonSchema)]
#[schemars(extend("enum" = CommuneKind::ALL.map(|(_, name)| name)))]
pub(super) struct UnitKind(String);

/// A language of pages.
#[derive(JsonSchema)]
#[schemars(extend("enum" = Language::ALL.map(Language::tag)))]
pub(super) struct PageLanguage(String);

/// A spot on the map.
#[derive(JsonSchema)]
#[schemars(extend("errorMessage" = "schema-wrong-location"))]
pub(super) struct Location((Longitude, Latitude));

/// Degrees east.
#[derive(JsonSchema)]
#[schemars(extend(
    "minimum" = -180,
    "maximum" = 180,
    "errorMessage" = "schema-wrong-location"
))]
struct Longitude(f64);

/// Degrees north.
#[derive(JsonSchema)]
#[schemars(extend(
    "minimum" = -90,
    "maximum" = 90,
    "errorMessage" = "schema-wrong-location"
))]
struct Latitude(f64);
