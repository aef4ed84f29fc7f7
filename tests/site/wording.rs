//! Both wording files know every message that code and templates ask for.

use std::{collections::BTreeSet, fs, path::Path};

use aoxanh::diagnostics::Code;

use crate::test_site::{TestSite, files};

/// The files of wording: what every run says, and the books for a few commands.
const BOOKS: [&str; 5] = ["", "-explain", "-schema", "-sheets", "-print"];

fn ids(language: &str) -> BTreeSet<String> {
    ids_of(language, "")
}

fn ids_of(language: &str, book: &str) -> BTreeSet<String> {
    let path = format!(
        "{}/themes/default/i18n/{language}{book}.ftl",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = fs::read_to_string(path).unwrap();
    let mut ids = BTreeSet::new();
    let mut message = String::new();
    for line in text.lines() {
        let Some((name, _)) = line.split_once(" =") else { continue };
        if let Some(attribute) = name.trim_start().strip_prefix('.') {
            ids.insert(format!("{message}.{attribute}"));
        } else if name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            name.clone_into(&mut message);
            ids.insert(message.clone());
        }
    }
    ids
}

#[test]
fn both_languages_have_the_same_messages() {
    let only = |a: &BTreeSet<String>, b: &BTreeSet<String>| {
        a.difference(b).cloned().collect::<Vec<_>>()
    };
    for book in BOOKS {
        let (vi, en) = (ids_of("vi", book), ids_of("en", book));
        assert_eq!(only(&vi, &en), Vec::<String>::new(), "only in vi{book}.ftl");
        assert_eq!(only(&en, &vi), Vec::<String>::new(), "only in en{book}.ftl");
    }
}

#[test]
fn every_code_has_a_message() {
    let known = ids("vi");
    for code in Code::ALL {
        assert!(known.contains(&format!("problem-{}", code.name())), "{}", code.name());
    }
}

#[test]
fn every_word_of_the_templates_is_known() {
    let known = &ids("vi") | &ids_of("vi", "-print");
    let templates =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/templates");
    let mut found = 0;
    for (path, bytes) in files(&templates) {
        let text = String::from_utf8(bytes).unwrap();
        for rest in text.split("t(id=\"").skip(1) {
            let id = rest.split('"').next().unwrap();
            assert!(known.contains(id), "{path}: {id}");
            found += 1;
        }
    }
    assert!(found > 50);
}

#[test]
fn english_site_has_no_missing_word() {
    let site = TestSite::ha_noi()
        .replace("content/site.yaml", "language: vi", "language: en")
        .built(&[]);
    // Scripts take their words from the page; style sheets have none.
    let files = site.files("public").into_iter();
    let has_words = |path: &str| !path.ends_with(".js") && !path.ends_with(".css");
    for (path, bytes) in files.filter(|(path, _)| has_words(path)) {
        let text = String::from_utf8_lossy(&bytes);
        let missing = text.split('[').skip(1).find(|rest| {
            let word = rest.split(']').next().unwrap_or_default();
            word.contains('-')
                && word
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        });
        assert_eq!(missing, None, "{path}");
        if path.ends_with(".html") {
            assert!(!text.contains("Cập nhật đến"), "{path}");
        }
    }
}
