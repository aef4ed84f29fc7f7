//! Laws of the figures that hold for all input.

#![allow(clippy::unwrap_used)] // a test or bench that cannot go on shall say where

use std::collections::BTreeSet;

use aoxanh::{
    analyse::{
        Activity, Lists, Pace, Turns, WeekActivity, Work, forecast, pace, percent,
        projected_finish, value_at, volunteer_work,
    },
    locale::{fold, slug},
    model::{Hours, Id, LogEntry, Task, Told},
};
use jiff::{
    ToSpan as _,
    civil::{Date, date},
};
use proptest::prelude::*;

const TEAMS: u16 = 3;
const SHIFTS: u16 = 3;
const CAMPAIGNS: u16 = 3;

fn day() -> impl Strategy<Value = Date> {
    (0..90i64).prop_map(|offset| date(2025, 9, 1).saturating_add(offset.days()))
}

fn entry() -> impl Strategy<Value = LogEntry> {
    let named =
        (proptest::option::of(0..6u32), 0..9u32, proptest::option::of(0..CAMPAIGNS));
    let place = (proptest::option::of(0..2u16), proptest::option::of(0..TEAMS));
    let counts = (0..50u32, 0..20u32, 0..500u32, 0..600u16);
    (day(), 0..SHIFTS, named, place, proptest::option::of(0..2u16), counts).prop_map(
        |(date, shift, (volunteer, people, campaign), (point, team), task, counts)| {
            LogEntry {
                date,
                shift,
                campaign,
                point,
                team,
                task,
                volunteer,
                people,
                hours: Hours::from_minutes(counts.3),
                helped: counts.0,
                elderly: counts.1.checked_sub(1).map_or(Told::BLANK, Told::from),
                records: counts.2,
            }
        },
    )
}

fn tasks() -> [Task; 2] {
    [("a", true), ("b", false)].map(|(id, outreach)| Task {
        id: Id::new(id).unwrap(),
        name: id.into(),
        outreach,
    })
}

fn work(log: &[LogEntry], until: Date) -> Work {
    let tasks = tasks();
    let lists = Lists {
        shifts: SHIFTS.into(),
        teams: TEAMS.into(),
        campaigns: CAMPAIGNS.into(),
        tasks: &tasks,
    };
    Work::of(log, until, lists)
}

/// Turns, volunteers and sessions by the words of FORMAT.md, with sets.
fn counted_again(rows: &[LogEntry]) -> (u64, u64, u64) {
    let named = || rows.iter().filter_map(|e| Some((e.volunteer?, e.date, e.shift)));
    let turns = named().collect::<BTreeSet<_>>().len() as u64;
    let alone = rows.iter().filter(|e| e.volunteer.is_none());
    let groups: u64 = alone.map(|e| u64::from(e.people)).sum();
    let volunteers = named().map(|turn| turn.0).collect::<BTreeSet<_>>().len() as u64;
    let outreach = rows.iter().filter(|e| e.task == Some(0));
    let sessions: BTreeSet<_> =
        outreach.map(|e| (e.date, e.shift, e.point, e.team)).collect();
    (turns + groups, volunteers, sessions.len() as u64)
}

fn three(activity: &Activity) -> (u64, u64, u64) {
    (activity.turns, activity.volunteers, activity.sessions)
}

fn series() -> impl Strategy<Value = Vec<(Date, u64)>> {
    proptest::collection::vec((1..20i64, 0..5000u64), 1..15).prop_map(|steps| {
        let mut day = date(2025, 9, 1);
        let next = |(days, value): (i64, u64)| {
            day = day.saturating_add(days.days());
            (day, value)
        };
        steps.into_iter().map(next).collect()
    })
}

