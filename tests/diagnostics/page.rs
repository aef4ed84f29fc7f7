//! `docs/diagnostics.md` is what the code and the book say now; `UPDATE_DOCS=1`
//! writes it.

use std::fmt::Write as _;

use aoxanh::{
    diagnostics::{Code, Severity},
    locale::{Explanation, Language, Wording},
    read::{default_book, default_wording},
};

const HEAD: &str = "# Các thông báo của aoxanh\n\n\
    <!-- Trang này được tạo từ mã nguồn: UPDATE_DOCS=1 cargo test --test diagnostics -->\n\n\
    Mỗi loại thông báo có một tên, ghi trong ngoặc vuông: `cảnh báo[unknown-point]`. Dòng lệnh\n\
    `aoxanh explain unknown-point` in ra chính phần giải thích ở đây. **Lỗi** làm cả tệp hoặc cả đơn\n\
    vị không được tính; **cảnh báo** là một dòng, một giá trị hay một ca bị bỏ qua hoặc có vẻ sai;\n\
    **ghi chú** là điều đã được sửa giúp hoặc không được dùng đến.\n\n\
    Each kind of message has a name, in square brackets; `aoxanh explain <name> --lang en` prints\n\
    what stands here. An **error** costs a file or a unit, a **warning** a row, a value or a shift\n\
    (or says that it looks wrong), a **note** tells what was repaired or is not used.\n";

/// The whole page.
fn page() -> String {
    let books = Language::ALL.map(|language| default_book(language, "explain").unwrap());
    let words = Language::ALL.map(|language| default_wording(language).unwrap());
    let mut page = HEAD.to_owned();
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let [vi, en] = [0, 1].map(|language| {
            words[language].text(&format!("severity-{}", severity.name()), &[])
        });
        writeln!(page, "\n## {} / {en}", capital(&vi)).unwrap();
        for code in Code::ALL.iter().filter(|code| code.severity() == severity) {
            writeln!(page, "\n### {}", code.name()).unwrap();
            writeln!(page, "\n{}", explained(*code, &words[0], &books[0])).unwrap();
            let english = explained(*code, &words[1], &books[1]);
            let head = "\n<details><summary>English</summary>";
            writeln!(page, "{head}\n\n{english}\n</details>").unwrap();
        }
    }
    page
}

fn explained(code: Code, words: &Wording, book: &Wording) -> String {
    let said = |id: &str| words.text(id, &[]);
    let Explanation { meaning, why, fix, example } =
        Explanation::of(code, book).unwrap_or_else(|| panic!("{}", code.name()));
    let mut text = format!("{meaning}\n\n**{}:** {why}\n", said("explain-why"));
    write!(text, "\n**{}:**\n\n{fix}\n", said("explain-fix")).unwrap();
    let (wrong, right) = example.unzip();
    for (label, lines) in [("explain-wrong", wrong), ("explain-right", right)] {
        let Some(lines) = lines else { continue };
        write!(text, "\n{}:\n\n```text\n{lines}\n```\n", said(label)).unwrap();
    }
    text
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[test]
fn page_of_diagnostics_is_what_the_code_says() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/diagnostics.md");
    let page = page();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, &page).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(kept == page, "docs/diagnostics.md is old: UPDATE_DOCS=1 writes it");
}
