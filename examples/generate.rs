//! Writes a made-up site of any size, for measuring: `cargo run --release --example
//! generate -- FOLDER COMMUNES ROWS [SEED]`.
//!
//! The campaigns and guides are the sample's; communes, reports, registers, logs and
//! rosters are drawn by lot from a seed, so that the same call writes the same bytes.
//! Registers grow with the logs, and nobody serves a shift twice: such a site is clean,
//! so that builds are measured and not warnings. `benches/` uses it as a module.

#![allow(clippy::unwrap_used)] // a test or bench that cannot go on shall say where

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use jiff::{ToSpan as _, civil::date};

#[allow(dead_code)] // the bench calls `site` itself
fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| arguments.get(at).and_then(|text| text.parse().ok());
    let (Some(folder), Some(communes), Some(rows)) =
        (arguments.first(), number(1), number(2))
    else {
        eprintln!("generate FOLDER COMMUNES ROWS-OF-EACH-LOG [SEED]");
        std::process::exit(2);
    };
    site(Path::new(folder), communes, rows, number(3).unwrap_or(1));
}

/// A site with so many communes, each with a log of so many rows.
pub fn site(root: &Path, communes: u64, rows: u64, seed: u64) {
    let content = root.join("content");
    write(content.join("site.yaml"), SITE);
    for (name, text) in CAMPAIGNS.iter().chain(GUIDES) {
        write(content.join(name), text);
    }
    for index in 0..communes {
        let mut lot = Lot(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ (index + 1));
        commune(&content, index, rows, &mut lot);
    }
}

const SITE: &str = "title: Trang thử\nprovince: {code: \"01\", name: Thử, kind: tỉnh}\n\
    publisher: {name: Tỉnh đoàn Thử, parent: Đoàn TNCS Hồ Chí Minh}\n\
    campaigns: [dat-dai, vneid]\nbase_url: https://thu.example/\nas_of: 2025-11-16\n";
const CAMPAIGNS: &[(&str, &str)] = &[
    (
        "campaigns/dat-dai.yaml",
        "name: Làm sạch dữ liệu đất đai\nshort_name: Đất đai\nsummary: Rà soát từng thửa đất.\n\
         period: {start: 2025-09-01, end: 2025-11-30}\nheadline: thua\nindicators:\n  \
         - {id: thua, name: Thửa đất đã rà soát, unit: thửa, kind: stock}\n  \
         - {id: buoi, name: Buổi tuyên truyền, unit: buổi, kind: flow}\n\
         guides: [xac-minh-dat-dai]\n",
    ),
    (
        "campaigns/vneid.yaml",
        "name: Kích hoạt VNeID mức 2\nshort_name: VNeID\nsummary: Giúp bà con kích hoạt.\n\
         period: {start: 2025-09-01, end: 2025-12-31}\nheadline: kich-hoat\nindicators:\n  \
         - {id: dang-ky, name: Đã đăng ký, unit: tài khoản, kind: stock}\n  \
         - {id: kich-hoat, name: Đã kích hoạt, unit: tài khoản, kind: stock, part_of: dang-ky}\n\
         guides: [vneid-muc-2]\n",
    ),
];
const GUIDES: &[(&str, &str)] = &[
    ("guides/xac-minh-dat-dai.md", include_str!("../content/guides/xac-minh-dat-dai.md")),
    ("guides/vneid-muc-2.md", include_str!("../content/guides/vneid-muc-2.md")),
];
/// Names of places and persons are put together from these.
const FIRST: [&str; 12] = [
    "An", "Bình", "Cẩm", "Đức", "Hương", "Kỳ", "Lộc", "Nghi", "Sơn", "Thạch", "Toàn",
    "Yên",
];
const SECOND: [&str; 12] = [
    "Ân",
    "Hà",
    "Hưng",
    "Khê",
    "Lưu",
    "Mỹ",
    "Phúc",
    "Thịnh",
    "Thượng",
    "Tiến",
    "Trung",
    "Xuân",
];
const FAMILIES: [&str; 8] =
    ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Võ", "Đặng"];
/// Dates of weekly reports.
const REPORTS: [&str; 11] = [
    "2025-09-07",
    "2025-09-14",
    "2025-09-21",
    "2025-09-28",
    "2025-10-05",
    "2025-10-12",
    "2025-10-19",
    "2025-10-26",
    "2025-11-02",
    "2025-11-09",
    "2025-11-16",
];
/// Days and shifts of a log, from the first of September to the last report.
const DAYS: u64 = 77;
const SHIFTS: [&str; 3] = ["sang", "chieu", "toi"];

/// Draws by lot: xorshift64*, enough for made-up figures.
struct Lot(u64);

impl Lot {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) % end.max(1)
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        let index = self.below(list.len() as u64);
        list[usize::try_from(index).unwrap()]
    }
}

fn commune(content: &Path, index: u64, rows: u64, lot: &mut Lot) {
    let code = format!("{:05}", index + 1);
    let name = format!("{} {} {}", lot.of(&FIRST), lot.of(&SECOND), index + 1);
    let folder = content.join("communes").join(format!("{code}-x"));
    let targets = (2000 + lot.below(9000), 1000 + lot.below(5000));
    write(folder.join("commune.yaml"), &profile(&code, &name, targets, lot));
    write(folder.join("progress.yaml"), &progress(targets, lot));
    // Somebody who comes twenty times in eleven weeks; a roster needs a few.
    let volunteers = (rows / 20).max(12);
    write(folder.join("volunteers.csv"), &register(volunteers, lot));
    write(folder.join("events.yaml"), EVENTS);
    write(folder.join("roster/2025-W46.yaml"), &roster(volunteers, lot));
    if rows > 0 {
        write(folder.join("logs/2025.csv"), &log(rows, volunteers, lot));
    }
}

