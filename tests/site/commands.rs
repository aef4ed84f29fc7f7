//! What the program prints and returns.

use std::process::Command;

use serde_json::Value;

use crate::test_site::TestSite;

#[test]
fn new_site_builds_at_once_and_is_never_overwritten() {
    let site = TestSite::empty();
    let start = || {
        let mut init = Command::new(env!("CARGO_BIN_EXE_aoxanh"));
        init.arg("init").arg(site.path("")).output().unwrap()
    };
    assert_eq!(start().status.code(), Some(0));
    let before = site.files("content");
    assert!(before.len() > 5);
    assert_eq!(start().status.code(), Some(2));
    assert!(site.files("content") == before);
    let ended = site.run("build", &[]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    assert!(!ended.stderr.contains("cảnh báo["), "{}", ended.stderr);
}

#[test]
fn last_line_says_what_was_made_and_where() {
    let site = TestSite::small();
    let ended = site.run("build", &[]);
    let last = ended.stderr.lines().last().unwrap();
    assert!(last.contains("2 đơn vị") && last.ends_with("public/index.html"), "{last}");
    assert!(ended.stdout.is_empty());
}

#[test]
fn json_is_one_object_a_line_and_ends_with_the_summary() {
    let site = TestSite::small().write(
        "content/communes/00001-x/logs/a.csv",
        "date,shift,people\n2025-11-01,sangg,3\n",
    );
    let ended = site.run("build", &["--format", "json"]);
    assert_eq!(ended.code, 0);
    let lines: Vec<Value> =
        ended.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let problem = &lines[0];
    assert_eq!(problem["severity"], "warning");
    assert_eq!(problem["code"], "unknown-shift");
    assert_eq!(problem["file"], "content/communes/00001-x/logs/a.csv");
    assert_eq!((&problem["line"], &problem["column"]), (&2.into(), &12.into()));
    for key in ["message", "hint", "consequence"] {
        assert!(problem[key].is_string(), "{key}: {problem}");
    }
    let summary = &lines.last().unwrap()["summary"];
    assert_eq!(summary["warnings"], 1);
    assert_eq!(summary["rows_left_out"], 1);
}

#[test]
fn reader_that_goes_away_does_not_make_it_panic() {
    let site = TestSite::small();
    let program = env!("CARGO_BIN_EXE_aoxanh");
    let line = format!(
        "{program} check --print none --format json --root '{}' >/dev/full 2>/dev/full",
        site.path("").display()
    );
    let status = Command::new("bash").args(["-c", &line]).status().unwrap();
    assert_eq!(status.code(), Some(0));
}

#[test]
fn check_writes_nothing() {
    let site = TestSite::small();
    assert_eq!(site.run("check", &[]).code, 0);
    assert!(!site.path("public").exists() && !site.path(".aoxanh").exists());
}

#[test]
fn wrong_arguments_and_missing_content_could_not_run() {
    let site = TestSite::small();
    assert_eq!(site.run("build", &["--nonsense"]).code, 2);
    let ended = site.run("biuld", &[]);
    assert_eq!(ended.code, 2);
    assert!(ended.stderr.contains("Không có lệnh \"biuld\""), "{}", ended.stderr);
    assert!(ended.stderr.contains("có phải \"build\""), "{}", ended.stderr);
    let empty = TestSite::empty();
    let ended = empty.run("build", &[]);
    assert_eq!(ended.code, 2);
    assert!(ended.stderr.contains("aoxanh init"), "{}", ended.stderr);
}

#[test]
fn a_program_without_print_says_so_where_print_is_asked_for() {
    let ended = TestSite::small().run("build", &["--print", "all"]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    let noted = ended.stderr.contains("ghi chú[no-print]");
    assert_eq!(noted, cfg!(not(feature = "print")), "{}", ended.stderr);
}

#[test]
fn second_build_at_the_same_time_is_told_to_wait() {
    let site = TestSite::small().built(&[]);
    let lock = std::fs::File::create(site.path(".aoxanh/lock")).unwrap();
    lock.lock().unwrap();
    let ended = site.run("build", &[]);
    assert_eq!(ended.code, 2, "{}", ended.stderr);
    drop(lock);
    assert_eq!(site.run("build", &[]).code, 0);
}

#[test]
fn messages_follow_the_language_that_is_asked_for() {
    let site = TestSite::small().replace("content/site.yaml", "title: Thử", "titel: Thử");
    let speak = |options: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_aoxanh"))
            .args(["check", "--print", "none", "--root", site.path("").to_str().unwrap()])
            .args(options)
            .env("LANG", "vi_VN.UTF-8")
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .output()
            .unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(speak(&["--lang", "en"]).contains("error[unknown-key]"));
    assert!(speak(&[]).contains("lỗi[unknown-key]"));
}

#[test]
fn readme_commands_run_in_their_order() {
    let readme = include_str!("../../README.md");
    let mut commands = Vec::new();
    for block in readme.split("```sh\n").skip(1) {
        commands.extend(block.split("```").next().unwrap().lines());
    }
    assert!(commands.iter().any(|line| line.starts_with("cargo run --release -- build")));
    let site = TestSite::sample();
    for line in commands.iter().map(|line| line.trim()).filter(|line| !line.is_empty()) {
        // The tests cannot run themselves; everything else runs in a copy.
        if line.starts_with('#') || line.starts_with("bash tests/run") {
            continue;
        }
        let program = env!("CARGO_BIN_EXE_aoxanh");
        let names = ["cargo run --release --", "target/release/aoxanh"];
        let rest = names.iter().find_map(|name| line.strip_prefix(name));
        let line =
            rest.map_or_else(|| line.to_owned(), |rest| format!("{program}{rest}"));
        // All sheets of a province take minutes without optimisation.
        let sets_sheets = [" build", " check"].iter().any(|it| line.contains(it));
        let line = if sets_sheets { line + " --print none" } else { line };
        let output = Command::new("bash")
            .args(["-c", &line])
            .current_dir(site.path(""))
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{line}\n{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
}
