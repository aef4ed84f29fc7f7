//! YAML as any file of a site; the first byte chooses which.
#![no_main]

mod site;

use std::cell::LazyCell;

use libfuzzer_sys::fuzz_target;
use site::{COMMUNE, Site, check_commune, check_site};

thread_local!(static SITE: LazyCell<Site> = LazyCell::new(Site::new));

fuzz_target!(|data: &[u8]| {
    let Some((which, yaml)) = data.split_first() else { return };
    let name = match which % 6 {
        0 => "progress.yaml",
        1 => "commune.yaml",
        2 => "roster/2025-w46.yaml",
        3 => "events.yaml",
        4 => "content/campaigns/dat-dai.yaml",
        _ => "content/site.yaml",
    };
    SITE.with(|site| {
        if name.starts_with("content") {
            check_site(&site.read_with(name, yaml));
        } else {
            check_commune(&site.read_with(&format!("{COMMUNE}/{name}"), yaml));
        }
    });
});