fn profile(code: &str, name: &str, targets: (u64, u64), lot: &mut Lot) -> String {
    format!(
        "code: \"{code}\"\nname: {name}\nkind: xã\ngroup: Cụm {}\n\
         contact: {{office: Đoàn xã {name}, phone: \"0239 000 {:04}\", address: Trụ sở Ủy ban nhân dân xã}}\n\
         targets: {{dat-dai: {{thua: {}}}, vneid: {{kich-hoat: {}}}}}\n\
         villages: [{{id: mot, name: Tân Phúc, kind: thôn}}, {{id: hai, name: Đông Lạc, kind: thôn}}]\n\
         points:\n  - {{id: cong-an, name: Trụ sở Công an xã, address: Thôn Tân Phúc, open: {{mon-fri: [sang, chieu], sat: [sang], sun: [sang]}}}}\n  \
         - {{id: nha-van-hoa, name: Nhà văn hóa thôn Tân Phúc, village: mot, open: {{tue: [toi], sun: [sang]}}, campaigns: [vneid]}}\n\
         teams:\n  - {{id: nhap-lieu, name: Đội hình hỗ trợ nhập liệu}}\n  - {{id: kich-hoat, name: Đội hình hỗ trợ kích hoạt}}\n",
        1 + lot.below(40),
        lot.below(10_000),
        targets.0,
        targets.1,
    )
}

const EVENTS: &str = "- {date: 2025-11-18, from: \"19:00\", to: \"21:00\", title: Buổi rà soát đất đai, campaign: dat-dai, village: mot, place: Nhà văn hóa thôn Tân Phúc}\n\
    - {date: 2025-11-20, from: \"14:00\", to: \"16:00\", title: Lớp kỹ năng số, campaign: vneid, village: hai, place: Nhà văn hóa thôn Đông Lạc}\n";

fn progress((parcels, accounts): (u64, u64), lot: &mut Lot) -> String {
    let mut text = String::new();
    let (speed_of_parcels, speed_of_accounts) = (50 + lot.below(60), 50 + lot.below(60));
    let waiting = lot.below(200);
    for (week, date) in (1..).zip(REPORTS) {
        let done = parcels * week * speed_of_parcels / 1100;
        let activated = accounts * week * speed_of_accounts / 1100;
        let registered = activated + waiting;
        let sessions = lot.below(5);
        writeln!(
            text,
            "- {{campaign: dat-dai, as_of: {date}, values: {{thua: {done}, buoi: {sessions}}}}}\n\
             - {{campaign: vneid, as_of: {date}, values: {{dang-ky: {registered}, kich-hoat: {activated}}}}}"
        )
        .unwrap();
    }
    text
}

fn register(volunteers: u64, lot: &mut Lot) -> String {
    let mut text = "id,name,team,role,phone,consent\n".to_owned();
    for number in 1..=volunteers {
        let family = lot.of(&FAMILIES);
        let name = format!(
            "{family} {} {} {}",
            lot.of(&SECOND),
            lot.of(&SECOND),
            lot.of(&FIRST)
        );
        let team = if number % 2 == 0 { "nhap-lieu" } else { "kich-hoat" };
        let role = if number < 3 { "leader" } else { "" };
        let consent = if lot.below(2) == 0 { "2025-09-01" } else { "" };
        let phone = lot.below(10_000);
        writeln!(text, "T-{number:03},{name},{team},{role},0900 11 {phone:04},{consent}")
            .unwrap();
    }
    text
}

fn roster(volunteers: u64, lot: &mut Lot) -> String {
    let mut text = "week: 2025-W46\nshifts:\n".to_owned();
    for day in 10..=16 {
        let first = 1 + lot.below(volunteers - 2);
        writeln!(
            text,
            "  - {{date: 2025-11-{day}, shift: sang, point: cong-an, team: nhap-lieu, wanted: 2, volunteers: [T-{first:03}, T-{:03}], leader: T-{first:03}}}",
            first + 1
        )
        .unwrap();
    }
    text
}

/// Rows in the order of days and shifts, as people write them; within a shift each is
/// another volunteer's.
fn log(rows: u64, volunteers: u64, lot: &mut Lot) -> String {
    let mut text =
        "date,shift,campaign,point,team,volunteer,task,hours,helped,elderly,records\n"
            .to_owned();
    let turns = DAYS * SHIFTS.len() as u64;
    let (mut turn, mut who) = (turns, 0);
    for row in 0..rows {
        let this = row * turns / rows;
        who = if this == turn { (who + 1) % volunteers } else { lot.below(volunteers) };
        turn = this;
        let date = date(2025, 9, 1) + i64::try_from(turn / 3).unwrap().days();
        let shift = SHIFTS[usize::try_from(turn % 3).unwrap()];
        let campaign = lot.of(&["dat-dai", "vneid"]);
        let team = lot.of(&["nhap-lieu", "kich-hoat"]);
        let task = lot.of(&["ra-soat", "nhap-lieu", "huong-dan", "tuyen-truyen"]);
        // Most write the hours only where they are not the whole shift's.
        let hours = lot.of(&["", "", "", "2", "1.5"]);
        let helped = lot.below(12);
        let (elderly, records) = (lot.below(helped + 1), lot.below(30));
        writeln!(
            text,
            "{date},{shift},{campaign},cong-an,{team},T-{:03},{task},{hours},{helped},{elderly},{records}",
            who + 1
        )
        .unwrap();
    }
    text
}

fn write(path: PathBuf, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
