//! From figures to files: those of one commune, and pages about all of a nation's.

use aoxanh::render::{
    Press, SitePage, View, commune_pages, data_of_commune, data_of_province,
    feeds_of_commune, news_of_commune, render_page,
};
use divan::Bencher;

use crate::scene::NATION;

/// The files of one commune after the other; `make` tells how many it made.
fn of_communes(
    bencher: Bencher,
    files: usize,
    make: impl Fn(&Press, usize, &View) -> usize,
) {
    NATION.open(|press, view| {
        let mut turns = (0..view.content.communes.len()).cycle();
        bencher.bench_local(|| {
            assert_eq!(make(press, turns.next().unwrap(), view), files);
        });
    });
}

/// Overview, roster, "is this real?" and a page for each of the two guides.
#[divan::bench]
fn pages_of_a_commune(bencher: Bencher) {
    of_communes(bencher, 5, |press, index, view| {
        commune_pages(press, index, view).unwrap().len()
    });
}

/// Its data file, its three calendars and its news.
#[divan::bench]
fn data_and_feeds_of_a_commune(bencher: Bencher) {
    of_communes(bencher, 5, |press, index, view| {
        let mut files = vec![data_of_commune(view, index)];
        files.extend(feeds_of_commune(view, index));
        files.extend(news_of_commune(press, index, view).unwrap());
        files.len()
    });
}

#[divan::bench]
fn press(bencher: Bencher) {
    NATION.open(|_, view| {
        bencher.bench_local(|| {
            let press = Press::new(&NATION.theme, view).unwrap();
            assert!(!press.assets().is_empty());
        });
    });
}

#[divan::bench(sample_count = 20, args = [
    SitePage::Home,
    SitePage::Communes,
    SitePage::Campaign(0),
    SitePage::Group(0),
    SitePage::Report(0),
])]
fn page_of_the_nation(bencher: Bencher, page: SitePage) {
    NATION.open(|press, view| {
        bencher.bench_local(|| {
            let page = render_page(press, page, view).unwrap();
            assert!(page.bytes.len() > 5_000 && page.path.ends_with("index.html"));
        });
    });
}

#[divan::bench(sample_count = 20)]
fn data_of_the_nation(bencher: Bencher) {
    NATION.open(|_, view| {
        bencher.bench_local(|| assert!(data_of_province(view).len() > 3));
    });
}
