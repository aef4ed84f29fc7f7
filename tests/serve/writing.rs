//! Files saved in the ways of editors, and what open pages are told of it.

use std::{fs, thread, time::Duration};

use serde_json::Value;

use crate::{
    preview::{Events, Preview},
    test_site::TestSite,
};

const SITE: &str = "content/site.yaml";

fn titled(site: &TestSite, title: &str) -> String {
    let text = fs::read_to_string(site.path(SITE)).unwrap();
    let (_, rest) = text.split_once('\n').unwrap();
    format!("title: {title}\n{rest}")
}

fn save(site: &TestSite, title: &str) {
    fs::write(site.path(SITE), titled(site, title)).unwrap();
}

/// Waits until the home page has this title.
fn wait_for(preview: &Preview, events: &mut Events, title: &str) {
    let wanted = format!("<title>{title}</title>");
    events
        .until(|news| news["fault"].is_null() && preview.get("/").body.contains(&wanted));
}

#[test]
fn a_saved_file_comes_to_open_pages() {
    let site = TestSite::small();
    let preview = Preview::of(&site);
    let mut events = preview.events();
    let first = events.next();
    assert_eq!((first["build"].as_u64(), &first["fault"]), (Some(1), &Value::Null));
    let mark = preview.events_of("/").next()["page"].clone();
    let script = format!("reload.js?page={}\"", mark.as_str().unwrap());
    assert!(preview.get("/").body.contains(&script), "{script}");

    save(&site, "Mới");
    let second = events.next();
    assert_eq!(second["build"], 2);
    assert_ne!(second["site"], first["site"]);
    assert!(preview.get("/").body.contains("<title>Mới</title>"));
    assert!(preview.says("content/site.yaml: trang mới sau"));
    // What is written to the disk has no script, and what was published is left alone.
    let written = fs::read_to_string(site.path(".aoxanh/serve/public/index.html"));
    assert!(!written.unwrap().contains("reload.js"));
    assert!(!site.path("public").exists());
}

#[test]
fn a_file_saved_without_a_change_reloads_nothing() {
    let site = TestSite::small();
    let preview = Preview::of(&site);
    let mut events = preview.events();
    let first = events.next();
    fs::write(site.path(SITE), fs::read(site.path(SITE)).unwrap()).unwrap();
    let second = events.next();
    assert_eq!((&second["build"], &second["site"]), (&2.into(), &first["site"]));
    assert!(preview.says("trang không đổi"), "{}", preview.said());
}

#[test]
fn a_broken_file_is_told_and_the_page_stays_until_it_is_mended() {
    let site = TestSite::small();
    let preview = Preview::of(&site);
    let mut events = preview.events();
    let first = events.next();
    let path = "content/communes/00001-x/progress.yaml";
    let good = fs::read_to_string(site.path(path)).unwrap();
    fs::write(site.path(path), good.replace("thua: 40", "thua: 5.200")).unwrap();
    let broken = events.next();
    let problem = &broken["fault"]["problems"][0];
    assert_eq!(problem["code"], "ambiguous-number", "{broken}");
    assert_eq!(problem["excerpt"], "5.200");
    let place = problem["place"].as_str().unwrap();
    assert!(place.starts_with(path) && place.contains(":2:"), "{place}");
    assert_eq!(problem["notes"][0][0], "gợi ý");
    assert_eq!(broken["site"], first["site"]);
    assert_eq!(preview.get("/").status, 200);
    let is_told = ["lỗi[ambiguous-number]", "trang trước giữ"].map(|it| preview.says(it));
    assert_eq!(is_told, [true; 2], "{}", preview.said());

    // The same fault again is not said again in the terminal.
    fs::write(site.path(path), good.replace("thua: 40", "thua: 5.200")).unwrap();
    assert!(!events.next()["fault"].is_null());
    assert_eq!(preview.said().matches("lỗi[ambiguous-number]").count(), 1);
    fs::write(site.path(path), good).unwrap();
    let mended = events.next();
    assert_eq!((&mended["fault"], &mended["site"]), (&Value::Null, &first["site"]));
}

/// Only pages that look otherwise now are other pages.
#[test]
fn a_page_of_which_nothing_changed_keeps_its_mark() {
    let site = TestSite::small();
    let preview = Preview::of(&site);
    let mut events = preview.events();
    let first = events.next();
    let folders = fs::read_dir(site.path(".aoxanh/serve/public/xa-phuong")).unwrap();
    let mut pages: Vec<String> = folders
        .map(|folder| folder.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with("00001") || name.ends_with("00002"))
        .map(|name| format!("/xa-phuong/{name}/"))
        .collect();
    pages.sort_by_key(|page| page.ends_with("00002/"));
    let mark = |page: &str| preview.events_of(page).next()["page"].clone();
    let before = [mark(&pages[0]), mark(&pages[1]), mark("/none/")];
    assert!(before[0].is_string() && before[1].is_string() && before[2].is_null());
    let event = "- {date: 2025-11-20, title: Gặp gỡ ở xóm}\n";
    let site = site.write("content/communes/00001-x/events.yaml", event);
    let second = events.next();
    assert!(second["build"] == 2 && second["site"] != first["site"], "{second}");
    assert!(preview.get(&pages[0]).body.contains("Gặp gỡ ở xóm"));
    assert!(mark(&pages[0]) != before[0] && mark(&pages[1]) == before[1]);
    // What all pages load is part of all of them.
    site.write("themes/default/static/style.css", "p { margin: 1px }\n");
    assert_eq!(events.next()["build"], 3);
    assert_ne!(mark(&pages[1]), before[1]);
}