proptest! {
    #[test]
    fn turns_by_day_shift_and_team_sum_to_the_turns(log in proptest::collection::vec(entry(), 0..80), until in day()) {
        let turns = Turns::of(&log, until, SHIFTS.into(), TEAMS.into());
        let activity = Activity::of(&log, until, &tasks());
        prop_assert_eq!(turns.by_day.values().sum::<u64>(), activity.turns);
        prop_assert_eq!(turns.by_shift.iter().sum::<u64>(), activity.turns);
        prop_assert_eq!(turns.by_team.iter().sum::<u64>(), activity.turns);
    }

    #[test]
    fn tally_counts_what_the_words_of_the_format_say(log in proptest::collection::vec(entry(), 0..80), until in day()) {
        let kept: Vec<LogEntry> = log.iter().filter(|entry| entry.date <= until).copied().collect();
        let work = work(&log, until);
        prop_assert_eq!(three(&work.activity), counted_again(&kept));
        for known in &work.weeks {
            let rows: Vec<LogEntry> = kept.iter().filter(|e| known.week.contains(e.date)).copied().collect();
            prop_assert_eq!(three(&known.activity), counted_again(&rows));
            prop_assert_eq!(Some(known.first), rows.iter().map(|e| e.date).min());
        }
        for (campaign, part) in work.campaigns.iter().enumerate() {
            let of = |e: &&LogEntry| e.campaign.map(usize::from) == Some(campaign);
            let rows: Vec<LogEntry> = kept.iter().filter(of).copied().collect();
            let alone = Activity::of(&rows, until, &tasks());
            prop_assert_eq!(part.activity, (!rows.is_empty()).then_some(alone));
            prop_assert_eq!(three(&alone), counted_again(&rows));
        }
    }

    #[test]
    fn weeks_sum_to_the_whole_and_ages_to_those_helped(log in proptest::collection::vec(entry(), 0..80), until in day()) {
        let work = work(&log, until);
        let parts = work.campaigns.iter().filter_map(|part| Some((part.activity?, &part.weeks)));
        for (whole, weeks) in parts.chain([(work.activity, &work.weeks)]) {
            let sum = Activity::sum(weeks.iter().map(|known| known.activity)).unwrap_or_default();
            // Who comes in two weeks is one volunteer.
            prop_assert!(sum.volunteers >= whole.volunteers);
            prop_assert_eq!(Activity { volunteers: whole.volunteers, ..sum }, whole);
            prop_assert_eq!(whole.ages().iter().sum::<u64>(), whole.helped);
            let run = WeekActivity::run(weeks, usize::MAX);
            prop_assert_eq!(run.iter().filter_map(|week| week.1).count(), weeks.len());
            prop_assert!(run.windows(2).all(|pair| pair[0].0.next() == pair[1].0));
        }
        // A row of two campaigns' turn counts in both, one without a campaign in none.
        let named: u64 = work.campaigns.iter().filter_map(|part| part.activity).map(|a| a.helped).sum();
        prop_assert!(named <= work.activity.helped);
    }

    #[test]
    fn what_volunteers_did_and_rows_without_one_sum_to_the_commune(log in proptest::collection::vec(entry(), 0..80), until in day()) {
        let all = volunteer_work(&log, until, 6);
        let each: Vec<_> = all.iter().flatten().collect();
        let nobodys: Vec<_> = log.iter().filter(|e| e.date <= until && e.volunteer.is_none()).collect();
        let whole = Activity::of(&log, until, &tasks());
        let turns = each.iter().map(|work| work.turns).sum::<u64>();
        let heads = nobodys.iter().map(|row| u64::from(row.people)).sum::<u64>();
        prop_assert_eq!(turns + heads, whole.turns);
        let hours = each.iter().map(|work| work.hours).sum::<Hours>();
        prop_assert_eq!(hours + nobodys.iter().map(|row| row.hours).sum(), whole.hours);
        prop_assert_eq!(each.len() as u64, whole.volunteers);
        // The days of each are days of the log, and none after `until`.
        for work in each {
            prop_assert!(work.first <= work.last && work.last <= until && work.turns > 0);
        }
    }

    #[test]
    fn hours_by_shift_and_team_sum_to_the_hours(log in proptest::collection::vec(entry(), 0..80), until in day(), shifts in 1..5usize, teams in 1..5usize) {
        let work = work(&log, until);
        let hours = &work.hours;
        prop_assert_eq!(hours.total(), work.activity.hours);
        prop_assert_eq!(hours.by_shift().into_iter().sum::<Hours>(), work.activity.hours);
        let chart = hours.chart(shifts, teams);
        prop_assert!(chart.shifts.len() <= shifts && chart.teams.len() <= teams + 1);
        prop_assert_eq!(chart.shifts.iter().map(|part| part.1).sum::<Hours>(), work.activity.hours);
        prop_assert_eq!(chart.teams.iter().map(|team| team.2).sum::<Hours>(), work.activity.hours);
        for (_, parts, sum) in &chart.teams {
            prop_assert_eq!(parts.iter().copied().sum::<Hours>(), *sum);
        }
    }

    #[test]
    fn order_of_rows_changes_no_activity((log, shuffled) in proptest::collection::vec(entry(), 0..60).prop_flat_map(|log| (Just(log.clone()), Just(log).prop_shuffle()))) {
        let until = date(2025, 12, 31);
        prop_assert_eq!(Activity::of(&log, until, &tasks()), Activity::of(&shuffled, until, &tasks()));
        prop_assert_eq!(Turns::of(&log, until, 3, 3), Turns::of(&shuffled, until, 3, 3));
        prop_assert_eq!(work(&log, until), work(&shuffled, until));
    }

    #[test]
    fn rows_after_as_of_do_not_count(log in proptest::collection::vec(entry(), 0..60), until in day()) {
        let kept: Vec<LogEntry> = log.iter().filter(|entry| entry.date <= until).copied().collect();
        prop_assert_eq!(Activity::of(&log, until, &tasks()), Activity::of(&kept, until, &tasks()));
    }

    #[test]
    fn province_is_the_sum_of_its_communes(logs in proptest::collection::vec(proptest::collection::vec(entry(), 0..20), 1..8)) {
        let until = date(2025, 12, 31);
        let parts: Vec<Activity> = logs.iter().map(|log| Activity::of(log, until, &tasks())).collect();
        let sum = Activity::sum(parts.iter().copied()).unwrap();
        prop_assert_eq!(sum.turns, parts.iter().map(|part| part.turns).sum::<u64>());
        prop_assert_eq!(sum.hours, parts.iter().map(|part| part.hours).sum::<Hours>());
        let backwards = Activity::sum(parts.into_iter().rev()).unwrap();
        prop_assert_eq!(sum, backwards);
    }

    #[test]
    fn percent_never_rounds_up(value in 0..10_000_000u64, target in 1..10_000_000u64) {
        let tenths = percent(Some(value), Some(target)).unwrap().tenths();
        prop_assert!(tenths * target <= value * 1000);
        prop_assert!((tenths + 1) * target > value * 1000);
        prop_assert_eq!(tenths >= 1000, value >= target);
    }

    #[test]
    fn projected_finish_is_the_first_day_on_which_the_pace_reaches_the_target(change in 1..5000i64, days in 7..60i32, missing in 1..50_000u64) {
        let pace = Pace::new(change, days);
        let from = date(2025, 11, 16);
        let finish = projected_finish(Some(0), Some(missing), Some(&pace), from);
        let needed = (i128::from(missing) * i128::from(days)).div_euclid(i128::from(change))
            + i128::from((i128::from(missing) * i128::from(days)) % i128::from(change) != 0);
        match finish {
            Some(finish) => prop_assert_eq!(i128::from(from.until(finish).unwrap().get_days()), needed),
            None => prop_assert!(needed > 2_000_000),
        }
    }

    #[test]
    fn sum_of_paces_does_not_depend_on_the_order((paces, shuffled) in proptest::collection::vec((-500..5000i64, 7..60i32), 1..40).prop_flat_map(|list| (Just(list.clone()), Just(list).prop_shuffle()))) {
        let of = |list: &[(i64, i32)]| {
            let paces: Vec<Pace> = list.iter().map(|(change, days)| Pace::new(*change, *days)).collect();
            Pace::sum(paces.iter())
        };
        prop_assert_eq!(of(&paces), of(&shuffled));
    }

    #[test]
    fn forecast_is_ordered_and_never_below_a_series_that_has_not_fallen(series in series(), target in proptest::option::of(0..90_000u64)) {
        if let Some(pace) = pace(&series) {
            let newest = series.last().unwrap().1;
            let fallen = series.windows(2).any(|pair| pair[1].1 < pair[0].1);
            for ahead in forecast(&series, &pace, target) {
                prop_assert!(ahead.low <= ahead.mid && ahead.mid <= ahead.high);
                prop_assert!(fallen || ahead.low >= newest);
            }
        }
    }

    #[test]
    fn value_holds_from_its_date_on(series in series(), wanted in day()) {
        let expected = series.iter().rev().find(|(date, _)| *date <= wanted).map(|(_, value)| *value);
        prop_assert_eq!(value_at(&series, wanted), expected);
    }

    #[test]
    fn slug_is_a_safe_part_of_a_path(name in "\\PC{0,40}") {
        let slug = slug(&name);
        prop_assert!(!slug.is_empty() && slug.len() <= 80);
        prop_assert!(slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
        prop_assert!(!slug.starts_with('-') && !slug.ends_with('-'));
    }

    #[test]
    fn folding_twice_is_folding_once(name in "\\PC{0,40}") {
        prop_assert_eq!(fold(&fold(&name)), fold(&name));
    }
}
