//! A schema as text: the form of its kind, described in a language.
//!
//! Draft 7, because every editor knows it. Everything stands in its place instead
//! of in `definitions`, because one form may be described differently in two
//! places, and Draft 7 reads nothing beside a `$ref`.

use schemars::{Schema, SchemaGenerator, generate::SchemaSettings};

use super::{
    campaign::CampaignForm, commune::CommuneForm, describe::describe, events::EventsForm,
    guide::GuideForm, kind::SchemaKind, own::offer, progress::ProgressForm,
    roster::RosterForm, site::SiteForm,
};
use crate::{locale::Wording, model::Site};

/// The schema of a kind of YAML file, with the site's own ids if there is one.
///
/// `words` is the book `schema` of a language, see `default_book`.
pub fn schema_of(kind: SchemaKind, words: &Wording, site: Option<&Site>) -> String {
    let mut schema = form_of(kind);
    describe(&mut schema, &format!("schema-{}", kind.name()), words);
    let mut schema = schema.to_value();
    offer(&mut schema, site, words);
    format!("{schema:#}\n")
}

fn form_of(kind: SchemaKind) -> Schema {
    let settings = SchemaSettings::draft07().with(|s| s.inline_subschemas = true);
    let generator = SchemaGenerator::new(settings);
    match kind {
        SchemaKind::Site => generator.into_root_schema_for::<SiteForm>(),
        SchemaKind::Campaign => generator.into_root_schema_for::<CampaignForm>(),
        SchemaKind::Commune => generator.into_root_schema_for::<CommuneForm>(),
        SchemaKind::Progress => generator.into_root_schema_for::<ProgressForm>(),
        SchemaKind::Roster => generator.into_root_schema_for::<RosterForm>(),
        SchemaKind::Events => generator.into_root_schema_for::<EventsForm>(),
        SchemaKind::Guide => generator.into_root_schema_for::<GuideForm>(),
    }
}
