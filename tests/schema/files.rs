//! Real files are accepted; wrong ones are refused, each for its own fault.

use std::path::Path;

use aoxanh::{locale::Language, read::SchemaKind};

use crate::editor::{ROOT, faults, schema, site, validator, yaml_files};

#[test]
fn every_file_of_every_whole_site_is_accepted() {
    for folder in ["", "tests/sites/ha-noi-2023", "themes/default/start"] {
        let root = Path::new(ROOT).join(folder);
        let site = site(&root);
        let files = yaml_files(&root);
        for kind in SchemaKind::ALL {
            let of_kind: Vec<_> = files.iter().filter(|(_, k, _)| *k == kind).collect();
            assert!(!of_kind.is_empty(), "{folder:?} has no {}", kind.name());
            for site in [None, Some(&site)] {
                let validator = validator(&schema(kind, Language::Vi, site));
                for (path, _, yaml) in &of_kind {
                    assert_eq!(faults(&validator, yaml), [""; 0], "{path}");
                }
            }
        }
    }
}

/// What is replaced, by what.
type Change = (&'static str, &'static str);

/// Of each kind a file that is right, and changes that each make it wrong.
const WRONG: [(SchemaKind, &str, &[Change]); 7] = [
    (
        SchemaKind::Site,
        "title: Thử\nprovince: {code: \"42\", name: Hà Tĩnh}\npublisher: {name: Tỉnh đoàn}\n\
         campaigns: [dat-dai]\nlanguage: vi\nas_of: 2025-11-16\nbase_url: https://a.vn/x\n\
         shifts: [{id: sang, name: Sáng, from: \"07:30\", to: 24:00}]\n\
         tasks: [{id: khac, name: Khác, outreach: true}]\nstale_after_days: 10\nnotice:\n",
        &[
            ("title: Thử", "titel: Thử"),
            ("title: Thử\n", ""),
            ("title: Thử", "title: \"\""),
            ("title: Thử", "title:"),
            ("title: Thử", "title: [Thử]"),
            ("code: \"42\", ", ""),
            ("code: \"42\"", "code: 42"),
            ("{name: Tỉnh đoàn}", "Tỉnh đoàn"),
            ("[dat-dai]", "[]"),
            ("[dat-dai]", "[đất-đai]"),
            ("[dat-dai]", "[dat-dai, dat-dai]"),
            ("language: vi", "language: fr"),
            ("2025-11-16", "2025-02-30"),
            ("2025-11-16", "16/11/2025"),
            ("2025-11-16", "0205-11-16"),
            ("https://a.vn/x", "a.vn"),
            ("https://a.vn/x", "https://a.vn/../x"),
            ("\"07:30\"", "7h30"),
            ("\"07:30\"", "24:30"),
            ("outreach: true", "outreach: có"),
            ("stale_after_days: 10", "stale_after_days: -1"),
            ("stale_after_days: 10", "stale_after_days: 1.5"),
        ],
    ),
    (
        SchemaKind::Campaign,
        "name: Đất đai\nperiod: {start: 2025-09-01, end: 2025-11-30}\nheadline: thua\n\
         indicators:\n  - {id: thua, name: Thửa, unit: thửa, kind: stock, target: 10}\n",
        &[
            ("name: Đất đai\n", ""),
            ("headline", "headlines"),
            (", end: 2025-11-30", ""),
            ("2025-11-30", "2025-11-31"),
            ("kind: stock", "kind: total"),
            (", kind: stock", ""),
            ("unit", "units"),
            ("target: 10", "target: 4.472"),
            ("target: 10", "target: mười"),
            ("\n  - {id: thua, name: Thửa, unit: thửa, kind: stock, target: 10}", " []"),
        ],
    ),
    (
        SchemaKind::Commune,
        "code: \"18229\"\nname: Đức Thọ\nkind: xã\nformerly: [{name: A, until: 2025-06-30}]\n\
         contact: {office: Đoàn xã}\ntargets: {dat-dai: {thua: 12480, khac: null}}\n\
         villages: [{id: a, name: A, kind: thôn}]\n\
         points: [{id: b, name: B, location: [105.58, 18.50], \
         open: {mon-fri: [sang], sat: [sang]}, campaigns: [dat-dai]}]\nteams: [{id: c, name: C}]\n",
        &[
            ("\"18229\"", "\"1822\""),
            ("code: \"18229\"\n", ""),
            ("kind: xã", "kind: huyện"),
            ("until: 2025-06-30", "until: 2025-13-01"),
            ("office", "ofice"),
            ("12480", "12.48"),
            ("{thua: 12480, khac: null}", "null"),
            ("dat-dai: {", "đất đai: {"),
            ("kind: thôn", "loai: thôn"),
            ("[105.58, 18.50]", "[18.50, 105.58]"),
            ("[105.58, 18.50]", "[105.58]"),
            ("mon-fri", "t2-t6"),
            ("[sang], sat", "sang, sat"),
            ("{id: c, name: C}", "{id: c}"),
        ],
    ),
    (
        SchemaKind::Progress,
        "- {campaign: dat-dai, as_of: 2025-11-16, values: {thua: 10, sach: null}, proposals: x}\n",
        &[
            ("- {", "{"),
            ("campaign: dat-dai, ", ""),
            ("as_of: 2025-11-16, ", ""),
            ("values: {thua: 10, sach: null}, ", ""),
            ("2025-11-16", "2025-11-1"),
            ("thua: 10", "thua: mười"),
            ("thua: 10", "thua: 1000000000000"),
            ("proposals", "proposal"),
        ],
    ),
    (
        SchemaKind::Roster,
        "week: 2025-W46\nshifts:\n  - {date: 2025-11-10, shift: sang, point: p, team: t, \
         wanted: 3, volunteers: [DT-001], leader: DT-001}\n",
        &[
            ("week: 2025-W46\n", ""),
            ("2025-W46", "2025-W54"),
            ("2025-W46", "2025-46"),
            ("date: 2025-11-10, ", ""),
            ("shift: sang, ", ""),
            ("wanted: 3", "wanted: ba"),
            ("[DT-001]", "DT-001"),
            ("leader", "lead"),
        ],
    ),
    (
        SchemaKind::Events,
        "- {date: 2025-11-18, from: \"19:00\", to: 21:00, title: Ngày rà soát, village: a}\n",
        &[
            ("- {", "{"),
            ("date: 2025-11-18, ", ""),
            (", title: Ngày rà soát", ""),
            ("\"19:00\"", "19h"),
            ("village: a", "thon: a"),
        ],
    ),
    (
        SchemaKind::Guide,
        "title: Xem\naudience: resident\nbring: [Thẻ căn cước]\nupdated: 2025-11-10\n",
        &[
            ("title: Xem\n", ""),
            ("audience: resident", "audience: everybody"),
            ("[Thẻ căn cước]", "Thẻ căn cước"),
            ("updated: 2025-11-10", "updated: hôm qua"),
            ("updated", "update"),
        ],
    ),
];

