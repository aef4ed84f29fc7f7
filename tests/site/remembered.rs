//! Builds that remember against builds that do not: after any edits both give the same
//! site to the byte, the same problems and the same end.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::Mutex,
    thread,
    time::Duration,
};

use aoxanh::{
    pipeline::{Again, Held, Job, Outcome, Printing, StopAt, run, run_again},
    render::{Artefact, Audience},
};
use tempfile::TempDir;

use crate::{
    generate,
    test_site::{TestSite, copy, files},
};

/// Draws by lot: xorshift64*.
struct Lot(u64);

impl Lot {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(drawn).unwrap() % end
    }
}

fn job(root: &Path, audience: Audience, print: Printing) -> Job {
    let out = match audience {
        Audience::Public => "public",
        Audience::Internal => "internal",
    };
    Job {
        root: root.to_owned(),
        out: Some(root.join(out)),
        audience,
        stop_at: StopAt::Errors,
        print,
    }
}

/// Everything that a build says.
fn said(outcome: &Outcome) -> (Vec<String>, String) {
    let problems = outcome.problems.iter().map(|problem| format!("{problem:?}"));
    (problems.collect(), format!("{:?}", outcome.made))
}

/// The site, if the last build made one.
fn site(job: &Job, outcome: &Outcome) -> BTreeMap<String, Vec<u8>> {
    let out = job.out.as_ref().unwrap();
    outcome.made.map(|_| files(out).into_iter().collect()).unwrap_or_default()
}

/// Builds here with what is remembered, elsewhere from nothing, and compares.
fn compare(root: &Path, audience: Audience, print: Printing, about: &str) {
    compare_with(&job(root, audience, print), about);
}

fn compare_with(here: &Job, about: &str) {
    compare_by(here, about, &mut |job| run(job, &|_| ()).unwrap());
}

/// A process that builds again and again, and its watch.
#[derive(Default)]
struct Process {
    held: Held,
    /// Of folders nothing but that they are there.
    seen: BTreeMap<String, Option<Vec<u8>>>,
    /// Whether its watch tells of folders too, as the system does; who looks at files
    /// does not.
    tells_of_folders: bool,
    /// How many files were shown before a build was over.
    shown: usize,
}

impl Process {
    /// Hears what was touched since the last build, and builds.
    fn build(&mut self, job: &Job) -> Outcome {
        let now = input(&job.root);
        let before = std::mem::replace(&mut self.seen, now.clone());
        let paths: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
        let is_told = |path: &&String| {
            let (before, now) = (before.get(*path), now.get(*path));
            let is_file = before.or(now).is_some_and(Option::is_some);
            before != now && (is_file || self.tells_of_folders)
        };
        let touched: Vec<String> = paths.into_iter().filter(is_told).cloned().collect();
        self.held.touch(touched);
        let early = Mutex::new(Vec::new());
        let shown = |files: &[Artefact]| early.lock().unwrap().extend_from_slice(files);
        let again = Again { held: &mut self.held, early: &shown };
        let outcome = run_again(job, again, &|_| ()).unwrap();
        // What was shown before the end is what came then.
        for file in early.into_inner().unwrap().iter().filter(|_| outcome.made.is_some())
        {
            let stands = fs::read(job.out.as_ref().unwrap().join(&file.path)).unwrap();
            assert!(stands == file.bytes, "{} was shown otherwise", file.path);
            self.shown += 1;
        }
        outcome
    }
}

/// What a watch looks at: files with their bytes, and folders.
fn input(root: &Path) -> BTreeMap<String, Option<Vec<u8>>> {
    let mut all = BTreeMap::new();
    for part in ["content", "themes", "secret.key"] {
        for entry in walkdir::WalkDir::new(root.join(part)).into_iter().flatten() {
            let path = entry.path().strip_prefix(root).unwrap().to_str().unwrap();
            all.insert(path.to_owned(), fs::read(entry.path()).ok());
        }
    }
    all
}

