//! Sheets of the sample province; each bench asserts its answer.

#![allow(clippy::unwrap_used)] // a test or bench that cannot go on shall say where

use std::path::Path;

use aoxanh::{
    analyse::Province,
    locale::{Collation, Locale},
    model::Content,
    read::{Disk, ThemeFiles, read_content},
    render::{
        Audience, HandoutForm, Order, PosterForm, Typesetter, View, forget, orders,
    },
};

fn main() {
    divan::main();
}

/// The sample as it is read.
struct Sample {
    content: Content,
    locale: Locale,
    theme: ThemeFiles,
}

impl Sample {
    fn read() -> Self {
        let disk = Disk::open(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        let reading = read_content(&disk, &|_, _| ());
        Self {
            content: reading.content.unwrap(),
            locale: reading.locale.unwrap(),
            theme: reading.theme,
        }
    }

    /// Calls `with` with all that setting a sheet needs.
    fn open(&self, audience: Audience, with: impl FnOnce(&Typesetter, &View)) {
        let collation = Collation::new(self.content.site.language);
        let province = Province::of(&self.content, |a, b| collation.compare(a, b));
        let view = View::new(&self.content, &province, &self.locale, audience);
        let site = &self.content.site;
        let typesetter = Typesetter::new(&self.theme, &site.theme, self.content.as_of);
        with(&typesetter, &view);
    }
}

/// Sets one order after the other, as a worker does.
fn set(bencher: divan::Bencher, wanted: impl Fn(&Order) -> bool, most: usize) {
    Sample::read().open(Audience::Public, |typesetter, view| {
        let all: Vec<Order> = orders(view).into_iter().filter(|it| wanted(it)).collect();
        let mut turn = 0;
        bencher.bench_local(|| {
            let order = all[turn % all.len()];
            let (sheet, _) = order.sheet(typesetter, view).unwrap();
            let set = typesetter.set(&sheet).map_err(|problems| problems.len()).unwrap();
            assert!(set.pages <= most && set.bytes.len() < 80_000);
            turn += 1;
            if turn % 8 == 0 {
                forget();
            }
        });
    });
}

#[divan::bench(sample_count = 60, sample_size = 1)]
fn card_of_a_commune(bencher: divan::Bencher) {
    set(bencher, |order| matches!(order, Order::CommuneCard(_)), 1);
}

#[divan::bench(sample_count = 60, sample_size = 1)]
fn handout_a5(bencher: divan::Bencher) {
    set(bencher, |order| matches!(order, Order::Handout(_, _, HandoutForm::A5)), 2);
}

#[divan::bench(sample_count = 60, sample_size = 1)]
fn handout_of_any_form(bencher: divan::Bencher) {
    set(bencher, |order| matches!(order, Order::Handout(..)), 8);
}

#[divan::bench(sample_count = 60, sample_size = 1)]
fn poster_a4(bencher: divan::Bencher) {
    set(bencher, |order| matches!(order, Order::Poster(_, _, PosterForm::A4)), 1);
}

#[divan::bench(sample_count = 60, sample_size = 1)]
fn poster_a3(bencher: divan::Bencher) {
    set(bencher, |order| matches!(order, Order::Poster(_, _, PosterForm::A3)), 1);
}

/// All of one kind for the commune with most volunteers.
fn set_for_the_largest(bencher: divan::Bencher, order: fn(usize) -> Order, pages: usize) {
    Sample::read().open(Audience::Internal, |typesetter, view| {
        let communes = &view.content.communes;
        let largest =
            (0..communes.len()).max_by_key(|index| communes[*index].volunteers.len());
        bencher.bench_local(|| {
            let (sheet, _) = order(largest.unwrap()).sheet(typesetter, view).unwrap();
            let set = typesetter.set(&sheet).map_err(|problems| problems.len()).unwrap();
            assert_eq!(set.pages, pages);
            forget();
        });
    });
}

#[divan::bench(sample_count = 30, sample_size = 1)]
fn badges_of_five_pages(bencher: divan::Bencher) {
    set_for_the_largest(bencher, Order::Badges, 5);
}

#[divan::bench(sample_count = 30, sample_size = 1)]
fn certificates_of_43_pages(bencher: divan::Bencher) {
    set_for_the_largest(bencher, Order::Certificates, 43);
}
