//! The longest real names of communes, on every sheet of both editions.

use crate::{pdf, site};

/// The longest names of the 3,321 units, and the longest single word.
const NAMES: [(&str, &str, &str); 4] = [
    ("Văn Miếu - Quốc Tử Giám", "phường", "van-mieu-quoc-tu-giam"),
    ("Xuân Hương - Đà Lạt", "phường", "xuan-huong-da-lat"),
    ("Nguyễn Bỉnh Khiêm", "xã", "nguyen-binh-khiem"),
    ("Trường Sa", "đặc khu", "truong-sa"),
];

#[test]
fn every_sheet_holds_the_longest_names_whole() {
    for (name, kind, slug) in NAMES {
        let file = "content/communes/18115-x/commune.yaml";
        let site = site()
            .replace(file, "name: Bắc Hồng Lĩnh\nkind: phường", &format!("name: {name}\nkind: {kind}"))
            .replace(file, "Đoàn phường Bắc Hồng Lĩnh", &format!("Ban Chấp hành Đoàn {kind} {name}"))
            .replace(file, "points:", "villages: [{id: v, name: Nguyễn Thị Minh Khai 12, kind: tổ dân phố}]\n\
                 teams: [{id: d, name: Đội hình lưu động hỗ trợ kích hoạt tài khoản định danh điện tử}]\npoints:")
            .write(
                "content/communes/18115-x/volunteers.csv",
                "id,name,team,role,phone\nTNV-2025-001,Nguyễn Hoàng Thị Phương Thảo,d,leader,0900 000 001\n\
                 TNV-2025-002,Công Tằng Tôn Nữ Trương Thị Quỳnh Hương,d,,0900 000 002\n",
            )
            .write(
                "content/communes/18115-x/roster/2025-W46.yaml",
                "week: 2025-W46\nshifts:\n  - {date: 2025-11-14, shift: sang, point: cong-an, team: d, wanted: 2, volunteers: [TNV-2025-001, TNV-2025-002], leader: TNV-2025-001}\n",
            )
            .write(
                "content/communes/18115-x/events.yaml",
                "- {date: 2025-11-18, from: \"19:00\", to: \"21:00\", title: Buổi rà soát, village: v, place: Nhà văn hóa tổ dân phố Nguyễn Thị Minh Khai 12}\n",
            )
            .built(&["--print", "changed"])
            .built(&["--print", "changed", "--audience", "internal"]);
        for edition in ["public", "internal"] {
            let folder = format!("{edition}/xa-phuong/{slug}-18115/in");
            let sheets = site.files(&folder).into_iter().map(|(file, _)| file);
            let sheets: Vec<String> =
                sheets.filter(|file| file.ends_with(".pdf")).collect();
            assert!(sheets.len() > 10, "{sheets:?}");
            for sheet in
                sheets.iter().filter(|sheet| !sheet.starts_with("giay-chung-nhan"))
            {
                let text = pdf::text(&site.path(&format!("{folder}/{sheet}")));
                assert!(text.contains(name), "{edition} {sheet}: {text}");
                if edition == "internal" {
                    assert!(text.contains("NỘI BỘ"), "{sheet}: {text}");
                }
            }
        }
    }
}