#[test]
fn wrong_file_is_refused_for_its_one_fault() {
    for (kind, right, changes) in WRONG {
        let validator = validator(&schema(kind, Language::Vi, None));
        assert_eq!(faults(&validator, right), [""; 0], "{}", kind.name());
        for (from, to) in changes {
            assert!(right.contains(from), "{from:?} is not in the file");
            let wrong = right.replacen(from, to, 1);
            let found = faults(&validator, &wrong);
            assert!(!found.is_empty(), "{} accepts\n{wrong}", kind.name());
        }
    }
}

#[test]
fn blank_optional_values_are_as_good_as_missing() {
    let blank = [
        (
            SchemaKind::Site,
            "title: T\nprovince: {code: \"1\", name: N, kind: }\npublisher: {name: N}\n\
          campaigns: [a]\nlanguage:\nas_of:\nshifts:\ntasks:\nstale_after_days:\nsafety:\n",
        ),
        (
            SchemaKind::Commune,
            "code: \"18229\"\nname: N\nkind: xã\ngroup:\ncontact:\ntargets:\npoints:\n",
        ),
        (SchemaKind::Roster, "week: 2025-W46\nshifts:\n"),
        (SchemaKind::Guide, "title: T\naudience:\nbring:\nupdated:\n"),
        (SchemaKind::Progress, "null"),
        (SchemaKind::Events, "null"),
    ];
    for (kind, yaml) in blank {
        let validator = validator(&schema(kind, Language::En, None));
        assert_eq!(faults(&validator, yaml), [""; 0], "{}", kind.name());
    }
}