#[test]
fn content_that_cannot_be_read_at_all_is_told_too() {
    let site = TestSite::small();
    let preview = Preview::of(&site);
    let mut events = preview.events();
    events.next();
    fs::rename(site.path("content"), site.path("elsewhere")).unwrap();
    let gone = events.next();
    let message = gone["fault"]["problems"][0]["message"].as_str().unwrap();
    assert!(message.starts_with("Không thấy thư mục content"), "{message}");
    // Another folder takes its place, and is watched like the first.
    fs::rename(site.path("elsewhere"), site.path("content")).unwrap();
    events.until(|news| news["fault"].is_null());
    save(&site, "Sau");
    wait_for(&preview, &mut events, "Sau");
}

#[test]
fn files_are_seen_however_editors_save_them() {
    let site = TestSite::small();
    let preview = Preview::of(&site);
    let mut events = preview.events();
    events.next();
    let (path, beside) = (site.path(SITE), site.path("content/site.yaml~"));

    // VS Code, nano: in place, emptied first.
    save(&site, "Tại chỗ");
    wait_for(&preview, &mut events, "Tại chỗ");
    // Kate, gedit, sed -i: a hidden file beside, which takes the name.
    let text = titled(&site, "Đổi tên");
    fs::write(site.path("content/.site.yaml.x1"), text).unwrap();
    fs::rename(site.path("content/.site.yaml.x1"), &path).unwrap();
    wait_for(&preview, &mut events, "Đổi tên");
    // vim: tries the folder, sets the old file aside, writes a new one, removes the old.
    let text = titled(&site, "Bản sao");
    fs::write(site.path("content/4913"), "").unwrap();
    fs::remove_file(site.path("content/4913")).unwrap();
    fs::rename(&path, &beside).unwrap();
    fs::write(&path, text).unwrap();
    fs::remove_file(&beside).unwrap();
    wait_for(&preview, &mut events, "Bản sao");
    // Removed, and a moment later there again.
    let text = titled(&site, "Trở lại");
    fs::remove_file(&path).unwrap();
    thread::sleep(Duration::from_millis(150));
    fs::write(&path, text).unwrap();
    wait_for(&preview, &mut events, "Trở lại");
    // What editors keep beside it is no change.
    for name in [".site.yaml.swp", ".#site.yaml", "#site.yaml#", "4913", "site.yaml~"] {
        fs::write(site.path("content").join(name), "x").unwrap();
        fs::remove_file(site.path("content").join(name)).unwrap();
    }
    assert!(events.is_silent_for(Duration::from_millis(700)), "{}", preview.said());
}

#[test]
fn folders_that_come_later_are_watched_with_what_is_in_them() {
    let site = TestSite::small();
    let preview = Preview::of(&site);
    let mut events = preview.events();
    let first = events.next();
    let style = "themes/default/static/style.css";
    fs::create_dir_all(site.path(style).parent().unwrap()).unwrap();
    fs::write(site.path(style), "body { margin: 0 }").unwrap();
    let styled = events.until(|news| news["site"] != first["site"]);
    fs::write(site.path(style), "body { margin: 1px }").unwrap();
    events.until(|news| news["site"] != styled["site"]);
    let site = site.commune("00003", "Cúc");
    events.until(|_| preview.get("/xa-phuong/").body.contains("Cúc"));
    let profile = "content/communes/00003-x/commune.yaml";
    let _site = site.replace(profile, "Cúc", "Dung");
    events.until(|_| preview.get("/xa-phuong/").body.contains("Dung"));
}

#[test]
fn what_is_saved_during_a_build_is_built_after_it() {
    let mut site = TestSite::small();
    for number in 3..250 {
        site = site.commune(&format!("{number:05}"), &format!("Xã {number}"));
    }
    let preview = Preview::of(&site);
    let mut events = preview.events();
    events.next();
    // At all moments of a build, which takes some hundred milliseconds.
    for number in 0..8 {
        save(&site, &format!("Lần {number}"));
        thread::sleep(Duration::from_millis(60 + 37 * number));
        let last = format!("Cuối {number}");
        save(&site, &last);
        wait_for(&preview, &mut events, &last);
    }
}

#[test]
fn files_can_be_looked_at_instead() {
    let site = TestSite::small();
    let preview = Preview::with(&site, &["--port", "0", "--poll"]);
    let mut events = preview.events();
    events.next();
    for title in ["Một", "Hai"] {
        save(&site, title);
        wait_for(&preview, &mut events, title);
    }
}
