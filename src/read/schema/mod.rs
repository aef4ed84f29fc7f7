//! Schema: what each kind of YAML file may hold, for editors.
//!
//! [`SchemaKind`] names the kinds and the line that ties a file to its schema.
//! Nothing here reads content: the readers beside this folder do.

mod kind;

pub use kind::SchemaKind;
