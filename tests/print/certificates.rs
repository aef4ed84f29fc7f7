//! Certificates: a page for each volunteer with a turn, with the figures of the log.

use crate::{
    TestSite,
    badges::{internal, with_volunteers},
    pdf,
};

fn flat(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect()
}

/// The site of the badges with a signer, and a row of a second volunteer.
fn signed() -> TestSite {
    with_volunteers(5)
        .replace(
            "content/site.yaml",
            "{name: Tỉnh đoàn}",
            "{name: Tỉnh đoàn Hà Tĩnh, parent: Trung ương Đoàn, signer: {title: Bí thư, name: Lê Minh Họa}}",
        )
        .replace(
            "content/communes/18115-x/logs/a.csv",
            "05/11/2025",
            "04/11/2025;sang;;TNV-004;;1\n20/11/2025;sang;;TNV-005;;1\n05/11/2025",
        )
}

#[test]
fn certificate_says_who_did_what_where_and_when() {
    let site = signed();
    let file = internal(&site).join("in/giay-chung-nhan.pdf");
    // One has only a row after the day that the site speaks for.
    assert_eq!(pdf::info(&file, "Pages"), "2");
    assert_eq!(pdf::info(&file, "Page size"), "841.89 x 595.276 pts (A4)");
    assert_eq!(pdf::info(&file, "Tagged"), "yes");
    assert!(pdf::fonts(&file).iter().all(|(_, embedded)| *embedded));
    let first = pdf::text_of_page(&file, 1);
    for part in [
        "GIẤY CHỨNG NHẬN",
        "TRUNG ƯƠNG ĐOÀN",
        "TỈNH ĐOÀN HÀ TĨNH",
        "ĐOÀN TNCS HỒ CHÍ MINH",
        "Công Tằng Tôn Nữ Hoàng Thị Phương L",
        "đã tham gia 2 lượt, 6,5 giờ tình nguyện",
        "trong chiến dịch Đất đai",
        "tại phường Bắc Hồng Lĩnh, từ ngày 03/11/2025 đến ngày 12/11/2025",
        "Hà Tĩnh, ngày 16 tháng 11 năm 2025",
        "BÍ THƯ",
        "Lê Minh Họa",
        "Mã: TNV-001",
        "NỘI BỘ",
        "chỉ giao cho người được nêu tên",
    ] {
        assert!(flat(&first).contains(&flat(part)), "{part}: {first}");
    }
    let second = pdf::text_of_page(&file, 2);
    for part in ["Lê Văn Người04", "1 lượt, 1 giờ", "ngày 04/11/2025", "NỘI BỘ"]
    {
        assert!(second.contains(part), "{part}: {second}");
    }
}

#[test]
fn without_signer_there_is_a_line_to_sign_on() {
    let site = with_volunteers(2);
    let text = pdf::text(&internal(&site).join("in/giay-chung-nhan.pdf"));
    assert!(flat(&text).contains("........"), "{text}");
}

#[test]
fn english_certificates_lack_no_word_and_no_line_of_the_union() {
    let site =
        signed().replace("content/site.yaml", "title: Thử", "language: en\ntitle: Thử");
    let text = pdf::text(&internal(&site).join("in/giay-chung-nhan.pdf"));
    assert!(text.contains("CERTIFICATE") && text.contains("2 turns"), "{text}");
    assert!(!text.contains("COMMUNIST") && !text.contains("[certificate"), "{text}");
}

#[test]
fn who_has_no_turn_has_no_certificate() {
    let site = with_volunteers(2);
    std::fs::remove_dir_all(site.path("content/communes/18115-x/logs")).unwrap();
    let folder = internal(&site);
    assert!(!folder.join("in/giay-chung-nhan.pdf").exists());
    assert!(folder.join("in/the-tinh-nguyen-vien.pdf").is_file());
}
