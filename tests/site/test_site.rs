//! A whole site in a folder of its own: copy, change, build, look, change again.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;
use tempfile::TempDir;

/// A site that a test may change as it likes.
pub struct TestSite {
    dir: TempDir,
}

/// How a command ended and what it said.
pub struct Ended {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Ended {
    pub fn of(output: std::process::Output) -> Self {
        Self {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl TestSite {
    /// The sample province.
    pub fn sample() -> Self {
        Self::copy_of("content")
    }

    /// The site in the shape of Hà Nội before July 2025.
    pub fn ha_noi() -> Self {
        Self::copy_of("tests/sites/ha-noi-2023/content")
    }

    /// Two communes, one campaign, almost nothing else.
    pub fn small() -> Self {
        Self::empty()
            .write(
                "content/site.yaml",
                "title: Thử\nprovince: {code: \"42\", name: Hà Tĩnh, kind: tỉnh}\n\
                 publisher: {name: Tỉnh đoàn}\ncampaigns: [dat-dai]\nas_of: 2025-11-16\n\
                 base_url: https://thu.example/\n",
            )
            .write(
                "content/campaigns/dat-dai.yaml",
                "name: Đất đai\nperiod: {start: 2025-09-01, end: 2025-11-30}\nheadline: thua\n\
                 indicators:\n  - {id: thua, name: Thửa đất, unit: thửa, kind: stock}\n",
            )
            .commune("00001", "An")
            .commune("00002", "Bình")
    }

    /// Nothing at all.
    pub fn empty() -> Self {
        Self { dir: TempDir::new().unwrap() }
    }

    fn copy_of(content: &str) -> Self {
        let site = Self::empty();
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(content);
        copy(&from, &site.path("content"));
        site
    }

    /// Adds a commune with ten parcels of a hundred reported.
    pub fn commune(self, code: &str, name: &str) -> Self {
        let folder = format!("content/communes/{code}-x");
        self.write(
            &format!("{folder}/commune.yaml"),
            format!(
                "code: \"{code}\"\nname: {name}\nkind: xã\ntargets: {{dat-dai: {{thua: 100}}}}\n"
            ),
        )
        .write(
            &format!("{folder}/progress.yaml"),
            "- {campaign: dat-dai, as_of: 2025-11-02, values: {thua: 10}}\n\
             - {campaign: dat-dai, as_of: 2025-11-16, values: {thua: 40}}\n",
        )
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    pub fn write(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        let full = self.path(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, text).unwrap();
        self
    }

    pub fn replace(self, path: &str, from: &str, to: &str) -> Self {
        let text = fs::read_to_string(self.path(path)).unwrap();
        assert!(text.contains(from), "{path} does not hold {from:?}");
        self.write(path, text.replace(from, to))
    }

    /// Runs a command of the program with `--root` at this site.
    pub fn run(&self, command: &str, options: &[&str]) -> Ended {
        let output = Command::new(env!("CARGO_BIN_EXE_aoxanh"))
            .arg(command)
            .args(["--root", self.dir.path().to_str().unwrap(), "--lang", "vi"])
            .args(options)
            .args(without_print(command, options))
            .output()
            .unwrap();
        Ended::of(output)
    }

    /// The codes of all that `check` says, in its order.
    pub fn said(&self) -> Vec<String> {
        let ended = self.run("check", &["--format", "json"]);
        let lines = ended.stdout.lines().map(|line| {
            let line: Value = serde_json::from_str(line).unwrap();
            line["code"].as_str().map(str::to_owned)
        });
        lines.flatten().collect()
    }

    /// Builds and expects that it works.
    pub fn built(self, options: &[&str]) -> Self {
        let ended = self.run("build", options);
        assert_eq!(ended.code, 0, "{}{}", ended.stdout, ended.stderr);
        self
    }

    /// A file of the built site.
    pub fn public(&self, path: &str) -> String {
        let full = self.path("public").join(path);
        fs::read_to_string(&full)
            .unwrap_or_else(|error| panic!("{}: {error}", full.display()))
    }

    pub fn summary(&self) -> Value {
        serde_json::from_str(&self.public("data/summary.json")).unwrap()
    }

    /// Every file below a folder of the site with its bytes, by path.
    pub fn files(&self, folder: &str) -> Vec<(String, Vec<u8>)> {
        files(&self.path(folder))
    }
}

/// Sheets cost time: only tests that are about them ask for them.
fn without_print(command: &str, options: &[&str]) -> &'static [&'static str] {
    let sets_sheets = matches!(command, "build" | "check");
    let is_asked = options.contains(&"--print");
    if sets_sheets && !is_asked { &["--print", "none"] } else { &[] }
}

pub fn copy(from: &Path, to: &Path) {
    for (path, bytes) in files(from) {
        let full = to.join(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, bytes).unwrap();
    }
}

/// Every file below a folder with its bytes, by path.
pub fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).unwrap();
            all.push((
                path.to_str().unwrap().to_owned(),
                fs::read(entry.path()).unwrap(),
            ));
        }
    }
    all
}
