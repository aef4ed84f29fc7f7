//! `aoxanh new`: a commented file to go on with, for this week or a new thing.
//!
//! The only place that asks what day it is. The day is Vietnam's, whatever the
//! machine is set to: the country has one time zone, and a report of Sunday
//! evening is Sunday's. Nothing that is there already is overwritten, and no file
//! is changed: what must be added to `site.yaml` is told.

use std::{io, path::Path};

use jiff::{Timestamp, civil::Date, tz::Offset};

use super::{
    End, Speaker,
    cli::{
        NewCampaignOptions, NewCommuneOptions, NewGuideOptions, NewKind,
        NewReportOptions, NewRosterOptions,
    },
    desk::SiteDesk,
    new_file::write_new,
    speak::say,
};
use crate::{
    diagnostics::{Code, Part, nearest},
    locale::{Word, fold},
    model::{CommuneCode, CommuneKind, Id, Week},
    read::find_commune,
    render::{
        Artefact, CannotRender, NewCommune, NewGuide, Starter, campaign_starter,
        commune_starter, guide_starter, next_report, next_week, report_starter,
        reportable, roster_starter,
    },
};

/// Writes the file that was asked for.
pub(super) fn new(kind: &NewKind, speaker: &Speaker) -> End {
    let root = match kind {
        NewKind::Report(options) => &options.root,
        NewKind::Roster(options) => &options.root,
        NewKind::Commune(options) => &options.root,
        NewKind::Campaign(options) => &options.root,
        NewKind::Guide(options) => &options.root,
    };
    let made = SiteDesk::open(root, speaker).and_then(|at| match kind {
        NewKind::Report(options) => report(options, &at, speaker),
        NewKind::Roster(options) => roster(options, &at, speaker),
        NewKind::Commune(options) => commune(options, &at),
        NewKind::Campaign(options) => campaign(options, &at),
        NewKind::Guide(options) => guide(options, &at),
    });
    made.map_or_else(|end| end, |()| End::Done)
}

fn report(
    options: &NewReportOptions,
    at: &SiteDesk,
    speaker: &Speaker,
) -> Result<(), End> {
    let (commune, folder) = at.commune(options.commune.typed(), speaker)?;
    let asked = match &options.campaign {
        Some(typed) => Some(campaign_index(typed, at)?),
        None => None,
    };
    let (date, campaigns) = match &options.date {
        Some(typed) => {
            let date = day(typed).ok_or_else(|| refuse(at, Code::BadDate, typed, &[]))?;
            (date, reportable(&at.site, &commune, asked, date))
        }
        None => next_report(&at.site, &commune, asked, today()),
    };
    let shown = || ("date", Word::text(at.locale.date(date)));
    if campaigns.is_empty() {
        say(io::stderr(), &at.locale.text("new-report-none", &[shown()]));
        return Err(End::CouldNotRun);
    }
    let file = report_starter(
        &at.starter(),
        &at.site,
        (&commune, &folder),
        (&campaigns, asked.is_some()),
        date,
    );
    at.keep(file, &options.root, "new-report-done", &[shown()])?;
    if let Some(as_of) = at.site.fixed_as_of.filter(|as_of| *as_of < date) {
        let words = [("as-of", Word::text(as_of.to_string())), shown()];
        say(io::stderr(), &at.locale.text("new-report-later", &words));
    }
    Ok(())
}

fn roster(
    options: &NewRosterOptions,
    at: &SiteDesk,
    speaker: &Speaker,
) -> Result<(), End> {
    let (commune, folder) = at.commune(options.commune.typed(), speaker)?;
    let week = match &options.week {
        Some(typed) => {
            Week::parse(typed).ok_or_else(|| refuse(at, Code::BadWeek, typed, &[]))?
        }
        None => next_week(commune.rosters.last().map(|roster| roster.week), today()),
    };
    let shown = || ("week", Word::text(week.to_string()));
    if commune.rosters.iter().any(|roster| roster.week == week) {
        say(io::stderr(), &at.locale.text("new-roster-known", &[shown()]));
        return Err(End::CouldNotRun);
    }
    let file = roster_starter(&at.starter(), &at.site, (&commune, &folder), week);
    at.keep(file, &options.root, "new-roster-done", &[shown()])
}

fn commune(options: &NewCommuneOptions, at: &SiteDesk) -> Result<(), End> {
    let code = CommuneCode::new(&options.code)
        .ok_or_else(|| refuse(at, Code::BadCode, &options.code, &[]))?;
    let kinds = CommuneKind::ALL.iter();
    let kind = kinds.clone().find(|(_, name)| fold(name) == fold(&options.kind));
    let names: Vec<&str> = kinds.map(|(_, name)| *name).collect();
    let (kind, _) =
        kind.ok_or_else(|| refuse(at, Code::BadChoice, &options.kind, &names))?;
    let name = without_kind(options.name.trim(), *kind);
    if name.is_empty() {
        return Err(refuse(at, Code::EmptyText, name, &[]));
    }
    if let Ok(folder) = find_commune(&at.disk, code.as_str()) {
        let words = [("code", Word::text(code.as_str())), ("where", Word::text(folder))];
        say(io::stderr(), &at.locale.text("new-commune-known", &words));
        return Err(End::CouldNotRun);
    }
    let new = NewCommune { code: &code, name, kind: *kind };
    let file = commune_starter(&at.starter(), &at.site, &new);
    at.keep(
        file,
        &options.root,
        "new-commune-done",
        &[("code", Word::text(code.as_str()))],
    )
}

