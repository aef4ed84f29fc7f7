//! How often the forecast's interval holds the value that came, on campaigns made
//! up here: the same numbers in every run, so that the share is a fact and no luck.
//!
//! Real campaigns were measured apart; `docs/forecast.md` has the table.

#![allow(clippy::unwrap_used)] // a test or bench that cannot go on shall say where

use aoxanh::analyse::{forecast, pace, value_at};
use jiff::{
    ToSpan as _,
    civil::{Date, date},
};

/// Chance that is the same in every run: splitmix64 of Steele, Lea & Flood (2014).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Between 0 and 1.
    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    fn between(&mut self, least: f64, most: f64) -> f64 {
        least + (most - least) * self.share()
    }

    fn happens(&mut self, probability: f64) -> bool {
        self.share() < probability
    }

    /// About normal around 0 with variance 1: a sum of twelve shares.
    fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.share()).sum::<f64>() - 6.0
    }
}

/// The kinds of campaign.
#[derive(Debug, Clone, Copy)]
enum Kind {
    /// Starts slowly, nears its target more slowly still, and ends there.
    TowardsTarget,
    /// Keeps an uneven pace, and nothing stops it.
    Open,
    /// Works in bursts with idle weeks between, and ends at its target.
    Bursts,
    /// Uneven, with values taken back now and then.
    Corrected,
    /// The sum of a dozen communes that report on days of their own.
    Province,
}

const KINDS: [Kind; 5] =
    [Kind::TowardsTarget, Kind::Open, Kind::Bursts, Kind::Corrected, Kind::Province];
const DAYS: usize = 126;

struct Campaign {
    target: Option<u64>,
    /// The value on each day.
    days: Vec<u64>,
}

fn campaign(kind: Kind, chance: &mut Chance) -> Campaign {
    let target = (chance.between(5.0, 10.0)).exp();
    let typical = target / chance.between(40.0, 120.0);
    let ramp = chance.between(1.0, 28.0);
    // As measured on real campaigns: a week's rate wanders off from the week
    // before's, by 20 to 70 %, with a quarter of unrest that does not last.
    let unrest = chance.between(0.2, 0.7);
    let (mut value, mut mood, mut week, mut works) = (0.0, 0.0, 0.0, true);
    let mut days = Vec::with_capacity(DAYS);
    for day in 0..DAYS {
        if day % 7 == 0 {
            mood += unrest * chance.normal();
            week = 0.25 * chance.normal();
            works = !chance.happens(match kind {
                Kind::Bursts if works => 0.35,
                Kind::Bursts => 0.6,
                _ => 0.05,
            });
            if matches!(kind, Kind::Corrected) && chance.happens(0.08) {
                value *= chance.between(0.9, 1.0);
            }
        }
        let started = ((day + 1) as f64 / ramp).min(1.0);
        let open = matches!(kind, Kind::Open | Kind::Corrected);
        let left =
            if open { 1.0 } else { (4.0 * (1.0 - value / target)).clamp(0.0, 1.0) };
        let at_work = works && day % 7 < 6;
        let done = typical
            * started
            * left.max(0.1)
            * f64::exp(mood + week)
            * chance.between(0.4, 1.6);
        value += if at_work { done } else { 0.0 };
        if !open {
            value = value.min(target);
        }
        days.push(whole(value));
    }
    let has_target = !matches!(kind, Kind::Open | Kind::Corrected);
    Campaign { target: has_target.then_some(whole(target)), days }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a count
fn whole(value: f64) -> u64 {
    value.round().max(0.0) as u64
}

fn day(index: usize) -> Date {
    date(2025, 9, 1).saturating_add(i64::try_from(index).unwrap().days())
}

/// Reports of about every week; some come late, some never.
fn reported(days: &[u64], chance: &mut Chance) -> Vec<(Date, u64)> {
    let mut reports = Vec::new();
    for week in 0..DAYS / 7 {
        let late =
            if chance.happens(0.2) { 1 + usize::from(chance.happens(0.5)) } else { 0 };
        let index = week * 7 + 4 + late;
        if index < DAYS && !chance.happens(0.08) {
            reports.push((day(index), days[index]));
        }
    }
    reports
}

/// The series of a province: on each day the sum of the newest values.
fn sum(parts: &[Vec<(Date, u64)>]) -> Vec<(Date, u64)> {
    let mut dates: Vec<Date> = parts.iter().flatten().map(|(date, _)| *date).collect();
    dates.sort();
    dates.dedup();
    let on = |date| parts.iter().filter_map(|part| value_at(part, date)).sum();
    dates.into_iter().map(|date| (date, on(date))).collect()
}

/// A series as it is reported, its value on each day, its target.
fn made_up(kind: Kind, chance: &mut Chance) -> (Vec<(Date, u64)>, Vec<u64>, Option<u64>) {
    if !matches!(kind, Kind::Province) {
        let one = campaign(kind, chance);
        return (reported(&one.days, chance), one.days, one.target);
    }
    let parts: Vec<Campaign> =
        (0..12).map(|_| campaign(Kind::TowardsTarget, chance)).collect();
    let reports: Vec<_> = parts.iter().map(|part| reported(&part.days, chance)).collect();
    let days = (0..DAYS).map(|index| parts.iter().map(|part| part.days[index]).sum());
    (sum(&reports), days.collect(), parts.iter().map(|part| part.target).sum())
}

/// Percent of forecasts whose interval holds the value of that day, 14 and 28
/// days ahead, over 400 campaigns of a kind and each report up to the 13th.
fn coverage(kind: Kind) -> [f64; 2] {
    let mut chance = Chance(4);
    let (mut held, mut given) = ([0u32; 2], [0u32; 2]);
    for _ in 0..400 {
        let (reports, days, target) = made_up(kind, &mut chance);
        for count in 2..=reports.len().min(13) {
            let known = &reports[..count];
            let Some(pace) = pace(known) else { continue };
            let newest = known[count - 1].0;
            for (index, ahead) in forecast(known, &pace, target).iter().enumerate() {
                let then = newest.saturating_add(i64::from(ahead.days).days());
                let Some(came) = (0..DAYS).find(|index| day(*index) == then) else {
                    continue;
                };
                given[index] += 1;
                held[index] += u32::from((ahead.low..=ahead.high).contains(&days[came]));
            }
        }
    }
    [0, 1].map(|index| 100.0 * f64::from(held[index]) / f64::from(given[index]))
}

#[test]
fn four_of_five_intervals_hold_what_came() {
    let shares: Vec<[f64; 2]> = KINDS.into_iter().map(coverage).collect();
    for (kind, share) in KINDS.iter().zip(&shares) {
        println!("{kind:?}: {:.1} % after 14 days, {:.1} % after 28", share[0], share[1]);
        // No kind is left out in the cold, though kinds differ.
        assert!(share.iter().all(|share| (60.0..95.0).contains(share)), "{kind:?}");
    }
    for index in [0, 1] {
        let mean = shares.iter().map(|share| share[index]).sum::<f64>() / 5.0;
        println!("mean: {mean:.1} %");
        assert!((75.0..=85.0).contains(&mean), "{mean}");
    }
}
