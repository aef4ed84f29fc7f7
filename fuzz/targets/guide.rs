//! A guide: front matter and Markdown.
#![no_main]

mod site;

use std::cell::LazyCell;

use libfuzzer_sys::fuzz_target;
use site::{Site, check_site};

thread_local!(static SITE: LazyCell<Site> = LazyCell::new(Site::new));

fuzz_target!(|data: &[u8]| {
    SITE.with(|site| check_site(&site.read_with("content/guides/hoi.md", data)));
});
