//! Killed at random moments.

use std::{
    process::Stdio,
    thread::sleep,
    time::{Duration, Instant},
};

use crate::stand::{Ended, Stand};

const KILLS: usize = 200;

/// Small random numbers from a seed.
struct Lot(u64);

impl Lot {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

#[test]
fn two_hundred_kills_at_random_moments_leave_a_whole_site_each_time() {
    let stand = Stand::new(24);
    let took = usual_time(&stand);
    let mut lot = Lot(0x5EED_0A0A);
    let (mut kills, mut switched, mut left, mut runs) = (0, 0, 0, 0);
    let mut standing = stand.stands();
    while kills < KILLS {
        runs += 1;
        assert!(runs < 5 * KILLS, "only {kills} of {runs} builds could be killed");
        stand.turn_to(1 - standing);
        let mut build = stand.command(&[], &[]);
        let mut build = build.stderr(Stdio::piped()).spawn().unwrap();
        sleep(took.mul_f64(lot.below(1100) as f64 / 1000.0));
        build.kill().unwrap();
        let ended = Ended::of(build.wait_with_output().unwrap());
        let now = stand.stands();
        stand.has_what_others_put_there(true);
        assert!(ended.code.is_none() || ended.code == Some(0), "{}", ended.said);
        kills += usize::from(ended.code.is_none());
        switched += usize::from(ended.code.is_none() && now != standing);
        left += usize::from(stand.has_leftovers());
        standing = now;
    }
    stand.turn_to(1 - standing);
    stand.build();
    assert_eq!(stand.stands(), 1 - standing);
    stand.has_what_others_put_there(false);
    println!(
        "{kills} kills in {runs} builds of {took:?}: {switched} after the switch, {left} \
         with something left beside"
    );
    assert!(left > KILLS / 20, "the kills came too early or too late: {left}");
}

/// The middle one of five builds that change everything.
fn usual_time(stand: &Stand) -> Duration {
    let mut times: Vec<Duration> = (1..=6)
        .map(|number| {
            stand.turn_to(number % 2);
            let started = Instant::now();
            stand.build();
            started.elapsed()
        })
        .collect();
    times.sort();
    times[3]
}
