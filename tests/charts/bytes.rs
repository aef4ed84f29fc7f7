//! How large drawings are: a page with five of them must still be a light page.

use crate::built::{Built, random_sites, sample};

/// Bytes of each burn-up on the pages of a site.
fn burn_ups(built: &Built) -> Vec<(String, usize)> {
    let pages = built.pages.iter();
    pages
        .flat_map(|(page, html)| {
            let starts = html.match_indices("<svg class=\"chart burn-up\"");
            let size = |(at, _): (usize, &str)| {
                let length = html[at..].find("</svg>").unwrap() + "</svg>".len();
                (page.clone(), length)
            };
            starts.map(size).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn every_burn_up_of_the_sample_is_below_six_thousand_bytes() {
    let all = burn_ups(sample());
    assert!(all.len() > 200, "only {}", all.len());
    let sum: usize = all.iter().map(|(_, size)| size).sum();
    let most = all.iter().max_by_key(|(_, size)| *size).unwrap();
    println!("{} burn-ups, mean {}, most {most:?}", all.len(), sum / all.len());
    assert!(most.1 < 6000, "{most:?}");
}

/// Daily reports over two years, in the largest numbers, cost little more.
#[test]
fn no_burn_up_grows_with_its_reports() {
    for (seed, built) in random_sites() {
        for (page, size) in burn_ups(built) {
            assert!(size < 12_000, "seed {seed}: {page} {size}");
        }
    }
}