fn compare_by(here: &Job, about: &str, build: &mut dyn FnMut(&Job) -> Outcome) {
    let Job { root, audience, print, .. } = here;
    let remembered = build(here);
    let fresh = TempDir::new().unwrap();
    for part in ["content", "themes"] {
        if root.join(part).exists() {
            copy(&root.join(part), &fresh.path().join(part));
        }
    }
    let _ = fs::copy(root.join("secret.key"), fresh.path().join("secret.key"));
    let there = job(fresh.path(), *audience, *print);
    let from_nothing = run(&there, &|_| ()).unwrap();
    assert_eq!(said(&remembered), said(&from_nothing), "{about}");
    // Once more, with nothing touched.
    let again = build(here);
    assert_eq!(said(&again), said(&from_nothing), "again: {about}");
    let (one, other) = (site(here, &remembered), site(&there, &from_nothing));
    let names = |site: &BTreeMap<String, Vec<u8>>| -> Vec<String> {
        site.keys().cloned().collect()
    };
    assert_eq!(names(&one), names(&other), "{about}");
    for (path, bytes) in &one {
        assert!(other[path] == *bytes, "{path} differs: {about}");
    }
}

/// Some file of the content with this ending.
fn some(root: &Path, ending: &str, lot: &mut Lot) -> Option<std::path::PathBuf> {
    let all = walkdir::WalkDir::new(root.join("content")).sort_by_file_name();
    let all: Vec<_> = all.into_iter().map(|entry| entry.unwrap().into_path()).collect();
    let fits = |path: &&std::path::PathBuf| path.to_str().unwrap().ends_with(ending);
    let all: Vec<_> = all.iter().filter(fits).collect();
    (!all.is_empty()).then(|| all[lot.below(all.len())].clone())
}

fn edit(path: &Path, change: impl Fn(&str) -> String) {
    let text = fs::read_to_string(path).unwrap();
    fs::write(path, change(&text)).unwrap();
}

/// A text of these lines.
fn lines<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    lines.flat_map(|line| [line, "\n"]).collect()
}

const EDITS: usize = 38;

