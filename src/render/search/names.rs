//! The names of communes and villages, with the letters they are found by.

use rayon::{
    iter::{
        IndexedParallelIterator as _, IntoParallelRefIterator as _, ParallelIterator as _,
    },
    slice::ParallelSliceMut as _,
};

use crate::{locale::fold, render::View};

/// Whose name it is: a commune's own, or one of its lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// The commune itself.
    Own,
    /// One of its former names.
    Former(usize),
    /// One of its villages.
    Village(usize),
}

/// A name of the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Name {
    /// Index of the commune that it leads to.
    pub(super) commune: usize,
    pub(super) whose: Whose,
}

/// Letters that somebody may begin with, and the index of the name they lead to.
pub(super) type Key = (String, usize);

/// All names, communes first, and their keys in order.
pub(super) fn gather(view: &View) -> (Vec<Name>, Vec<Key>) {
    let (mut names, mut texts) = (Vec::new(), Vec::new());
    let mut add = |name: Name, text| {
        names.push(name);
        texts.push(text);
    };
    let communes = || view.content.communes.iter().enumerate();
    for (commune, known) in communes() {
        add(Name { commune, whose: Whose::Own }, known.name.as_str());
    }
    for (commune, known) in communes() {
        for (index, former) in known.formerly.iter().enumerate() {
            add(Name { commune, whose: Whose::Former(index) }, &former.name);
        }
    }
    for (commune, known) in communes() {
        for (index, village) in known.villages.iter().enumerate() {
            add(Name { commune, whose: Whose::Village(index) }, &village.name);
        }
    }
    let keys = texts.par_iter().enumerate().flat_map_iter(|(index, text)| {
        beginnings(text).into_iter().map(move |key| (key, index))
    });
    let mut keys: Vec<Key> = keys.collect();
    keys.par_sort_unstable();
    keys.dedup();
    (names, keys)
}

/// The text from each of its words on, in plain letters without spaces; `y` as `i`,
/// for both are written in many names. `find.js` folds what is typed alike.
fn beginnings(text: &str) -> Vec<String> {
    let word = |word: &str| -> String {
        let plain = fold(word).replace('y', "i");
        plain.chars().filter(char::is_ascii_alphanumeric).collect()
    };
    let words: Vec<String> =
        text.split(|c: char| !c.is_alphanumeric() && !is_mark(c)).map(word).collect();
    let mut from: Vec<String> = (0..words.len()).map(|at| words[at..].concat()).collect();
    from.dedup();
    // A name without Latin letters is in the first file, under no letter.
    if from.len() > 1 {
        from.retain(|key| !key.is_empty());
    }
    from
}

/// Text is in NFC, but some letters have no form with their mark.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::beginnings;

    #[test]
    fn a_name_is_found_by_each_of_its_words() {
        assert_eq!(beginnings("Đức Thọ"), ["ductho", "tho"]);
        assert_eq!(beginnings("Mỹ Lộc (cũ)"), ["miloccu", "loccu", "cu"]);
        assert_eq!(beginnings("Văn Miếu - Quốc Tử Giám")[1], "mieuquoctugiam");
        assert_eq!(beginnings("Tổ 2A"), ["to2a", "2a"]);
        assert_eq!(beginnings("東京"), [""]);
    }
}
