//! "Có thật không?": is this real, what is never asked, which sessions are
//! official, whom to call.
//!
//! The page stays small however many communes there are, for an old phone on a bad
//! network. Few sessions are listed here with their codes; of more, today's only; of
//! many, how many each group has. Every commune has a page of its own with all of them.

use serde::Serialize;

use crate::render::{
    Artefact, CannotRender, Press, View, address,
    parts::{
        Crumb, FinderPart, SessionDay, Shell, ShellOf, finder, never_ask, session_days,
    },
    texts::commune_title,
};

/// Sessions are told for so many days: today and seven more.
pub(super) const DAYS: i64 = 8;
/// At most so many sessions are listed: some 60 KB of page, 8 KB on the way.
const MOST_SESSIONS: usize = 300;
/// At most so many communes are listed by name alone.
const MOST_COMMUNES: usize = 150;

#[derive(Serialize)]
struct SafetyPage<'a> {
    shell: Shell<'a>,
    finder: FinderPart,
    never_ask: Vec<String>,
    hotline: Option<&'a str>,
    today: String,
    /// Communes with sessions today; none where these are too many to list.
    now: Option<Vec<Sessions<'a>>>,
    /// Communes with sessions on the days after.
    later: Later<'a>,
}

/// What is told of the days after today.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Later<'a> {
    /// All sessions, by commune.
    Sessions(Vec<Sessions<'a>>),
    /// The communes that have any: name, page, how many.
    Communes(Vec<(String, String, usize)>),
    /// The groups of communes that have any: name, page, how many communes.
    Groups(Vec<(&'a str, &'a str, usize)>),
}

#[derive(Serialize)]
struct Sessions<'a> {
    commune: String,
    /// The commune's own page about its sessions.
    href: String,
    count: usize,
    days: Vec<SessionDay<'a>>,
}

/// The page of the whole site, or with the sessions of one commune alone.
pub(super) fn page(
    press: &Press,
    only: Option<usize>,
    view: &View,
) -> Result<Artefact, CannotRender> {
    let (site, locale) = (view.site(), view.locale);
    let path = address::SAFETY;
    let title = locale.text("safety-title", &[]);
    let shell = press.shell(
        ShellOf {
            path,
            description: locale.text("safety-answer", &[]),
            crumbs: vec![Crumb::new(&*title, path)],
            title,
        },
        view,
    );
    let (now, later) = sessions(only, view);
    let context = SafetyPage {
        finder: finder(Some(address::SAFETY), view),
        never_ask: never_ask(view),
        hotline: site.safety.hotline.as_deref(),
        today: locale.long_date(view.content.as_of),
        now,
        later,
        shell,
    };
    press.engine.page(path, "safety.html", &context)
}

/// What is listed of today, and of the days after.
fn sessions<'a>(
    only: Option<usize>,
    view: &'a View,
) -> (Option<Vec<Sessions<'a>>>, Later<'a>) {
    let (mut now, mut later, mut later_in) = (Vec::new(), Vec::new(), Vec::new());
    let (mut listed_now, mut listed_later) = (0, 0);
    let shown = only.map_or(0..view.content.communes.len(), |index| index..index + 1);
    for index in shown {
        let commune = view.commune(index).0;
        let (today, after) = split(session_days(commune, view.content.as_of, DAYS, view));
        for (days, list, listed) in
            [(today, &mut now, &mut listed_now), (after, &mut later, &mut listed_later)]
        {
            let count: usize = days.iter().map(|day| day.sessions.len()).sum();
            if count == 0 {
                continue;
            }
            *listed += count;
            // Beyond the most, nothing will be listed: their days need no memory.
            let days = if *listed <= MOST_SESSIONS { days } else { Vec::new() };
            let href = address::commune_safety(commune);
            let commune = commune_title(commune, view.locale);
            list.push((index, Sessions { commune, href, count, days }));
        }
    }
    later_in.extend(later.iter().map(|(index, _)| *index));
    let plain = |list: Vec<(usize, Sessions<'a>)>| -> Vec<Sessions<'a>> {
        list.into_iter().map(|(_, sessions)| sessions).collect()
    };
    let later = if listed_now + listed_later <= MOST_SESSIONS {
        Later::Sessions(plain(later))
    } else if later.len() <= MOST_COMMUNES {
        let link = |of: Sessions<'a>| (of.commune, of.href, of.count);
        Later::Communes(plain(later).into_iter().map(link).collect())
    } else {
        Later::Groups(groups(&later_in, view))
    };
    ((listed_now <= MOST_SESSIONS).then(|| plain(now)), later)
}

/// Today, and the days after it.
fn split(days: Vec<SessionDay>) -> (Vec<SessionDay>, Vec<SessionDay>) {
    days.into_iter().partition(|day| day.today)
}

/// The groups of these communes, and how many of them each has.
fn groups<'a>(communes: &[usize], view: &'a View) -> Vec<(&'a str, &'a str, usize)> {
    let all = (0..view.province.groups.len()).map(|index| {
        let (group, page) = view.group(index);
        let has = |commune: &&usize| view.group_of[**commune] == Some(index);
        (group.name.as_str(), page, communes.iter().filter(has).count())
    });
    all.filter(|(_, _, count)| *count > 0).collect()
}
