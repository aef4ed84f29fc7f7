//! Schema: what each kind of YAML file may hold, for editors.
//!
//! A form for each kind, as plain types whose fields are the keys; `values` are
//! what keys hold; `describe` puts words to them from the wording, `own` the
//! site's own ids; `make` joins all this into JSON Schema. Nothing here reads
//! content: the readers beside this folder do, and a test compares the two.

mod campaign;
mod commune;
mod describe;
mod events;
mod guide;
mod kind;
mod make;
mod own;
mod progress;
mod roster;
mod site;
mod values;

pub use kind::SchemaKind;
pub use make::schema_of;
