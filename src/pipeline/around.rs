//! What decides pages beside the files of their own communes, as fingerprints, so that a
//! build knows whether pages would be made as they were; and whose names no page may show.

use std::collections::BTreeSet;

use rayon::iter::{
    IndexedParallelIterator as _, IntoParallelIterator as _,
    IntoParallelRefIterator as _, ParallelIterator as _,
};

use super::{
    memory::{Memory, Rest, Surroundings},
    privacy::register_of,
};
use crate::{
    model::{Commune, Content},
    publish::Register,
    render::{View, group_surroundings, own_surroundings},
};

/// What pages of each commune show and other communes decide; `shown` gives the kinds of
/// sheets for which its own are shown.
pub(super) fn surroundings(
    view: &View,
    shown: &(dyn Fn(usize) -> BTreeSet<String> + Sync),
) -> Vec<Surroundings> {
    let around = |index: usize| {
        let mut around = blake3::Hasher::new();
        around.update(&own_surroundings(index, view));
        for kind in shown(index) {
            around.update(kind.as_bytes());
        }
        *around.finalize().as_bytes()
    };
    (0..view.content.communes.len()).into_par_iter().map(around).collect()
}

/// The page of each group, and what decides it, where that is known: what was read of its
/// communes, what is around it, and whose names may not stand on it: anybody's.
pub(super) fn surroundings_of_groups(
    view: &View,
    memory: &Memory,
    registers: &[Register],
) -> Vec<(String, Option<Surroundings>)> {
    let mark = |register: &Register| {
        *blake3::hash(&borsh::to_vec(register).unwrap_or_default()).as_bytes()
    };
    let marks: Vec<[u8; 32]> = registers.par_iter().map(mark).collect();
    let people = blake3::hash(marks.as_flattened());
    let around = |index: usize| {
        let (group, path) = view.group(index);
        let mut around = blake3::Hasher::new();
        around.update(people.as_bytes());
        around.update(&group_surroundings(index, view));
        let read = group.communes.iter().map(|commune| {
            let folder = &view.content.communes[*commune].folder;
            let read = memory.fingerprint(folder)?;
            around.update(blake3::hash(folder.as_bytes()).as_bytes()).update(&read);
            Some(())
        });
        let is_known = read.collect::<Option<()>>().is_some();
        (path.to_owned(), is_known.then(|| *around.finalize().as_bytes()))
    };
    (0..view.province.groups.len()).into_par_iter().map(around).collect()
}

/// What may not be published of each commune's volunteers: as it is remembered, else
/// from the registers.
pub(super) fn registers(content: &Content, recalled: &[Option<Rest>]) -> Vec<Register> {
    let one = |(commune, recalled): (&Commune, &Option<Rest>)| match recalled {
        Some(rest) => rest.register.clone(),
        None => register_of(commune, content.as_of),
    };
    content.communes.par_iter().zip(recalled).map(one).collect()
}
