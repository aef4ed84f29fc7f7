//! Killed and refused at each call of the system that publishing makes.
//!
//! strace counts a call's invocations by thread; builds run on one worker, so that the
//! same number means the same moment.

use crate::stand::Stand;

/// Every call that changes names or flushes them.
const CALLS: [&str; 7] = [
    "?mkdir,?mkdirat",
    "?rename,?renameat",
    "renameat2",
    "linkat",
    "syncfs",
    "fsync",
    "?unlink,?unlinkat,?rmdir",
];

/// Kills builds at the first, second, third … such call until one lives to its end;
/// gives how many were killed. Between two, a build puts things in order if `tidy`.
/// In a new folder every name must be made; in the spare one most are there.
fn kill_at_each(stand: &Stand, call: &str, tidy: bool, in_spare: bool) -> usize {
    for number in 1.. {
        let standing = stand.stands();
        stand.turn_to(1 - standing);
        if !in_spare {
            stand.lose_spare();
        }
        let way = format!("inject={call}:signal=KILL:when={number}");
        let ended = stand.injected(&[&way]);
        let now = stand.stands();
        stand.has_what_others_put_there(true);
        if let Some(code) = ended.code {
            assert_eq!((code, now), (0, 1 - standing), "{call} {number}: {}", ended.said);
            assert!(number > 1 || in_spare, "{call} was not met");
            return number - 1;
        }
        if tidy {
            stand.turn_to(standing);
            stand.build();
            assert_eq!(stand.stands(), standing);
            stand.has_what_others_put_there(false);
        }
    }
    unreachable!("no build lived")
}

#[test]
fn killed_at_every_call_the_site_is_whole_and_the_next_build_tidies() {
    let stand = Stand::new(3);
    let mut kills = 0;
    for (call, in_spare) in CALLS.into_iter().flat_map(|c| [(c, false), (c, true)]) {
        let here = kill_at_each(&stand, call, true, in_spare);
        println!("{call}: {here} kills, spare folder: {in_spare}");
        kills += here;
    }
    assert!(kills > 80, "a build makes more calls than {kills}");
}

#[test]
fn killed_while_it_puts_in_order_what_a_killed_build_left() {
    let stand = Stand::new(3);
    for (call, in_spare) in CALLS.into_iter().flat_map(|c| [(c, false), (c, true)]) {
        let here = kill_at_each(&stand, call, false, in_spare);
        println!("{call}: {here} kills in a row, spare folder: {in_spare}");
        stand.build();
        stand.has_what_others_put_there(false);
    }
}

#[test]
fn without_exchange_a_site_that_stepped_aside_comes_back_even_before_faulty_content() {
    let stand = Stand::new(3);
    let mut without = 0;
    for number in 1.. {
        let standing = stand.stands();
        stand.turn_to(1 - standing);
        let way = format!("inject=?rename,?renameat:signal=KILL:when={number}");
        let ended = stand.injected(&["inject=renameat2:error=EINVAL", &way]);
        stand.has_what_others_put_there(true);
        if ended.code.is_some() {
            assert_eq!((ended.code, stand.stands()), (Some(0), 1 - standing));
            break;
        }
        without += usize::from(!stand.path("public").exists());
        let guide = stand.path("content/guides/bad.md");
        std::fs::create_dir_all(guide.parent().unwrap()).unwrap();
        std::fs::write(&guide, "---\ntitle: [\n---\n").unwrap();
        let faulty = stand.command(&[], &[]).output().unwrap();
        assert_eq!(faulty.status.code(), Some(1));
        stand.stands();
        stand.has_what_others_put_there(false);
        assert!(!stand.has_leftovers());
        std::fs::remove_dir_all(guide.parent().unwrap()).unwrap();
    }
    assert_eq!(without, 1, "the moment without a site was not met");
}

/// A build told to make the other side, with calls that fail. It says that it worked if
/// and only if the new site stands; after an error nothing is left that the next build
/// does not tidy.
fn refuse(stand: &Stand, ways: &[&str]) -> (i32, String) {
    let standing = stand.stands();
    stand.turn_to(1 - standing);
    let ended = stand.injected(ways);
    let code = ended.code.unwrap();
    println!("{ways:?}: exit {code}: {}", ended.said);
    let expected = if code == 0 { 1 - standing } else { standing };
    assert_eq!(stand.stands(), expected, "{ways:?}, exit {code}: {}", ended.said);
    stand.has_what_others_put_there(false);
    stand.turn_to(expected);
    stand.build();
    assert_eq!(stand.stands(), expected);
    (code, ended.said)
}

