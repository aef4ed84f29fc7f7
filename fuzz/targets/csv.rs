//! CSV as log, register or progress; the first byte chooses which.
#![no_main]

mod site;

use std::cell::LazyCell;

use libfuzzer_sys::fuzz_target;
use site::{COMMUNE, Site, check_commune};

thread_local!(static SITE: LazyCell<Site> = LazyCell::new(Site::new));

fuzz_target!(|data: &[u8]| {
    let Some((which, csv)) = data.split_first() else { return };
    let name = ["logs/a.csv", "volunteers.csv", "progress.csv"][usize::from(which % 3)];
    SITE.with(|site| check_commune(&site.read_with(&format!("{COMMUNE}/{name}"), csv)));
});
