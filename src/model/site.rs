//! The site: who publishes what, for which day; and the whole [`Content`].

use borsh::{BorshDeserialize, BorshSerialize};
use jiff::civil::Date;

use super::{Campaign, Commune, Guide, Map, Secret, Shift, Task};
use crate::locale::Language;

/// The province (or the nation) that the site speaks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Province {
    /// `42`; none where the file gives none.
    pub code: String,
    /// `Hà Tĩnh`
    pub name: String,
    /// `tỉnh`
    pub kind: Option<String>,
}

/// Who signs formal reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// `Bí thư`
    pub title: String,
    /// The name.
    pub name: Option<String>,
}

/// Who publishes the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publisher {
    /// The office.
    pub name: String,
    /// The line above it on formal reports.
    pub parent: Option<String>,
    /// Its address.
    pub address: Option<String>,
    /// Its number.
    pub phone: Option<String>,
    /// Its mail address.
    pub email: Option<String>,
    /// Who signs.
    pub signer: Option<Signer>,
}

/// What the page against fraud says beyond the built-in text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Safety {
    /// Whom to call.
    pub hotline: Option<String>,
    /// What is never asked; none means the built-in list.
    pub never_ask: Option<Vec<String>>,
}

/// A public address, `https://host/path/`, always with `/` at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl(String);

impl BaseUrl {
    /// The address, if it is an http(s) one without query and fragment.
    pub fn new(text: &str) -> Option<Self> {
        let rest =
            text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let fits = |c: char| {
            c.is_ascii_alphanumeric()
                || matches!(c, '.' | '-' | '_' | '~' | '/' | ':' | '%')
        };
        let host = rest.split('/').next().unwrap_or_default();
        let good = !host.is_empty() && rest.chars().all(fits) && !rest.contains("..");
        good.then(|| Self(format!("{}/", text.trim_end_matches('/'))))
    }

    /// The address of a page below it.
    pub fn join(&self, path: &str) -> String {
        let shown = path.strip_suffix("index.html").unwrap_or(path);
        format!("{}{shown}", self.0)
    }
}

/// Everything that holds for all communes.
#[derive(Debug, Clone)]
pub struct Site {
    /// Name of the site.
    pub title: String,
    /// What it speaks for.
    pub province: Province,
    /// Who publishes.
    pub publisher: Publisher,
    /// The campaigns, in order; never empty.
    pub campaigns: Vec<Campaign>,
    /// All guides, by id.
    pub guides: Vec<Guide>,
    /// Public address.
    pub base_url: Option<BaseUrl>,
    /// Language of the pages.
    pub language: Language,
    /// The day the site speaks for, if the file fixes it.
    pub fixed_as_of: Option<Date>,
    /// The day's shifts; never empty.
    pub shifts: Vec<Shift>,
    /// What volunteers do; never empty.
    pub tasks: Vec<Task>,
    /// A report older than this is stale.
    pub stale_after_days: u32,
    /// Folder of the theme.
    pub theme: String,
    /// A line on every page.
    pub notice: Option<String>,
    /// The page against fraud.
    pub safety: Safety,
    /// What addresses of volunteers' own pages are made from; without it there are none.
    pub secret: Option<Secret>,
    /// Whether phones keep the pages that they visit.
    pub offline: bool,
    /// Whether each commune's pages are also made into a ZIP.
    pub commune_zip: bool,
}

/// A commune that could not be read and is left out.
#[derive(Debug, Clone, PartialEq, Eq, BorshDeserialize, BorshSerialize)]
pub struct LeftOut {
    /// Its code, from its file or else from its folder's name.
    pub code: String,
    /// Its name, if it could be read, else the folder's name.
    pub name: String,
}

/// All that was read.
#[derive(Debug, Clone)]
pub struct Content {
    /// What holds for all.
    pub site: Site,
    /// The day the site speaks for.
    pub as_of: Date,
    /// The communes, in Vietnamese order of names, then by code.
    pub communes: Vec<Commune>,
    /// The communes that are left out.
    pub left_out: Vec<LeftOut>,
    /// Where the communes lie; none without a map file that knows any of them.
    pub map: Option<Map>,
}