fn campaign(options: &NewCampaignOptions, at: &SiteDesk) -> Result<(), End> {
    let id = new_id(&options.id, at)?;
    let file = campaign_starter(&at.starter(), &id, options.name.as_deref(), today());
    let known = at.site.campaigns.iter().map(|campaign| campaign.id.as_str());
    let all: Vec<&str> = known.filter(|known| *known != id.as_str()).collect();
    let all = [all, vec![id.as_str()]].concat().join(", ");
    at.keep(file, &options.root, "new-campaign-done", &[("campaigns", Word::text(all))])
}

fn guide(options: &NewGuideOptions, at: &SiteDesk) -> Result<(), End> {
    let id = new_id(&options.id, at)?;
    let campaign = match &options.campaign {
        Some(typed) => Some(&at.site.campaigns[campaign_index(typed, at)?].id),
        None => None,
    };
    let new = NewGuide { id: &id, title: options.name.as_deref(), campaign };
    let file = guide_starter(&at.starter(), &new, today());
    let campaign = campaign.map_or("…", Id::as_str);
    let words = [("campaign", Word::text(campaign)), ("id", Word::text(id.as_str()))];
    at.keep(file, &options.root, "new-guide-done", &words)
}

impl SiteDesk {
    fn starter(&self) -> Starter<'_> {
        Starter { theme: &self.theme, locale: &self.locale }
    }

    /// Writes the file below the root and tells what to do next.
    fn keep(
        &self,
        file: Result<Artefact, CannotRender>,
        root: &Path,
        done: &str,
        more: &[(&str, Word)],
    ) -> Result<(), End> {
        let file = file.map_err(|error| {
            let reason = [("reason", Word::text(error.to_string()))];
            say(io::stderr(), &self.locale.text("cannot-write", &reason));
            End::CouldNotRun
        })?;
        let path = root.join(&file.path);
        write_new(&path, &file.bytes, "new-exists", &self.locale)?;
        let mut words = vec![
            ("file", Word::text(path.display().to_string())),
            ("root", Word::text(root.display().to_string())),
        ];
        words.extend(more.iter().cloned());
        say(io::stderr(), &self.locale.text(done, &words));
        Ok(())
    }
}

/// `Đức Thọ` of `xã Đức Thọ`: pages put the word for the kind before the name.
fn without_kind(name: &str, kind: CommuneKind) -> &str {
    let is_kind = |(word, _): &(&str, &str)| fold(word) == fold(kind.name());
    let words = kind.name().split(' ').count();
    let end = name.match_indices(' ').nth(words - 1).map(|(at, _)| at);
    let parts = end.map(|at| name.split_at(at)).filter(is_kind);
    parts.map_or(name, |(_, rest)| rest.trim_start())
}

/// The campaign by its id or name.
fn campaign_index(typed: &str, at: &SiteDesk) -> Result<usize, End> {
    let all = &at.site.campaigns;
    let folded = fold(typed);
    let by_id = all.iter().position(|campaign| campaign.id.as_str() == typed);
    let by_name = || {
        let fits = |name: &str| fold(name) == folded;
        all.iter().position(|it| fits(&it.short_name) || fits(&it.name))
    };
    let ids: Vec<&str> = all.iter().map(|campaign| campaign.id.as_str()).collect();
    by_id.or_else(by_name).ok_or_else(|| refuse(at, Code::UnknownCampaign, typed, &ids))
}

fn new_id(typed: &str, at: &SiteDesk) -> Result<Id, End> {
    Id::new(typed).ok_or_else(|| refuse(at, Code::BadId, typed, &[]))
}

/// Says what is wrong with an argument, in the words for the same fault in a file.
fn refuse(at: &SiteDesk, code: Code, found: &str, known: &[&str]) -> End {
    let words = [("found".into(), found.to_owned()), ("known".into(), known.join(", "))];
    let part = |part| at.locale.words.problem(code, part, &words);
    let hint = match nearest(found, known.iter().copied()) {
        Some(near) => at.locale.text("did-you-mean", &[("name", Word::text(near))]),
        None => part(Part::Hint),
    };
    say(io::stderr(), &format!("{}\n{hint}", part(Part::Message)));
    End::CouldNotRun
}

/// A date as in files, or day first.
fn day(typed: &str) -> Option<Date> {
    let read = |form| Date::strptime(form, typed.trim()).ok();
    let day = read("%Y-%m-%d").or_else(|| read("%d/%m/%Y"));
    day.filter(|day| (1900..=2200).contains(&day.year()))
}

/// Today in Vietnam.
fn today() -> Date {
    Offset::constant(7).to_datetime(Timestamp::now()).date()
}