/// One edit as people, editors and scripts make them; says which.
#[allow(clippy::too_many_lines)] // one line each
fn change(root: &Path, lot: &mut Lot, number: u64) -> String {
    let which = lot.below(EDITS);
    let content = root.join("content");
    let commune = |lot: &mut Lot| some(root, "commune.yaml", lot).unwrap();
    let n = lot.below(90) + 10;
    let own = |name: &str| root.join("themes/default").join(name);
    let write = |path: &Path, text: &str| {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    match which {
        0..=3 => {
            if let Some(log) = some(root, "2025.csv", lot) {
                let row = format!("2025-11-{:02},toi,vneid,,,,,2,3,1,{n}\n", n % 16 + 1);
                edit(&log, |text| format!("{text}{row}"));
            }
        }
        4 => {
            if let Some(log) = some(root, "2025.csv", lot) {
                edit(&log, |text| lines(text.lines().take(n / 2)));
            }
        }
        5 => drop(some(root, "2025.csv", lot).map(|log| fs::remove_file(log).unwrap())),
        6 => {
            let folder = commune(lot).parent().unwrap().to_owned();
            write(
                &folder.join("logs/them.csv"),
                "date,shift,helped\n2025-11-03,sang,4\n",
            );
        }
        7 => edit(&commune(lot), |t| t.replace("phone: \"0239 000", "phone: \"0239 001")),
        8 => edit(&commune(lot), |t| t.replacen("kind: xã", "kind: phường", 1)),
        9 => edit(&commune(lot), |t| t.replace("group: Cụm ", "group: Cụm 1")),
        10 => edit(&commune(lot), |t| t.replace("group: Cụm ", "# group: Cụm ")),
        11 => edit(&commune(lot), |t| t.replacen("name: ", "name: Tân ", 1)),
        12 => edit(&commune(lot), |t| t.replace("Tân Phúc", "Nguyễn Hưng Sơn")),
        13 => {
            if fs::read_dir(content.join("communes")).unwrap().count() > 3 {
                fs::remove_dir_all(commune(lot).parent().unwrap()).unwrap();
            }
        }
        14 => {
            let (from, code) = (commune(lot), format!("9{number:04}"));
            let to = content.join(format!("communes/{code}-moi"));
            copy(from.parent().unwrap(), &to);
            edit(&to.join("commune.yaml"), |text| {
                let (_, rest) = text.split_once('\n').unwrap();
                format!("code: \"{code}\"\n{rest}")
            });
        }
        15 => edit(&some(root, "volunteers.csv", lot).unwrap(), |t| {
            t.replacen(",2025-09-01", ",", 1)
        }),
        16 => edit(&some(root, "volunteers.csv", lot).unwrap(), |t| {
            format!("{t}T-9{n},Trần Văn Mới {n},,,,2025-09-01\n")
        }),
        17 => edit(&some(root, "progress.yaml", lot).unwrap(), |t| {
            t.replacen("buoi: 1", "buoi: 2", 3)
        }),
        18 => edit(&some(root, "events.yaml", lot).unwrap(), |t| {
            format!("{t}- {{date: 2025-11-19, title: Gặp gỡ {n}}}\n")
        }),
        19 => edit(&some(root, "W46.yaml", lot).unwrap(), |t| {
            t.replace("wanted: 2", "wanted: 3")
        }),
        20 => {
            // A number that another office declares passes, until that office changes it.
            let text = fs::read_to_string(commune(lot)).unwrap();
            let at = text.find("0239 00").unwrap();
            let phone = text[at..at + 13].to_owned();
            edit(&some(root, "events.yaml", lot).unwrap(), |t| {
                format!("{t}- {{date: 2025-11-21, title: Gọi {phone}}}\n")
            });
        }
        21 => edit(&some(root, "events.yaml", lot).unwrap(), |t| {
            lines(t.lines().filter(|l| !l.contains("Gọi")))
        }),
        22 => write(&own("static/own.css"), &format!("p {{ margin: {n}px }}\n")),
        23 => write(&own("i18n/vi.ftl"), &format!("nav-communes = Xã {n}\n")),
        24 => drop(fs::remove_dir_all(root.join("themes"))),
        25 => edit(&content.join("site.yaml"), |t| {
            t.replacen("Trang thử", "Trang thử nữa", 1)
        }),
        26 => edit(&content.join("site.yaml"), |t| t.replace("as_of: 2025-11-16\n", "")),
        27 => edit(&some(root, "progress.yaml", lot).unwrap(), |t| format!("{t}- [\n")),
        28 => edit(&some(root, "progress.yaml", lot).unwrap(), |t| {
            lines(t.lines().filter(|l| *l != "- ["))
        }),
        29 => {
            for out in ["public", "internal"] {
                let pages = walkdir::WalkDir::new(root.join(out)).sort_by_file_name();
                let pages: Vec<_> = pages.into_iter().flatten().collect();
                // Without its manifest a folder is not known to be ours.
                let is_ours = |e: &&walkdir::DirEntry| {
                    e.file_type().is_file() && !e.path().ends_with("data/manifest.json")
                };
                let pages: Vec<_> = pages.iter().filter(is_ours).collect();
                if !pages.is_empty() {
                    let page = pages[lot.below(pages.len())].path();
                    if n.is_multiple_of(2) {
                        fs::remove_file(page)
                    } else {
                        fs::write(page, "x")
                    }
                    .unwrap();
                }
            }
        }
        30 => {
            let kept = walkdir::WalkDir::new(root.join(".aoxanh")).sort_by_file_name();
            let kept: Vec<_> = kept.into_iter().flatten().collect();
            let is_preview = |path: &Path| {
                ["serve", "spare-preview-public"]
                    .iter()
                    .any(|name| path.starts_with(root.join(".aoxanh").join(name)))
            };
            let is_kept =
                |e: &&walkdir::DirEntry| e.file_type().is_file() && !is_preview(e.path());
            let kept: Vec<_> = kept.iter().filter(is_kept).collect();
            if !kept.is_empty() {
                let file = kept[lot.below(kept.len())].path();
                // The spare folder's files are the site's own: those are only removed.
                fs::remove_file(file).unwrap();
            }
        }
        31 => edit(&some(root, ".md", lot).unwrap(), |t| format!("{t}\nThêm {n}.\n")),
        32 => {
            // Two logs change places and keep size and time of writing.
            let (one, other) = (some(root, "2025.csv", lot), some(root, "2025.csv", lot));
            if let Some((one, other)) = one.zip(other).filter(|(a, b)| a != b) {
                let beside = one.with_extension("x");
                fs::rename(&one, &beside).unwrap();
                fs::rename(&other, &one).unwrap();
                fs::rename(&beside, &other).unwrap();
            }
        }
        33 => {
            let folder = ["content", "content/communes", "content/campaigns"][n % 3];
            write(&root.join(folder).join("lac.txt"), "x");
        }
        34 => {
            for folder in ["content", "content/communes", "content/campaigns"] {
                let _ = fs::remove_file(root.join(folder).join("lac.txt"));
            }
        }
        35 => {
            let map = content.join("map.geojson");
            let east = format!("105.{n}");
            let ring = format!("[[105,18],[{east},18],[{east},19],[105,19],[105,18]]");
            if fs::remove_file(&map).is_err() {
                let text = fs::read_to_string(commune(lot)).unwrap();
                let code = text.split('"').nth(1).unwrap_or("00001");
                write(
                    &map,
                    &format!(
                        r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","properties":{{"code":"{code}"}},"geometry":{{"type":"Polygon","coordinates":[{ring}]}}}}]}}"#
                    ),
                );
            }
        }
        // The day of the site moves with the newest report, where nothing fixes it.
        36 => edit(&some(root, "progress.yaml", lot).unwrap(), |t| {
            t.replacen("as_of: 2025-11-1", "as_of: 2025-11-2", 1)
        }),
        37 => edit(&some(root, "progress.yaml", lot).unwrap(), |t| {
            t.replace("as_of: 2025-11-2", "as_of: 2025-11-1")
        }),
        _ => unreachable!(),
    }
    format!("edit {which} ({n})")
}

/// Builds after so many rounds of edits.
fn rounds(seed: u64, communes: u64, count: u64, audience: Audience, print: Printing) {
    rounds_of(seed, communes, count, |root| job(root, audience, print));
}

fn rounds_of(seed: u64, communes: u64, count: u64, job: impl Fn(&Path) -> Job) {
    rounds_by(seed, communes, count, job, &mut |job| run(job, &|_| ()).unwrap());
}

fn rounds_by(
    seed: u64,
    communes: u64,
    count: u64,
    job: impl Fn(&Path) -> Job,
    build: &mut dyn FnMut(&Job) -> Outcome,
) {
    let root = TempDir::new().unwrap();
    let root = root.path();
    let job = job(root);
    generate::site(root, communes, 30, seed);
    fs::write(root.join("secret.key"), "5c".repeat(32)).unwrap();
    compare_by(&job, "first", build);
    let mut lot = Lot(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let mut about = Vec::new();
    for round in 0..count {
        let edits = 1 + lot.below(3);
        about.extend((0..edits).map(|_| change(root, &mut lot, round)));
        if round % 8 == 7 {
            // From now on files count as untouched without being read.
            thread::sleep(Duration::from_millis(2_100));
            compare_by(&job, "settled", build);
        }
        let from = about.len().saturating_sub(12);
        compare_by(&job, &format!("seed {seed} {:?}", &about[from..]), build);
    }
}

#[test]
fn after_any_edits_the_public_site_is_that_of_a_clean_build() {
    for seed in seeds() {
        rounds(seed, 8, 40, Audience::Public, Printing::None);
    }
}

fn preview(root: &Path) -> Job {
    let out = Some(root.join(".aoxanh/serve/public"));
    Job { out, ..job(root, Audience::Public, Printing::None) }
}

/// It looks only where its watch saw something, has the rest ready, and looks at nothing of
/// the previews that it left itself.
#[test]
fn after_any_edits_a_process_that_goes_on_builds_what_a_clean_build_does() {
    for seed in seeds() {
        let tells_of_folders = seed % 2 == 0;
        let mut process = Process { tells_of_folders, ..Process::default() };
        rounds_by(seed, 7, 40, preview, &mut |job| process.build(job));
        assert!(process.shown > 0, "nothing was shown early");
    }
}

#[test]
fn after_any_edits_the_internal_site_is_that_of_a_clean_build() {
    for seed in seeds() {
        rounds(seed, 5, 20, Audience::Internal, Printing::None);
    }
}

#[cfg(feature = "print")]
#[test]
fn after_any_edits_sheets_are_those_of_a_clean_build() {
    rounds(3, 3, 8, Audience::Public, Printing::Changed);
    rounds(4, 2, 5, Audience::Internal, Printing::Changed);
}

/// Paths and texts.
type Files = Vec<(String, String)>;
/// What is said of a case, what one commune has, what the other has first and then.
type Case<'a> = (&'a str, Files, (&'a str, String), (&'a str, String));

/// What one commune's files decide for pages of another: each breaks if it is not asked.
#[test]
fn what_other_communes_decide_is_seen() {
    const AN: &str = "content/communes/00001-x/commune.yaml";
    const BINH: &str = "content/communes/00002-x/commune.yaml";
    const REGISTER: &str = "content/communes/00001-x/volunteers.csv";
    let roster = |code: &str| format!("content/communes/{code}-x/roster/2025-W46.yaml");
    let shift =
        |point: &str| format!("  - {{date: 2025-11-12, shift: sang, point: {point}}}\n");
    let shifts = |points: &[&str]| -> String {
        let shifts: String = points.iter().map(|point| shift(point)).collect();
        format!("week: 2025-W46\nshifts:\n{shifts}")
    };
    let points = "points: [{id: a, name: A}, {id: b, name: B}, {id: c, name: C}]\n";
    // Shown on the commune's page alone, so that no page of the site gives it away.
    let team =
        |mission: &str| format!("teams: [{{id: t, name: T, mission: {mission}}}]\n");
    let hoa = "id,name\nT-1,Nguyễn Thị Hoa\n";
    let village = "villages: [{id: hoa, name: Nguyễn Thị Hoa}]\n";
    let contact = "contact: {phone: \"0239 000 1234\"}\n";
    // What An has, what Bình has first, and what instead.
    let none = Files::new;
    let cases: [Case; 6] = [
        (
            "pages of groups with like names",
            vec![(AN.into(), "group: Cụm Đông\n".into())],
            (BINH, "group: Cum Dong\n".into()),
            (BINH, String::new()),
        ),
        (
            "a declared number",
            vec![(AN.into(), team("Gọi 0239 000 1234"))],
            (BINH, contact.into()),
            (BINH, String::new()),
        ),
        (
            "a name that is a village's",
            vec![(REGISTER.into(), hoa.into()), (AN.into(), team("Giúp Nguyễn Thị Hoa"))],
            (BINH, village.into()),
            (BINH, String::new()),
        ),
        (
            "rules of the roster's filter",
            vec![(AN.into(), points.into()), (roster("00001"), shifts(&["a", "b"]))],
            (BINH, points.into()),
            (&roster("00002"), shifts(&["a", "b", "c"])),
        ),
        (
            "a commune of the same code",
            none(),
            (BINH, String::new()),
            (
                "content/communes/00003-x/commune.yaml",
                "code: \"00001\"\nname: Cúc\nkind: xã\n".into(),
            ),
        ),
        (
            "a name",
            none(),
            (BINH, "formerly: [{name: Cũ}]\n".into()),
            (BINH, String::new()),
        ),
    ];
    for (about, files, before, after) in cases {
        let (plain, mut site) = (TestSite::small(), TestSite::small());
        for (path, text) in files {
            let known = fs::read_to_string(site.path(&path)).unwrap_or_default();
            site = site.write(&path, known + &text);
        }
        for (path, text) in [before, after] {
            let known = fs::read_to_string(plain.path(path)).unwrap_or_default();
            site = site.write(path, known + &text);
            compare(&site.path(""), Audience::Public, Printing::None, about);
        }
    }
}

/// A newer report of one moves the day that all pages speak for.
#[test]
fn the_day_of_the_site_moves_for_all() {
    let reports = |code: &str| format!("content/communes/{code}-x/progress.yaml");
    let day = |day: u8| format!("as_of: 2025-11-{day}");
    let mut site = TestSite::small()
        .replace("content/site.yaml", "as_of: 2025-11-16\n", "")
        .replace(&reports("00001"), &day(16), &day(12))
        .replace(&reports("00002"), &day(16), &day(12));
    // Each in a group of its own, the page of which speaks for that day too.
    for code in ["00001", "00002"] {
        let path = format!("content/communes/{code}-x/commune.yaml");
        let known = fs::read_to_string(site.path(&path)).unwrap();
        site = site.write(&path, format!("{known}group: Cụm {code}\n"));
    }
    compare(&site.path(""), Audience::Public, Printing::None, "before");
    // In the same week, so that the newest report stays.
    let site = site.replace(&reports("00002"), &day(12), &day(13));
    compare(&site.path(""), Audience::Public, Printing::None, "a day later");
}

/// A number that nobody had is somebody's from now on, in another commune's register.
#[test]
fn a_number_on_a_page_that_becomes_somebodys_is_found() {
    let events = "- {date: 2025-11-20, title: Lô 77.123.456}\n";
    let site = TestSite::small()
        .write("content/communes/00001-x/events.yaml", events)
        .built(&[]);
    let register = "id,name,phone\nT-1,Nguyễn Thị Hoa,77123456\n";
    let site = site.write("content/communes/00002-x/volunteers.csv", register);
    compare(&site.path(""), Audience::Public, Printing::None, "registered");
    assert_eq!(site.run("build", &[]).code, 1);
}

/// `AOXANH_SEEDS=5..50` tries more.
fn seeds() -> std::ops::Range<u64> {
    let told = std::env::var("AOXANH_SEEDS").unwrap_or_default();
    let parts = told.split_once("..").map(|(from, to)| (from.parse(), to.parse()));
    match parts {
        Some((Ok(from), Ok(to))) => from..to,
        _ => 1..3,
    }
}

/// What the build would stop at is asked of it, though nothing was touched.
#[test]
fn a_stricter_build_of_the_same_files_stops() {
    let site = TestSite::small().write("content/la.txt", "x").built(&[]);
    assert_eq!(site.run("build", &["--strict"]).code, 1);
    assert_eq!(site.run("build", &[]).code, 0);
}

/// Somebody's changes in the site are undone, though no input was touched.
#[test]
fn a_site_that_somebody_changed_is_put_right() {
    let root = TempDir::new().unwrap();
    generate::site(root.path(), 3, 5, 1);
    let built = || compare(root.path(), Audience::Public, Printing::None, "built");
    built();
    let home = root.path().join("public/index.html");
    let changes: [fn(&Path); 3] = [
        |home| fs::write(home, "x").unwrap(),
        |home| fs::remove_file(home).unwrap(),
        |home| fs::write(home.with_file_name("data").join("la"), "x").unwrap(),
    ];
    for change in changes {
        change(&home);
        built();
    }
    fs::remove_dir_all(root.path().join("public")).unwrap();
    built();
}

/// What is not a commune's is read every time: a change of the program's options too.
#[test]
fn options_are_part_of_what_is_remembered() {
    let root = TempDir::new().unwrap();
    generate::site(root.path(), 4, 5, 1);
    compare(root.path(), Audience::Public, Printing::None, "first");
    compare(root.path(), Audience::Internal, Printing::None, "the office's");
    compare(root.path(), Audience::Public, Printing::None, "and back");
}
