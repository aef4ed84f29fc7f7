//! `docs/diagnostics.md` is what the code and the book say now; `UPDATE_DOCS=1`
//! writes it.

use std::fmt::Write as _;

use aoxanh::{
    diagnostics::{Code, Severity},
    locale::{Explanation, Language},
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
            for (words, book) in words.iter().zip(&books) {
                let said = |id: &str| words.text(id, &[]);
                let text = Explanation::of(*code, book)
                    .unwrap_or_else(|| panic!("{} is not explained", code.name()));
                writeln!(page, "\n{}\n", text.meaning).unwrap();
                writeln!(page, "**{}:** {}\n", said("explain-why"), text.why).unwrap();
                writeln!(page, "**{}:** {}", said("explain-fix"), text.fix).unwrap();
                if let Some((wrong, right)) = text.example {
                    for (label, lines) in
                        [("explain-wrong", wrong), ("explain-right", right)]
                    {
                        writeln!(page, "\n{}:\n\n```text\n{lines}\n```", said(label))
                            .unwrap();
                    }
                }
            }
        }
    }
    page
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
