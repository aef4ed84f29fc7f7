//! The gate: what is about to be published is read once more for personal data.
//!
//! The types of the model keep private fields out of pages; what they cannot keep out is
//! a phone typed into an event's title or a name in a report's difficulties. So the text
//! of every public file is looked through, and a hit stops the build. What an office
//! declares as its own, in `publisher`, `contact`, `points` and `safety`, passes.
//!
//! It cannot know a person who is in no register, nor read pictures; sheets are looked at
//! before they are set, as the data they are made of.

mod chain;
mod dates;
mod familiar;
mod found;
mod mails;
mod numbers;
mod pairs;
mod people;
mod plain;
mod plates;
mod words;

use std::{cell::RefCell, collections::BTreeSet};

use borsh::{BorshDeserialize, BorshSerialize};
use familiar::Familiar;
use numbers::numbers;
use people::text_hash;
use plain::plain_but_for;

pub use found::Kind as Leak;
pub use people::{People, Register};

/// What passes and what does not.
#[derive(Debug, Default)]
pub struct Gate {
    people: People,
    /// Numbers and addresses that offices declare.
    declared: BTreeSet<(Leak, String)>,
    /// Lines that say nothing of anybody.
    familiar: Familiar,
}

/// Personal data in a file of the site.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, below the site's folder.
    pub path: String,
    /// The commune whose file it is.
    pub commune: Option<usize>,
    /// What it is.
    pub leak: Leak,
    /// As it stands there.
    pub text: String,
}

/// What let something in a file pass, which a later change elsewhere could take away.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, BorshDeserialize, BorshSerialize,
)]
pub enum Passed {
    /// An office declared it.
    Declared(Leak, String),
    /// The hash of a name that is public.
    Name(u64),
    /// The hash of digits that are nobody's number.
    Nobodys(u64),
}

/// What came of looking at a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Looked {
    /// What may not be published, each once.
    pub findings: Vec<Finding>,
    /// Why the rest may.
    pub passed: BTreeSet<Passed>,
}

impl Gate {
    /// The gate that knows these people.
    pub fn new(people: People) -> Self {
        Self { people, ..Self::default() }
    }

    /// Lets pass what stands in this text: an office's own.
    pub fn declare(&mut self, text: &str) {
        let (found, _) = numbers(text, &|_| false);
        let of_office = found
            .into_iter()
            .filter(|found| matches!(found.kind, Leak::Phone | Leak::Email));
        self.declared.extend(of_office.map(|found| (found.kind, found.value)));
    }

    /// Looks for personal data in the text of a file.
    pub fn look(&self, path: &str, text: &str, commune: Option<usize>) -> Looked {
        let mut lines = self.familiar.lines(&self.people);
        let text = plain_but_for(path, text, &mut |line, said| lines.say(line, said));
        lines.keep();
        self.look_at(&text, path, commune)
    }

    /// Looks for personal data in the JSON that a sheet is made of.
    pub fn look_at_data(&self, path: &str, json: &str, commune: Option<usize>) -> Looked {
        let text = plain_but_for(".json", json, &mut |_, _| false);
        self.look_at(&text, path, commune)
    }

    /// Whether what let something pass still does.
    pub fn still_passes(&self, passed: &Passed) -> bool {
        match passed {
            Passed::Declared(leak, value) => {
                self.declared.contains(&(*leak, value.clone()))
            }
            Passed::Name(name) => self.people.is_public(*name),
            Passed::Nobodys(digits) => !self.people.has_phone(*digits),
        }
    }

    fn look_at(&self, text: &str, path: &str, commune: Option<usize>) -> Looked {
        let mut all = BTreeSet::new();
        let passed = RefCell::new(BTreeSet::new());
        let mut add = |leak, (from, to): (usize, usize)| {
            let text = text[from..to].split_whitespace().collect::<Vec<_>>().join(" ");
            all.insert(Finding { path: path.to_owned(), commune, leak, text });
        };
        let is_phone = |digits: &str| {
            let digits = text_hash(digits);
            let is_phone = self.people.has_phone(digits);
            if !is_phone {
                passed.borrow_mut().insert(Passed::Nobodys(digits));
            }
            is_phone
        };
        let (found, dates) = numbers(text, &is_phone);
        for found in found {
            let value = (found.kind, found.value);
            if self.declared.contains(&value) {
                passed.borrow_mut().insert(Passed::Declared(value.0, value.1));
            } else {
                add(value.0, found.at);
            }
        }
        for found in dates {
            if self.people.is_birth(found.date, commune) {
                add(Leak::BirthDate, found.at);
            }
        }
        let mut hears = |name| {
            passed.borrow_mut().insert(Passed::Name(name));
        };
        for at in self.people.names(text, commune, &mut hears) {
            add(Leak::Name, at);
        }
        Looked { findings: all.into_iter().collect(), passed: passed.into_inner() }
    }
}

