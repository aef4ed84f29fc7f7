//! Social cards: pictures of the right size, linked where they can be.

use crate::{COMMUNE, site};

/// Width and height in a PNG's first block.
fn size(bytes: &[u8]) -> (u32, u32) {
    assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn every_page_names_a_card_that_is_there_and_small() {
    let site = site().built(&["--print", "changed"]);
    for (page, card) in [
        ("index.html", "the.png"),
        ("chien-dich/dat-dai/index.html", "chien-dich/dat-dai/the.png"),
        (
            "xa-phuong/bac-hong-linh-18115/index.html",
            "xa-phuong/bac-hong-linh-18115/the.png",
        ),
        (
            "xa-phuong/bac-hong-linh-18115/huong-dan/dat/index.html",
            "xa-phuong/bac-hong-linh-18115/the.png",
        ),
        ("xa-phuong/index.html", "the.png"),
    ] {
        let html = site.public(page).replace("&#x2F;", "/");
        let image =
            format!("property=\"og:image\" content=\"https://thu.example/{card}\"");
        assert!(html.contains(&image), "{page}: {image}");
        assert!(html.contains("property=\"og:image:alt\" content=\""), "{page}");
        assert!(html.contains("summary_large_image"), "{page}");
        let bytes = std::fs::read(site.path("public").join(card)).unwrap();
        assert_eq!(size(&bytes), (1200, 630));
        assert!(bytes.len() < 60_000, "{card}: {}", bytes.len());
    }
}

#[test]
fn a_site_without_address_or_for_the_office_alone_has_no_cards() {
    let nameless = site()
        .replace("content/site.yaml", "base_url: https://thu.example/\n", "")
        .built(&["--print", "changed"]);
    assert!(!nameless.path(&format!("{COMMUNE}/the.png")).exists());
    assert!(!nameless.public("index.html").contains("og:image"));
    let internal = site();
    let out = internal.path("internal");
    let ended = internal.run(
        "build",
        &["--print", "changed", "--audience", "internal", "--out", out.to_str().unwrap()],
    );
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    assert!(!out.join("the.png").exists());
    assert!(out.join("xa-phuong/bac-hong-linh-18115/in/dat-a5.pdf").is_file());
}
