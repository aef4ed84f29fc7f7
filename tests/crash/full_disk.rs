//! A disk that is really full, and one that is really read-only: a small file system in
//! memory, mounted where only this test sees it.
//!
//! Where the machine does not allow that, the refusals of `injected` stand for it.

use std::{fs, process::Command};

use crate::stand::{Stand, fault_of};

/// Builds from the first root, fills the disk, builds from the second (exit code to
/// `full`), makes the disk read-only, builds (`locked`), makes room, builds (`room`).
const SCRIPT: &str = r#"
mount -t tmpfs -o size=2m tmpfs "$disk" 2>/dev/null || exit 99
build() { "$aoxanh" build --print none --lang vi --root "$1" --out "$disk/public" 2>"$log/$2.txt"; echo $? >"$log/$2"; }
build "$one" first
cat /dev/zero >"$disk/fill" 2>/dev/null
build "$two" full
ls -A "$disk" >"$log/beside"
cp -r "$disk/public" "$log/after-full"
rm "$disk/fill"
mount -o remount,ro "$disk"
build "$two" locked
cp -r "$disk/public" "$log/after-locked"
mount -o remount,rw "$disk"
build "$two" room
cp -r "$disk/public" "$log/after-room"
"#;

#[test]
fn full_and_read_only_disks_leave_the_old_site() {
    let (one, two) = (Stand::new(3), Stand::new(3));
    two.turn_to(1);
    let folder = tempfile::TempDir::new().unwrap();
    let log = |name: &str| folder.path().join(name);
    fs::create_dir(log("disk")).unwrap();
    let status = Command::new("unshare")
        .args(["-rm", "sh", "-c", SCRIPT])
        .env("disk", log("disk"))
        .env("log", folder.path())
        .env("one", one.path(""))
        .env("two", two.path(""))
        .env("aoxanh", env!("CARGO_BIN_EXE_aoxanh"))
        .status()
        .unwrap();
    if status.code() != Some(0) {
        println!("nothing can be mounted here: {status}");
        return;
    }
    let text = |name: &str| fs::read_to_string(log(name)).unwrap();
    let codes =
        ["first", "full", "locked", "room"].map(|name| text(name).trim().to_owned());
    assert_eq!(codes, ["0", "2", "2", "0"], "{}{}", text("full.txt"), text("locked.txt"));
    assert!(text("full.txt").contains("Ổ đĩa đã đầy"), "{}", text("full.txt"));
    assert!(text("locked.txt").contains("Hãy xin quyền ghi"), "{}", text("locked.txt"));
    assert_eq!(text("beside"), "fill\npublic\n");
    for (name, title) in
        [("after-full", "Thử 0"), ("after-locked", "Thử 0"), ("after-room", "Thử 1")]
    {
        assert_eq!(fault_of(&log(name)), None, "{name}");
        assert!(text(&format!("{name}/index.html")).contains(title), "{name}");
    }
}
