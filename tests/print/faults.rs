//! What does not fit, what no font has, and templates that are wrong.

use crate::{COMMUNE, guide, pdf, site};

#[test]
fn a_guide_that_does_not_fit_is_an_error_that_says_by_how_much() {
    let site = site().write("content/guides/dat.md", guide(40));
    for command in ["check", "build"] {
        let ended = site.run(command, &["--print", "changed"]);
        assert_eq!(ended.code, 1, "{}", ended.stderr);
        for part in [
            "lỗi[does-not-fit]",
            "xa-phuong/bac-hong-linh-18115/in/dat-a5.pdf",
            "--> content/guides/dat.md",
            "Bước thứ",
            " mm",
        ] {
            assert!(ended.stderr.contains(part), "{part}: {}", ended.stderr);
        }
    }
    assert!(!site.path("public").exists());
}

#[test]
fn with_keep_going_the_site_lacks_only_that_sheet() {
    let site = site().write("content/guides/dat.md", guide(40)).built(&[
        "--print",
        "changed",
        "--keep-going",
    ]);
    assert!(!site.path(&format!("{COMMUNE}/in/dat-a5.pdf")).exists());
    assert!(site.path(&format!("{COMMUNE}/in/dat-chu-to.pdf")).is_file());
    let page = site.public("xa-phuong/bac-hong-linh-18115/index.html");
    assert!(page.contains("dat-chu-to.pdf") && !page.contains("dat-a5.pdf"));
}

#[test]
fn a_card_with_a_text_that_is_too_long_is_an_error_too() {
    let long =
        "Giấy chứng nhận quyền sử dụng đất, nhà ở và tài sản khác gắn liền với đất. ";
    let site = site().replace(
        "content/guides/dat.md",
        "  - Thẻ căn cước\n",
        &format!("  - {}\n", long.repeat(24).trim()),
    );
    let ended = site.run("check", &["--print", "changed"]);
    assert_eq!(ended.code, 1, "{}", ended.stderr);
    assert!(ended.stderr.contains("dat-a6.pdf"), "{}", ended.stderr);
}

#[test]
fn letters_that_no_font_has_are_told_once_and_shown_as_boxes() {
    let site = site()
        .replace("content/guides/dat.md", "Thẻ căn cước", "Thẻ căn cước 🎉漢")
        .built(&["--print", "changed"]);
    let ended = site.run("check", &["--print", "changed"]);
    assert_eq!(ended.stderr.matches("[unknown-letter]").count(), 1, "{}", ended.stderr);
    assert!(ended.stderr.contains("漢 🎉"), "{}", ended.stderr);
    let text = pdf::text(&site.path(&format!("{COMMUNE}/in/dat-a5.pdf")));
    assert!(text.contains("Thẻ căn cước □□"), "{text}");
}

#[test]
fn a_theme_may_bring_its_own_template() {
    let own = "#import \"parts.typ\": *\n#let lay-out(sheet, room) = {\n\
               set text(..type(sheet))\nheading(sheet.title)\n[Riêng của tỉnh]\n}";
    let site = site()
        .write("themes/default/print/handout.typ", own)
        .built(&["--print", "changed"]);
    let text = pdf::text(&site.path(&format!("{COMMUNE}/in/dat-a5.pdf")));
    assert!(text.contains("Riêng của tỉnh"), "{text}");
}

#[test]
fn templates_reach_neither_files_nor_packages() {
    for line in [
        "#read(\"/etc/passwd\")",
        "#read(\"../../../content/site.yaml\")",
        "#import \"@preview/cetz:0.3.0\"",
    ] {
        let site =
            site().write("themes/default/print/handout.typ", format!("\n{line}\n"));
        let ended = site.run("check", &["--print", "changed"]);
        assert_eq!(ended.code, 1, "{line}: {}", ended.stderr);
        let place = "--> themes/default/print/handout.typ:2:";
        assert!(ended.stderr.contains(place), "{line}: {}", ended.stderr);
        assert_eq!(ended.stderr.matches("[broken-print-template]").count(), 1, "{line}");
    }
}

#[test]
fn personal_data_that_only_a_sheet_would_show_stop_the_build_also_from_the_cache() {
    // No page of the guide lists what to bring; its handout does.
    let bring = |what: &str| {
        format!(
            "---\ntitle: Đi\ncampaign: dat-dai\nbring: ['{what}']\n---\n\nXin chào.\n"
        )
    };
    let path = "content/guides/dat.md";
    let clean = site().write(path, bring("Thẻ căn cước")).built(&["--print", "changed"]);
    let leaky = clean.write(path, bring("Giấy của anh An, 0912 345 678"));
    assert_eq!(leaky.run("build", &["--print", "none"]).code, 0);
    for _ in 0..2 {
        let ended = leaky.run("build", &["--print", "changed"]);
        assert_eq!(ended.code, 1, "{}", ended.stderr);
        for part in ["lỗi[personal-data]", "/in/dat-", "--> content/guides/dat.md:4:"] {
            assert!(ended.stderr.contains(part), "{part}: {}", ended.stderr);
        }
    }
}
