//! Random sites from a seed: shapes of series that charts find hard.
//!
//! Falls, gaps, old and single reports, no target, target 0, targets met and
//! overshot, campaigns that are over or two years long, stock and flow, numbers up
//! to 99.999.999, the longest real names, both languages. The same seed gives the
//! same files. No expectation stands here: what is right is counted elsewhere.

use std::fmt::Write as _;

use jiff::{ToSpan as _, civil::Date};

/// Small numbers from a seed: splitmix64.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5851_F42D_4C95_7F2D)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From 0 to below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    /// In so many of a hundred cases.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[usize::try_from(self.below(list.len() as u64)).unwrap()]
    }
}

const NAMES: &[(&str, &str)] = &[
    ("phường", "Bắc Hồng Lĩnh"),
    ("xã", "Ea"),
    ("phường", "Phan Rang - Tháp Chàm"),
    ("xã", "Trường Sa Đông Nghĩa Lộ"),
    ("xã", "Đức Thọ"),
    ("thị trấn", "Nông trường Mộc Châu"),
    ("xã", "Kỳ Thượng"),
    ("phường", "Thành Sen"),
    ("đặc khu", "Bạch Long Vĩ"),
    ("xã", "Sơn Kim 2"),
];
const GROUPS: &[&str] = &["Đức Thọ (huyện cũ)", "Thị xã Hồng Lĩnh (cũ)"];

/// A site as files: path and text.
pub fn site(seed: u64, language: &str) -> Vec<(String, String)> {
    let mut random = Random::new(seed);
    let start: Date = "2025-09-01".parse().unwrap();
    let days = *random.pick(&[29, 90, 90, 90, 180, 729]);
    let end = start.saturating_add(days.days());
    // Now and then the campaign is over, or has only begun.
    let as_of = start.saturating_add(
        i64::try_from(5 + random.below(u64::try_from(days).unwrap() * 115 / 100))
            .unwrap()
            .days(),
    );
    let size = *random.pick(&[9, 300, 12_480, 500_000, 99_999_999]);
    let wide =
        if random.chance(20) { format!(", target: {}", size * 3) } else { String::new() };
    let mut files = vec![
        (
            "content/site.yaml".into(),
            format!(
                "title: Thử\nprovince: {{code: \"42\", name: Hà Tĩnh, kind: tỉnh}}\n\
                 publisher: {{name: Tỉnh đoàn}}\ncampaigns: [dat-dai]\nlanguage: {language}\n\
                 as_of: {as_of}\nbase_url: https://thu.example/\n"
            ),
        ),
        (
            "content/campaigns/dat-dai.yaml".into(),
            format!(
                "name: 90 ngày làm sạch dữ liệu đất đai\nshort_name: Đất đai\n\
                 period: {{start: {start}, end: {end}}}\nheadline: thua\nindicators:\n  \
                 - {{id: thua, name: Thửa đất đã rà soát, unit: thửa, kind: stock{wide}}}\n  \
                 - {{id: buoi, name: Buổi tuyên truyền, unit: buổi, kind: flow}}\n"
            ),
        ),
    ];
    for index in 0..NAMES.len().min(4 + usize::try_from(random.below(7)).unwrap()) {
        commune(&mut files, index, &mut random, size, (start, end, as_of));
    }
    files
}

fn commune(
    files: &mut Vec<(String, String)>,
    index: usize,
    random: &mut Random,
    size: u64,
    (start, end, as_of): (Date, Date, Date),
) {
    let (kind, name) = NAMES[index];
    let folder = format!("content/communes/{:05}-x", index + 1);
    let target = 1 + random.below(size);
    let mut profile = format!("code: \"{:05}\"\nname: {name}\nkind: {kind}\n", index + 1);
    if !index.is_multiple_of(3) {
        let _ = writeln!(profile, "group: {}", GROUPS[index % 2]);
    }
    match random.below(10) {
        0 => {}
        1 => profile.push_str("targets: {dat-dai: {thua: 0, buoi: 7}}\n"),
        _ => {
            let _ =
                writeln!(profile, "targets: {{dat-dai: {{thua: {target}, buoi: 40}}}}");
        }
    }
    files.push((format!("{folder}/commune.yaml"), profile));
    let reports = series(random, target, start, end.min(as_of));
    if !reports.is_empty() {
        let mut text = String::new();
        for (date, value) in reports {
            let buoi = random.below(5);
            let _ = writeln!(
                text,
                "- {{campaign: dat-dai, as_of: {date}, values: {{thua: {value}, buoi: {buoi}}}}}"
            );
        }
        files.push((format!("{folder}/progress.yaml"), text));
    }
    if random.chance(60) {
        files.push((format!("{folder}/logs/a.csv"), log(random, start, as_of)));
    }
}

/// Reports of one commune: its own rhythm, its own end, falls and gaps.
fn series(random: &mut Random, target: u64, start: Date, last: Date) -> Vec<(Date, u64)> {
    let rhythm: i32 = *random.pick(&[1, 3, 7, 7, 7, 7, 14, 30]);
    let most = *random.pick(&[0, 1, 2, 6, 400, 400, 400, 400]);
    // To the target, far below it, above it.
    let aim = target * *random.pick(&[3, 20, 60, 95, 100, 130]) / 100;
    let mut date = start.saturating_add((random.below(12).cast_signed() - 3).days());
    if random.chance(25) {
        date = date.saturating_add(30.days());
    }
    let all = start.until(last).map_or(1, |span| span.get_days()).max(1);
    let stop = if random.chance(30) { last.saturating_sub(20.days()) } else { last };
    let (mut value, mut reports) = (0_u64, Vec::new());
    while date <= stop && reports.len() < most {
        let usual =
            aim * u64::from(rhythm.unsigned_abs()) / u64::from(all.unsigned_abs());
        value += random.below(2 * usual + 1);
        if random.chance(8) {
            value -= value / *random.pick(&[3, 20, 100]);
        }
        reports.push((date, value));
        let skipped = if random.chance(8) { 3 * rhythm + 16 } else { 0 };
        date = date.saturating_add(i64::from(rhythm + skipped).days());
    }
    reports
}

fn log(random: &mut Random, start: Date, as_of: Date) -> String {
    let mut text = String::from("date,shift,people,helped,elderly\n");
    let days = start.until(as_of).map_or(1, |span| span.get_days()).max(1);
    let many = *random.pick(&[3, 30, 400]);
    for _ in 0..random.below(60) {
        let day = random.below(u64::try_from(days).unwrap()).cast_signed();
        let date = start.saturating_add(day.days());
        let shift = random.pick(&["sang", "chieu", "toi"]);
        let people = 1 + random.below(many);
        let _ = writeln!(text, "{date},{shift},{people},{},{}", people * 2, people / 2);
    }
    text
}
