//! What is answered to whom: the built site, to this machine, and nothing else.

use std::{fs, os::unix::fs::symlink};

use crate::{preview::Preview, test_site::TestSite};

#[test]
fn pages_are_served_as_a_static_host_does() {
    let site = TestSite::sample();
    let preview = Preview::of(&site);
    let home = preview.get("/");
    assert_eq!((home.status, home.headers["cache-control"].as_str()), (200, "no-store"));
    assert_eq!(home.body, preview.get("/index.html?x=1").body);
    let moved = preview.get("/xa-phuong");
    assert!((301..309).contains(&moved.status));
    assert_eq!(moved.headers["location"], "/xa-phuong/");
    assert_eq!(preview.get("/xa-phuong/").status, 200);
    let missing = preview.get("/khong-co/");
    assert!(missing.body.contains("<h1>") && missing.body.contains("reload.js"));
    assert_eq!(missing.status, 404);
    let head =
        preview.ask(&format!("HEAD / HTTP/1.1\r\nHost: localhost:{}\r\n", preview.port));
    assert_eq!((head.status, head.body.as_str()), (200, ""));
    for (path, kind) in [
        ("/", "text/html; charset=utf-8"),
        ("/assets/style.css", "text/css; charset=utf-8"),
        ("/assets/page.js", "text/javascript; charset=utf-8"),
        ("/assets/icon.svg", "image/svg+xml; charset=utf-8"),
        ("/data/summary.json", "application/json; charset=utf-8"),
        ("/data/communes.csv", "text/csv; charset=utf-8"),
        ("/manifest.webmanifest", "application/manifest+json; charset=utf-8"),
        ("/feed.xml", "text/xml; charset=utf-8"),
        (
            "/xa-phuong/duc-tho-18229/lich-truc/lich-truc.ics",
            "text/calendar; charset=utf-8",
        ),
        ("/.aoxanh/reload.js", "text/javascript; charset=utf-8"),
        ("/.aoxanh/overlay.css", "text/css; charset=utf-8"),
    ] {
        let answer = preview.get(path);
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.headers["content-type"], kind, "{path}");
        assert_eq!(answer.headers["cache-control"], "no-store", "{path}");
        assert!(!answer.headers.contains_key("last-modified"), "{path}");
    }
    // The worker that keeps pages on phones is answered by the one that removes itself.
    let worker = preview.get("/sw.js").body;
    assert!(worker.contains("unregister") && !worker.contains("'fetch'"), "{worker}");
    let part = format!(
        "GET /data/summary.json HTTP/1.1\r\nHost: localhost:{}\r\nRange: bytes=0-3\r\n",
        preview.port
    );
    assert_eq!(preview.ask(&part).status, 206);
}

#[test]
fn who_asks_under_another_name_is_turned_away() {
    let site = TestSite::small();
    let preview = Preview::of(&site);
    let port = preview.port;
    let other = port ^ 1;
    for path in ["/", "/index.html", "/.aoxanh/events", "/.aoxanh/reload.js", "/sw.js"] {
        for host in [
            format!("Host: evil.example:{port}\r\n"),
            format!("Host: 127.0.0.1:{other}\r\n"),
            "Host: localhost\r\n".to_owned(),
            format!("Host: 192.168.1.5:{port}\r\n"),
            format!("Host: localhost:{port}\r\nHost: evil.example:{port}\r\n"),
            format!(
                "Host: evil.example:{port}\r\nX-Forwarded-Host: localhost:{port}\r\n"
            ),
            String::new(),
        ] {
            let answer = preview.ask(&format!("GET {path} HTTP/1.1\r\n{host}"));
            assert!([400, 421].contains(&answer.status), "{path} {host}");
            assert!(!answer.body.contains("Thử"), "{path} {host}");
        }
    }
    let named = format!("http://evil.example:{port}/");
    let answer =
        preview.ask(&format!("GET {named} HTTP/1.1\r\nHost: localhost:{port}\r\n"));
    assert_eq!(answer.status, 421);
    assert!(
        answer.body.contains(&format!("http://127.0.0.1:{port}/")),
        "{}",
        answer.body
    );
    for host in ["localhost", "127.0.0.1", "[::1]"] {
        let head = format!("GET / HTTP/1.1\r\nHost: {host}:{port}\r\n");
        assert_eq!(preview.ask(&head).status, 200, "{host}");
    }
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"] {
        for path in ["/", "/.aoxanh/events"] {
            let head = format!("{method} {path} HTTP/1.1\r\nHost: localhost:{port}\r\n");
            assert_eq!(preview.ask(&head).status, 405, "{method} {path}");
        }
    }
}

#[test]
fn nothing_but_the_built_site_is_served() {
    let site = TestSite::small().write("secret.key", "ab".repeat(32));
    let preview = Preview::of(&site);
    let public = site.path(".aoxanh/serve/public");
    symlink(site.path("content"), public.join("ra-ngoai")).unwrap();
    symlink(site.path("secret.key"), public.join("khoa.html")).unwrap();
    fs::write(public.join(".htpasswd"), "title: Thử").unwrap();
    for path in [
        "/../content/site.yaml",
        "/../../../content/site.yaml",
        "/%2e%2e/%2e%2e/%2e%2e/content/site.yaml",
        "/..%2f..%2f..%2fcontent%2fsite.yaml",
        "/assets/../../../../content/site.yaml",
        "/..\\..\\..\\content\\site.yaml",
        "/..%5c..%5c..%5ccontent%5csite.yaml",
        "//content/site.yaml",
        "/content/site.yaml",
        "/secret.key",
        "/.htpasswd",
        "/.aoxanh/lock",
        "/.aoxanh/",
        "/ra-ngoai/site.yaml",
        "/ra-ngoai/",
        "/khoa.html",
        "/index.html%00.css",
        "/index.html/x",
        "/assets",
        "/assets/",
        &format!("/{}", "a".repeat(5000)),
    ] {
        let answer = preview.get(path);
        let is_moved = path == "/assets" && answer.status == 307;
        assert!([400, 404, 414].contains(&answer.status) || is_moved, "{path}");
        let is_told = answer.body.contains("title:") || answer.body.contains("abab");
        assert!(!is_told, "{path}: {}", answer.body);
    }
}
