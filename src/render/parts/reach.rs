//! How a page reaches further than its text: kept on phones, followed by feed readers,
//! understood by search engines, shown well where it is shared.
//!
//! Made from the page's path alone; what only a page knows (sessions, its date) it adds
//! itself. An edition for the office reaches nobody.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use jiff::civil::Date;
use serde::{Serialize, Serializer, ser::SerializeStruct as _};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::{
    locale::Language,
    render::{Audience, View, address, metadata::embedded},
};

/// Sizes of the icon in pixels: for Apple's phones, for others, for start screens.
pub(in crate::render) const ICON_SIZES: [u32; 3] = [180, 192, 512];

/// What a page's head says to others than its reader.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct Reach<'a> {
    /// As social networks write a language.
    locale: &'static str,
    /// The script by which phones keep the page.
    offline: Option<&'a str>,
    manifest: Option<&'static str>,
    /// The icon for a phone's start screen.
    touch_icon: Option<String>,
    /// The icon for browsers that cannot show drawings.
    icon: Option<String>,
    /// The feed of the commune that the page is about.
    feed: Option<String>,
    /// The day that the page speaks for, where it is an article.
    modified: Option<String>,
    #[serde(flatten)]
    things: Things,
}

/// What search engines may know, for templates as `data` and `data_mark`.
#[derive(Debug, Clone, Default)]
struct Things(Vec<Value>);

impl Serialize for Things {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let data = embedded(&self.0);
        let mut parts = serializer.serialize_struct("Things", 2)?;
        // What the page's policy allows that block by. Browsers do not ask for it, data
        // being no script; a validator that does not tell them apart does.
        parts.serialize_field("data_mark", &data.as_deref().map(policy_mark))?;
        parts.serialize_field("data", &data)?;
        parts.end()
    }
}

impl<'a> Reach<'a> {
    /// That of a page.
    pub(super) fn new(path: &str, offline: Option<&'a str>, view: &View<'a>) -> Self {
        let is_public = view.audience == Audience::Public;
        let has_feed = is_public && view.site().base_url.is_some();
        let icon = |wanted: u32| {
            let mut all = view.printed.icons();
            all.find(|(size, _)| *size == wanted).map(|(_, path)| path.to_owned())
        };
        Self {
            locale: match view.site().language {
                Language::Vi => "vi_VN",
                Language::En => "en_US",
            },
            offline,
            manifest: is_public.then_some(address::MANIFEST),
            touch_icon: icon(ICON_SIZES[0]),
            icon: icon(ICON_SIZES[1]),
            feed: address::feed_above(path).filter(|_| has_feed),
            modified: None,
            things: Things::default(),
        }
    }

    /// Adds what search engines may know.
    pub(super) fn tell(&mut self, things: impl IntoIterator<Item = Value>) {
        self.things.0.extend(things);
    }

    /// Says that the page is an article of a day.
    pub(super) fn date(&mut self, day: Date) {
        self.modified = Some(day.to_string());
    }
}

/// The name of a block in a Content-Security-Policy.
fn policy_mark(block: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(block)))
}
