//! Read: from the content folder to the model.
//!
//! `disk` is the only file that touches files; `text` makes bytes into clean
//! Unicode; `yaml` and `table` make text into places and cells; one file for each
//! kind of content checks them; `assemble` reads a whole province. Reading never
//! stops at the first fault: what is wrong goes into `Problems`, what is right
//! into the model. No arithmetic on figures.

mod archive;
mod assemble;
mod campaign;
mod cell;
mod columns;
mod commune;
mod csv_text;
mod disk;
mod draft;
mod events;
mod fields;
mod entries;
mod file_state;
mod forms;
mod guide;
mod inputs;
mod listing;
mod legacy;
mod log_cells;
mod log_rows;
mod log_turns;
mod logs;
mod lookup;
mod map;
mod map_json;
mod markdown;
mod named_cell;
mod one_commune;
mod palette;
mod place_of_help;
mod plain;
mod progress;
mod records;
mod remembered;
mod roster;
mod schema;
mod secret;
mod short;
mod site;
mod table;
mod text;
mod theme;
mod touched;
mod volunteers;
mod whereabouts;
mod workbook;
mod yaml;
mod yaml_fault;

pub use assemble::{Frame, Known, Reading, read_content, read_frame, read_rest};
pub use commune::CommuneReading;
pub use disk::{CannotRead, Disk, Noted, is_hidden};
pub use entries::{Entry, Name, entries};
pub use file_state::FileState;
pub use forms::{Heading, log_headings, register_headings, unmistakable};
pub use inputs::Inputs;
pub use listing::Listing;
pub use one_commune::{NotFound, OneCommune, find_commune, read_one};
pub use schema::{SchemaKind, schema_of};
pub use secret::SECRET_FILE;
pub use theme::{ThemeFiles, default_book, default_wording};
pub use touched::Touched;
pub use whereabouts::whereabouts;