#[test]
fn calls_that_fail_leave_the_old_site_and_say_where() {
    let stand = Stand::new(3);
    let mut counts = [0; 3];
    // Calls are counted by thread. The first mkdir of each is that of a folder which is
    // there; the main thread's second is that of what is remembered, without which a build
    // goes on, and another one's that of the new site. Folders of pages are asked for twice.
    for (call, numbers, errors) in [
        ("?mkdir,?mkdirat", &["2", "3+"][..], &["ENOSPC", "EACCES", "EROFS"][..]),
        // The first write of the main thread is what it says.
        ("write", &["4", "7", "20"], &["ENOSPC", "EIO", "EDQUOT"]),
        ("?rename,?renameat", &["1"], &["ENOSPC", "EIO", "EACCES"]),
        ("?rename,?renameat", &["2", "3"], &["EIO", "EACCES"]),
        ("renameat2", &["1"], &["EIO", "EACCES", "EBUSY"]),
        ("syncfs", &["1"], &["EIO", "ENOSPC"]),
        ("fsync", &["1", "2"], &["EIO", "ENOSPC"]),
    ] {
        for (number, error) in
            numbers.iter().flat_map(|n| errors.iter().map(move |e| (n, e)))
        {
            let way = format!("inject={call}:error={error}:when={number}");
            stand.lose_spare();
            let (code, said) = refuse(&stand, &[&way]);
            assert_eq!(code, 2, "{way}: {said}");
            assert!(
                said.contains("Trang cũ giữ nguyên")
                    || said.contains("trang cũ giữ nguyên")
            );
            let public = stand.path("public");
            let root = public.parent().unwrap().to_str().unwrap();
            assert!(said.contains(root), "{said}");
            if ["ENOSPC", "EDQUOT"].contains(error) {
                assert!(said.contains("Ổ đĩa đã đầy"), "{said}");
            }
            counts[2] += 1;
        }
    }
    println!("{} refusals, exit 2 each", counts[2]);
}

#[test]
fn what_can_be_done_otherwise_is() {
    let stand = Stand::new(3);
    for ways in [
        // No second names, no exchange, no flushing: FAT, old or foreign file systems.
        &["inject=linkat:error=EPERM"][..],
        &["inject=linkat:error=EMLINK:when=2+2"],
        &["inject=renameat2:error=EINVAL"],
        &["inject=syncfs:error=ENOSYS"],
        &["inject=fsync:error=EINVAL"],
        // The root can be locked, folders cannot.
        &["inject=flock:error=EBADF:when=2+"],
        // The old site cannot be removed: the next build does it.
        &["inject=?unlink,?unlinkat,?rmdir:error=EACCES:when=4+"],
    ] {
        stand.lose_spare();
        let (code, said) = refuse(&stand, ways);
        assert_eq!(code, 0, "{ways:?}: {said}");
    }
}

/// In a spare folder names are removed before they are made: whatever fails there, the
/// old site or the new one stands, and the exit code says which.
#[test]
fn calls_that_fail_in_the_spare_folder_leave_a_whole_site() {
    let stand = Stand::new(3);
    let mut refused = 0;
    for call in CALLS {
        for (number, error) in [(1, "EIO"), (2, "EACCES"), (5, "ENOSPC"), (9, "EROFS")] {
            let way = format!("inject={call}:error={error}:when={number}");
            refused += usize::from(refuse(&stand, &[&way]).0 == 2);
        }
        let (code, said) = refuse(&stand, &[&format!("inject={call}:error=EPERM")]);
        assert!(code == 0 || code == 2, "{said}");
    }
    assert!(refused > 8, "only {refused} builds met what was to fail");
}

#[test]
fn input_that_vanishes_or_cannot_be_read_leaves_the_old_site() {
    let stand = Stand::new(3);
    let mut counts = [0; 3];
    for (call, error) in [
        ("openat", "EIO"),
        ("openat", "ENOENT"),
        ("openat", "EMFILE"),
        ("read", "EIO"),
        ("statx", "EIO"),
        ("getdents64", "EIO"),
    ] {
        for number in [6, 9, 12, 15, 18, 21, 24, 30, 40] {
            let way = format!("inject={call}:error={error}:when={number}");
            let (code, _) = refuse(&stand, &[&way]);
            counts[usize::try_from(code.min(2)).unwrap()] += 1;
        }
    }
    let [done, faulty, could_not] = counts;
    println!("{done} done all the same, {faulty} faulty, {could_not} could not run");
    assert!(faulty > 0);
}
