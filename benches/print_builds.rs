//! Whole builds with all sheets: `cargo bench --bench print_builds [-- COMMUNES…]`,
//! 69 and 3,321 communes where none are named.
//!
//! Each site is built from nothing, again after one commune got another telephone
//! number, and again unchanged; the real program runs, and its time and memory are
//! read from `/proc` while it does (so: Linux). What it made is counted and asserted.

#![allow(clippy::unwrap_used)] // a test or bench that cannot go on shall say where

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread::sleep,
    time::{Duration, Instant, SystemTime},
};

#[path = "../examples/generate.rs"]
mod generate;

/// Sheets of a commune of the made-up site that everybody sees, packs included.
const AT_LEAST: usize = 2 * 4 + 2 + 2;

fn main() {
    let named: Vec<u64> =
        std::env::args().skip(1).filter_map(|text| text.parse().ok()).collect();
    let sizes = if named.is_empty() { vec![69, 3321] } else { named };
    println!("communes  build             wall s   cpu s   peak MB   set anew");
    for communes in sizes {
        let root = tempfile::TempDir::new().unwrap();
        generate::site(root.path(), communes, 40, 1);
        let first = build(root.path(), communes, "first");
        let sheets = kept(root.path());
        assert!(sheets >= AT_LEAST * usize::try_from(communes).unwrap(), "{sheets}");
        let file = root.path().join("content/communes/00001-x/commune.yaml");
        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, text.replace("0239 000 ", "0239 999 ")).unwrap();
        let changed = build(root.path(), communes, "one commune changed");
        build(root.path(), communes, "nothing changed");
        println!(
            "{communes:8}  {:.2} ms of CPU for each of {sheets} kept sheets; one changed: {:.2} s",
            first.1 * 1000.0 / sheets as f64,
            changed.0
        );
    }
}

/// Runs a build; wall and CPU seconds.
fn build(root: &Path, communes: u64, what: &str) -> (f64, f64) {
    let start = Instant::now();
    let since = SystemTime::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_aoxanh"))
        .args(["build", "--root"])
        .arg(root)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let process = format!("/proc/{}", child.id());
    let (mut cpu, mut peak) = (0.0, 0);
    let ended = loop {
        let times = fs::read_to_string(format!("{process}/stat")).unwrap_or_default();
        cpu = cpu_seconds(&times).unwrap_or(cpu);
        let status = fs::read_to_string(format!("{process}/status")).unwrap_or_default();
        peak = peak_kilobytes(&status).unwrap_or(peak);
        if let Some(ended) = child.try_wait().unwrap() {
            break ended;
        }
        sleep(Duration::from_millis(5));
    };
    let wall = start.elapsed().as_secs_f64();
    assert!(ended.success());
    let anew = kept_since(root, since);
    println!(
        "{communes:8}  {what:19} {wall:7.2} {cpu:7.2} {:9.0} {anew:8}",
        peak as f64 / 1000.0
    );
    (wall, cpu)
}

/// User and system time, in hundredths of a second, are the 14th and 15th word.
fn cpu_seconds(times: &str) -> Option<f64> {
    let after_name = times.rsplit(") ").next()?;
    let word = |at: usize| after_name.split(' ').nth(at)?.parse::<f64>().ok();
    Some((word(11)? + word(12)?) / 100.0)
}

fn peak_kilobytes(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

/// Kept sheets.
fn kept(root: &Path) -> usize {
    entries(&root.join(".aoxanh/print/public")).len()
}

/// Those that were set after this moment.
fn kept_since(root: &Path, moment: SystemTime) -> usize {
    let is_new =
        |path: &&PathBuf| fs::metadata(path).unwrap().modified().unwrap() >= moment;
    entries(&root.join(".aoxanh/print/public")).iter().filter(is_new).count()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(shelves) = fs::read_dir(folder) else { return Vec::new() };
    let files = shelves.flatten().flat_map(|shelf| fs::read_dir(shelf.path()).unwrap());
    files.flatten().map(|file| file.path()).collect()
}