#[cfg(test)]
mod tests {
    use super::{Gate, Leak, Looked, People, Register};

    fn found(text: &str) -> Vec<(Leak, String)> {
        let mut people = People::default();
        let mut register = Register::default();
        register.add_phone("0239 385 511");
        register.add_birth(jiff::civil::date(1998, 5, 7));
        people.join(0, &register);
        let mut gate = Gate::new(people);
        gate.declare("Gọi 0239 000 1014 hoặc viết tới aoxanh@tinhdoan.example");
        let hits = gate.look("x.txt", text, Some(0)).findings;
        hits.into_iter().map(|hit| (hit.leak, hit.text)).collect()
    }

    #[test]
    fn all_usual_writings_are_found() {
        use Leak::{BirthDate, Email, Identity, Licence, Phone, Plate};
        for (leak, text) in [
            (Phone, "0912345678"),
            (Phone, "0912 345 678"),
            (Phone, "0912.345.678"),
            (Phone, "0912-345-678"),
            (Phone, "091 234 5678"),
            (Phone, "091.234.5678"),
            (Phone, "09 12 34 56 78"),
            (Phone, "09.12.34.56.78"),
            (Phone, "0 9 1 2 3 4 5 6 7 8"),
            (Phone, "0.912.345.678"),
            (Phone, "(0912) 345 678"),
            (Phone, "(091)2345678"),
            (Phone, "+84912345678"),
            (Phone, "+84 912 345 678"),
            (Phone, "+84.912.345.678"),
            (Phone, "(+84) 912 345 678"),
            (Phone, "+84 (0)912 345 678"),
            (Phone, "84912345678"),
            (Phone, "0084912345678"),
            (Phone, "ĐT0912345678"),
            (Phone, "SĐT: 0912345678."),
            (Phone, "zalo 0356123456"),
            (Phone, "0239 3855 123"),
            (Phone, "024 3825 1234"),
            (Phone, "02438251234"),
            (Phone, "01234567890"),
            (Phone, "0912 345 678 - 0987 654 321"),
            (Phone, "0912\u{a0}345\u{a0}678"),
            (Phone, "0912–345–678"),
            (Phone, "09\u{200b}12345678"),
            (Phone, "０９１２３４５６７８"),
            (Phone, "https://zalo.me/0912345678"),
            (Phone, "0239385511"),
            (Identity, "042099012345"),
            (Identity, "042 099 012 345"),
            (Identity, "042.099.012.345"),
            (Identity, "042099 012345"),
            (Identity, "CCCD 001303045678"),
            (Identity, "184012345"),
            (Identity, "CMND: 184 012 345"),
            (Identity, "CMND số 184.012.345"),
            (Licence, "790123456789"),
            (Licence, "GPLX 42 0123 456789"),
            (Plate, "38A-123.45"),
            (Plate, "38A 123.45"),
            (Plate, "38-B1 234.56"),
            (Plate, "38B1-234.56"),
            (Plate, "38B1-2345"),
            (Plate, "38 B1 23456"),
            (Plate, "29MĐ1-234.56"),
            (Plate, "30E 12345"),
            (Plate, "38a-123.45"),
            (Email, "nguyen.an@gmail.com"),
            (Email, "viết tới An.Nguyen+1@mail.example.vn."),
            (BirthDate, "7/5/1998"),
            (BirthDate, "07/05/1998"),
            (BirthDate, "07-05-1998"),
            (BirthDate, "07.05.1998"),
            (BirthDate, "1998-05-07"),
            (BirthDate, "ngày 7 tháng 5 năm 1998"),
        ] {
            for whole in
                [text.to_owned(), format!("Bạn gọi {text} nhé"), format!("a\n{text}\nb")]
            {
                let all = found(&whole);
                assert!(all.iter().any(|(kind, _)| *kind == leak), "{whole}: {all:?}");
            }
        }
    }

