//! Sheets and social cards, made by the real program and looked at from outside.
//!
//! PDFs are read with poppler's tools (`apt-get install poppler-utils`; `tests/run`
//! does it), codes are decoded from the printed page.

#![allow(clippy::unwrap_used)] // a test or bench that cannot go on shall say where

mod badges;
mod cache;
mod cards;
mod certificates;
mod faults;
mod handouts;
mod names;
mod packs;
mod pdf;
mod posters;
mod rosters;
#[allow(dead_code)] // shared with tests/site, which uses the rest
#[path = "../site/test_site.rs"]
mod test_site;

use test_site::TestSite;

/// A commune of the site of [`site`].
const COMMUNE: &str = "public/xa-phuong/bac-hong-linh-18115";
/// What a template, a regular expression or a markup would stumble over.
const HOSTILE: &str = r#"#eval("1") *bold* _x_ $x$ </text> @a <b> \u{41} // [c] --- ~"#;

/// One commune with a long name, two points, a session and a guide of twelve steps.
fn site() -> TestSite {
    TestSite::small()
        .replace("content/campaigns/dat-dai.yaml", "headline", "guides: [dat]\nheadline")
        .write("content/guides/dat.md", guide(12))
        .write(
            "content/communes/18115-x/commune.yaml",
            format!(
                "code: \"18115\"\nname: Bắc Hồng Lĩnh\nkind: phường\n\
                 contact: {{office: Đoàn phường Bắc Hồng Lĩnh, phone: \"0239 000 1002\", address: Số 0 đường Minh Họa}}\n\
                 targets: {{dat-dai: {{thua: 12480}}}}\n\
                 points:\n  - id: cong-an\n    name: Trụ sở Công an phường Bắc Hồng Lĩnh\n    \
                 address: Tổ dân phố số 7\n    open: {{mon-fri: [sang, chieu], sat: [sang]}}\n  \
                 - {{id: la, name: '{HOSTILE}'}}\n"
            ),
        )
        .write(
            "content/communes/18115-x/progress.yaml",
            "- {campaign: dat-dai, as_of: 2025-10-02, values: {thua: 100}}\n\
             - {campaign: dat-dai, as_of: 2025-11-16, values: {thua: 9821}}\n",
        )
        .write(
            "content/communes/18115-x/events.yaml",
            "- {date: 2025-11-18, from: \"19:00\", to: \"21:00\", title: Buổi rà soát tại tổ dân phố, place: Nhà văn hóa}\n",
        )
}

/// A guide with so many steps.
fn guide(steps: usize) -> String {
    let step = |n: usize| {
        format!(
            "{n}. Bước thứ {n}: ông bà đưa giấy tờ, tình nguyện viên xem rồi trả lại ngay.\n"
        )
    };
    let steps: String = (1..=steps).map(step).collect();
    format!(
        "---\ntitle: Xác minh thông tin thửa đất của gia đình\ncampaign: dat-dai\n\
         audience: resident\nsummary: Mang bản sao giấy tờ đến điểm hỗ trợ gần nhà. Không mất tiền.\n\
         bring:\n  - Giấy chứng nhận quyền sử dụng đất (bản gốc để đối chiếu)\n  - Thẻ căn cước\n---\n\n\
         ## Ai cần làm?\n\nMọi gia đình có đất ở {{{{ commune.name }}}}.\n\n\
         ## Mang theo gì?\n\n{{{{ bring }}}}\n\n## Làm thế nào?\n\n{steps}\n\
         ## Đến đâu, khi nào?\n\n{{{{ points }}}}\n\n{{{{ events }}}}\n\n\
         ## Điều chúng tôi không bao giờ yêu cầu\n\n{{{{ never_ask }}}}\n\n\
         ## Hỏi và đáp\n\n### Có mất tiền không?\n\nKhông mất tiền.\n"
    )
}
