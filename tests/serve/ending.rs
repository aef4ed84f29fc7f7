//! How it begins and ends: ports, other builds beside it, faulty beginnings, the end.

use std::{
    fs::{self, File},
    net::TcpListener,
    thread,
    time::{Duration, Instant},
};

use crate::{
    preview::{Preview, command},
    test_site::TestSite,
};

/// What is promised.
const AT_ONCE: Duration = Duration::from_secs(1);

/// Runs it where it must end by itself: exit code and what was said.
fn refused(site: &TestSite, options: &[&str]) -> (Option<i32>, String) {
    let output = command(site, options).output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn it_stops_at_once_when_asked_and_leaves_nothing() {
    let site = TestSite::small();
    for signal in ["-INT", "-TERM", "-HUP"] {
        let preview = Preview::of(&site);
        let port = preview.port;
        let mut events = preview.events();
        events.next();
        preview.get("/");
        let stopped = preview.stop(signal);
        assert_eq!(stopped.code, Some(0), "{signal} {}", stopped.stderr);
        assert!(stopped.took < AT_ONCE, "{signal} {:?}", stopped.took);
        assert!(stopped.stderr.ends_with("Đã dừng.\n"), "{}", stopped.stderr);
        assert!(events.end(), "{signal}");
        TcpListener::bind(("127.0.0.1", port)).unwrap();
    }
    let left = fs::read_dir(site.path(".aoxanh/serve")).unwrap().flatten();
    let left: Vec<_> = left.map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["public"]);
}

#[test]
fn it_stops_in_the_middle_of_a_build_and_the_next_one_works() {
    let mut site = TestSite::small();
    for number in 3..700 {
        site = site.commune(&format!("{number:05}"), &format!("Xã {number}"));
    }
    let preview = Preview::of(&site);
    let whole = preview.get("/").body;
    let mut preview = Some(preview);
    for wait in [60, 150, 300, 500] {
        let running = preview.take().unwrap_or_else(|| Preview::of(&site));
        let _ = running.events().next();
        let path = site.path("content/communes/00001-x/commune.yaml");
        fs::write(&path, fs::read_to_string(&path).unwrap() + "\n").unwrap();
        thread::sleep(Duration::from_millis(wait));
        let stopped = running.stop("-INT");
        assert_eq!(stopped.code, Some(0), "{}", stopped.stderr);
        assert!(stopped.took < AT_ONCE + AT_ONCE / 2, "{:?}", stopped.took);
        assert!(!stopped.stderr.contains("panicked"), "{}", stopped.stderr);
    }
    let preview = Preview::of(&site);
    assert_eq!(preview.get("/").body.len(), whole.len());
    drop(preview);
    assert!(!site.path(".aoxanh/serve/.public.aoxanh-new").exists());
}

#[test]
fn a_told_port_that_is_taken_is_named_and_the_usual_one_gives_way() {
    let site = TestSite::small();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let (code, said) = refused(&site, &["--port", &port]);
    assert_eq!(code, Some(2));
    assert!(said.contains(&format!("Cổng {port} đang có chương trình khác")), "{said}");
    // Two at once without a word about ports: both work, one of them says so.
    let other = TestSite::small();
    let (first, second) = (Preview::with(&site, &[]), Preview::with(&other, &[]));
    assert_ne!(first.port, second.port);
    assert!(second.says("Cổng 8080 đang có"), "{}", second.said());
    assert_eq!((first.get("/").status, second.get("/").status), (200, 200));
}

#[test]
fn what_cannot_be_served_is_said_and_ends() {
    let site = TestSite::small();
    for (options, wanted) in [
        (["--host", "192.0.2.1"], "Máy này không có địa chỉ 192.0.2.1"),
        (["--port", "99999"], "99999"),
    ] {
        let (code, said) = refused(&site, &options);
        assert_eq!(code, Some(2), "{options:?}");
        assert!(said.contains(wanted), "{said}");
    }
    let (code, said) = refused(&site, &["--host", "0.0.0.0", "--audience", "internal"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("--share-internal"), "{said}");
    let (code, said) = refused(&TestSite::empty(), &[]);
    assert_eq!(code, Some(2));
    assert!(said.contains("Không thấy thư mục content"), "{said}");
}

#[test]
fn a_first_build_that_fails_leaves_a_page_that_waits() {
    let good = "title: Thử";
    let site = TestSite::small().replace("content/site.yaml", good, "title: [Thử");
    let preview = Preview::of(&site);
    let mut events = preview.events();
    let first = events.next();
    assert!(first["site"].is_null() && !first["fault"]["problems"][0].is_null());
    for path in ["/", "/xa-phuong/", "/index.html"] {
        let page = preview.get(path);
        assert_eq!(page.status, 503, "{path}");
        assert!(page.body.contains("reload.js?page=\""), "{}", page.body);
    }
    let site = site.replace("content/site.yaml", "title: [Thử", good);
    assert!(events.next()["fault"].is_null());
    assert!(preview.get("/").body.contains("<title>Thử</title>"));
    // Started again with a fault, it shows the site of the last time.
    drop(preview);
    let site = site.replace("content/site.yaml", good, "title: [Thử");
    let preview = Preview::of(&site);
    assert!(!preview.events().next()["fault"].is_null());
    assert!(preview.get("/").body.contains("<title>Thử</title>"));
}

#[test]
fn builds_beside_it_work_and_it_waits_for_them() {
    let site = TestSite::small();
    let preview = Preview::of(&site);
    let mut events = preview.events();
    events.next();
    let site = site.built(&[]);
    assert!(events.is_silent_for(Duration::from_millis(500)), "a build is no change");
    let lock = File::options().append(true).open(site.path(".aoxanh/lock")).unwrap();
    lock.lock().unwrap();
    let begun = Instant::now();
    let _site = site.replace("content/site.yaml", "title: Thử", "title: Chờ");
    assert!(events.is_silent_for(Duration::from_millis(600)));
    drop(lock);
    events.next();
    assert!(begun.elapsed() > Duration::from_millis(600));
    assert!(preview.get("/").body.contains("<title>Chờ</title>"));
    assert!(preview.says("chờ nó xong"), "{}", preview.said());
}

#[test]
fn without_a_browser_open_does_no_harm() {
    let site = TestSite::small();
    let mut command = command(&site, &["--port", "0", "--open"]);
    let mut child = command.env("PATH", "/nowhere").spawn().unwrap();
    thread::sleep(Duration::from_millis(1500));
    assert!(child.try_wait().unwrap().is_none());
    child.kill().unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("Không mở được trình duyệt"), "{said}");
}