    #[test]
    fn figures_dates_and_declared_numbers_are_no_alarm() {
        for text in [
            "9.123.456.789 thửa",
            "123.456.789 hồ sơ",
            "12.345.678 / 84.912.345.678",
            "Đã rà soát 1.234.567.890 thửa (51,2%)",
            "1,234,567,890 plots",
            "từ 07:30 đến 11:30, 13:30-17:00",
            "07.30-11.30 13.30-17.00",
            "08.00 - 11.00, 14.00 - 17.00",
            "08.00-11.00 14.00-17.00 19.00-21.30",
            "ngày 09-12-2025 07:30",
            "09/12/2025 13/12/2025",
            "2025-11-16T00:00:00Z",
            "từ 01/09/2025 đến 30/11/2025",
            "tháng 05-2025 1234 thửa",
            "UID:01014-2025-11-20-sang-1@aoxanh",
            "01014-2025-11",
            "84.912 / 345.607 thửa",
            "84.912 / 345.678",
            "84.912/345.678 (24,5%)",
            "84.912 - 345.678",
            "xã 84, 912.345.678 thửa",
            "Kế hoạch 515/KH-BCA-BNN&MT",
            "Gọi 0239 000 1014",
            "gọi +84 239 000 1014",
            "aoxanh@tinhdoan.example",
            "tổng đài 1900 0368, 113, 1800 1091",
            "K7Q-2M DT-001 TNV000000123",
            "38 xã, 12A phố Huế",
            "?v=09123456 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "uid 18229-2025-11-10-sang-1@aoxanh",
            "https://baochinhphu.vn/tin-119251116.htm",
            "https://www.openstreetmap.org/?mlat=18.5036&mlon=105.5791#map=17/18.5036/105.5791",
            "ngày 30/4/1975",
            "0,912345678",
            "Căn cước đã cấp 123.456.789 thẻ",
            "3 - 4 ngày, 69/69 xã",
            "202511160730",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    /// Figures as pages write them: alone, in pairs, with dates, of every size.
    #[test]
    fn a_hundred_thousand_sentences_of_figures_are_no_alarm() {
        let gate = Gate::new(People::default());
        let grouped = |number: u64| -> String {
            let digits = number.to_string();
            let groups = digits.as_bytes().rchunks(3).rev();
            let groups: Vec<&str> =
                groups.filter_map(|g| std::str::from_utf8(g).ok()).collect();
            groups.join(".")
        };
        let mut state = 1_u64;
        let mut next = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) % below
        };
        let mut alarms = Vec::new();
        for _ in 0..100_000 {
            let mut figure = || {
                let size = 10_u64.pow(u32::try_from(next(11)).unwrap_or(0));
                let number = (next(900) + 84) * size / 84 + next(size);
                grouped(number)
            };
            let (a, b, c) = (figure(), figure(), figure());
            let (day, month) = (next(28) + 1, next(12) + 1);
            let text = match next(9) {
                0 => format!("{a} / {b} thửa ({}%)", next(100)),
                1 => format!("{a}/{b}"),
                2 => format!("từ {a} đến {b}, còn {c}"),
                3 => format!("Đến {day:02}/{month:02}/2025: {a} / {b}, cần {c} mỗi ngày"),
                4 => format!("{a} - {b}"),
                5 => format!("{day:02}/{month:02} {a} {b}"),
                6 => format!("0{}:30–1{}:30 {a}", next(9), next(9)),
                7 => format!("tuần {}, {a} lượt, {b} giờ", next(52)),
                _ => format!("{a} ({b}) {c}"),
            };
            if !gate.look("x.txt", &text, None).findings.is_empty() {
                alarms.push(text);
            }
        }
        assert!(
            alarms.is_empty(),
            "{}: {:?}",
            alarms.len(),
            &alarms[..alarms.len().min(20)]
        );
    }

    #[test]
    fn every_kind_of_file_is_read() {
        let gate = Gate::new(People::default());
        for (path, text) in [
            ("a.html", "<p>Gọi 0912 345 678</p>"),
            ("a.html", "<a href=\"tel:0912345678\">gọi</a>"),
            ("a.html", "<img alt='0912345678'>"),
            ("a.html", "<!-- 0912345678 -->"),
            ("a.json", "{\"a\":[\"gọi 0912345678\"]}"),
            ("a.csv", "x,\"gọi 0912345678\"\n"),
            ("a.csv", "x,0912345678\n"),
            ("a.ics", "SUMMARY:gọi 09123\r\n 45678\r\n"),
            ("feed.xml", "<title>gọi 0912345678</title>"),
            ("a.svg", "<svg><title>gọi 0912345678</title></svg>"),
            ("assets/find/_.js", "aoxanhFound(\"\",{\"c\":[[\"gọi 0912345678\"]]})"),
            ("robots.txt", "# 0912345678"),
        ] {
            let Looked { findings, .. } = gate.look(path, text, None);
            assert_eq!(findings.len(), 1, "{path}: {text}");
        }
        let drawing =
            "<svg viewBox=\"0 0912345678 9 9\"><path d=\"M0912345678 1\"/></svg>";
        assert_eq!(gate.look("a.svg", drawing, None).findings, []);
    }
}
