//! Looking at files and putting them in place: the gate, the link check, the stage.

use std::sync::LazyLock;

use aoxanh::{
    model::Content,
    publish::{Gate, Links, PageLinks, People, Register, Stage},
    render::Artefact,
};
use divan::{Bencher, counter::BytesCount};
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use tempfile::TempDir;

use crate::scene::{NATION, files, folder};

/// The gate that knows all volunteers of a nation, and the telephones of its offices.
fn gate() -> Gate {
    let mut people = People::default();
    let Content { communes, as_of, .. } = &NATION.content;
    for (index, commune) in communes.iter().enumerate() {
        let mut register = Register::default();
        for volunteer in &commune.volunteers {
            let shown = volunteer.public_name(*as_of).is_some();
            register.add(volunteer.name.for_the_office(), shown);
            register.add_phone(volunteer.phone.as_ref().unwrap().for_the_office());
        }
        people.join(index, &register);
    }
    let mut gate = Gate::new(people);
    let offices = communes.iter().filter_map(|commune| commune.contact.phone.as_ref());
    offices.for_each(|phone| gate.declare(phone));
    gate
}

#[divan::bench(sample_count = 10)]
fn gate_of_the_nation(bencher: Bencher) {
    LazyLock::force(&NATION);
    bencher.bench_local(gate);
}

/// At the overview and the data of one commune, and at a table of 70.
#[divan::bench(args = ["-00001/index.html", "data/communes/00001.json", "data/communes.csv"])]
fn gate_looks_at(bencher: Bencher, ending: &str) {
    let communes = &NATION.content.communes;
    let commune = communes.iter().position(|commune| commune.code.as_str() == "00001");
    let all = files(70);
    let file = all.iter().find(|file| file.path.ends_with(ending)).unwrap();
    let gate = gate();
    bencher.counter(BytesCount::of_slice(&file.bytes)).bench_local(|| {
        let looked = gate.look(&file.path, text(file), commune);
        assert!(looked.findings.is_empty());
    });
}

/// The links of a site of 70 communes: gathered, then followed.
#[divan::bench(sample_count = 20)]
fn links(bencher: Bencher) {
    let all = files(70);
    bencher.counter(bytes(&all)).bench_local(|| {
        let mut links = Links::default();
        let mut found = PageLinks::default();
        for page in all.iter().filter(|file| file.path.ends_with(".html")) {
            found.add(&page.path, text(page));
        }
        links.gather(all.iter().map(|file| file.path.as_str()), &found);
        assert!(links.broken().is_empty());
    });
}

/// The files of a site of 70 communes into a new folder.
#[divan::bench(sample_count = 20)]
fn publish_all(bencher: Bencher) {
    let all = files(70);
    bencher
        .counter(bytes(&all))
        .with_inputs(folder)
        .bench_local_values(|root| publish(&all, root));
}

/// The same files once more.
#[divan::bench(sample_count = 20)]
fn publish_what_stands_already(bencher: Bencher) {
    let all = files(70);
    bencher
        .counter(bytes(&all))
        .with_inputs(|| publish(&all, folder()))
        .bench_local_values(|root| publish(&all, root));
}

/// A file as text; nothing of one that is none.
fn text(file: &Artefact) -> &str {
    std::str::from_utf8(&file.bytes).unwrap_or_default()
}

fn bytes(files: &[Artefact]) -> BytesCount {
    BytesCount::new(files.iter().map(|file| file.bytes.len()).sum::<usize>())
}

/// Publishes and hands back the folder, so that removing it is not measured.
fn publish(files: &[Artefact], root: TempDir) -> TempDir {
    let out = root.path().join("public");
    let stage = Stage::begin(root.path(), &out, "public").unwrap();
    files.par_iter().try_for_each(|file| stage.write(file).map(drop)).unwrap();
    stage.gathered().publish().unwrap();
    assert!(files.iter().all(|file| out.join(&file.path).is_file()));
    root
}
